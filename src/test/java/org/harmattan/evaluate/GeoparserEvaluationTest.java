package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.extract.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoparserEvaluationTest {

    private static final String TEXT = "Une mine a sauté près de Gossi, au Mali. Xyzou est loin.";

    @TempDir
    private Path folder;

    private GoldSet gold(String mentions, String expressions) throws IOException, GoldException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.json"), """
                {"id": "a", "language": "fr", "published": "2022-06-01", "mentions": [%s], "expressions": [%s]}""".formatted(mentions, expressions));
        return new GoldReader(GoldReader.Content.PLACES).readParts(folder).get(0);
    }

    private static String mention(String name, String place) {
        int start = TEXT.indexOf(name);
        return """
                {"start": %d, "end": %d, "text": "%s", "kind": "town", "place": %s}""".formatted(start, start + name.length(), name, place);
    }

    private static String expression(String words, String contains, String excludes) {
        int start = TEXT.indexOf(words);
        return """
                {"start": %d, "end": %d, "text": "%s", "anchors": [], "relation": "near",
                 "footprint": {"contains": [%s], "excludes": [%s], "best_within_km": {"lon": -1.29, "lat": 15.82, "km": 5}}}""".formatted(start, start + words.length(), words, contains, excludes);
    }

    private static final String GOSSI = """
            {"id": "ml-gossi", "name": "Gossi", "lon": -1.29, "lat": 15.82, "country": "ML", "tolerance_km": 5}""";

    private static final String MALI = """
            {"id": null, "name": "Mali", "lon": null, "lat": null, "country": "ML", "tolerance_km": null}""";

    private static final String NOWHERE = """
            {"id": null, "name": "Xyzou", "lon": 9.0, "lat": 20.0, "country": "NE", "tolerance_km": 5}""";

    @Test
    void countsNamesPlacesAndAreas() throws Exception {
        GoldSet gold = gold(
                mention("Gossi", GOSSI) + "," + mention("Mali", MALI) + "," + mention("Xyzou", NOWHERE),
                expression("près de Gossi", "[-1.29, 15.9]", "[-8.0, 12.6]"));
        assertThat(gold.hasSpans()).isTrue();
        Evaluation evaluation = GeoparserEvaluation.of(gold, Extractors.real());
        ScoreSheet sheet = evaluation.sheet(ScoreSheet.ALL);
        assertThat(sheet.get(Measure.PLACES_EXPECTED)).isEqualTo(3);
        assertThat(sheet.get(Measure.PLACES_PRECISION)).isEqualTo(1);
        assertThat(sheet.get(Measure.PLACES_RECALL)).isEqualTo(2 / 3.0);
        assertThat(sheet.get(Measure.EXACT_PLACE)).isEqualTo(1);
        assertThat(sheet.get(Measure.WITHIN_10)).isEqualTo(1);
        assertThat(sheet.get(Measure.FOOTPRINT_RIGHT)).isEqualTo(1);
        assertThat(sheet.get(Measure.BEST_POINT)).isEqualTo(1);
        assertThat(evaluation.worst(1).get(0).lines()).containsExactly("missed    Xyzou");
    }

    @Test
    void anAreaThatHoldsWhatItMustNotIsWrong() throws Exception {
        GoldSet gold = gold(mention("Gossi", GOSSI), expression("près de Gossi", "[-8.0, 12.6]", "[-1.29, 15.82]"));
        Evaluation evaluation = GeoparserEvaluation.of(gold, Extractors.real());
        ScoreSheet sheet = evaluation.sheet(ScoreSheet.ALL);
        assertThat(sheet.get(Measure.FOOTPRINT_CONTAINS)).isZero();
        assertThat(sheet.get(Measure.FOOTPRINT_EXCLUDES)).isZero();
        assertThat(evaluation.worst(1).get(0).lines())
                .anySatisfy(line -> assertThat(line).contains("misses (12.60, -8.00)", "holds (15.82, -1.29)"));
    }

    @Test
    void aSpanThatDoesNotHoldItsWordsIsAFault() {
        String shifted = mention("Gossi", GOSSI).replace("\"Gossi\"", "\"Gassi\"");
        assertThatThrownBy(() -> gold(shifted, ""))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a.json: mentions[0]: start: the text there is not 'Gassi'");
    }
}
