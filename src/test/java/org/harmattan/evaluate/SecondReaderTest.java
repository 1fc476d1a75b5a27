package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondReaderTest {

    @TempDir
    private Path folder;

    private GoldSet gold;
    private Path second;

    @BeforeEach
    void twoPeopleAnnotateTheSame() throws Exception {
        gold = GoldFixtures.set(folder.resolve("first"));
        second = GoldFixtures.in(folder.resolve("second"));
    }

    @Test
    void whoReadsTheSameAgreesInEveryField() throws Exception {
        ScoreSheet sheet = agreement();

        assertThat(sheet.get(Measure.ALL_F1)).isEqualTo(1);
        for (IncidentField field : IncidentField.values()) {
            assertThat(sheet.get(field.measure())).as(field.name()).isEqualTo(1);
        }
        assertThat(sheet.get(Measure.STANCES)).isEqualTo(1);
        assertThat(sheet.get(Measure.STAYED_EMPTY)).isEqualTo(1);
        assertThat(sheet.find(Measure.RELIABILITY_ERROR)).isEmpty();
        assertThat(sheet.find(Measure.BRIER)).isEmpty();
    }

    @Test
    void whatOneReadsDifferentlyCounts() throws Exception {
        change("\"group\": \"JNIM\"", "\"group\": \"ISSP\"");
        change("\"target\": \"FAMa; MINUSMA\"", "\"target\": \"MINUSMA; FAMa\"");
        change("\"date_start\": \"2022-03-03\"", "\"date_start\": \"2022-03-02\"");
        change("\"killed_min\": 5, \"killed_best\": 5", "\"killed_min\": 4, \"killed_best\": 4");

        ScoreSheet sheet = agreement();

        assertThat(sheet.get(Measure.ALL_F1)).isEqualTo(1);
        assertThat(sheet.get(Measure.GROUP)).isEqualTo(0.5);
        assertThat(sheet.get(Measure.TARGET)).isEqualTo(1);
        assertThat(sheet.get(Measure.DATE)).isEqualTo(0.5);
        assertThat(sheet.get(Measure.KILLED_RANGE)).isEqualTo(0.5);
    }

    @Test
    void anIncidentThatOnlyOneReadsCounts() throws Exception {
        change(
                "\"lat\": 18.44, \"lon\": 1.41, \"tolerance_km\": 40",
                "\"lat\": 16.27, \"lon\": -0.04, \"tolerance_km\": 40");

        assertThat(agreement().get(Measure.ALL_F1)).isEqualTo(0.5);
    }

    @Test
    void itsPartIsNamedForItself() throws Exception {
        assertThat(IncidentEvaluation.agreement(gold, SecondReader.read(gold, second))
                        .subject()
                        .label())
                .isEqualTo("agreement of two annotators");
    }

    @Test
    void everyArticleMustBeAnnotatedTwice() throws Exception {
        Files.delete(second.resolve("b.json"));
        change("\"ont attaqué\"", "\"ont brûlé\"");

        assertThatThrownBy(() -> SecondReader.read(gold, second))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("b.json is missing")
                .hasMessageContaining("the article does not say 'ont brûlé'");
    }

    private ScoreSheet agreement() throws GoldException, IOException {
        return IncidentEvaluation.agreement(gold, SecondReader.read(gold, second))
                .sheet(ScoreSheet.ALL);
    }

    private void change(String from, String to) throws IOException {
        Path file = second.resolve("a.json");
        String json = Files.readString(file);
        assertThat(json).contains(from);
        Files.writeString(file, json.replace(from, to));
    }
}
