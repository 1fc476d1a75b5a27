package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentEvaluationTest {

    private static final LonLat BONI = new LonLat(-2.22, 15.07);
    private static final LonLat KIDAL = new LonLat(1.41, 18.44);
    private static final LonLat GAO = new LonLat(-0.04, 16.27);

    @TempDir
    private Path folder;

    @Test
    void aPerfectReadingScoresOne() throws Exception {
        ScoreSheet all = evaluate(attack().build(), mine().build()).sheet("all");

        for (Measure measure : List.of(
                Measure.NEWS_F1,
                Measure.ALL_F1,
                Measure.SUB_EVENT_TYPE,
                Measure.EVENT_TYPE,
                Measure.GROUP,
                Measure.TARGET,
                Measure.KILLED,
                Measure.KILLED_RANGE,
                Measure.WOUNDED,
                Measure.DATE,
                Measure.CONTESTED,
                Measure.BACKGROUND,
                Measure.STANCES)) {
            assertThat(all.get(measure)).as(measure.label()).isEqualTo(1);
        }
        assertThat(all.get(Measure.NEWS_EXPECTED)).isEqualTo(1);
        assertThat(all.get(Measure.ALL_EXPECTED)).isEqualTo(2);
        assertThat(all.get(Measure.WITHOUT_INCIDENT)).isEqualTo(1);
        assertThat(all.get(Measure.STAYED_EMPTY)).isEqualTo(1);
        // Both right, both stated with 0.75.
        assertThat(all.get(Measure.RELIABILITY_ERROR)).isCloseTo(0.25, within(1e-9));
        assertThat(all.get(Measure.BRIER)).isCloseTo(0.0625, within(1e-9));
    }

    @Test
    void backgroundIsNeutralToTheNewsFoundOrMissed() throws Exception {
        ScoreSheet missed = evaluate(attack().build()).sheet("fr");
        ScoreSheet both = evaluate(attack().build(), mine().build()).sheet("fr");

        assertThat(missed.get(Measure.NEWS_F1)).isEqualTo(1);
        assertThat(both.get(Measure.NEWS_F1)).isEqualTo(1);
        assertThat(missed.get(Measure.ALL_RECALL)).isEqualTo(0.5);
        assertThat(both.get(Measure.ALL_RECALL)).isEqualTo(1);
    }

    @Test
    void aSpuriousIncidentCostsPrecisionAlsoWhenItIsCalledBackground() throws Exception {
        Incident spurious = attack().location(at(GAO)).isBackground().build();

        Evaluation evaluation = evaluate(attack().build(), spurious);

        assertThat(evaluation.sheet("fr").get(Measure.NEWS_PRECISION)).isEqualTo(0.5);
        assertThat(evaluation.sheet("fr").get(Measure.NEWS_RECALL)).isEqualTo(1);
        assertThat(evaluation.findings().get(0).lines())
                .anyMatch(line -> line.startsWith("missed    Remote explosive") && line.contains("\"une mine\""))
                .anyMatch(line -> line.startsWith("spurious  Attack by JNIM"));
        assertThat(evaluation.findings().get(0).errors()).isEqualTo(2);
    }

    @Test
    void placeAndDateDecideWhatMatches() throws Exception {
        assertThat(recall(attack().location(at(new LonLat(-2.22, 15.28))))).isEqualTo(1);
        assertThat(recall(attack().location(at(new LonLat(-2.22, 15.31))))).isZero();
        assertThat(recall(attack().location(new Location.Unplaced(Optional.empty(), List.of()))))
                .isZero();
        assertThat(recall(attack().when(DateRange.day(LocalDate.of(2022, 3, 4)))))
                .isEqualTo(1);
        assertThat(recall(attack().when(DateRange.day(LocalDate.of(2022, 3, 5)))))
                .isZero();
        assertThat(recall(attack().when(DateRange.undated(Optional.of(LocalDate.of(2022, 3, 4))))))
                .isZero();
    }

    @Test
    void aWiderToleranceHoldsWhereTheAnnotationGivesOne() throws Exception {
        Incident off = mine().location(at(new LonLat(1.41, 18.75))).build();
        Incident tooFar = mine().location(at(new LonLat(1.41, 18.85))).build();

        assertThat(evaluate(off).sheet("all").get(Measure.ALL_RECALL)).isEqualTo(0.5);
        assertThat(evaluate(tooFar).sheet("all").get(Measure.ALL_RECALL)).isZero();
    }

    @Test
    void eachWrongFieldCountsAgainstItselfAlone() throws Exception {
        assertWrong(incident(SubEventType.ABDUCTION, "JNIM"), Measure.SUB_EVENT_TYPE);
        assertWrong(incident(SubEventType.ARMED_CLASH, "JNIM"), Measure.SUB_EVENT_TYPE, Measure.EVENT_TYPE);
        assertWrong(incident(SubEventType.ATTACK, "ISGS"), Measure.GROUP);
        assertWrong(attack().target("FAMa"), Measure.TARGET);
        assertWrong(attack().killed(new CountRange(3, 3, 4)), Measure.KILLED, Measure.KILLED_RANGE);
        assertWrong(attack().wounded(CountRange.exactly(1)), Measure.WOUNDED);
        assertWrong(attack().when(DateRange.day(LocalDate.of(2022, 3, 2))), Measure.DATE);
        assertWrong(attack().contested(), Measure.CONTESTED);
        assertWrong(attack().isBackground(), Measure.BACKGROUND);
    }

    @Test
    void aWrongBestNumberIsWrongThoughTheRangeIsRight() {
        IncidentPair pair = new IncidentPair(
                new GoldIncident(
                        SubEventType.ATTACK,
                        "attaque",
                        DateRange.day(LocalDate.of(2022, 3, 3)),
                        "JNIM",
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new CountRange(3, 5, 8)),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Optional.empty()),
                attack().killed(new CountRange(3, 3, 8)).build());

        assertThat(pair.sameKilledRange()).isTrue();
        assertThat(pair.sameKilled()).isFalse();
    }

    @Test
    void stancesAreComparedByTheirOverlap() throws Exception {
        IncidentBuilder denied = attack().account("l'armée", Stance.DENIES, 0, "Le gouvernement");

        assertThat(evaluate(denied.build()).sheet("all").get(Measure.STANCES)).isEqualTo(0.5);
    }

    @Test
    void twoAtOnePlaceAreTakenForThoseTheyAgreeWith() throws Exception {
        Incident wrong = incident(SubEventType.LOOTING, "Bandits").build();

        ScoreSheet all = evaluate(wrong, attack().build()).sheet("all");

        assertThat(all.get(Measure.GROUP)).isEqualTo(1);
        assertThat(all.get(Measure.NEWS_PRECISION)).isEqualTo(0.5);
    }

    @Test
    void onlyTypeAndGroupTogetherMakeAConfidenceRight() throws Exception {
        ScoreSheet wrong =
                evaluate(incident(SubEventType.ATTACK, "ISGS").build()).sheet("all");

        assertThat(wrong.get(Measure.BRIER)).isCloseTo(0.75 * 0.75, within(1e-9));
        assertThat(wrong.get(Measure.CONSTANT_BRIER)).isZero();
    }

    @Test
    void anArticleWithoutIncidentMustStayEmpty() throws Exception {
        GoldSet gold = GoldFixtures.set(folder);

        Evaluation evaluation = IncidentEvaluation.of(
                gold, article -> new Extraction(article, List.of(mine().build(), attack().build()), List.of()));

        assertThat(evaluation.sheet("en").get(Measure.STAYED_EMPTY)).isZero();
        assertThat(evaluation.sheet("en").get(Measure.NEWS_PRECISION)).isZero();
        assertThat(evaluation.sheet("en").find(Measure.GROUP)).isEmpty();
        assertThat(evaluation.sheet("all").get(Measure.NEWS_PRECISION)).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(evaluation.worst(1)).extracting(Finding::article).containsExactly("b");
    }

    @Test
    void theHeldOutHalfIsNotShown() throws Exception {
        Evaluation open = evaluate();
        Evaluation heldOut = IncidentEvaluation.of(
                GoldFixtures.set(folder.resolve("test")), article -> new Extraction(article, List.of(), List.of()));

        assertThat(EvaluationText.of(open, 10, false)).contains("ont attaqué");
        assertThat(EvaluationText.of(heldOut, 10, false))
                .doesNotContain("ont attaqué")
                .contains("1 articles");
        assertThat(EvaluationText.of(heldOut, 10, true)).contains("ont attaqué");
        assertThat(EvaluationJson.of(List.of(open), 10, false)).contains("ont attaqué");
        assertThat(EvaluationJson.of(List.of(heldOut), 10, false)).doesNotContain("ont attaqué");
    }

    private void assertWrong(IncidentBuilder found, Measure... wrong) throws Exception {
        ScoreSheet sheet = evaluate(found.build()).sheet("fr");
        for (IncidentField field : IncidentField.values()) {
            double expected = List.of(wrong).contains(field.measure()) ? 0 : 1;
            assertThat(sheet.get(field.measure())).as(field.measure().label()).isEqualTo(expected);
        }
    }

    private double recall(IncidentBuilder found) throws Exception {
        return evaluate(found.build()).sheet("fr").get(Measure.NEWS_RECALL);
    }

    private Evaluation evaluate(Incident... inTheFirst) throws Exception {
        Extractor extractor = article ->
                new Extraction(article, article.id().equals("a") ? List.of(inTheFirst) : List.of(), List.of());
        return IncidentEvaluation.of(GoldFixtures.set(folder), extractor);
    }

    private static IncidentBuilder attack() {
        return incident(SubEventType.ATTACK, "JNIM");
    }

    private static IncidentBuilder incident(SubEventType type, String group) {
        return IncidentFixtures.incident("i", type, new Actor(Optional.empty(), group, group))
                .when(DateRange.day(LocalDate.of(2022, 3, 3)))
                .target("Civilians")
                .killed(CountRange.exactly(3))
                .account("le maire", Stance.REPORTS, 3, "le maire")
                .location(at(BONI));
    }

    private static IncidentBuilder mine() {
        return IncidentFixtures.incident(
                        "m", SubEventType.REMOTE_EXPLOSIVE, new Actor(Optional.empty(), "Unidentified", "Unidentified"))
                .when(DateRange.between(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31), DatePrecision.MONTH))
                .target("MINUSMA; FAMa")
                .killed(CountRange.exactly(5))
                .isBackground()
                .location(at(KIDAL));
    }

    private static Location at(LonLat point) {
        return new Location.Placed(
                point,
                IncidentFixtures.square(point.lon(), point.lat(), 0.05),
                Optional.empty(),
                Optional.of("somewhere"),
                Optional.of("Mali"),
                Optional.empty(),
                Optional.empty(),
                GeoPrecision.EXACT,
                WherePrecision.EXACT,
                1000,
                List.of(),
                List.of());
    }
}
