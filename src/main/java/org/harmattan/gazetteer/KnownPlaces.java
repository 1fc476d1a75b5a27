package org.harmattan.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.geo.PointIndex;

/** The places held in memory, with the indexes over them. Immutable, thread-safe. */
final class KnownPlaces {

    private final List<Place> all;
    private final Map<String, Place> byId;
    private final NameTable names;
    private final PointIndex<Place> positions;
    private final String version;
    private volatile NearNames nearNames;

    KnownPlaces(Collection<Place> places) {
        all = places.stream().sorted(Comparator.comparing(Place::id)).toList();
        byId = all.stream().collect(Collectors.toUnmodifiableMap(Place::id, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("two places have the id " + one.id());
        }));
        names = new NameTable(all);
        positions = new PointIndex<>(all, Place::point);
        version = GazetteerVersion.of(all);
    }

    /** Every place, by id. */
    List<Place> all() {
        return all;
    }

    Map<String, Place> byId() {
        return byId;
    }

    NameTable names() {
        return names;
    }

    PointIndex<Place> positions() {
        return positions;
    }

    String version() {
        return version;
    }

    /** Built at the first call. */
    NearNames nearNames() {
        NearNames built = nearNames;
        if (built == null) {
            // Two threads may both build it; either result serves.
            built = new NearNames(names.list());
            nearNames = built;
        }
        return built;
    }
}
