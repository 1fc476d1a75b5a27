package org.harmattan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/** Tells which incidents of two readings of one article are the same, and whether two say the same. */
final class SameWords {

    private static final double DEGREES = 0.00002;

    private SameWords() {}

    /**
     * An incident of the new reading.
     *
     * @param read the incident
     * @param known the one of before that it is
     */
    record Pair(Incident read, Optional<Incident> known) {}

    private record Likeness(Incident read, Incident known, double share) {}

    /** Every incident that was read, in their order, with at most one that is known; those with most words in common first. */
    static List<Pair> pair(List<Incident> read, List<Incident> known) {
        List<Likeness> likenesses = new ArrayList<>();
        for (Incident one : read) {
            for (Incident other : known) {
                double share = share(words(one), words(other));
                if (share > 0) {
                    likenesses.add(new Likeness(one, other, share));
                }
            }
        }
        likenesses.sort(Comparator.comparingDouble((Likeness pair) -> -pair.share())
                .thenComparing(pair -> !pair.read().id().equals(pair.known().id()))
                .thenComparing(pair -> pair.read().id())
                .thenComparing(pair -> pair.known().id()));
        Map<String, Optional<Incident>> found = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Likeness pair : likenesses) {
            if (!found.containsKey(pair.read().id()) && taken.add(pair.known().id())) {
                found.put(pair.read().id(), Optional.of(pair.known()));
            }
        }
        return read.stream()
                .map(one -> new Pair(one, found.getOrDefault(one.id(), Optional.empty())))
                .toList();
    }

    /** Whether two incidents say the same in all that a person corrects. */
    static boolean isSameReading(Incident one, Incident other) {
        return one.when().equals(other.when())
                && one.type() == other.type()
                && one.group().equals(other.group())
                && one.actor1().equals(other.actor1())
                && one.actor2().equals(other.actor2())
                && one.target().equals(other.target())
                && one.casualties().equals(other.casualties())
                && one.status() == other.status()
                && one.background() == other.background()
                && one.contested() == other.contested()
                && one.accounts().equals(other.accounts())
                && isSamePlace(one.location(), other.location());
    }

    /** Whether a row of a table says the same of an incident in the columns that people edit. */
    static boolean isSameRow(Incident here, Incident row) {
        return here.when().equals(row.when())
                && here.type() == row.type()
                && here.group().label().equals(row.group().label())
                && here.target().equals(row.target())
                && here.casualties().killed().equals(row.casualties().killed())
                && here.casualties().wounded().equals(row.casualties().wounded())
                && here.status() == row.status()
                && here.background() == row.background()
                && here.contested() == row.contested()
                && here.title().text().equals(row.title().text())
                && isSameSpot(here.location(), row.location());
    }

    /** Tables have five decimals; what is not placed in one is not in the other either. */
    private static boolean isSameSpot(Location here, Location row) {
        if (here instanceof Location.Placed at && row instanceof Location.Placed there) {
            return at.place().equals(there.place())
                    && Math.abs(at.point().lon() - there.point().lon()) < DEGREES
                    && Math.abs(at.point().lat() - there.point().lat()) < DEGREES;
        }
        return !(here instanceof Location.Placed) && !(row instanceof Location.Placed);
    }

    private static boolean isSamePlace(Location one, Location other) {
        return one.place().equals(other.place())
                && one.country().equals(other.country())
                && (one instanceof Location.Placed at
                        ? other instanceof Location.Placed there
                                && at.point().equals(there.point())
                                && at.uncertaintyMetres() == there.uncertaintyMetres()
                        : !(other instanceof Location.Placed));
    }

    /** Days are what changes: the words of the event, its place and its dead are what it is known by. */
    private static Set<Evidence> words(Incident incident) {
        return incident.evidence().stream()
                .filter(evidence -> evidence.quote().article().equals(incident.article()))
                .collect(Collectors.toSet());
    }

    private static double share(Set<Evidence> one, Set<Evidence> other) {
        Set<Evidence> common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty() ? 0 : common.size() / (double) (one.size() + other.size() - common.size());
    }
}
