package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.extract.Extraction;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.geoparse.Resolution;
import org.harmattan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceEvaluationTest {

    private static final LonLat BONI = new LonLat(-2.22, 15.07);
    private static final LonLat GAO = new LonLat(-0.04, 16.27);
    private static final LonLat KIDAL = new LonLat(1.41, 18.44);

    @TempDir
    private Path folder;

    @Test
    void placesRightlyReadScoreOne() throws Exception {
        ScoreSheet sheet = french(at("Boni", BONI, 1), at("Kidal", KIDAL, 1), rejected("Paris"));

        assertThat(sheet.get(Measure.PLACES_F1)).isEqualTo(1);
        assertThat(sheet.get(Measure.WITHIN_10)).isEqualTo(1);
        assertThat(sheet.get(Measure.MEDIAN_ERROR)).isZero();
        assertThat(sheet.get(Measure.REJECTED_KEPT)).isEqualTo(1);
        assertThat(sheet.get(Measure.BRIER)).isZero();
    }

    @Test
    void aGovernmentTakenForItsCapitalIsSpurious() throws Exception {
        ScoreSheet sheet = french(at("Boni", BONI, 1), at("Kidal", KIDAL, 1), at("Paris", new LonLat(2.35, 48.85), 1));

        assertThat(sheet.get(Measure.PLACES_PRECISION)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(sheet.get(Measure.REJECTED_KEPT)).isZero();
    }

    @Test
    void aPlaceTakenForNoneIsMissed() throws Exception {
        ScoreSheet sheet = french(at("Boni", BONI, 1), rejected("Kidal"));

        assertThat(sheet.get(Measure.PLACES_RECALL)).isEqualTo(0.5);
        assertThat(sheet.get(Measure.PLACES_PRECISION)).isEqualTo(1);
    }

    @Test
    void severalMentionsCountOnceAndALongerFormIsTheSameName() throws Exception {
        ScoreSheet sheet = french(
                nowhere("village de Boni"),
                at("BONI", BONI, 1),
                at("Boni", KIDAL, 1),
                at("la région de Kidal", KIDAL, 1));

        assertThat(sheet.get(Measure.PLACES_F1)).isEqualTo(1);
        assertThat(sheet.get(Measure.WITHIN_10)).isEqualTo(1);
    }

    @Test
    void ofATownAndItsDistrictTheNearerCounts() throws Exception {
        ScoreSheet sheet = french(at("Kidal", GAO, 1), at("Kidal", KIDAL, 1), at("Boni", BONI, 1));

        assertThat(sheet.get(Measure.WITHIN_10)).isEqualTo(1);
    }

    @Test
    void anAreaAroundIsToldApartFromAPlaceNearby() throws Exception {
        LonLat ninetyKmOff = new LonLat(1.41, 19.25);
        ScoreSheet inside = french(at("Kidal", ninetyKmOff, 1, 100));
        ScoreSheet outside = french(at("Kidal", ninetyKmOff, 1, 80));

        assertThat(inside.get(Measure.WITHIN_25)).isZero();
        assertThat(inside.get(Measure.NEAR_OR_AROUND)).isEqualTo(1);
        assertThat(inside.get(Measure.BRIER)).isZero();
        assertThat(outside.get(Measure.NEAR_OR_AROUND)).isZero();
        assertThat(outside.get(Measure.BRIER)).isEqualTo(1);
    }

    @Test
    void distancesAreCountedInTheirBands() throws Exception {
        ScoreSheet sheet =
                french(at("Boni", new LonLat(-2.22, 15.20), 0.75), at("Kidal", new LonLat(1.41, 19.44), 0.5));

        assertThat(sheet.get(Measure.WITHIN_10)).isZero();
        assertThat(sheet.get(Measure.WITHIN_25)).isEqualTo(0.5);
        assertThat(sheet.get(Measure.WITHIN_161)).isEqualTo(1);
        assertThat(sheet.get(Measure.MEDIAN_ERROR)).isBetween(14.0, 15.0);
        assertThat(sheet.get(Measure.BRIER)).isCloseTo((0.0625 + 0.25) / 2, within(1e-9));
    }

    @Test
    void aPlacePutNowhereIsFoundButWithinNoDistance() throws Exception {
        ScoreSheet sheet = french(nowhere("Boni"), nowhere("Kidal"));

        assertThat(sheet.get(Measure.PLACES_F1)).isEqualTo(1);
        assertThat(sheet.get(Measure.WITHIN_161)).isZero();
        assertThat(sheet.find(Measure.MEDIAN_ERROR)).isEmpty();
        assertThat(sheet.find(Measure.BRIER)).isEmpty();
    }

    @Test
    void listsWhatIsMissedSpuriousAndFarOff() throws Exception {
        Evaluation evaluation = evaluate(at("Boni", KIDAL, 0.5), at("Gao", KIDAL, 1));

        assertThat(evaluation.findings().get(0).lines())
                .containsExactly(
                        "missed    Kidal",
                        "spurious  Gao taken for place-Gao",
                        "far       Boni (15.07, -2.22) taken for place-Boni, 537 km off, score 0.50");
        assertThat(evaluation.sheet("en").get(Measure.PLACES_RECALL)).isZero();
    }

    private ScoreSheet french(PlaceMention... mentions) throws Exception {
        return evaluate(mentions).sheet("fr");
    }

    private Evaluation evaluate(PlaceMention... mentions) throws Exception {
        return PlaceEvaluation.of(
                GoldFixtures.set(folder),
                article -> new Extraction(
                        article, List.of(), article.id().equals("a") ? Arrays.asList(mentions) : List.of()));
    }

    private static PlaceMention at(String text, LonLat point, double score) {
        return at(text, point, score, 1);
    }

    private static PlaceMention at(String text, LonLat point, double score, double radiusKm) {
        Candidate candidate = new Candidate(place(text, point, radiusKm), score, List.of());
        return mention(text, new Resolution.Resolved(candidate, List.of()), MentionRole.CONTEXT);
    }

    private static PlaceMention nowhere(String text) {
        return mention(text, new Resolution.Unresolved(List.of()), MentionRole.CONTEXT);
    }

    private static PlaceMention rejected(String text) {
        return mention(text, new Resolution.Unresolved(List.of()), MentionRole.REJECTED);
    }

    private static PlaceMention mention(String text, Resolution resolution, MentionRole role) {
        return new PlaceMention("a", new Span(0, text.length()), text, resolution, role);
    }

    private static Place place(String name, LonLat point, double radiusKm) {
        return new Place(
                "place-" + name,
                name,
                PlaceKind.TOWN,
                point,
                radiusKm,
                "ML",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test");
    }
}
