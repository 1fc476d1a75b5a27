package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.harmattan.extract.Extractors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules reach on the development half of the annotated articles, so that no change loses it unseen. Raise the
 * floors when the rules get better. They came down once: 66 harder articles joined that half, and the floor of NEWS_F1 with
 * them went from 0.825 to 0.808, that of SUB_EVENT_TYPE from 0.83 to 0.825. Held-out articles are only ever scored by the command.
 */
class ScoresDoNotFallTest {

    private static Evaluation evaluation;

    @BeforeAll
    static void score() throws Exception {
        Path development = Path.of("src/test/resources/gold/incidents/dev");
        GoldSet gold = new GoldReader(GoldReader.Content.INCIDENTS)
                .readParts(development)
                .get(0);
        evaluation = IncidentEvaluation.of(gold, Extractors.real());
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS_F1, 0.82",
        "SUB_EVENT_TYPE, 0.825",
        "GROUP, 0.775",
        "KILLED_RANGE, 0.705",
        "DATE, 0.92",
        "CONTESTED, 0.855"
    })
    void aScoreStaysAboveItsFloor(Measure measure, double floor) {
        assertThat(evaluation.sheet(ScoreSheet.ALL).get(measure)).isGreaterThan(floor);
    }

    /** Ten of a hundred and twenty-six, most of them among the hard ones from 801 on, are still read as incidents. */
    @Test
    void articlesWithoutIncidentStayEmptyButTen() {
        ScoreSheet sheet = evaluation.sheet(ScoreSheet.ALL);
        assertThat(sheet.get(Measure.STAYED_EMPTY)).isGreaterThanOrEqualTo(sheet.get(Measure.WITHOUT_INCIDENT) - 10);
    }

    @ParameterizedTest
    @CsvSource({"PLACES_F1, 0.98", "EXACT_PLACE, 0.98", "WITHIN_25, 0.97", "FOOTPRINT_RIGHT, 0.91", "BEST_POINT, 0.93"})
    void soDoThoseOfTheGeoparser(Measure measure, double floor) throws Exception {
        assertThat(Places.SHEET.get(measure)).isGreaterThan(floor);
    }

    @Test
    void itsCertaintyIsCalibrated() throws Exception {
        assertThat(Places.SHEET.get(Measure.RELIABILITY_ERROR)).isLessThan(0.05);
    }

    /** The development half of the texts with spans, scored once. */
    private static final class Places {

        private static final ScoreSheet SHEET = score();

        private static ScoreSheet score() {
            try {
                GoldSet gold = new GoldReader(GoldReader.Content.PLACES)
                        .readParts(Path.of("src/test/resources/gold/places/dev"))
                        .get(0);
                return GeoparserEvaluation.of(gold, Extractors.real()).sheet(ScoreSheet.ALL);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
