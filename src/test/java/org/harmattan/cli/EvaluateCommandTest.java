package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.evaluate.GoldFixtures;
import org.harmattan.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsAnArticlesErrorsUnlessItIsHeldOut() throws Exception {
        GoldFixtures.in(folder.resolve("dev"));
        GoldFixtures.in(folder.resolve("test"));

        CommandRun run = CommandRun.of("evaluate", "incidents", folder);

        assertThat(run.code).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.results()).contains("incidents, dev\n", "incidents, test\n", "  incidents, recall");
        assertThat(run.results().split("a  missed    Attack by JNIM", -1)).hasSize(2);
        assertThat(CommandRun.of("evaluate", "incidents", folder, "--reveal")
                        .results()
                        .split("a  missed    Attack by JNIM", -1))
                .hasSize(3);
        assertThat(CommandRun.of("evaluate", "incidents", folder, "--worst", "0")
                        .results())
                .doesNotContain("a  missed");
    }

    @Test
    void scoresAnotherPersonInsteadOfTheProgram() throws Exception {
        Path first = GoldFixtures.in(folder.resolve("first"));
        Path second = GoldFixtures.in(folder.resolve("second"));

        CommandRun run = CommandRun.of("evaluate", "incidents", first, "--second", second);

        assertThat(run.code).isZero();
        assertThat(run.results())
                .startsWith("agreement of two annotators, first\n")
                .endsWith("0 articles with something wrong\n");
        assertThat(CommandRun.of("evaluate", "places", first, "--second", second).code)
                .isEqualTo(2);
    }

    @Test
    void printsJson() throws Exception {
        GoldFixtures.in(folder);

        CommandRun run = CommandRun.of("evaluate", "places", folder, "--json");

        JsonNode places = JsonMapper.builder().build().readTree(run.results()).path(0);
        assertThat(run.code).isZero();
        assertThat(places.path("of").asText()).isEqualTo("places");
        assertThat(places.path("scores").findValuesAsText("language")).containsExactly("en", "fr", "all");
        assertThat(places.path("scores").path(2).path("places_recall").asDouble())
                .isZero();
    }

    @Test
    void putsTheScoresOnRecord() throws Exception {
        Path page = folder.resolve("docs/accuracy.md");

        CommandRun run =
                CommandRun.of("evaluate", "incidents", GoldFixtures.in(folder.resolve("dev")), "--write", page);

        assertThat(run.code).isZero();
        String gazetteer = new Gazetteer(List.of()).version();
        assertThat(Files.readString(page)).contains("version 1.2.3, gazetteer " + gazetteer);
    }

    @Test
    void aBrokenAnnotationIsToldOnALineOfItsOwn() throws Exception {
        GoldFixtures.in(folder);
        Files.writeString(folder.resolve("a.json"), "{");
        Files.delete(folder.resolve("b.txt"));

        CommandRun run = CommandRun.of("evaluate", "incidents", folder);

        assertThat(run.code).isEqualTo(1);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages()).hasSize(2).allMatch(line -> line.startsWith("harmattan: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate people DIR | neither incidents nor places",
                "evaluate incidents | DIR",
                "evaluate incidents DIR --worst -1 | --worst must be 0 or more",
                "evaluate incidents DIR --write accuracy.html | ends with .md"
            })
    void wrongUsageIsTwo(String line, String expected) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.code).isEqualTo(2);
        assertThat(run.messages()).singleElement().asString().contains(expected);
    }
}
