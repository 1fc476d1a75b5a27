package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void goodAndBadFilesGiveTheGoodOnesIncidentsAndOneLinePerFault() throws IOException {
        Path good = write("good.txt", "Une ATTACK à GAO, puis une ATTACK.");
        Path empty = write("empty.txt", "");
        Path gone = folder.resolve("gone.txt");
        Path lines = write(
                "lines.jsonl",
                "{\"id\":\"x\",\"text\":\"ATTACK\",\"published\":\"2020-02-03\"}\n{broken\n{\"id\":\"y\",\"text\":\"FAULT\"}\n"
                        + "{\"id\":\"z\",\"text\":\"GAO\"}\n");
        CommandRun run = CommandRun.of("extract", "--published", "2021-01-15", good, empty, gone, lines);
        assertThat(run.code).isEqualTo(1);
        JsonNode json = JSON.readTree(run.results());
        assertThat(json.path("features").findValuesAsText("date_end"))
                .containsExactly("2021-01-15", "2021-01-15", "2020-02-03");
        assertThat(json.path("features").findParents("sub_event_type"))
                .extracting(properties -> properties.path("article").asText())
                .containsExactly("good", "good", "x");
        assertThat(json.path("mentions").findValuesAsText("article")).containsExactly("good", "z");
        assertThat(run.messages()).hasSize(4);
        assertThat(run.messages().get(0)).isEqualTo("harmattan: " + empty + ": is empty");
        assertThat(run.messages().get(1)).startsWith("harmattan: " + gone + ": there is no such file");
        assertThat(run.messages().get(2)).startsWith("harmattan: " + lines + ":2: broken JSON");
        assertThat(run.messages().get(3))
                .startsWith("harmattan: " + lines + ":3: a fault in Harmattan")
                .contains("asked for");
    }

    @Test
    void allGoodIsZeroAndSilent() throws IOException {
        CommandRun run = CommandRun.of("extract", write("a.txt", "Rien à signaler."));
        assertThat(run.code).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.results())
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[],\"mentions\":[],"
                        + "\"numberMatched\":0,\"numberReturned\":0}\n");
    }

    @Test
    void nothingReadableIsStillADocument() throws IOException {
        CommandRun run = CommandRun.of("extract", folder.resolve("gone.txt"));
        assertThat(run.code).isEqualTo(1);
        assertThat(JSON.readTree(run.results()).path("mentions").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"geojson, '{\"type\":\"FeatureCollection\"'", "geojsonseq, '\u001e{'", "csv, id", "table, DATE"})
    void everyFormatIsWritten(String format, String start) throws IOException {
        CommandRun run = CommandRun.of("extract", "--format", format, write("a.txt", "ATTACK"));
        assertThat(run.code).isZero();
        assertThat(run.results().replace("\uFEFF", "")).startsWith(start).contains("Attack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract --format xml a.txt | none of geojson, geojsonl, geojsonseq, csv, kml, gpkg, table",
                "extract --published 15/01/2021 a.txt | write it as YYYY-MM-DD",
                "extract --published 2021-02-30 a.txt | write it as YYYY-MM-DD",
                "extract | FILE",
                "extract --what a.txt | --what",
                "serve --port 70000 | --port must be 0 to 65535",
                "serve --port x | --port",
                "serve --seeds /nowhere | is not a folder",
                "fly | fly",
                "'' | name a command"
            })
    void wrongUsageIsTwoAndOneLine(String line, String expected) {
        CommandRun run = CommandRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.code).isEqualTo(2);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages())
                .singleElement()
                .asString()
                .startsWith("harmattan: ")
                .contains(expected)
                .contains("--help");
    }

    @Test
    void versionAndHelpAreResults() {
        assertThat(CommandRun.of("--version").results()).isEqualTo("Harmattan 1.2.3" + System.lineSeparator());
        assertThat(CommandRun.of("--help").results()).contains("serve", "extract", "help");
        assertThat(CommandRun.of("help", "extract").results()).contains("--published", "geojsonseq");
        assertThat(CommandRun.of("extract", "--help").code).isZero();
    }

    @Test
    void aResultThatCannotBeWrittenIsSaid() throws IOException {
        Path file = write("a.txt", "ATTACK");
        StringWriter messages = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Parts parts = new Parts(
                LineExtractor::new,
                () -> new Gazetteer(List.of()),
                () -> new Boundaries(List.of(), List.of()),
                QueryVocabulary.PLAIN,
                Extractors::knownActors,
                "1",
                Optional.empty(),
                data -> {});
        int code = new Program(parts, new Terminal(full, new PrintWriter(messages), false))
                .run("extract", file.toString());
        assertThat(code).isEqualTo(1);
        assertThat(messages.toString().lines())
                .containsExactly("harmattan: the result cannot be written: No space left on device");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
