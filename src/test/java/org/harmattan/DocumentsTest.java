package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there: links, files and test classes. */
class DocumentsTest {

    private static final SourceTree TREE = SourceTree.read();

    private static final Pattern PATH = Pattern.compile("\\.?[\\w*-][\\w.*-]*(/[\\w.*-]+)*/?");
    private static final Pattern FILE =
            Pattern.compile("[\\w-][\\w.-]*\\.(java|json|geojson|tsv|md|xml|js|mjs|css|html|txt|csv|sql|png|svg|jar)");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(application|text|image)/.*");
    private static final Pattern TEST_CLASS = Pattern.compile("-Dtest='?([\\w*,]+)'?");

    static Stream<Markdown> documents() {
        return TREE.documents();
    }

    @Test
    void theFirstDocumentsAreThere() {
        assertThat(documents().map(Markdown::toString)).contains("README.md", "ARCHITECTURE.md", "docs/adr/README.md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Markdown document) {
        assertThat(document.links().stream().filter(link -> !link.matches("(https?|mailto):.*")))
                .allSatisfy(link -> assertLeadsSomewhere(document, link));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void filesExist(Markdown document) {
        Stream<String> inProse = document.code().stream().filter(DocumentsTest::isPath);
        Stream<String> inCommands = document.allCode()
                .filter(line -> line.contains(" "))
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> word.contains("/") && isPath(word));
        assertThat(Stream.concat(inProse, inCommands).filter(path -> !exists(document, path)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void testsExist(Markdown document) {
        List<String> patterns = document.allCode()
                .flatMap(line -> TEST_CLASS
                        .matcher(line)
                        .results()
                        .flatMap(test -> Stream.of(test.group(1).split(","))))
                .toList();
        assertThat(patterns).allMatch(pattern -> TREE.hasMatch("src/test/java/**/" + pattern + ".java"));
    }

    @Test
    void everyDecisionIsListed() {
        List<String> listed = Markdown.read(Path.of("docs/adr/README.md")).links();
        assertThat(TREE.files().stream()
                        .filter(file -> file.startsWith("docs/adr"))
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("\\d{4}-.*")))
                .isNotEmpty()
                .allMatch(listed::contains);
    }

    private static void assertLeadsSomewhere(Markdown document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document.file() : beside(document, parts[0]);
        assertThat(target).as(link).exists();
        if (parts.length == 2) {
            assertThat(Markdown.read(target).anchors()).as(link).contains(parts[1]);
        }
    }

    private static boolean isPath(String code) {
        return PATH.matcher(code).matches()
                && (code.contains("/") || FILE.matcher(code).matches())
                && !MEDIA_TYPE.matcher(code).matches();
    }

    /** From the root, beside the document or, for a name alone, in any folder. */
    private static boolean exists(Markdown document, String path) {
        if (path.contains("*")) {
            return TREE.hasMatch(path);
        }
        return TREE.isIgnored(path)
                || Files.exists(Path.of(path))
                || Files.exists(beside(document, path))
                || !path.contains("/") && TREE.hasName(path);
    }

    private static Path beside(Markdown document, String path) {
        return document.file().resolveSibling(path).normalize();
    }
}
