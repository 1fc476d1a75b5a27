package org.harmattan.gazetteer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Test;

class CuratedGazetteerReaderTest {

    private final CuratedGazetteerReader reader = new CuratedGazetteerReader();

    @Test
    void readsEveryColumn() throws IOException {
        read("good.tsv");
        assertThat(reader.issues()).isEmpty();
        assertThat(reader.places()).hasSize(6);
        Place gao = place("ml-gao-town");
        assertThat(gao.name()).isEqualTo("Gao");
        assertThat(gao.kind()).isEqualTo(PlaceKind.CITY);
        assertThat(gao.point()).isEqualTo(new LonLat(-0.04, 16.27));
        assertThat(gao.radiusKm()).isEqualTo(6);
        assertThat(gao.country()).isEqualTo("ML");
        assertThat(gao.admin1()).contains("Gao");
        assertThat(gao.population()).hasValue(86_663);
        assertThat(gao.source()).isEqualTo("test");
        assertThat(place("ml-in-tillit").note()).contains("a market");
    }

    @Test
    void readsNamesWithTheirLanguages() throws IOException {
        read("good.tsv");
        assertThat(place("ml-gao-region").alternateNames())
                .containsExactly(new PlaceName("Gao Region", Optional.of(Language.ENGLISH)));
        assertThat(place("ml-tinzaouatene").alternateNames())
                .containsExactly(
                        new PlaceName("Tin Zaouatene", Optional.empty()),
                        new PlaceName("تين زواتين", Optional.empty()));
    }

    @Test
    void yearsReachFromTheirFirstToTheirLastDay() throws IOException {
        read("good.tsv");
        assertThat(place("bf-old").validFrom()).contains(LocalDate.of(1997, 1, 1));
        assertThat(place("bf-old").validTo()).contains(LocalDate.of(2025, 7, 2));
        assertThat(place("ml-taoudenit-region").isValidOn(LocalDate.of(2016, 1, 18)))
                .isFalse();
    }

    @Test
    void everyBadLineIsAnIssueAndNothingElseIsLost() throws IOException {
        read("good.tsv");
        read("bad.tsv");
        assertThat(reader.places()).hasSize(6);
        assertThat(reader.issues())
                .extracting(GazetteerIssue::kind)
                .containsExactly(
                        Kind.COLUMNS,
                        Kind.MISSING_VALUE,
                        Kind.PLACE_KIND,
                        Kind.COORDINATE,
                        Kind.COORDINATE,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.COUNTRY,
                        Kind.NAME,
                        Kind.DATE,
                        Kind.DATE,
                        Kind.DUPLICATE_ID);
        assertThat(reader.issues().get(0)).hasToString("bad.tsv:2: 4 columns instead of 15, separated by tabs");
        assertThat(reader.issues().get(1)).hasToString("bad.tsv:4: column name must not be empty");
        assertThat(reader.issues().get(11)).hasToString("bad.tsv:14: id \"ml-gao-town\" is taken by good.tsv:2");
    }

    @Test
    void aFileWithoutHeaderIsRefused() throws IOException {
        reader.read(new StringReader(""), "empty.tsv");
        reader.read(new StringReader("id,name\n"), "comma.csv");
        assertThat(reader.issues()).extracting(GazetteerIssue::kind).containsExactly(Kind.HEADER, Kind.HEADER);
        assertThat(reader.places()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        reader.read(new StringReader("\uFEFF" + String.join("\t", CuratedRow.COLUMNS) + "\r\n"), "windows.tsv");
        assertThat(reader.issues()).isEmpty();
    }

    @Test
    void theShippedFileHasNoIssue() throws IOException {
        readResource("/harmattan/data/gazetteer/sahel.tsv");
        assertThat(reader.issues()).isEmpty();
        Gazetteer gazetteer = reader.gazetteer();
        assertThat(gazetteer.size()).isEqualTo(reader.places().size()).isGreaterThan(150);
        for (String name : new String[] {"Douentza", "Bounti", "Kidal", "Amachach", "Arbinda"}) {
            assertThat(gazetteer.findByName(name)).as(name).isNotEmpty();
        }
    }

    private Place place(String id) {
        return reader.gazetteer().findById(id).orElseThrow();
    }

    private void read(String name) throws IOException {
        readResource("/org/harmattan/gazetteer/load/" + name);
    }

    private void readResource(String path) throws IOException {
        try (InputStream file = getClass().getResourceAsStream(path)) {
            reader.read(new InputStreamReader(file, StandardCharsets.UTF_8), path.substring(path.lastIndexOf('/') + 1));
        }
    }
}
