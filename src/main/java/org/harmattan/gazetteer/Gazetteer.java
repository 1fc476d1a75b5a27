package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.geo.PointIndex;
import org.harmattan.text.NameFolder;

/**
 * Places by name, by near name, by id and by position: the known ones, which are held in memory, and those of an
 * imported list, if there is one. A place of both is the known one. Immutable and thread-safe.
 */
public final class Gazetteer {

    private static final Comparator<NearMatch> NEAREST_FIRST = Comparator.comparingInt(NearMatch::edits)
            .thenComparing(match -> match.place().id());

    private final KnownPlaces known;
    private final Optional<CombinedNames> combined;
    private final NameLookup names;
    private final NameMatcher matcher;

    /**
     * Indexes places.
     *
     * @throws IllegalArgumentException when two places have the same id
     */
    public Gazetteer(Collection<Place> places) {
        this(new KnownPlaces(places), Optional.empty());
    }

    private Gazetteer(KnownPlaces known, Optional<CombinedNames> combined) {
        this.known = known;
        this.combined = combined;
        names = combined.<NameLookup>map(both -> both).orElse(known.names());
        matcher = new NameMatcher(names);
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

    /** These known places together with an imported list, which must stay open. */
    public Gazetteer with(ImportedPlaces imported) {
        return new Gazetteer(known, Optional.of(new CombinedNames(known.names(), imported)));
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
     * accents, hyphens and ou for w cost nothing. Only names whose key has five letters or more take part, and no name
     * whose key has more than a hundred is looked for. The first call builds an index.
     *
     * @param name the name as written
     * @param maxEdits letters that may differ, 0 to 2
     * @throws IllegalArgumentException when {@code maxEdits} is out of range
     */
    public List<NearMatch> findApproximately(String name, int maxEdits) {
        if (maxEdits < 0 || maxEdits > LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE) {
            throw new IllegalArgumentException("edits must be 0 to 2, not " + maxEdits);
        }
        String key = NameFolder.key(name);
        if (!NearKey.isSearched(key)) {
            return List.of();
        }
        NearKey near = new NearKey(key, maxEdits);
        Map<String, NearMatch> nearest = new HashMap<>();
        keepNearest(known.nearNames().find(near), nearest);
        combined.ifPresent(both -> keepNearest(both.findNear(near), nearest));
        return nearest.values().stream().sorted(NEAREST_FIRST).toList();
    }

    private static void keepNearest(List<NearMatch> matches, Map<String, NearMatch> nearest) {
        for (NearMatch match : matches) {
            nearest.merge(match.place().id(), match, (one, other) -> other.edits() < one.edits() ? other : one);
        }
    }

    /** The place of that id. */
    public Optional<Place> findById(String id) {
        return Optional.ofNullable(known.byId().get(id)).or(() -> combined.flatMap(both -> both.findById(id)));
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
        return listNear(position, maxMetres).stream().filter(test).findFirst();
    }

    /** Places whose point lies within a distance in metres, nearest first. */
    public List<Place> listNear(LonLat position, double maxMetres) {
        List<Place> near = known.positions().listNear(position, maxMetres);
        if (combined.isEmpty()) {
            return near;
        }
        List<Place> all = new ArrayList<>(near);
        combined.get().visitNewWithin(PointIndex.around(position, maxMetres), place -> {
            if (Geodesy.distance(position, place.point()) <= maxMetres) {
                all.add(place);
            }
        });
        all.sort(Comparator.comparingDouble(place -> Geodesy.distance(position, place.point())));
        return all;
    }

    /** Places whose point lies in the box, edges included, by id. A large box may hold millions of imported ones. */
    public List<Place> listWithin(BBox box) {
        List<Place> within = new ArrayList<>();
        visitWithin(box, within::add);
        within.sort(Comparator.comparing(Place::id));
        return within;
    }

    /** Shows every place whose point lies in the box, edges included, in no particular order. */
    public void visitWithin(BBox box, Consumer<Place> visitor) {
        known.positions().listWithin(box).forEach(visitor);
        combined.ifPresent(both -> both.visitNewWithin(box, visitor));
    }

    /** Every known place, by id; not the imported ones. */
    public List<Place> listAll() {
        return known.all();
    }

    /** Number of rows: a place that is both known and imported counts twice. */
    public int size() {
        return known.all().size() + combined.map(CombinedNames::size).orElse(0);
    }

    /**
     * Twelve hexadecimal digits that change whenever a known place does, whatever file or order it came in; after a plus
     * sign the version of the imported list, if there is one.
     */
    public String version() {
        return known.version()
                + combined.map(both -> "+" + both.importedVersion()).orElse("");
    }
}
