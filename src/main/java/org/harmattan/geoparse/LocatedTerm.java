package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;

/**
 * A term with what its name was resolved to.
 *
 * @param term the term
 * @param name the name as written
 * @param chosen the place, if any
 * @param rejected the places not taken
 */
record LocatedTerm(PlaceTerm term, String name, Optional<Candidate> chosen, List<Candidate> rejected) {

    /** The place, of a term that has one. */
    Place place() {
        return chosen.orElseThrow().place();
    }

    String country() {
        return place().country();
    }

    Relation relation() {
        return term.relation();
    }

    LocatedTerm with(Relation relation) {
        return new LocatedTerm(term.with(relation), name, chosen, rejected);
    }
}
