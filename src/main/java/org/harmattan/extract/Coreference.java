package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/** Tells whether a frame speaks of an event already told. Positive scores speak for it. */
final class Coreference {

    /** Two settlements farther apart than this are two places. */
    private static final double SAME_SPOT_METRES = 8_000;

    /** A vague place and a settlement up to this far apart may be one. */
    private static final double VAGUE_METRES = 60_000;

    private static final int NEWS_DAYS = 31;

    /** A vague place is forgiven so far. */
    private static final double LOOSE = -0.5;

    private Coreference() {}

    static double score(
            Frame frame, Optional<DatePhrase> when, EventDraft draft, boolean latest, Optional<LocalDate> published) {
        return place(frame, draft)
                + date(when, draft, published)
                + type(frame, draft)
                + reference(frame)
                + toll(frame, draft)
                + version(frame, draft)
                + earlier(frame, when, draft)
                + (latest ? 1 : 0);
    }

    private static double place(Frame frame, EventDraft draft) {
        if (frame.scenes().isEmpty() || draft.scene().isEmpty()) {
            return frame.scenes().isEmpty() ? 0.5 : 0;
        }
        double fit = fit(frame.scenes().get(0), draft.scene().get());
        // A heading names the wider area, and a party to a fight tells of another corner of it.
        boolean heading = draft.frames().stream().allMatch(Frame::heading);
        boolean loose = heading && isNearby(frame, draft) || !isSpots(frame, draft) && (heading || frame.version());
        return loose ? Math.max(fit, LOOSE) : fit;
    }

    private static boolean isSpots(Frame frame, EventDraft draft) {
        return isSpot(frame.scenes().get(0).located().orElseThrow())
                && isSpot(draft.scene().orElseThrow().located().orElseThrow());
    }

    private static boolean isNearby(Frame frame, EventDraft draft) {
        return Geodesy.distance(
                        frame.scenes().get(0).located().orElseThrow().point(),
                        draft.scene().orElseThrow().located().orElseThrow().point())
                <= VAGUE_METRES;
    }

    private static double fit(PlaceExpression one, PlaceExpression other) {
        Located here = one.located().orElseThrow();
        Located there = other.located().orElseThrow();
        double metres = Geodesy.distance(here.point(), there.point());
        boolean spots = isSpot(here) && isSpot(there);
        if (metres <= SAME_SPOT_METRES) {
            return 3;
        }
        if (spots) {
            return -6;
        }
        boolean inside = here.footprint().covers(Geometries.point(there.point()))
                || there.footprint().covers(Geometries.point(here.point()));
        if (inside) {
            return isDivision(here) || isDivision(there) ? 0.5 : 1.5;
        }
        boolean vague = !isDivision(here) && !isDivision(there) && metres <= VAGUE_METRES;
        return vague ? -0.5 : -6;
    }

    private static boolean isSpot(Located located) {
        return located.closeness() == Closeness.PLACE;
    }

    private static boolean isDivision(Located located) {
        return located.closeness() == Closeness.ADMIN1 || located.closeness() == Closeness.ADMIN2;
    }

    private static double date(Optional<DatePhrase> when, EventDraft draft, Optional<LocalDate> published) {
        if (when.isEmpty() || draft.date().isEmpty()) {
            // News is told without its day; an event of months ago is not.
            boolean old = when.isPresent()
                    && published
                            .filter(day -> when.get().end().isBefore(day.minusDays(NEWS_DAYS)))
                            .isPresent();
            return old ? -3 : 0;
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

    private static double reference(Frame frame) {
        if (isSeries(frame)) {
            return -2.5;
        }
        Optional<Trigger> noun = frame.triggers().stream()
                .filter(trigger -> trigger.isNoun() && !trigger.isDeadly())
                .findFirst();
        if (noun.isEmpty()) {
            return frame.triggers().isEmpty() ? 0.5 : 0;
        }
        return switch (noun.get().reference()) {
            case DEFINITE -> 1.5;
            case INDEFINITE -> -1;
            case ANOTHER -> -4;
            case OPEN -> 0;
        };
    }

    /** What came before the news on a day of its own is not the news. */
    private static double earlier(Frame frame, Optional<DatePhrase> when, EventDraft draft) {
        boolean told = draft.frames().stream().allMatch(Frame::earlier);
        return frame.earlier() && when.isPresent() && !told && draft.date().isEmpty() ? -2 : 0;
    }

    /** What a party says of the same victims without naming another day is its version of the event. */
    private static double version(Frame frame, EventDraft draft) {
        boolean sameVictims = frame.tolls().stream()
                .anyMatch(here -> draft.frames().stream()
                        .flatMap(told -> told.tolls().stream())
                        .anyMatch(there -> here.harm() == there.harm() && here.kind() == there.kind()));
        return frame.version() && frame.date().isEmpty() && sameVictims && !isSeries(frame) ? 1.5 : 0;
    }

    /** The same number of dead speaks for one event; another number for the same victims against it. */
    private static double toll(Frame frame, EventDraft draft) {
        boolean same = frame.tolls().stream()
                .anyMatch(here -> draft.frames().stream()
                        .flatMap(told -> told.tolls().stream())
                        .anyMatch(there -> sameToll(here, there)));
        return same ? 2 : otherSideElsewhere(frame, draft) ? -2.5 : 0;
    }

    /** Fighters killed in one place are not the villagers killed in another. */
    private static boolean otherSideElsewhere(Frame frame, EventDraft draft) {
        if (frame.scenes().isEmpty() || draft.scene().isEmpty() || place(frame, draft) > 0) {
            return false;
        }
        boolean here = frame.tolls().stream().anyMatch(Coreference::isOfFighters);
        boolean there =
                draft.frames().stream().flatMap(told -> told.tolls().stream()).anyMatch(Coreference::isOfFighters);
        boolean counted = !frame.tolls().isEmpty() && draft.hasToll();
        return counted && here != there;
    }

    private static boolean isOfFighters(CasualtyStatement toll) {
        return toll.harm() == Harm.KILLED && toll.kind() == VictimKind.ARMED_GROUP;
    }

    private static boolean sameToll(CasualtyStatement here, CasualtyStatement there) {
        return here.harm() == there.harm() && here.best() == there.best() && here.best() > 1;
    }

    /** {@code deux attaques}: several events told as one, not one told before. */
    private static boolean isSeries(Frame frame) {
        return frame.triggers().stream()
                .anyMatch(trigger ->
                        trigger.plural() && !trigger.isDeadly() && trigger.reference() == Reference.INDEFINITE);
    }
}
