package org.harmattan.gazetteer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledGazetteerTest {

    private static final Gazetteer GAZETTEER = Extractors.gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Alger, DZ",
        "Algiers, DZ",
        "Le Caire, EG",
        "Cairo, EG",
        "Londres, GB",
        "Pékin, CN",
        "Moscou, RU",
        "Genève, CH",
        "Geneva, CH",
        "N'Djaména, TD",
        "Ndjamena, TD",
        "Abuja, NG",
        "Lagos, NG",
        "Marseille, FR",
        "Mossoul, IQ",
        "Le Cap, ZA",
        "Kaboul, AF",
        "Mogadiscio, SO",
        "Aix-la-Chapelle, DE",
        "Djeddah, SA",
        "Fidji, FJ",
        "Papua New Guinea, PG",
    })
    void theRestOfTheWorldIsKnownInBothLanguages(String name, String country) {
        assertThat(GAZETTEER.findByName(name)).extracting(Place::country).contains(country);
    }

    @Test
    void whatSeveralFilesKnowIsOnePlace() {
        for (String name : List.of("Bamako", "Lagos", "Maroua", "Koutiala", "Kankan", "Tamanrasset", "Lomé")) {
            assertThat(GAZETTEER.findByName(name).stream()
                            .filter(place -> place.kind().isSettlement())
                            .map(Place::country)
                            .sorted()
                            .toList())
                    .as(name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCountryWithACityIsThereOnce() {
        Map<String, List<String>> countries = GAZETTEER.listAll().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .collect(Collectors.groupingBy(
                        Place::country, TreeMap::new, Collectors.mapping(Place::id, Collectors.toList())));
        assertThat(countries.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        Set<String> uninhabited = new TreeSet<>(Set.of(Locale.getISOCountries()));
        uninhabited.removeAll(countries.keySet());
        assertThat(uninhabited)
                .isSubsetOf("AQ", "BV", "HM", "IO", "TK", "UM", "AX", "BQ", "CX", "MF", "BL", "CC", "PN");
    }

    @Test
    void aNameOfAnUnknownCityIsAnIssue() throws IOException {
        Exonyms exonyms = new Exonyms();
        exonyms.read(new StringReader("country\tcity\tnames\nDZ\tAlgiers\tfr:Alger\nDZ\tAtlantis\n"), "exonyms.tsv");
        assertThat(exonyms.addTo(List.of())).isEmpty();
        assertThat(exonyms.issues()).extracting(GazetteerIssue::kind).containsExactly(Kind.COLUMNS, Kind.UNKNOWN_CITY);
        assertThat(exonyms.issues().get(1)).hasToString("exonyms.tsv:2: cities.tsv.gz has no Algiers in DZ");
    }

    @Test
    void namesGoToTheMostPopulousCity() throws IOException {
        assertThat(GAZETTEER.findByName("Londres"))
                .as("and not to London in Ontario")
                .extracting(Place::country)
                .containsExactly("GB");
    }
}
