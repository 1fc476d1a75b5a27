package org.harmattan.geoparse;

import java.util.HashSet;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;

/** Finds the countries that a document names. */
final class NamedCountries {

    /** Words of a country's name. */
    private static final int LONGEST_NAME = 3;

    private NamedCountries() {}

    /** Their ISO codes, by name or by the words for their people. */
    static Set<String> read(Document document, PlaceWords words, Gazetteer gazetteer) {
        Set<String> codes = new HashSet<>();
        words.demonyms.findAll(document.tokens()).forEach(match -> codes.addAll(match.values()));
        FoldedWords folded = new FoldedWords(document.tokens());
        for (int first = 0; first < folded.size(); first++) {
            if (document.tokens().get(first).isCapitalised()) {
                gazetteer.matcher().longestMatch(folded, first, Math.min(folded.size(), first + LONGEST_NAME)).stream()
                        .flatMap(match -> match.places().stream())
                        .filter(place -> place.kind() == PlaceKind.COUNTRY)
                        .map(Place::country)
                        .forEach(codes::add);
            }
        }
        return codes;
    }
}
