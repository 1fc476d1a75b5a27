package org.harmattan.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/** Tells whether a frame speaks of an event already told. Positive scores speak for it. One per article. */
final class Coreference {

    private static final int NEWS_DAYS = 31;

    /** A vague place is forgiven so far, and so is the place of one who only speaks of the event. */
    private static final double LOOSE = -0.5;

    private static final double OTHER_NAME = -2.5;

    private final Discourse discourse;
    private final Optional<LocalDate> published;

    Coreference(Discourse discourse, Optional<LocalDate> published) {
        this.discourse = discourse;
        this.published = published;
    }

    /** How well a frame fits an event; {@code latest} when it is the one told last. */
    double score(Frame frame, Optional<DatePhrase> when, EventDraft draft, boolean latest) {
        double place = place(frame, draft);
        double date = date(when, draft);
        boolean statement = discourse.isStatement(frame) && (place >= LOOSE || date >= LOOSE);
        boolean goesOn = discourse.goesOn(frame);
        return (statement ? Math.max(place, LOOSE) : place)
                + (statement ? Math.max(date, LOOSE) : date)
                + (goesOn || latest && isOutcome(frame) ? Math.max(0, type(frame, draft)) : type(frame, draft))
                + reference(frame, draft)
                + toll(frame, draft)
                + version(frame, draft)
                + earlier(frame, when, draft)
                + (discourse.opensAnother(frame) ? -3 : 0)
                + (goesOn ? 1 : 0)
                + (latest ? 1 : 0);
    }

    /** Whether where a frame puts an event goes against where it is known to be. */
    boolean isElsewhere(Frame frame, EventDraft draft) {
        return place(frame, draft) < LOOSE;
    }

    /** Whether a day goes against the day known of an event. */
    boolean isAnotherTime(Optional<DatePhrase> when, EventDraft draft) {
        return date(when, draft) < 0;
    }

    private double place(Frame frame, EventDraft draft) {
        Optional<Double> named = byName(frame, draft);
        if (named.isPresent()) {
            return named.get();
        }
        if (frame.scenes().isEmpty() || draft.scene().isEmpty()) {
            return frame.scenes().isEmpty() ? 0.5 : 0;
        }
        double fit = SceneFit.of(frame.scenes().get(0), draft.scene().get());
        // A heading names the wider area, and a party to a fight tells of another corner of it.
        boolean heading = draft.isHeading();
        boolean spots = SceneFit.areSpots(frame.scenes().get(0), draft.scene().get());
        boolean nearby = SceneFit.areNearby(frame.scenes().get(0), draft.scene().get());
        boolean loose = heading && nearby || !spots && (heading || frame.version());
        return loose ? Math.max(fit, LOOSE) : fit;
    }

    /** Places that no list knows are told apart by their names. */
    private Optional<Double> byName(Frame frame, EventDraft draft) {
        Set<String> here = discourse.strangers(frame);
        boolean closer = frame.scenes().stream()
                .findFirst()
                .filter(scene -> !SceneFit.isArea(scene))
                .isPresent();
        if (here.isEmpty() || closer) {
            return Optional.empty();
        }
        Set<String> there = draft.strangers();
        if (!Collections.disjoint(here, there)) {
            return Optional.of(3.0);
        }
        boolean named = !there.isEmpty()
                || draft.scene().filter(scene -> !SceneFit.isArea(scene)).isPresent();
        return named ? Optional.of(OTHER_NAME) : Optional.empty();
    }

    private double date(Optional<DatePhrase> when, EventDraft draft) {
        if (when.isEmpty() || draft.date().isEmpty()) {
            // News is told without its day; an event of months ago is not.
            boolean old = when.isPresent()
                    && published
                            .filter(day -> when.get().end().isBefore(day.minusDays(NEWS_DAYS)))
                            .isPresent();
            return old ? -5 : 0;
        }
        DatePhrase here = when.get();
        DatePhrase there = draft.date().get();
        boolean overlap = !here.start().isAfter(there.end()) && !there.start().isAfter(here.end());
        boolean days = here.precision() == DatePrecision.DAY && there.precision() == DatePrecision.DAY;
        return overlap ? days ? 1 : 0 : -5;
    }

    private static double type(Frame frame, EventDraft draft) {
        List<EventFamily> own = frame.triggers().stream()
                .flatMap(trigger -> trigger.words().stream())
                .flatMap(word -> word.type().stream())
                .map(EventFamily::of)
                .filter(family -> family != EventFamily.DISRUPTED || !isDeadly(frame))
                .distinct()
                .toList();
        if (own.isEmpty()) {
            return draft.families().stream().anyMatch(EventFamily::isViolent)
                            || draft.families().isEmpty()
                    ? 1
                    : -0.5;
        }
        if (draft.families().isEmpty()) {
            return own.stream().anyMatch(EventFamily::isViolent) ? 0.5 : -2;
        }
        double best = -3;
        for (EventFamily here : own) {
            for (EventFamily there : draft.families()) {
                best = Math.max(best, here.fit(there));
            }
        }
        return best;
    }

