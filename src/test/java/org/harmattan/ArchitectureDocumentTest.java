package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.IncidentFixtures;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of rooms, classes and properties is so. */
class ArchitectureDocumentTest {

    private static final Path FILE = Path.of("ARCHITECTURE.md");
    private static final Markdown DOCUMENT = Markdown.read(FILE);
    private static final SourceTree TREE = SourceTree.read();

    private static final Pattern ROOM = Pattern.compile("\\| `([a-z]+)` \\|[^|]*\\|([^|]*)\\|[^|]*\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*(\\.\\w+)?");

    @Test
    void theTableOfRoomsIsTheOneThatIsHeld() throws IOException {
        Map<String, TreeSet<String>> written = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            ROOM.matcher(line).results().forEach(row -> written.put(row.group(1), new TreeSet<>(names(row.group(2)))));
        }
        Map<String, TreeSet<String>> held = new TreeMap<>();
        ArchitectureTest.ROOMS.forEach((room, imports) -> held.put(
                room,
                imports.stream().filter(name -> !name.contains(".")).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(written).isEqualTo(held);
    }

    @Test
    void everyClassItNamesExists() {
        List<String> types = DOCUMENT.code().stream()
                .filter(code -> TYPE.matcher(code).matches())
                .map(code -> code.split("\\.")[0])
                .distinct()
                .toList();
        assertThat(types).isNotEmpty().allMatch(type -> TREE.hasName(type + ".java") || isNested(type));
    }

    @Test
    void itListsThePropertiesOfAnIncidentInTheirOrder() throws IOException {
        List<String> keys = new ArrayList<>();
        properties().fieldNames().forEachRemaining(keys::add);
        String section = Files.readString(FILE).split("### What an incident carries")[1];
        String list = section.substring(section.indexOf("\n`id`"), section.indexOf("\n- "));
        assertThat(names(list)).isEqualTo(keys);
    }

    private static JsonNode properties() throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(IncidentJson.toString(IncidentFixtures.placed()))
                .required("properties");
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }

    /** Whether a type of that name is declared inside another. */
    private static boolean isNested(String type) {
        Pattern declaration = Pattern.compile("(record|enum|class|interface) " + type + "\\b");
        return sources().anyMatch(file -> declaration.matcher(read(file)).find());
    }

    private static Stream<Path> sources() {
        return TREE.files().stream()
                .filter(file -> file.startsWith("src/main") && file.toString().endsWith(".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
