package org.harmattan.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.harmattan.geo.BBox;
import org.harmattan.text.NameFolder;
import org.harmattan.text.NameKey;

/**
 * The known places and the imported ones by their names; an imported place that is known already gives way to it. Names
 * that were asked for lately are kept. Safe for several threads.
 */
final class CombinedNames implements NameLookup {

    private static final int KEPT = 1 << 13;

    private final NameTable known;
    private final ImportedPlaces imported;
    private final Twins twins;
    private final AtomicReferenceArray<NamedPlaces> kept = new AtomicReferenceArray<>(KEPT);

    CombinedNames(NameTable known, ImportedPlaces imported) {
        this.known = known;
        this.imported = imported;
        twins = new Twins(known);
    }

    @Override
    public Optional<NamedPlaces> find(NameKey key) {
        if (!imported.mayContain(key)) {
            return known.find(key);
        }
        int hash = key.hash();
        int slot = (hash ^ hash >>> 16) & KEPT - 1;
        NamedPlaces last = kept.get(slot);
        if (last == null || !key.is(last.key())) {
            last = load(key.toString(), known.find(key));
            kept.set(slot, last);
        }
        return last.all().isEmpty() ? Optional.empty() : Optional.of(last);
    }

    private NamedPlaces load(String key, Optional<NamedPlaces> ofKnown) {
        Map<String, Set<Place>> byFold = new HashMap<>();
        ofKnown.ifPresent(group -> group.byFold().forEach((fold, places) -> add(byFold, fold, places)));
        for (Place place : imported.findByKey(key)) {
            Set<Place> kept = Set.of(known(place));
            addIfOfKey(key, place.name(), kept, byFold);
            place.alternateNames().forEach(name -> addIfOfKey(key, name.text(), kept, byFold));
        }
        return new NamedPlaces(key, byFold);
    }

    private static void addIfOfKey(String key, String name, Set<Place> places, Map<String, Set<Place>> byFold) {
        String fold = NameFolder.fold(name);
        if (NameFolder.key(fold).equals(key)) {
            add(byFold, fold, places);
        }
    }

    private static void add(Map<String, Set<Place>> byFold, String fold, Collection<Place> places) {
        byFold.computeIfAbsent(fold, same -> new LinkedHashSet<>()).addAll(places);
    }

    /** The place under which an imported one is known, or itself. */
    private Place known(Place place) {
        return twins.find(place).orElse(place);
    }

    /** Imported places of all keys near that one, by the place they are known as. */
    List<NearMatch> findNear(NearKey near) {
        return imported.findNear(near).stream()
                .map(match -> new NearMatch(known(match.place()), match.edits()))
                .toList();
    }

    Optional<Place> findById(String id) {
        return imported.findById(id);
    }

    /** Shows the imported places in a box that are not known already. */
    void visitNewWithin(BBox box, Consumer<Place> visitor) {
        imported.visitWithin(box, place -> {
            if (twins.find(place).isEmpty()) {
                visitor.accept(place);
            }
        });
    }

    /** Number of imported places, those known already included. */
    int size() {
        return imported.size();
    }

    String importedVersion() {
        return imported.about().get(ImportedPlacesWriter.VERSION);
    }

    @Override
    public boolean continues(NameKey key) {
        return known.continues(key) || imported.mayContinue(key);
    }

    @Override
    public boolean mayContinue(NameKey key) {
        return known.mayContinue(key) || imported.mayContinue(key);
    }
}
