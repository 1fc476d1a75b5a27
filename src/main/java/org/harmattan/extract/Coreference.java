package org.harmattan.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/** Tells whether a frame speaks of an event already told. Positive scores speak for it. One per article. */
final class Coreference {

    private static final int NEWS_DAYS = 31;

    /** A vague place is forgiven so far, and so is the place of one who only speaks of the event. */
    private static final double LOOSE = -0.5;

    private static final double OTHER_NAME = -2.5;

    private final Optional<LocalDate> published;

    Coreference(Optional<LocalDate> published) {
        this.published = published;
    }

    /** How well a frame fits an event; {@code latest} when it is the one told last. */
    double score(Telling telling, EventDraft draft, boolean latest) {
        double place = place(telling, draft);
        double date = date(telling.when(), draft);
        double type = type(telling, draft);
        boolean statement = telling.statement() && (place >= LOOSE || date >= LOOSE);
        return (statement ? Math.max(place, LOOSE) : place)
                + (statement ? Math.max(date, LOOSE) : date)
                + (telling.goesOn() || latest && telling.outcome() ? Math.max(0, type) : type)
                + reference(telling, draft)
                + toll(telling, draft, place)
                + version(telling, draft)
                + earlier(telling, draft)
                + (telling.opensAnother() ? -3 : 0)
                + (telling.goesOn() ? 1 : 0)
                + (latest ? 1 : 0);
    }

    /** Whether where a frame puts an event goes against where it is known to be. */
    boolean isElsewhere(Telling telling, EventDraft draft) {
        return place(telling, draft) < LOOSE;
    }

    /** Whether the day of a frame goes against the day known of an event. */
    boolean isAnotherTime(Telling telling, EventDraft draft) {
        return date(telling.when(), draft) < 0;
    }

    private static double place(Telling telling, EventDraft draft) {
        OptionalDouble named = byName(telling, draft);
        if (named.isPresent()) {
            return named.getAsDouble();
        }
        Optional<PlaceExpression> scene = telling.scene();
        if (scene.isEmpty() || draft.scene().isEmpty()) {
            return scene.isEmpty() ? 0.5 : 0;
        }
        PlaceExpression here = scene.get();
        PlaceExpression there = draft.scene().get();
        double fit = SceneFit.of(here, there);
        // A heading names the wider area, and a party to a fight tells of another corner of it.
        boolean loose = draft.isHeading() && SceneFit.areNearby(here, there)
                || (draft.isHeading() || telling.frame().version()) && !SceneFit.areSpots(here, there);
        return loose ? Math.max(fit, LOOSE) : fit;
    }

    /** Places that no list knows are told apart by their names. */
    private static OptionalDouble byName(Telling telling, EventDraft draft) {
        if (telling.strangers().isEmpty()) {
            return OptionalDouble.empty();
        }
        Set<String> there = draft.strangers();
        if (!Collections.disjoint(telling.strangers(), there)) {
            return OptionalDouble.of(3);
        }
        boolean named = !there.isEmpty()
                || draft.scene().filter(scene -> !SceneFit.isArea(scene)).isPresent();
        return named ? OptionalDouble.of(OTHER_NAME) : OptionalDouble.empty();
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

    private static double type(Telling telling, EventDraft draft) {
        if (telling.families().isEmpty()) {
            return draft.mayBeViolent() ? 1 : -0.5;
        }
        if (draft.families().isEmpty()) {
            return telling.families().stream().anyMatch(EventFamily::isViolent) ? 0.5 : -2;
        }
        double best = -3;
        for (EventFamily here : telling.families()) {
            for (EventFamily there : draft.families()) {
                best = Math.max(best, here.fit(there));
            }
        }
        return best;
    }

    private static double reference(Telling telling, EventDraft draft) {
        // After its heading a text tells its news once more, as new.
        boolean retold = draft.isHeading();
        if (telling.series()) {
            return retold && Telling.isSeries(draft.firstFrame()) ? 0 : -2.5;
        }
        if (telling.noun().isEmpty()) {
            return telling.frame().triggers().isEmpty() ? 0.5 : 0;
        }
        Trigger noun = telling.noun().get();
        return switch (noun.reference()) {
            case DEFINITE -> 1.5;
            case INDEFINITE ->
                !Telling.isToldSingly(noun) && noun.plural()
                        ? 0
                        : draft.isSum() && !noun.plural() ? -3 : retold ? 1 : otherVictims(telling, draft) ? -2.5 : -1;
            case ANOTHER -> -4;
            case OPEN -> 0;
        };
    }

    /** Soldiers killed in an ambush are not the villagers killed before in a raid. */
    private static boolean otherVictims(Telling telling, EventDraft draft) {
        boolean soldiers = draft.tolls().hasKilled(VictimKind.STATE_FORCES);
        boolean civilians = draft.tolls().hasKilled(VictimKind.CIVILIANS);
        return civilians && !soldiers && telling.hasKilled(VictimKind.STATE_FORCES)
                || soldiers && !civilians && telling.hasKilled(VictimKind.CIVILIANS);
    }

    /** What came before the news on a day of its own is not the news. */
    private static double earlier(Telling telling, EventDraft draft) {
        return telling.frame().earlier()
                        && telling.when().isPresent()
                        && !draft.isEarlier()
                        && draft.date().isEmpty()
                ? -2
                : 0;
    }

    /** What a party says of the same victims without naming another day is its version of the event. */
    private static double version(Telling telling, EventDraft draft) {
        Frame frame = telling.frame();
        return frame.version()
                        && frame.date().isEmpty()
                        && !telling.series()
                        && frame.tolls().stream().anyMatch(here -> draft.tolls().has(here.harm(), here.kind()))
                ? 1.5
                : 0;
    }

    /** The same number of dead speaks for one event; another number for the same victims against it. */
    private static double toll(Telling telling, EventDraft draft, double place) {
        boolean same = telling.frame().tolls().stream()
                .anyMatch(here -> here.best() > 1 && draft.tolls().has(here.harm(), here.best()));
        return same ? 2 : place <= 0 && isOtherSideElsewhere(telling, draft) ? -2.5 : 0;
    }

    /** Fighters killed in one place are not the villagers killed in another. */
    private static boolean isOtherSideElsewhere(Telling telling, EventDraft draft) {
        boolean placed = telling.scene().isPresent() && draft.scene().isPresent();
        boolean counted = !telling.frame().tolls().isEmpty() && draft.hasToll();
        return placed && counted && telling.killsFighters() != draft.tolls().has(Harm.KILLED, VictimKind.ARMED_GROUP);
    }
}
