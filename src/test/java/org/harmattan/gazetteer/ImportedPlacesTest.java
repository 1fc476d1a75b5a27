package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.harmattan.geo.BBox;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedPlacesTest {

    @TempDir
    private Path folder;

    private static Place place(String id, String name, PlaceKind kind, double lon, double lat, long population) {
        return new Place(
                id,
                name,
                kind,
                new LonLat(lon, lat),
                3,
                "ML",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(population),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "GeoNames");
    }

    private ImportedPlaces imported(List<Place> places) throws IOException {
        Path to = folder.resolve("imported" + places.hashCode());
        try (ImportedPlacesWriter writer = new ImportedPlacesWriter(to)) {
            for (Place place : places) {
                writer.add(place);
            }
            writer.finish(Map.of("files", "ML.txt"));
        }
        return ImportedPlaces.open(to);
    }

    @Test
    void aPlaceComesBackWhole() throws IOException {
        Place full = new Place(
                "gn-1",
                "Tinzaouatène",
                PlaceKind.POST,
                new LonLat(2.964, 19.957),
                2.5,
                "ML",
                Optional.of("Kidal"),
                Optional.of("Abeïbara"),
                OptionalLong.of(0),
                List.of(
                        new PlaceName("Ti-n-Zaouâtene", Optional.empty()),
                        new PlaceName("Tinzawaten", Optional.of(Language.ENGLISH)),
                        new PlaceName("تين زواتين", Optional.empty())),
                Optional.of(LocalDate.of(2016, 1, 19)),
                Optional.of(LocalDate.of(2024, 12, 31)),
                Optional.of("both sides of the border"),
                "GeoNames");
        Place bare = new Place(
                "gn-2",
                "X",
                PlaceKind.VILLAGE,
                new LonLat(-180, -90),
                2,
                "NE",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "GeoNames");
        try (ImportedPlaces places = imported(List.of(full, bare))) {
            assertThat(places.size()).isEqualTo(2);
            assertThat(places.about()).containsEntry("files", "ML.txt").containsKey(ImportedPlacesWriter.VERSION);
            Gazetteer gazetteer = new Gazetteer(List.of()).with(places);
            assertThat(gazetteer.findById("gn-1")).contains(full);
            assertThat(gazetteer.findById("gn-2")).contains(bare);
            assertThat(gazetteer.findByName("Tin Zaouatene")).containsExactly(full);
            assertThat(gazetteer.findByName("تين زواتين")).containsExactly(full);
        }
    }

    /** Whatever is asked, the index on disk answers as the one in memory does. */
    @Test
    void theIndexOnDiskAgreesWithTheOneInMemory() throws IOException {
        Random random = new Random(11);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            places.add(place("gn-" + i, name(random), PlaceKind.VILLAGE, lon(random), lat(random), i));
        }
        Gazetteer memory = new Gazetteer(places);
        try (ImportedPlaces imported = imported(places)) {
            Gazetteer disk = new Gazetteer(List.of()).with(imported);
            int found = 0;
            for (int i = 0; i < 400; i++) {
                String name = name(random);
                assertThat(disk.findByName(name)).as(name).isEqualTo(memory.findByName(name));
                assertThat(disk.findApproximately(name, 1)).as(name).isEqualTo(memory.findApproximately(name, 1));
                assertThat(disk.findApproximately(name, 2)).as(name).isEqualTo(memory.findApproximately(name, 2));
                List<String> words =
                        List.of(NameFolder.fold(name + " " + name(random)).split(" "));
                assertThat(disk.matcher().longestMatch(words, 0))
                        .as(name)
                        .isEqualTo(memory.matcher().longestMatch(words, 0));
                LonLat at = new LonLat(lon(random), lat(random));
                assertThat(disk.listNear(at, 40_000)).isEqualTo(memory.listNear(at, 40_000));
                BBox box = new BBox(at.lon(), at.lat(), at.lon() + 0.5, at.lat() + 0.5);
                assertThat(disk.listWithin(box)).isEqualTo(memory.listWithin(box));
                found += memory.findByName(name).size();
            }
            assertThat(found).isGreaterThan(50);
        }
    }

    private static String name(Random random) {
        String[] pieces = {"gao", "tin", "in ", "n'", "dé", "ou", "la", "ko-", "é", "ra", "El "};
        StringBuilder name = new StringBuilder("B");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            name.append(pieces[random.nextInt(pieces.length)]);
        }
        return name.toString();
    }

    private static double lon(Random random) {
        return -5 + 4 * random.nextDouble();
    }

    private static double lat(Random random) {
        return 12 + 4 * random.nextDouble();
    }

    @Test
    void anImportedPlaceThatIsKnownGivesWay() throws IOException {
        Place known = place("ml-konna", "Konna", PlaceKind.TOWN, -3.89, 14.95, 30_000);
        Place same = place("gn-1", "Konna", PlaceKind.VILLAGE, -3.9, 14.96, 12)
                .withFurtherNames(List.of(new PlaceName("Konnah Fulfulde", Optional.empty())));
        Place elsewhere = place("gn-2", "Konna", PlaceKind.VILLAGE, -9, 12, 12);
        try (ImportedPlaces imported = imported(List.of(same, elsewhere))) {
            Gazetteer gazetteer = new Gazetteer(List.of(known)).with(imported);
            assertThat(gazetteer.findByName("Konna")).containsExactly(elsewhere, known);
            assertThat(gazetteer.findByName("Konnah fulfulde"))
                    .as("a name that only the list has")
                    .containsExactly(known);
            assertThat(gazetteer.findApproximately("Kounnas", 2))
                    .extracting(NearMatch::place)
                    .contains(known, elsewhere)
                    .doesNotContain(same);
            assertThat(gazetteer.listNear(known.point(), 20_000)).containsExactly(known);
            assertThat(gazetteer.size()).isEqualTo(3);
            assertThat(gazetteer.version()).matches("[0-9a-f]{12}\\+[0-9a-f]{12}");
        }
    }

    @Test
    void theLargestOfVeryManyNamesakesAreKept() throws IOException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            places.add(place("gn-" + i, "San José", PlaceKind.VILLAGE, i / 10.0, 10, i));
        }
        try (ImportedPlaces imported = imported(places)) {
            assertThat(new Gazetteer(List.of()).with(imported).findByName("San Jose"))
                    .hasSize(200)
                    .allMatch(place -> place.population().orElseThrow() >= 300);
        }
    }

    @Test
    void anEmptyListFindsNothing() throws IOException {
        try (ImportedPlaces imported = imported(List.of())) {
            Gazetteer gazetteer = new Gazetteer(List.of()).with(imported);
            assertThat(gazetteer.findByName("Gao")).isEmpty();
            assertThat(gazetteer.findApproximately("Tombouctou", 2)).isEmpty();
            assertThat(gazetteer.findById("gn-1")).isEmpty();
            assertThat(gazetteer.listNear(new LonLat(0, 0), 1e6)).isEmpty();
        }
    }

    @Test
    void theVersionFollowsTheContent() throws IOException {
        List<Place> places = List.of(place("gn-1", "Gao", PlaceKind.TOWN, 0, 16, 1));
        List<Place> others = List.of(place("gn-1", "Gao", PlaceKind.TOWN, 0, 16, 2));
        try (ImportedPlaces one = imported(places);
                ImportedPlaces other = imported(others)) {
            assertThat(one.about()).isNotEqualTo(other.about());
        }
    }
}
