package org.harmattan.gazetteer;

import java.util.List;

/**
 * A name of the gazetteer found in a text.
 *
 * @param tokens how many tokens it takes, 1 or more
 * @param places all places of that name, by id, at least one
 * @param exact whether the words are those of the name but for case, accents and punctuation; otherwise only their
 *     keys agree ({@link org.harmattan.text.NameKey}), which also joins words: "de la" has the key of Dela
 * @param curated whether one of the places is {@link Place#isCurated curated}
 */
public record NameMatch(int tokens, List<Place> places, boolean exact, boolean curated) {

    /** Copies the places. */
    public NameMatch {
        places = List.copyOf(places);
    }

    static NameMatch of(int tokens, List<Place> places, boolean exact) {
        return new NameMatch(tokens, places, exact, places.stream().anyMatch(Place::isCurated));
    }
}
