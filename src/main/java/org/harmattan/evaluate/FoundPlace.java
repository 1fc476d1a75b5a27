package org.harmattan.evaluate;

import java.util.Optional;
import org.harmattan.geoparse.Candidate;

/**
 * A name that an extractor takes for a place, once for all its mentions in a text.
 *
 * @param text the words of its first mention
 * @param chosen the gazetteer place of the first mention that has one
 */
record FoundPlace(String text, Optional<Candidate> chosen) {}
