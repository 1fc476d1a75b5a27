package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final Place KONNA = place("ml-konna", "Konna", PlaceKind.TOWN, -3.89, 14.95, "ML");
    private static final Place KIDAL = place("ml-kidal-region", "Kidal", PlaceKind.REGION, 1.4, 19.4, "ML");
    private static final Twins TWINS = new Twins(new NameTable(List.of(KONNA, KIDAL)));

    private static Place place(String id, String name, PlaceKind kind, double lon, double lat, String country) {
        return new Place(
                id,
                name,
                kind,
                new LonLat(lon, lat),
                3,
                country,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test");
    }

    @Test
    void theSameSettlementIsKnownByNameAndPosition() {
        assertThat(TWINS.find(place("gn-1", "KONNA", PlaceKind.VILLAGE, -3.85, 14.95, "ML")))
                .contains(KONNA);
        assertThat(TWINS.find(place("gn-2", "Konna", PlaceKind.VILLAGE, -5.0, 14.95, "ML")))
                .as("a namesake elsewhere")
                .isEmpty();
        assertThat(TWINS.find(place("gn-3", "Konna", PlaceKind.VILLAGE, -3.89, 14.95, "BF")))
                .as("another country")
                .isEmpty();
        assertThat(TWINS.find(place("gn-4", "Konna", PlaceKind.RIVER, -3.89, 14.95, "ML")))
                .as("another kind")
                .isEmpty();
    }

    @Test
    void aDivisionIsKnownWhereverItsPointIsPut() {
        assertThat(TWINS.find(place("gn-5", "Kidal", PlaceKind.REGION, 0.5, 21.5, "ML")))
                .contains(KIDAL);
        assertThat(TWINS.find(place("gn-6", "Kidal", PlaceKind.CITY, 1.41, 18.44, "ML")))
                .as("the town of that name")
                .isEmpty();
    }

    @Test
    void theKnownPlaceGetsTheNamesItLacks() {
        Place other = place("gn-7", "Kona", PlaceKind.VILLAGE, -3.89, 14.95, "ML")
                .withFurtherNames(List.of(new PlaceName("KONNA", Optional.empty())));
        List<Place> merged = Twins.merge(List.of(KONNA, KIDAL), List.of(other));
        assertThat(merged).extracting(Place::id).containsExactly("ml-konna", "ml-kidal-region");
        assertThat(merged.get(0).names()).containsExactly("Konna", "Kona");
    }
}
