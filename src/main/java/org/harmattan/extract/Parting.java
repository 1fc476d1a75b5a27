package org.harmattan.extract;

import java.util.List;
import java.util.function.Predicate;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePrecision;

/**
 * What parts a frame from an event told before it although place and day are the same: one came after the other, or they are
 * deeds that are no parts of one.
 */
enum Parting {
    /** {@code Three hours later the same post came under fire}. */
    LATER(with -> with.latest() && with.telling().opensLater() && !with.draft().isHeading()),
    /** {@code Soldiers killed ten men in a counter-attack following a raid}: the raid is what came before. */
    BEFORE(Parting::isWhatCameBefore),
    /** {@code Une troisième ceinture a été désamorcée}: what was made safe is none of those that went off. */
    MADE_SAFE(with ->
            isOf(with, EventFamily.DISRUPTED) && !with.telling().frame().tellsOfDeaths() && hasGoneOff(with.draft())),
    /** {@code Lundi, dans le même secteur, deux autres soldats ont été tués par une mine}, after the ambush of a Saturday. */
    ON_ANOTHER_DAY(with -> with.isAnotherTime()
            && with.telling().frame().date().isPresent()
            && isOnADay(with)
            && !with.draft().isHeading()
            && tellsOfVictimsAndDeedOfDay(with.telling().frame())),
    /** A town that is taken on two days was taken twice. */
    TAKEN_AGAIN(with -> isOf(with, EventFamily.TERRITORY)
            && with.draft().families().contains(EventFamily.TERRITORY)
            && with.isAnotherTime()
            && isOnADay(with)),
    /** {@code Avant de repartir, ils ont emmené huit jeunes filles}, after a killing or the burning of a market. */
    CARRIED_OFF(Parting::isAbductionInItsWake),
    /** {@code Un voleur présumé a été lynché par la foule}: the deed of a crowd is no part of the one that it avenges. */
    LYNCHED(with -> with.telling().families().equals(List.of(EventFamily.MOB))
            && with.kind() == Comparison.KindFit.OTHER
            && !with.draft().isHeading()),
    /** {@code Quatre personnes ont été tuées à Karma, deux à Dambou}: next to each other, but each with its own dead. */
    NEXT_OF_LIST(Parting::isNextOfList);

    private static final Parting[] PARTINGS = values();

    private final Predicate<Comparison> holds;

    Parting(Predicate<Comparison> holds) {
        this.holds = holds;
    }

    /** Whether one of them holds. */
    static boolean isAnyOf(Comparison comparison) {
        for (Parting parting : PARTINGS) {
            if (parting.holds.test(comparison)) {
                return true;
            }
        }
        return false;
    }

    /** A mine that hurt nobody may be the one that was made safe. */
    private static boolean hasGoneOff(EventDraft draft) {
        return draft.families().contains(EventFamily.SUICIDE)
                || draft.families().contains(EventFamily.DEVICE)
                        && !draft.tolls().isEmpty();
    }

    private static boolean tellsOfVictimsAndDeedOfDay(Frame frame) {
        int day = frame.date().orElseThrow().firstToken();
        return frame.tolls().stream().anyMatch(toll -> day < toll.firstToken())
                && frame.triggers().stream().anyMatch(trigger -> !trigger.isDeadly() && day < trigger.firstToken());
    }

    private static boolean isOf(Comparison with, EventFamily family) {
        return with.telling().families().contains(family);
    }

    private static boolean isOnADay(Comparison with) {
        return with.telling()
                .when()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .isPresent();
    }

    /** Fights that follow an attack may be that attack; victims of its own, or bombs that answer it, tell of two. */
    private static boolean isWhatCameBefore(Comparison with) {
        Frame after = with.draft().lastFrame();
        Frame frame = with.telling().frame();
        boolean ofItsOwn = !frame.tolls().isEmpty()
                || !frame.scenes().isEmpty() && with.draft().families().contains(EventFamily.AIR);
        return ofItsOwn
                && with.telling().looksBack()
                && after.endToken() == frame.firstToken()
                && after.triggers().stream().anyMatch(trigger -> !trigger.isDeadly());
    }

    /** People counted as carried off, in words of their own, where the event told before was no abduction. */
    private static boolean isAbductionInItsWake(Comparison with) {
        Frame frame = with.telling().frame();
        EventDraft draft = with.draft();
        return with.telling().families().equals(List.of(EventFamily.ABDUCTION))
                && !draft.families().contains(EventFamily.ABDUCTION)
                && !draft.isHeading()
                && (draft.tolls().hasKilled() || !draft.families().isEmpty())
                && !frame.tellsOfDeaths()
                && frame.triggers().stream().noneMatch(Trigger::isNoun)
                && frame.tolls().stream().anyMatch(Parting::countsCarriedOff);
    }

    /** Captured soldiers are the outcome of a fight. */
    private static boolean countsCarriedOff(CasualtyStatement toll) {
        return toll.harm() == Harm.ABDUCTED && toll.best() > 1 && toll.kind() != VictimKind.STATE_FORCES;
    }

    private static boolean isNextOfList(Comparison with) {
        Frame before = with.draft().lastFrame();
        Frame frame = with.telling().frame();
        return with.place() == PlaceFit.SAME
                && before.sentence().equals(frame.sentence())
                && before.tellsOfDeaths()
                && frame.tellsOfDeaths()
                && before.scenes().stream()
                        .limit(1)
                        .anyMatch(there -> with.telling()
                                .scene()
                                .filter(SceneFit::isSpot)
                                .filter(here -> !isSamePoint(here, there))
                                .isPresent());
    }

    private static boolean isSamePoint(PlaceExpression here, PlaceExpression there) {
        return here.located()
                .orElseThrow()
                .point()
                .equals(there.located().orElseThrow().point());
    }
}
