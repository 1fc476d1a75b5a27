package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Document;

/** Finds the places of the gazetteer that a name may be a misspelling of. Safe for several threads. */
final class AlikeNames {

    private static final int SHORTEST_APPROXIMATE = 5;
    private static final int SHORTEST_TWO_EDITS = 11;

    /** Names whose neighbours are remembered: looking them up takes longer than all else. */
    private static final int MOST_ASKED = 20_000;

    private final Map<String, List<Place>> asked = new ConcurrentHashMap<>();
    private final Gazetteer gazetteer;
    private final LongerNames longer;

    AlikeNames(Gazetteer gazetteer, LongerNames longer) {
        this.longer = longer;
        this.gazetteer = gazetteer;
    }

    /**
     * Some words as the name of the places that they, or as many of them as can be, are a misspelling of; perhaps of none.
     * Of a longer name only the beginning counts that names a place of the region, unless it ends there.
     */
    NameHit approximate(Document document, Surrounds surrounds, int first, int end) {
        for (int last = end; last > first; last--) {
            String name = document.span(first, last).of(document.text());
            List<Place> exact = gazetteer.findByName(name);
            boolean whole = last == end || exact.stream().anyMatch(Place::isCurated);
            if (!exact.isEmpty() && (whole || ends(document, surrounds, last, exact))) {
                return NameHit.of(first, last, exact);
            }
            if (last < end && !ends(document, surrounds, last, List.of())) {
                // Half of a written word is no misspelt name, nor is the first of two.
                continue;
            }
            List<Place> near = near(name, 1);
            if (!near.isEmpty()) {
                return NameHit.of(first, last, List.of()).or(near, 1);
            }
            List<Place> far = name.length() >= SHORTEST_TWO_EDITS ? near(name, 2) : List.of();
            if (!far.isEmpty()) {
                return NameHit.of(first, last, List.of()).or(far, 2);
            }
        }
        return NameHit.of(first, end, List.of());
    }

    private boolean ends(Document document, Surrounds surrounds, int end, List<Place> places) {
        return !document.tokens().get(end).isGlued() && !longer.goesOn(document, surrounds, end, places);
    }

    /** The same name with the places of the region that are spelled nearly like it: Solna may be Solhan. */
    NameHit withAlike(Document document, NameHit hit) {
        String name = document.span(hit.firstToken(), hit.endToken()).of(document.text());
        List<Place> alike = near(name, 1).stream()
                .filter(Place::isCurated)
                .filter(place -> !hit.places().contains(place))
                .toList();
        return alike.isEmpty() ? hit : hit.or(alike, 1);
    }

    private List<Place> near(String name, int edits) {
        if (name.length() < SHORTEST_APPROXIMATE) {
            return List.of();
        }
        List<Place> known = asked.get(edits + name);
        if (known == null) {
            known = gazetteer.findApproximately(name, edits).stream()
                    .map(NearMatch::place)
                    // Among all names of the world, something is spelled like anything.
                    .filter(Place::isCurated)
                    .distinct()
                    .toList();
            // News repeats its names; what is rare is not worth keeping.
            if (asked.size() < MOST_ASKED) {
                asked.put(edits + name, known);
            }
        }
        return known;
    }
}
