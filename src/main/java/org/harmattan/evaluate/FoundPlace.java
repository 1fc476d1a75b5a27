package org.harmattan.evaluate;

import java.util.List;
import org.harmattan.geoparse.Candidate;

/**
 * A name that an extractor takes for a place, once for all its mentions in a text.
 *
 * @param text the words of its first mention
 * @param chosen the gazetteer place of each mention that has one, in the order of the text
 */
record FoundPlace(String text, List<Candidate> chosen) {

    /** Copies the list. */
    FoundPlace {
        chosen = List.copyOf(chosen);
    }
}
