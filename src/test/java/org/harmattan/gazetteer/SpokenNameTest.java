package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNameTest {

    @ParameterizedTest
    @CsvSource({
        "curated, Tombouctou, en:Timbuktu, Tombouctou, Timbuktu",
        "curated, Tombouctou, fr:sixième région, Tombouctou, Tombouctou",
        "GeoNames, Cairo, fr:Le Caire, Le Caire, Cairo",
        "GeoNames, Antwerpen, fr:Anvers|en:Antwerp, Anvers, Antwerp",
        "curated, Borno, en:Borno State, Borno, Borno",
        "curated, Lac Débo, *:Débo|en:Lake Debo, Lac Débo, Lake Debo",
        "curated, Centre du Mali, en:central Mali, Centre du Mali, central Mali",
        "curated, Azawad, en:northern Mali, Azawad, Azawad",
        "curated, Komana, en:Yanfolila mine, Komana, Komana",
        "curated, Mine de Yanfolila, en:Yanfolila mine, Mine de Yanfolila, Yanfolila mine",
        "curated, Vallée du Serpent, en:Snake valley, Vallée du Serpent, Snake valley",
        "curated, New Delhi, *:Delhi, New Delhi, New Delhi",
        "GeoNames, Frankfurt am Main, en:Frankfurt, Frankfurt am Main, Frankfurt",
    })
    void aPlaceIsCalledWhatReadersOfTheLanguageCallIt(
            String source, String usual, String names, String french, String english) {
        Place place = place(usual, names, source);
        SpokenName spoken = new SpokenName(new Gazetteer(List.of(place, place("Yanfolila", "*:-", "curated"))));
        assertThat(spoken.of(place, Language.FRENCH)).isEqualTo(french);
        assertThat(spoken.of(place, Language.ENGLISH)).isEqualTo(english);
    }

    private static Place place(String usual, String names, String source) {
        List<PlaceName> further = Arrays.stream(names.split("\\|"))
                .map(name -> name.split(":"))
                .map(parts -> new PlaceName(parts[1], Language.findByCode(parts[0])))
                .toList();
        return new Place(
                usual,
                usual,
                PlaceKind.CITY,
                new LonLat(0, 0),
                1,
                "ML",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                further,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source);
    }
}
