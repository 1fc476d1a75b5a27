package org.harmattan.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Phrase;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Tells whether two incidents may be one event, told twice: by days, place, kind, actors and toll, in this order of
 * weight. Cautious: what is unknown on either side counts less than what agrees. For one pair.
 */
public final class SameEvent {

    private static final double TIME = 0.3;
    private static final double PLACE = 0.3;
    private static final double KIND = 0.15;
    private static final double ACTORS = 0.15;
    private static final double TOLL = 0.1;

    /** What is unknown on one side neither speaks for nor against. */
    private static final double UNKNOWN = 0.4;

    /** Gazetteers and articles put the same village so far apart. */
    private static final double SAME_SPOT_METRES = 5_000;

    private static final double NEARBY_METRES = 15_000;
    private static final double APART_METRES = 30_000;

    /** Tolls are revised while news comes in: so far apart they still may be one. */
    private static final double REVISED_RATIO = 1.5;

    private static final int REVISED_DIFFERENCE = 3;
    private static final double CONFLICT_RATIO = 2.5;
    private static final int CONFLICT_DIFFERENCE = 8;

    private final Incident one;
    private final Incident other;
    private final List<Phrase> reasons = new ArrayList<>();
    private final List<Phrase> conflicts = new ArrayList<>();

    private SameEvent(Incident one, Incident other) {
        this.one = one;
        this.other = other;
    }

    /** Compares two incidents; the order does not matter. */
    public static Likeness compare(Incident one, Incident other) {
        SameEvent pair = new SameEvent(one, other);
        double score = TIME * pair.time()
                + PLACE * pair.place()
                + KIND * pair.kind()
                + ACTORS * pair.actors()
                + TOLL * pair.toll();
        return new Likeness(Math.round(score * 1000) / 1000.0, pair.reasons, pair.conflicts);
    }

    private double time() {
        DateRange mine = one.when();
        DateRange theirs = other.when();
        if (!mine.mayTouch(theirs.start(), theirs.end())) {
            long days = gap(mine, theirs);
            if (days == 1) {
                // A night belongs to both of its days.
                return reason(0.6, "same.next-day", Map.of(), "one day apart");
            }
            conflict("differ.days", Map.of("days", Long.toString(days)), days + " days apart");
            return 0;
        }
        if (mine.start().isEmpty() || theirs.start().isEmpty()) {
            return UNKNOWN / 2;
        }
        if (mine.precision() == DatePrecision.DAY && theirs.precision() == DatePrecision.DAY) {
            return reason(1, "same.day", Map.of("day", theirs.start().get().toString()), "on the same day");
        }
        return reason(0.7, "same.days", Map.of(), "the days may be the same");
    }

    private static long gap(DateRange mine, DateRange theirs) {
        LocalDate end = mine.end().orElseThrow();
        LocalDate start = theirs.start().orElse(LocalDate.MIN);
        return end.isBefore(start)
                ? ChronoUnit.DAYS.between(end, start)
                : ChronoUnit.DAYS.between(
                        theirs.end().orElseThrow(), mine.start().orElseThrow());
    }

