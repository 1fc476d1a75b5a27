package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;

/**
 * Joins what a heading or a lede tells from afar with the events that the text then tells closely: the closer place lies within
 * the area named first, and an area is no place of its own.
 */
final class Retelling {

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 3;

    /** The days of two tellings may lie so far apart: a night belongs to two. */
    private static final int SLACK_DAYS = 1;

    /** One event has no toll this many times another toll of it. */
    private static final int TIMES = 3;

    /** What was longer before the publication is no news, even where the news has no day of its own. */
    private static final int HISTORY_DAYS = 365;

    private final Discourse discourse;
    private final Optional<LocalDate> published;

    Retelling(Discourse discourse, Optional<LocalDate> published) {
        this.discourse = discourse;
        this.published = published;
    }

    /** The events without those that only tell from afar what others tell closely. */
    List<EventDraft> join(List<EventDraft> drafts) {
        Set<EventDraft> left = new LinkedHashSet<>(drafts);
        for (EventDraft draft : drafts) {
            if (isFromAfar(draft)) {
                List<EventDraft> closer = drafts.stream()
                        .filter(other -> left.contains(other) && tells(other, draft))
                        .toList();
                if (!closer.isEmpty()) {
                    retell(draft, closer);
                    left.remove(draft);
                }
            }
        }
        return new ArrayList<>(left);
    }

    private static boolean isFromAfar(EventDraft draft) {
        boolean vague = draft.scene()
                .map(scene -> SceneFit.isArea(scene) || SceneFit.isLongLine(scene))
                .orElse(true);
        return vague
                && draft.strangers().isEmpty()
                && draft.firstFrame().sentence().index() < LEDE;
    }

    /** Gives the event to the one that it is, or to all of a list that share it; the sum of several told singly is dropped. */
    private static void retell(EventDraft vague, List<EventDraft> closer) {
        EventDraft first = closer.get(0);
        Set<EventDraft> list = new HashSet<>(first.list());
        if (list.containsAll(closer)) {
            first.list().forEach(draft -> draft.absorb(vague));
        } else if (!vague.isSum()) {
            closer.stream()
                    .filter(other -> sharesToll(vague, other))
                    .findFirst()
                    .orElse(first)
                    .absorb(vague);
        }
    }

    private boolean tells(EventDraft other, EventDraft vague) {
        boolean later = other.firstFrame().firstToken() > vague.firstFrame().firstToken();
        boolean close = other.scene()
                .filter(scene -> !SceneFit.isArea(scene) && !SceneFit.isLongLine(scene))
                .isPresent();
        return later
                && close
                && !other.firstFrame().earlier()
                && (vague.isSum() || !discourse.opensAnother(other.firstFrame()))
                && isWithin(other, vague)
                && isSameTime(other.date(), vague.date())
                && (vague.date().isPresent() || !isHistory(other))
                && isSameKind(other, vague)
                && !contradicts(other, vague);
    }

    private boolean isHistory(EventDraft other) {
        return published
                .flatMap(day -> other.date().filter(date -> date.isBefore(day, HISTORY_DAYS)))
                .isPresent();
    }

    /** A heading names the border, the lede after it the region: the closer place lies in one of them. */
    private static boolean isWithin(EventDraft other, EventDraft vague) {
        PlaceExpression spot = other.scene().orElseThrow();
        return vague.scene().isEmpty()
                || vague.frames().stream()
                        .flatMap(frame -> frame.scenes().stream().limit(1))
                        .anyMatch(area -> SceneFit.of(area, spot) > 0 || SceneFit.reaches(area, spot));
    }

    private static boolean isSameTime(Optional<DatePhrase> one, Optional<DatePhrase> other) {
        return one.isEmpty() || other.isEmpty() || one.get().isWithin(SLACK_DAYS, other.get());
    }

    /** A peaceful rally is not the attack of the lede; shots at a crowd, with a toll of their own, may be. */
    private static boolean isSameKind(EventDraft close, EventDraft vague) {
        return close.families().isEmpty()
                || vague.families().isEmpty()
                || close.families().stream()
                        .anyMatch(here -> vague.families().stream()
                                .anyMatch(there -> here.mayBe(there) || close.hasToll() && here.fit(there) >= 0));
    }

    private static boolean contradicts(EventDraft one, EventDraft vague) {
        int here = killed(one);
        int there = killed(vague);
        boolean counted = here > 0 && there > 0;
        return counted && !vague.isSum() && (here > TIMES * there || there > TIMES * here);
    }

    private static boolean sharesToll(EventDraft one, EventDraft other) {
        return killed(one) > 0 && killed(one) == killed(other);
    }

    private static int killed(EventDraft draft) {
        return draft.frames().stream()
                .flatMap(frame -> frame.tolls().stream())
                .filter(toll -> toll.harm() == Harm.KILLED && !toll.subset())
                .mapToInt(CasualtyStatement::best)
                .max()
                .orElse(0);
    }
}
