package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.harmattan.extract.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreRecordTest {

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void choosePage() {
        page = folder.resolve("docs").resolve("accuracy.md");
    }

    @Test
    void theFirstRunStaysBesideTheLatest() throws Exception {
        add("test", 0.5, "1", 1);
        add("test", 0.75, "2", 2);
        add("test", 0.875, "3", 3);

        assertThat(Files.readString(page))
                .contains("## Incidents, test")
                .contains("- First run: 2022-03-01, version 1, gazetteer sahel-1")
                .contains("- Latest run: 2022-03-03, version 3, gazetteer sahel-3")
                .contains("| incidents, F1 | 0.500 | 0.875 |")
                .doesNotContain("have changed");
    }

    @Test
    void partsAreKeptApartAndOutliveEachOther() throws Exception {
        add("test", 0.5, "1", 1);
        add("dev", 0.25, "2", 2);

        assertThat(Files.readString(page))
                .contains("## Incidents, dev")
                .contains("| incidents, F1 | 0.250 | 0.250 |")
                .contains("## Incidents, test")
                .contains("| incidents, F1 | 0.500 | 0.500 |");
    }

    @Test
    void tellsWhenTheTextsHaveChanged() throws Exception {
        add("test", 0.5, "1", 1);
        GoldSet other = new GoldSet("test", "other", List.of());
        new ScoreRecord(page).add(List.of(evaluation(other, 0.75)), program("2", 2));

        assertThat(Files.readString(page)).contains("have changed");
    }

    @Test
    void keepsAllThatAnEvaluationGives() throws Exception {
        Evaluation evaluation = IncidentEvaluation.of(
                GoldFixtures.set(folder.resolve("gold")), article -> new Extraction(article, List.of(), List.of()));
        new ScoreRecord(page).add(List.of(evaluation), program("1", 1));
        String first = Files.readString(page);
        new ScoreRecord(page).add(List.of(evaluation), program("1", 1));

        assertThat(first).contains("| articles | 1 | 1 | 1 | 1 | 2 | 2 |");
        assertThat(Files.readString(page)).isEqualTo(first);
    }

    @Test
    void refusesToStartAnewOverABrokenRecord() throws Exception {
        Files.createDirectories(page.getParent());
        Files.writeString(page.resolveSibling("accuracy.json"), "{");

        assertThatThrownBy(() -> add("test", 0.5, "1", 1))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("accuracy.json");
    }

    @Test
    void refusesAPageOfAnotherKind() {
        assertThatThrownBy(() -> new ScoreRecord(folder.resolve("accuracy.html")))
                .hasMessageContaining(".md");
    }

    private void add(String part, double f1, String version, int day) throws Exception {
        new ScoreRecord(page)
                .add(List.of(evaluation(new GoldSet(part, "digest", List.of()), f1)), program(version, day));
    }

    private static Evaluation evaluation(GoldSet gold, double f1) {
        ScoreSheet sheet = new ScoreSheet("all", Map.of(Measure.NEWS_F1, f1));
        return new Evaluation(Evaluation.Subject.INCIDENTS, gold, List.of(sheet), List.of());
    }

    private static ScoredProgram program(String version, int day) {
        return new ScoredProgram(LocalDate.of(2022, 3, day), version, "sahel-" + day);
    }
}
