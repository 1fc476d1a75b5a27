package org.harmattan.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Phrase;
import org.junit.jupiter.api.Test;

class SameEventTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 7);
    private static final Actor JNIM = new Actor(Optional.of("jnim"), "JNIM", "JNIM");
    private static final Actor ISSP = new Actor(Optional.of("issp"), "ISSP", "ISSP");
    private static final Actor NOBODY = new Actor(Optional.empty(), Actor.UNIDENTIFIED, "Unidentified");

    @Test
    void theSamePlaceDayKindAndGroupIsSure() {
        Likeness likeness = compare(row -> row, row -> row);
        assertThat(likeness.isSure()).isTrue();
        assertThat(likeness.reasons())
                .extracting(Phrase::key)
                .contains("same.day", "same.place", "same.kind", "same.group");
    }

    @Test
    void theOrderDoesNotMatter() {
        Incident one = incident(row -> row.killed(CountRange.exactly(8)));
        Incident other = incident(row -> row.killed(CountRange.exactly(11)).location(at("Boni", -2.2, 15.1, 9_000)));
        assertThat(SameEvent.compare(one, other).score())
                .isEqualTo(SameEvent.compare(other, one).score());
    }

    @Test
    void arevisedTollAndAnotherWordForTheAttackersAreStillTheSame() {
        assertThat(compare(row -> row.killed(CountRange.exactly(8)), row -> row.killed(CountRange.exactly(11)))
                        .isSure())
                .isTrue();
        assertThat(SameEvent.compare(incident(JNIM, row -> row), incident(NOBODY, row -> row))
                        .isSure())
                .isTrue();
    }

    @Test
    void theNightBetweenTwoDaysIsOne() {
        Likeness likeness = compare(row -> row, row -> row.when(DateRange.day(DAY.plusDays(1))));
        assertThat(likeness.conflicts()).isEmpty();
        assertThat(likeness.score()).isGreaterThan(Likeness.WORTH_ASKING);
    }

    @Test
    void whatContradictsIsNeverSure() {
        assertConflict("differ.days", row -> row.when(DateRange.day(DAY.plusDays(3))));
        assertConflict("differ.place", row -> row.location(at("Koro", -3.08, 14.07, 1_000)));
        assertConflict("differ.toll", row -> row.killed(CountRange.exactly(60)));
        assertThat(SameEvent.compare(incident(JNIM, row -> row), incident(ISSP, row -> row))
                        .conflicts())
                .extracting(Phrase::key)
                .contains("differ.group");
        assertThat(SameEvent.compare(
                                incident(SubEventType.ATTACK, JNIM, row -> row),
                                incident(SubEventType.PEACEFUL_PROTEST, JNIM, row -> row))
                        .isSure())
                .isFalse();
    }

    @Test
    void withoutAPlaceOrADateItIsNeverSure() {
        assertThat(compare(row -> row, row -> row.location(new Location.Unplaced(Optional.of("Mali"), List.of())))
                        .isSure())
                .isFalse();
        assertThat(compare(row -> row, row -> row.when(DateRange.undated(Optional.of(DAY.plusDays(1)))))
                        .isSure())
                .isFalse();
    }

    @Test
    void aRegionThatHoldsTheVillageSpeaksForItButADistantOneDoesNot() {
        Likeness around = compare(row -> row, row -> row.location(at("Cercle de Douentza", -2.5, 15.0, 60_000)));
        assertThat(around.conflicts()).isEmpty();
        assertThat(around.reasons()).extracting(Phrase::key).contains("same.area");
        Likeness far = compare(row -> row, row -> row.location(at("Ménaka", 2.4, 15.9, 60_000)));
        assertThat(far.conflicts()).extracting(Phrase::key).contains("differ.place");
    }

    @Test
    void aWeekThatHoldsTheDayMayBeTheSame() {
        Likeness likeness = compare(
                row -> row, row -> row.when(DateRange.between(DAY.minusDays(3), DAY.plusDays(3), DatePrecision.WEEK)));
        assertThat(likeness.reasons()).extracting(Phrase::key).contains("same.days");
    }

    private static void assertConflict(String key, UnaryOperator<IncidentBuilder> other) {
        Likeness likeness = compare(row -> row.killed(CountRange.exactly(10)), other);
        assertThat(likeness.conflicts()).extracting(Phrase::key).contains(key);
        assertThat(likeness.isSure()).isFalse();
    }

    private static Likeness compare(UnaryOperator<IncidentBuilder> one, UnaryOperator<IncidentBuilder> other) {
        return SameEvent.compare(incident(one), incident(other));
    }

    private static Incident incident(UnaryOperator<IncidentBuilder> filling) {
        return incident(JNIM, filling);
    }

    private static Incident incident(Actor group, UnaryOperator<IncidentBuilder> filling) {
        return incident(SubEventType.ATTACK, group, filling);
    }

    private static Incident incident(SubEventType type, Actor group, UnaryOperator<IncidentBuilder> filling) {
        return filling.apply(IncidentFixtures.incident("i", type, group)
                        .when(DateRange.day(DAY))
                        .location(at("Boni", -2.22, 15.08, 1_500)))
                .build();
    }

    private static Location at(String place, double lon, double lat, double metres) {
        LonLat point = new LonLat(lon, lat);
        return new Location.Placed(
                point,
                Footprints.disk(point, metres),
                Optional.empty(),
                Optional.of(place),
                Optional.of("Mali"),
                Optional.of("Mopti"),
                Optional.empty(),
                metres < 5_000 ? GeoPrecision.EXACT : metres < 30_000 ? GeoPrecision.NEAR : GeoPrecision.REGION,
                WherePrecision.EXACT,
                metres,
                List.of(),
                List.of());
    }
}
