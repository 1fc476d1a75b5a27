package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;

/**
 * What the text around an expression tells.
 *
 * @param countries ISO codes of the countries the document speaks of, most spoken of first
 * @param nearby the spot that the text names next to the expression
 * @param around regions, parts of countries and borders that it names in the sentences next to it
 */
record Setting(List<String> countries, Optional<Place> nearby, List<Clue> around) {

    Setting {
        countries = List.copyOf(countries);
        around = List.copyOf(around);
    }
}