    private double place() {
        if (one.location() instanceof Location.Placed mine && other.location() instanceof Location.Placed theirs) {
            return place(mine, theirs);
        }
        Optional<String> mine = one.location().country();
        Optional<String> theirs = other.location().country();
        if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
            conflict("differ.country", Map.of(), "in different countries");
            return 0;
        }
        return mine.isPresent() && mine.equals(theirs) ? UNKNOWN : UNKNOWN / 2;
    }

    private double place(Location.Placed mine, Location.Placed theirs) {
        double metres = Geodesy.distance(mine.point(), theirs.point());
        boolean spots = mine.geoPrecision() == GeoPrecision.EXACT && theirs.geoPrecision() == GeoPrecision.EXACT;
        boolean sameName = mine.place().isPresent()
                && mine.place().map(NameFolder::key).equals(theirs.place().map(NameFolder::key));
        if (sameName && metres <= NEARBY_METRES || spots && metres <= SAME_SPOT_METRES) {
            String name = mine.place().or(theirs::place).orElse("");
            return reason(1, "same.place", Map.of("place", name), "at the same place, " + name);
        }
        double gap = footprintGap(mine, theirs);
        if (spots ? metres > APART_METRES : gap > NEARBY_METRES) {
            conflict("differ.place", kilometres(metres), Math.round(metres / 1000) + " km apart");
            return 0;
        }
        if (gap <= 0) {
            return reason(spots ? 0.7 : 0.8, "same.area", Map.of(), "the areas overlap");
        }
        return reason(0.5, "same.near", kilometres(metres), Math.round(metres / 1000) + " km apart");
    }

    /** Metres between the two areas; 0 where they share a point. */
    private static double footprintGap(Location.Placed mine, Location.Placed theirs) {
        if (mine.footprint().intersects(theirs.footprint())) {
            return 0;
        }
        var nearest = DistanceOp.nearestPoints(mine.footprint(), theirs.footprint());
        return Geodesy.distance(Geometries.lonLat(nearest[0]), Geometries.lonLat(nearest[1]));
    }

    private double kind() {
        if (one.type() == other.type()) {
            return reason(
                    1,
                    "same.kind",
                    Map.of("type", one.type().label()),
                    "the same kind: " + one.type().label());
        }
        if (one.type().eventType() == other.type().eventType()) {
            return 0.8;
        }
        if (one.type().eventType().disorder() == other.type().eventType().disorder()) {
            return 0.5;
        }
        conflict("differ.kind", Map.of(), "of different kinds");
        return 0;
    }

    private double actors() {
        Set<String> mine = named(one);
        Set<String> theirs = named(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return UNKNOWN + 0.1;
        }
        if (one.group().label().equals(other.group().label())) {
            return reason(
                    1,
                    "same.group",
                    Map.of("group", one.group().label()),
                    "the same group: " + one.group().label());
        }
        boolean bothNamed = isNamed(one.group()) && isNamed(other.group());
        if (mine.stream().anyMatch(theirs::contains)) {
            return reason(bothNamed ? 0.6 : 0.8, "same.party", Map.of(), "a party in common");
        }
        if (bothNamed) {
            conflict("differ.group", Map.of(), "of different groups");
            return 0;
        }
        return UNKNOWN + 0.1;
    }

    private static Set<String> named(Incident incident) {
        return Stream.of(Optional.of(incident.group()), incident.actor1(), incident.actor2())
                .flatMap(Optional::stream)
                .filter(SameEvent::isNamed)
                .map(Actor::label)
                .collect(Collectors.toSet());
    }

    /** Civilians are hit nearly everywhere: that they were tells nothing apart. */
    private static boolean isNamed(Actor actor) {
        return !actor.label().equals(Actor.UNIDENTIFIED) && !actor.label().startsWith("Civilian");
    }

    private double toll() {
        Optional<CountRange> mine = one.casualties().killed();
        Optional<CountRange> theirs = other.casualties().killed();
        if (mine.isEmpty()
                || theirs.isEmpty()
                || one.casualties().sharedToll() != other.casualties().sharedToll()) {
            return UNKNOWN;
        }
        CountRange low = mine.get().max() <= theirs.get().max() ? mine.get() : theirs.get();
        CountRange high = low == mine.get() ? theirs.get() : mine.get();
        int difference = high.min() - low.max();
        if (difference <= 0) {
            return low.max() == 0 ? 0.6 : reason(1, "same.toll", Map.of(), "the tolls agree");
        }
        double ratio = (double) high.min() / Math.max(1, low.max());
        if (difference <= REVISED_DIFFERENCE || ratio <= REVISED_RATIO) {
            return reason(0.6, "same.toll-near", Map.of(), "the tolls are close");
        }
        if (difference >= CONFLICT_DIFFERENCE && ratio >= CONFLICT_RATIO || low.max() == 0) {
            conflict("differ.toll", Map.of(), "the tolls contradict each other");
        }
        return 0;
    }

    private double reason(double value, String key, Map<String, String> parameters, String text) {
        reasons.add(new Phrase(key, parameters, text));
        return value;
    }

    private void conflict(String key, Map<String, String> parameters, String text) {
        conflicts.add(new Phrase(key, parameters, text));
    }

    private static Map<String, String> kilometres(double metres) {
        return Map.of("km", Long.toString(Math.round(metres / 1000)));
    }
}
