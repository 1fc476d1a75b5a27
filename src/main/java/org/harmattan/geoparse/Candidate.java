package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Phrase;

/**
 * A gazetteer place that a mention may mean.
 *
 * @param place the place
 * @param score how well it fits, 0 to 1
 * @param reasons what spoke for and against it
 */
public record Candidate(Place place, double score, List<Phrase> reasons) {

    /** Copies the reasons. */
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
