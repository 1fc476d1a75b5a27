package org.harmattan.extract;

import java.util.Collections;
import java.util.function.Predicate;
import org.harmattan.extract.Comparison.DayFit;
import org.harmattan.extract.Comparison.KindFit;
import org.harmattan.extract.Trigger.Reference;

/** What speaks for or against a frame telling of an event told before it; {@link Coreference} weighs it. */
enum Tie {
    SAME_STRANGER(with -> with.place() == PlaceFit.SAME_STRANGER),
    OTHER_STRANGER(with -> with.place() == PlaceFit.OTHER_STRANGER),
    SAME_SPOT(with -> with.place() == PlaceFit.SAME),
    SAME_AREA(with -> with.place() == PlaceFit.SAME_AREA),
    SPOT_INSIDE(with -> with.place() == PlaceFit.INSIDE),
    SPOT_IN_DIVISION(with -> with.place() == PlaceFit.IN_DIVISION),
    VAGUELY_NEAR(with -> with.place() == PlaceFit.VAGUE),
    OTHER_SPOT(with -> with.place() == PlaceFit.OTHER_SPOT),
    PLACES_APART(with -> with.place() == PlaceFit.APART),
    NO_PLACE_HERE(with -> with.place() == PlaceFit.NONE_HERE),
    NO_PLACE_THERE(with -> with.place() == PlaceFit.NONE_THERE),
    SAME_DAY(with -> with.day() == DayFit.SAME_DAY),
    DATES_OVERLAP(with -> with.day() == DayFit.OVERLAP),
    NEXT_DAY(with -> with.day() == DayFit.ADJACENT),
    OTHER_DAY(with -> with.day() == DayFit.APART),
    NO_DATE_HERE(with -> with.day() == DayFit.NONE_HERE),
    NO_DATE_THERE(with -> with.day() == DayFit.NONE_THERE),
    LONG_AGO(with -> with.day() == DayFit.LONG_AGO),
    SAME_KIND(with -> with.kind() == KindFit.SAME),
    KINDS_OF_RAID(with -> with.kind() == KindFit.RAID),
    OTHER_KIND(with -> with.kind() == KindFit.OTHER),
    NO_KIND_HERE(with -> with.kind() == KindFit.NONE_HERE),
    NO_KIND_HERE_PEACEFUL(with -> with.kind() == KindFit.NONE_HERE_PEACEFUL),
    NO_KIND_THERE(with -> with.kind() == KindFit.NONE_THERE),
    NO_KIND_THERE_PEACEFUL(with -> with.kind() == KindFit.NONE_THERE_PEACEFUL),
    COMPATIBLE_KIND(with -> with.kind() == KindFit.COMPATIBLE),
    DEFINITE(with -> refers(with, Reference.DEFINITE)),
    INDEFINITE(with -> refers(with, Reference.INDEFINITE)),
    INDEFINITE_AFTER_HEADING(
            with -> refers(with, Reference.INDEFINITE) && with.draft().isHeading()),
    ANOTHER(with -> refers(with, Reference.ANOTHER)),
    WITHOUT_TRIGGER(with -> with.telling().frame().triggers().isEmpty()),
    ONLY_VICTIMS(with -> with.telling().tellsOnlyOfVictims()),
    SERIES(with -> with.telling().series()),
    ONE_OF_A_SUM(with -> with.draft().isSum() && !with.telling().series()),
    OPENS_ANOTHER(with -> with.telling().opensAnother()),
    GOES_ON(with -> with.telling().goesOn()),
    OUTCOME(with -> with.telling().outcome()),
    STATEMENT(with -> with.telling().statement()),
    STATEMENT_ELSEWHERE(with -> with.telling().statement() && with.isElsewhere()),
    STATEMENT_AT_ANOTHER_TIME(with -> with.telling().statement() && with.isAnotherTime()),
    VERSION(with -> with.telling().frame().version()),
    VERSION_ELSEWHERE(with -> with.telling().frame().version() && with.place() == PlaceFit.APART),
    SAME_NUMBER(Tie::hasSameNumber),
    OTHER_NUMBER(Tie::hasOtherNumber),
    LATER_NUMBER(with -> with.telling().tellsLaterNumber()),
    SUBSET(with -> with.telling().tellsSubset()),
    FIRST_DEATHS(with ->
            with.telling().frame().tellsOfDeaths() && !with.draft().tolls().hasKilled()),
    OTHER_VICTIMS(with -> tellBothOfDeaths(with) && !hasSameVictims(with)),
    SOLDIERS_AND_CIVILIANS(Tie::areSoldiersAndCivilians),
    FIGHTERS_AND_OTHERS(with -> tellBothOfDeaths(with)
            && with.telling().killsFighters() != with.draft().tolls().has(Harm.KILLED, VictimKind.ARMED_GROUP)),
    VERSION_OF_TOLL(
            with -> with.telling().frame().version() && with.telling().when().isEmpty() && hasSameVictims(with)),
    EARLIER_THAN_NEWS(with -> with.telling().frame().earlier() && !with.draft().isEarlier()),
    EARLIER_ON_A_DAY(with -> with.telling().frame().earlier()
            && !with.draft().isEarlier()
            && with.telling().when().isPresent()),
    NEWS_AFTER_EARLIER(with -> !with.telling().frame().earlier() && with.draft().isEarlier()),
    LATEST(Comparison::latest),
    FIRST(Comparison::first),
    SAME_SENTENCE(with -> with.sentencesApart() == 0),
    NEXT_SENTENCE(with -> with.sentencesApart() == 1),
    AFTER_NEXT_SENTENCE(with -> with.sentencesApart() == 2),
    FAR(with -> with.sentencesApart() > 4),
    OTHER_PARAGRAPH(with -> with.telling().frame().sentence().paragraph()
            != with.draft().lastFrame().sentence().paragraph()),
    TOLD_BY_HEADING(with -> with.draft().isHeading()),
    IN_LEDE(with -> with.telling().isLede()),
    SAME_FIGHTERS(Tie::hasSameFighters),
    OTHER_FIGHTERS(with ->
            !with.telling().fighters().isEmpty() && !with.draft().fighters().isEmpty() && !hasSameFighters(with)),
    OPENS_WITH_DAY(with -> with.telling().opensWithDay()),
    OPENS_WITH_PLACE(with -> with.telling().opensWithPlace()),
    OWN_PLACE_AND_DAY(
            with -> with.telling().scene().isPresent() && with.telling().when().isPresent()),
    HEADING(with -> with.telling().frame().heading()),
    DEATHS_TOLD_BEFORE(Tie::tellBothOfDeaths),
    NO_FIGHTERS_HERE(with -> with.telling().fighters().isEmpty()),
    GENERAL(with -> with.telling().frame().general()),
    NEWCOMERS(with -> with.telling().newcomers()),
    KNOWN_PEOPLE(with -> with.telling().knownPeople()),
    PRONOUN(with -> with.telling().pronoun()),
    COUNTED_FROM_EVENT(with -> with.telling().isDatedFromEvent()),
    SAID_TO_BE_THERE(with -> with.telling().samePlace()),
    FIRST_ABDUCTION(with -> isFirst(with, EventFamily.ABDUCTION)),
    FIRST_LOOTING(with -> isFirst(with, EventFamily.LOOTING)),
    FIRST_ARREST(with -> isFirst(with, EventFamily.ARREST)),
    FIRST_EXPLOSION(with -> isFirst(with, EventFamily.DEVICE)),
    FIRST_STRIKE(with -> isFirst(with, EventFamily.AIR));

