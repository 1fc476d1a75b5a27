package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;

/**
 * Joins events that turn out to be one once their places and days are known: of one kind, at one place, on one day. While
 * sentences are put together, what a later one tells has often neither place nor day, and looks like another event.
 */
final class Doubles {

    /** From so many on, the same number is hardly that of others. */
    private static final int TELLING = 3;

    private final Discourse discourse;

    Doubles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The events without those that tell one before them once more. */
    List<EventDraft> join(List<EventDraft> drafts) {
        List<EventDraft> left = new ArrayList<>();
        for (EventDraft draft : drafts) {
            Optional<EventDraft> told = EventDraft.remembered(left).stream()
                    .filter(before -> isSame(before, draft))
                    .findFirst();
            if (told.isPresent()) {
                draft.frames().forEach(frame -> told.get().add(frame, Optional.empty(), draft.strangers()));
            } else {
                left.add(draft);
            }
        }
        return left;
    }

    private boolean isSame(EventDraft before, EventDraft draft) {
        return before.isBackground() == draft.isBackground()
                && before.hasDay()
                && draft.hasDay()
                && (isOneDay(before.date().orElseThrow(), draft.date().orElseThrow())
                                && isOneKind(before, draft)
                                && !mayTellOthers(before, draft)
                        || isFirstToll(before, draft))
                && isOnePlace(before, draft)
                && !isAnother(draft.firstFrame())
                && !before.list().contains(draft);
    }

    /**
     * {@code Le poste du Point Triple a été attaqué mercredi … Vingt-huit soldats ont été tués}: what counts the first dead of a
     * place, without a place and a day of its own, counts those of the event told there.
     */
    private static boolean isFirstToll(EventDraft before, EventDraft draft) {
        boolean borrowed = draft.frames().stream()
                .allMatch(frame -> frame.scenes().isEmpty() && frame.date().isEmpty());
        return borrowed
                && draft.tolls().hasKilled()
                && !before.tolls().hasKilled()
                && before.mayBeViolent()
                && !before.isEarlier()
                && (draft.families().isEmpty()
                        || draft.families().stream()
                                .anyMatch(here -> before.families().isEmpty()
                                        || before.families().stream().anyMatch(here::mayBe)))
                && draft.date().orElseThrow().isWithin(1, before.date().orElseThrow());
    }

    private static boolean isOneDay(DatePhrase one, DatePhrase other) {
        return one.start().equals(other.start()) && one.end().equals(other.end());
    }

    private static boolean isOnePlace(EventDraft one, EventDraft other) {
        if (one.scene().isEmpty() || other.scene().isEmpty()) {
            return false;
        }
        PlaceExpression here = one.scene().get();
        PlaceFit fit = SceneFit.compare(here, other.scene().get(), false);
        return fit == PlaceFit.SAME || fit == PlaceFit.INSIDE && !SceneFit.isWide(here);
    }

    /** An air strike beside an ambush is another event; what is told once more adds no kind of its own. */
    private static boolean isOneKind(EventDraft before, EventDraft draft) {
        return !draft.families().isEmpty() && before.families().containsAll(draft.families());
    }

    /** {@code une autre attaque}, {@code in a separate incident}, {@code three hours later}. */
    private boolean isAnother(Frame frame) {
        return discourse.opensAnother(frame)
                || discourse.looksBack(frame)
                || discourse.opensLater(frame)
                || frame.triggers().stream().anyMatch(trigger -> trigger.reference() == Reference.ANOTHER);
    }

    /** Whether it counts dead, and none of its numbers was told before: one dead or two are often others. */
    private static boolean mayTellOthers(EventDraft before, EventDraft draft) {
        List<CasualtyStatement> dead = draft.frames().stream()
                .flatMap(frame -> frame.tolls().stream())
                .filter(CasualtyStatement::tellsOfDeaths)
                .toList();
        return !dead.isEmpty()
                && dead.stream()
                        .noneMatch(
                                toll -> toll.best() >= TELLING && before.tolls().has(toll.harm(), toll.best()));
    }
}
