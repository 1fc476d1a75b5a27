package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;

/**
 * A term with what its name was resolved to.
 *
 * @param term the term
 * @param name the name as written
 * @param chosen the place, if any
 * @param rejected the places not taken
 */
record LocatedTerm(PlaceTerm term, String name, Optional<Candidate> chosen, List<Candidate> rejected) {}