    /** Weapons taken from those who were killed tell of no find of weapons. */
    private static boolean isDeadly(Frame frame) {
        return frame.tolls().stream().anyMatch(toll -> toll.harm() == Harm.KILLED && toll.best() > 0);
    }

    private static double reference(Frame frame, EventDraft draft) {
        // After its heading a text tells its news once more, as new.
        boolean retold = draft.isHeading();
        if (isSeries(frame)) {
            return retold && isSeries(draft.firstFrame()) ? 0 : -2.5;
        }
        Optional<Trigger> noun = frame.triggers().stream()
                .filter(trigger -> (trigger.isNoun() || trigger.reference() != Reference.OPEN) && !trigger.isDeadly())
                .findFirst();
        if (noun.isEmpty()) {
            return frame.triggers().isEmpty() ? 0.5 : 0;
        }
        return switch (noun.get().reference()) {
            case DEFINITE -> 1.5;
            case INDEFINITE ->
                !isToldSingly(noun.get()) && noun.get().plural()
                        ? 0
                        : draft.isSum() && !noun.get().plural()
                                ? -3
                                : retold ? 1 : otherVictims(frame, draft) ? -2.5 : -1;
            case ANOTHER -> -4;
            case OPEN -> 0;
        };
    }

    /** {@code Treize terroristes ont été neutralisés}, after an arrest or the fall of a camp. */
    private static boolean isOutcome(Frame frame) {
        return frame.scenes().isEmpty()
                && frame.date().isEmpty()
                && frame.tolls().stream().anyMatch(Coreference::isOfFighters)
                && frame.triggers().stream().noneMatch(Trigger::isNoun);
    }

    /** Soldiers killed in an ambush are not the villagers killed before in a raid. */
    private static boolean otherVictims(Frame frame, EventDraft draft) {
        boolean soldiers = draft.tolls().hasKilled(VictimKind.STATE_FORCES);
        boolean civilians = draft.tolls().hasKilled(VictimKind.CIVILIANS);
        return civilians && !soldiers && isKilled(frame, VictimKind.STATE_FORCES)
                || soldiers && !civilians && isKilled(frame, VictimKind.CIVILIANS);
    }

    private static boolean isKilled(Frame frame, VictimKind kind) {
        return frame.tolls().stream()
                .anyMatch(toll -> toll.harm() == Harm.KILLED && toll.kind() == kind && toll.best() > 0);
    }

    /** What came before the news on a day of its own is not the news. */
    private static double earlier(Frame frame, Optional<DatePhrase> when, EventDraft draft) {
        return frame.earlier()
                        && when.isPresent()
                        && !draft.isEarlier()
                        && draft.date().isEmpty()
                ? -2
                : 0;
    }

    /** What a party says of the same victims without naming another day is its version of the event. */
    private static double version(Frame frame, EventDraft draft) {
        boolean sameVictims =
                frame.tolls().stream().anyMatch(here -> draft.tolls().has(here.harm(), here.kind()));
        return frame.version() && frame.date().isEmpty() && sameVictims && !isSeries(frame) ? 1.5 : 0;
    }

    /** The same number of dead speaks for one event; another number for the same victims against it. */
    private double toll(Frame frame, EventDraft draft) {
        boolean same = frame.tolls().stream()
                .anyMatch(here -> here.best() > 1 && draft.tolls().has(here.harm(), here.best()));
        return same ? 2 : otherSideElsewhere(frame, draft) ? -2.5 : 0;
    }

    /** Fighters killed in one place are not the villagers killed in another. */
    private boolean otherSideElsewhere(Frame frame, EventDraft draft) {
        if (frame.scenes().isEmpty() || draft.scene().isEmpty() || place(frame, draft) > 0) {
            return false;
        }
        boolean here = frame.tolls().stream().anyMatch(Coreference::isOfFighters);
        boolean there = draft.tolls().has(Harm.KILLED, VictimKind.ARMED_GROUP);
        boolean counted = !frame.tolls().isEmpty() && draft.hasToll();
        return counted && here != there;
    }

    private static boolean isOfFighters(CasualtyStatement toll) {
        return toll.harm() == Harm.KILLED && toll.kind() == VictimKind.ARMED_GROUP;
    }

    /** {@code deux attaques}: several events told as one, not one told before. */
    private static boolean isSeries(Frame frame) {
        return frame.triggers().stream()
                .filter(trigger -> trigger.plural() && !trigger.isDeadly())
                .filter(Coreference::isToldSingly)
                .anyMatch(trigger -> trigger.reference() == Reference.INDEFINITE);
    }

    /** Shots, shells and strikes come in numbers in one event. */
    private static boolean isToldSingly(Trigger trigger) {
        return trigger.words().stream()
                .allMatch(word -> word.type()
                        .map(EventFamily::of)
                        .filter(family -> family != EventFamily.ASSAULT && family != EventFamily.ABDUCTION)
                        .isEmpty());
    }
}
