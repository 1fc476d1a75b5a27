package org.harmattan.gazetteer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.text.Language;

/** The countries of the world as places, by the names of the JDK's locale data, each put where its largest city is. */
final class OtherCountries {

    /** Nothing is ever placed by it; a country of middling size. */
    private static final double RADIUS_KM = 300;

    private OtherCountries() {}

    static List<Place> of(Collection<Place> cities) {
        Map<String, Place> largest = new HashMap<>();
        for (Place city : cities) {
            largest.merge(city.country(), city, (one, other) -> population(other) > population(one) ? other : one);
        }
        List<Place> countries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Optional.ofNullable(largest.get(code)).map(OtherCountries::country).ifPresent(countries::add);
        }
        return countries;
    }

    private static long population(Place place) {
        return place.population().orElse(0);
    }

    private static Place country(Place city) {
        String code = city.country();
        String french = Countries.findName(code, Language.FRENCH).orElseThrow();
        String english = Countries.findName(code, Language.ENGLISH).orElseThrow();
        return new Place(
                "country-" + code.toLowerCase(Locale.ROOT),
                french,
                PlaceKind.COUNTRY,
                city.point(),
                RADIUS_KM,
                code,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(new PlaceName(english, Optional.of(Language.ENGLISH))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "CLDR");
    }
}
