package org.harmattan.evaluate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geo.Geodesy;
import org.harmattan.incident.Account;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;

/**
 * An annotated incident beside a found one.
 *
 * @param gold as a person read it
 * @param found as the extractor read it
 */
record IncidentPair(GoldIncident gold, Incident found) {

    private static final double NEAR_KM = 25;
    private static final int DAYS_APART = 1;

    /** Whether they can be the same incident: place within 25 km, or within the tolerance; date within a day. */
    boolean matches() {
        return samePlace() && sameTime();
    }

    boolean samePlace() {
        if (gold.where().isEmpty() || !(found.location() instanceof Location.Placed placed)) {
            return gold.where().isEmpty() && found.location() instanceof Location.Unplaced;
        }
        GoldPoint where = gold.where().get();
        double km = Geodesy.distance(where.point(), placed.point()) / 1000;
        return km <= Math.max(NEAR_KM, where.toleranceKm());
    }

    private boolean sameTime() {
        DateRange expected = gold.when();
        DateRange read = found.when();
        if (expected.start().isEmpty() || read.start().isEmpty()) {
            return expected.start().isEmpty() && read.start().isEmpty();
        }
        return read.mayTouch(
                expected.start().map(day -> day.minusDays(DAYS_APART)),
                expected.end().map(day -> day.plusDays(DAYS_APART)));
    }

    boolean sameType() {
        return gold.type() == found.type();
    }

    boolean sameEventType() {
        return gold.type().eventType() == found.type().eventType();
    }

    boolean sameGroup() {
        return gold.group().equals(found.group().label());
    }

    /** What makes a found incident right: all that its confidence is about. */
    boolean sameTypeAndGroup() {
        return sameType() && sameGroup();
    }

    boolean sameTarget() {
        return gold.target().equals(targets());
    }

    private Set<String> targets() {
        return GoldAnnotation.labels(found.target().orElse(""));
    }

    boolean sameKilledRange() {
        return ends(gold.killed()).equals(ends(found.casualties().killed()));
    }

    boolean sameKilled() {
        return gold.killed().equals(found.casualties().killed());
    }

    /** Only the ends: the annotations give no best number of wounded. */
    boolean sameWounded() {
        return ends(gold.wounded()).equals(ends(found.casualties().wounded()));
    }

    private static Optional<List<Integer>> ends(Optional<CountRange> range) {
        return range.map(numbers -> List.of(numbers.min(), numbers.max()));
    }

    /** Same first and last day; two undated incidents agree whatever day bounds them. */
    boolean sameDates() {
        Optional<LocalDate> start = found.when().start();
        return gold.when().start().equals(start)
                && (start.isEmpty() || gold.when().end().equals(found.when().end()));
    }

    boolean sameContested() {
        return gold.contested() == found.contested();
    }

    boolean sameBackground() {
        return gold.background() == found.background();
    }

    Set<Stance> stances() {
        return found.accounts().stream().map(Account::stance).collect(Collectors.toSet());
    }

    /**
     * Share of the stances of either side that both have (Jaccard), 0 to 1; 1 when neither has any, and empty when the accounts
     * were not annotated.
     */
    OptionalDouble findStanceOverlap() {
        return gold.stances().map(this::overlap).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private double overlap(Set<Stance> annotated) {
        Set<Stance> either = new HashSet<>(stances());
        either.addAll(annotated);
        Set<Stance> both = stances();
        both.retainAll(annotated);
        return either.isEmpty() ? 1 : (double) both.size() / either.size();
    }
}