    private final Predicate<Comparison> holds;

    Tie(Predicate<Comparison> holds) {
        this.holds = holds;
    }

    boolean holds(Comparison comparison) {
        return holds.test(comparison);
    }

    private static boolean refers(Comparison with, Reference reference) {
        return with.telling()
                .noun()
                .filter(noun -> noun.reference() == reference)
                .isPresent();
    }

    private static boolean tellBothOfDeaths(Comparison with) {
        return with.telling().frame().tellsOfDeaths() && with.draft().tolls().hasKilled();
    }

    private static boolean hasSameNumber(Comparison with) {
        return with.telling().frame().tolls().stream()
                .anyMatch(toll -> toll.best() > 1 && with.draft().tolls().has(toll.harm(), toll.best()));
    }

    private static boolean hasOtherNumber(Comparison with) {
        return hasSameVictims(with)
                && !hasSameNumber(with)
                && !with.telling().tellsLaterNumber()
                && !with.telling().tellsSubset();
    }

    private static boolean hasSameVictims(Comparison with) {
        return with.telling().frame().tolls().stream()
                .anyMatch(toll -> toll.tellsOfDeaths() && with.draft().tolls().has(toll.harm(), toll.kind()));
    }

    /** Soldiers killed in an ambush are not the villagers killed before in a raid; who tells of both tells of either. */
    private static boolean areSoldiersAndCivilians(Comparison with) {
        ToldTolls told = with.draft().tolls();
        boolean soldiers = told.hasKilled(VictimKind.STATE_FORCES);
        boolean civilians = told.hasKilled(VictimKind.CIVILIANS);
        boolean soldiersHere = with.telling().hasKilled(VictimKind.STATE_FORCES);
        boolean civiliansHere = with.telling().hasKilled(VictimKind.CIVILIANS);
        return soldiersHere != civiliansHere
                && (civilians && !soldiers && soldiersHere || soldiers && !civilians && civiliansHere);
    }

    private static boolean isFirst(Comparison with, EventFamily family) {
        return with.telling().families().contains(family)
                && !with.draft().families().contains(family);
    }

    private static boolean hasSameFighters(Comparison with) {
        return !Collections.disjoint(with.telling().fighters(), with.draft().fighters());
    }
}
