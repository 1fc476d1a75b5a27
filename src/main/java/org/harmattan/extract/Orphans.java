package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;

/**
 * Finds a home for news that the text puts nowhere: where all the other news of an article is in one place, the same event told
 * once more joins it, and another event happened there too.
 */
final class Orphans {

    private final Discourse discourse;

    Orphans(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The events without those that only tell another once more; the rest with the place that they lacked. */
    List<EventDraft> settle(List<EventDraft> drafts) {
        List<EventDraft> placed = drafts.stream()
                .filter(draft -> !draft.isBackground() && draft.scene().isPresent())
                .toList();
        if (placed.isEmpty() || !isOnePlace(placed)) {
            return drafts;
        }
        List<EventDraft> left = new ArrayList<>();
        List<EventDraft> before = new ArrayList<>();
        for (EventDraft draft : drafts) {
            Optional<EventDraft> told = isOrphan(draft) ? findTold(draft, before) : Optional.empty();
            if (told.isPresent()) {
                draft.frames().forEach(frame -> told.get().add(frame, Optional.empty(), draft.strangers()));
                continue;
            }
            if (isOrphan(draft)) {
                draft.guessScene(placed.get(0).scene().orElseThrow());
            } else if (!draft.isBackground() && draft.scene().isPresent()) {
                before.add(draft);
            }
            left.add(draft);
        }
        return left;
    }

    /** The event placed last before an orphan that it tells once more. */
    private Optional<EventDraft> findTold(EventDraft orphan, List<EventDraft> before) {
        return EventDraft.remembered(before).stream()
                .filter(other -> isBefore(other, orphan) && isToldAgain(orphan, other))
                .reduce((one, other) -> other);
    }

    private static boolean isOnePlace(List<EventDraft> placed) {
        PlaceExpression first = placed.get(0).scene().orElseThrow();
        return !SceneFit.isArea(first)
                && placed.stream().allMatch(draft -> SceneFit.of(draft.scene().orElseThrow(), first) > 1);
    }

    private static boolean isOrphan(EventDraft draft) {
        return !draft.isBackground()
                && draft.scene().isEmpty()
                && draft.strangers().isEmpty()
                && draft.frames().stream().noneMatch(Frame::heading)
                && !draft.isSum();
    }

    private static boolean isBefore(EventDraft one, EventDraft other) {
        return one.firstFrame().firstToken() < other.firstFrame().firstToken();
    }

    private boolean isToldAgain(EventDraft draft, EventDraft other) {
        return !discourse.opensAnother(draft.firstFrame())
                && draft.firstFrame().triggers().stream()
                        .noneMatch(trigger -> trigger.reference() == Trigger.Reference.ANOTHER)
                && isSameTime(draft.date(), other.date())
                && isSameKind(draft, other);
    }

    private static boolean isSameTime(Optional<DatePhrase> one, Optional<DatePhrase> other) {
        return one.isEmpty() || other.isEmpty() || one.get().isWithin(0, other.get());
    }

    /** An event of no kind, such as a number of victims, is of any violent one. */
    private static boolean isSameKind(EventDraft draft, EventDraft other) {
        return draft.families().isEmpty()
                        && (other.families().isEmpty()
                                || other.families().stream().anyMatch(EventFamily::isViolent))
                || draft.families().stream()
                        .anyMatch(here -> other.families().stream().anyMatch(there -> here.mayBe(there)));
    }
}
