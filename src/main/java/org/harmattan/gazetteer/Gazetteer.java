package org.harmattan.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.harmattan.geo.BBox;
import org.harmattan.geo.LonLat;
import org.harmattan.geo.PointIndex;
import org.harmattan.text.NameFolder;

/** Places by name, by near name, by id and by position. Immutable and thread-safe. */
public final class Gazetteer {

    private final List<Place> places;
    private final Map<String, Place> byId;
    private final NameTable names;
    private final NameMatcher matcher;
    private final PointIndex<Place> positions;
    private final String version;
    private volatile NearNames nearNames;

    /**
     * Indexes places.
     *
     * @throws IllegalArgumentException when two places have the same id
     */
    public Gazetteer(Collection<Place> places) {
        this.places = places.stream().sorted(Comparator.comparing(Place::id)).toList();
        byId = this.places.stream()
                .collect(Collectors.toUnmodifiableMap(Place::id, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("two places have the id " + one.id());
                }));
        names = new NameTable(this.places);
        matcher = new NameMatcher(names);
        positions = new PointIndex<>(this.places, Place::point);
        version = GazetteerVersion.of(this.places);
    }

    /**
     * Indexes places that are known together with those of other files, which may be the same: then the known one stays,
     * and gets the other's names.
     *
     * @throws IllegalArgumentException when two places have the same id
     */
    public static Gazetteer merged(Collection<Place> known, Collection<Place> others) {
        return new Gazetteer(Twins.merge(known, others));
    }

    /** Finds names in running text. */
    public NameMatcher matcher() {
        return matcher;
    }

    /**
     * Places with that name, by id: those whose name differs in nothing but case, accents and punctuation; when there
     * are none, those with the same key ({@link NameFolder#key}).
     */
    public List<Place> findByName(String name) {
        String fold = NameFolder.fold(name);
        return names.find(NameFolder.key(fold))
                .map(group -> group.exactly(fold).isEmpty() ? group.all() : group.exactly(fold))
                .orElse(List.of());
    }

    /**
     * Places with a name close to that one, nearest first, then by id. The distance is counted between keys, so that
     * accents, hyphens and ou for w cost nothing. Only names whose key has five letters or more take part. The first
     * call builds an index.
     *
     * @param name the name as written
     * @param maxEdits letters that may differ, 0 to 2
     * @throws IllegalArgumentException when {@code maxEdits} is out of range
     */
    public List<NearMatch> findApproximately(String name, int maxEdits) {
        if (maxEdits < 0 || maxEdits > LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE) {
            throw new IllegalArgumentException("edits must be 0 to 2, not " + maxEdits);
        }
        return nearNames().find(name, maxEdits);
    }

    private NearNames nearNames() {
        NearNames built = nearNames;
        if (built == null) {
            // Two threads may both build it; either result serves.
            built = new NearNames(names.list());
            nearNames = built;
        }
        return built;
    }

    /** The place of that id. */
    public Optional<Place> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The place whose point is nearest.
     *
     * @param position where
     * @param maxMetres no place farther away counts
     */
    public Optional<Place> findNearest(LonLat position, double maxMetres) {
        return findNearest(position, maxMetres, place -> true);
    }

    /** The nearest place that passes the test, such as {@code place -> place.kind().isSettlement()}. */
    public Optional<Place> findNearest(LonLat position, double maxMetres, Predicate<Place> test) {
        return positions.findNearest(position, maxMetres, test);
    }

    /** Places whose point lies within a distance in metres, nearest first. */
    public List<Place> listNear(LonLat position, double maxMetres) {
        return positions.listNear(position, maxMetres);
    }

    /** Places whose point lies in the box, edges included, by id. */
    public List<Place> listWithin(BBox box) {
        return positions.listWithin(box).stream()
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    /** Every place, by id. */
    public List<Place> listAll() {
        return places;
    }

    /** Number of places. */
    public int size() {
        return places.size();
    }

    /** Twelve hexadecimal digits that change whenever a place does, whatever file or order it came in. */
    public String version() {
        return version;
    }
}
