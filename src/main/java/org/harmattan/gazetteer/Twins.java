package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.NameFolder;

/**
 * Tells whether a place of another file is one that is known already, so that it keeps one id: the same country, a name
 * in common, alike in kind, and near enough for that kind. Immutable, thread-safe.
 */
final class Twins {

    /** How far apart in metres two files may put the middle of one settlement, besides its size. */
    private static final double SETTLEMENT_METRES = 10_000;

    /** Files put the point that stands for a lake, a wood or a mine anywhere in it. */
    private static final double FEATURE_METRES = 60_000;

    private final NameTable names;

    Twins(NameTable names) {
        this.names = names;
    }

    /** The known place that this one is, the nearest when there are several. */
    Optional<Place> find(Place place) {
        Optional<Place> nearest = namedLike(place.name(), place);
        for (PlaceName other : place.alternateNames()) {
            nearest = nearer(nearest, namedLike(other.text(), place), place);
        }
        return nearest;
    }

    private Optional<Place> namedLike(String name, Place place) {
        Optional<Place> nearest = Optional.empty();
        Optional<NamedPlaces> group = names.find(NameFolder.key(name));
        if (group.isPresent()) {
            for (Place known : group.get().all()) {
                if (isSame(known, place)) {
                    nearest = nearer(nearest, Optional.of(known), place);
                }
            }
        }
        return nearest;
    }

    private static Optional<Place> nearer(Optional<Place> one, Optional<Place> other, Place place) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        double here = Geodesy.distance(one.get().point(), place.point());
        return Geodesy.distance(other.get().point(), place.point()) < here ? other : one;
    }

    private static boolean isSame(Place known, Place place) {
        return known.country().equals(place.country())
                && group(known.kind()) == group(place.kind())
                && Geodesy.distance(known.point(), place.point()) <= reach(known, place);
    }

    private static double reach(Place one, Place other) {
        double sizes = 1_000 * Math.max(one.radiusKm(), other.radiusKm());
        return switch (group(one.kind())) {
            case SETTLED -> SETTLEMENT_METRES + Math.min(sizes, SETTLEMENT_METRES);
            // One country has one division of a name and level, wherever its point is put.
            case COUNTRY, REGION, DISTRICT -> Double.MAX_VALUE;
            case FEATURE -> FEATURE_METRES + sizes;
        };
    }

    private enum Group {
        COUNTRY,
        REGION,
        DISTRICT,
        SETTLED,
        FEATURE
    }

    /** Kinds that files use for one and the same thing. */
    private static Group group(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> Group.COUNTRY;
            case REGION -> Group.REGION;
            case CERCLE, PROVINCE, DEPARTMENT -> Group.DISTRICT;
            case COMMUNE, CITY, TOWN, VILLAGE, CAMP, POST, BASE -> Group.SETTLED;
            default -> Group.FEATURE;
        };
    }

    /**
     * Known places together with those of another file. What both have stays as it is known, and gets the names that
     * only the other file has.
     */
    static List<Place> merge(Collection<Place> known, Collection<Place> others) {
        Twins twins = new Twins(new NameTable(known));
        Map<String, Place> merged = new LinkedHashMap<>();
        known.forEach(place -> merged.put(place.id(), place));
        for (Place other : others) {
            Optional<Place> twin = twins.find(other);
            if (twin.isPresent()) {
                merged.computeIfPresent(twin.get().id(), (id, place) -> withNamesOf(place, other));
            } else {
                merged.put(other.id(), other);
            }
        }
        return List.copyOf(merged.values());
    }

    private static Place withNamesOf(Place place, Place other) {
        List<PlaceName> names = new ArrayList<>(other.alternateNames());
        names.add(0, new PlaceName(other.name(), Optional.empty()));
        return place.withFurtherNames(names);
    }
}
