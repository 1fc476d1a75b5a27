package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.gazetteer.load.CuratedGazetteerReader;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The curated gazetteer and the map agree, save for what two lists explain. */
class OutlinesOfPlacesTest {

    private static final String DATA = "/harmattan/data/";
    private static final Set<String> CHARTED = Set.of("ML", "BF", "NE");

    /** Borders of the map are simple: up to here, in metres, a place may lie on the wrong side. */
    private static final double SIMPLIFIED = 10_000;

    private static List<Place> places;
    private static List<Place> abroad;
    private static Boundaries boundaries;
    private static PlaceOutlines outlines;

    @BeforeAll
    static void readTheShippedFiles() throws IOException {
        try (InputStream countries = open(DATA + "geography/countries.geojson");
                InputStream admin1 = open(DATA + "geography/admin1.geojson");
                InputStream admin2 = open(DATA + "geography/admin2.geojson");
                BufferedReader rows = lines(DATA + "gazetteer/sahel.tsv")) {
            boundaries = Boundaries.read(countries, admin1, admin2);
            outlines = new PlaceOutlines(boundaries);
            CuratedGazetteerReader reader = new CuratedGazetteerReader();
            reader.read(rows, "sahel.tsv");
            places = reader.places().stream()
                    .filter(place -> CHARTED.contains(place.country()))
                    .toList();
            abroad = reader.places().stream()
                    .filter(place -> !CHARTED.contains(place.country()))
                    .toList();
        }
    }

    @Test
    void everyRegionAndProvinceHasAnOutlineOrIsListed() throws IOException {
        Set<String> without = places.stream()
                .filter(place -> place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.PROVINCE)
                .filter(place -> outlines.findOutline(place).isEmpty())
                .map(Place::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEqualTo(listed("/geography/without-outline.tsv"));
    }

    @Test
    void divisionsHaveTheirPointInTheirOutline() {
        List<String> apart = places.stream()
                .filter(place -> outlines.findOutline(place)
                        .filter(outline -> metresOutside(outline, place.point()) > 0)
                        .isPresent())
                .map(Place::id)
                .toList();
        assertThat(apart).isEmpty();
    }

    @Test
    void everySettlementLiesInItsDivisionsOrIsListed() throws IOException {
        Set<String> outside = places.stream()
                .filter(place -> place.kind().isSettlement())
                .filter(place ->
                        divisionsOf(place).anyMatch(division -> metresOutside(division, place.point()) > SIMPLIFIED))
                .map(Place::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(outside).isEqualTo(listed("/geography/outside-outline.tsv"));
    }

    @Test
    void everySettlementAbroadLiesInItsCountry() {
        List<String> outside = abroad.stream()
                .filter(place -> place.kind().isSettlement())
                .filter(place -> boundaries
                        .findCountry(place.country())
                        .filter(country -> metresOutside(country, place.point()) > SIMPLIFIED)
                        .isPresent())
                .map(Place::id)
                .toList();
        assertThat(outside).isEmpty();
    }

    private static Stream<Boundary> divisionsOf(Place place) {
        return Stream.concat(
                place.admin1().flatMap(name -> division(place, Boundary.ADMIN1, name)).stream(),
                place.admin2().flatMap(name -> division(place, Boundary.ADMIN2, name)).stream());
    }

    @Test
    void everyNamedRegionOfASettlementHasAnOutline() {
        List<String> unknown = places.stream()
                .filter(place -> place.kind().isSettlement())
                .filter(place -> place.admin1()
                        .filter(name -> division(place, Boundary.ADMIN1, name).isPresent())
                        .isEmpty())
                .map(place -> place.id() + " " + place.admin1())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void divisionsAreFoundByAnyOfTheirNames() {
        assertThat(outlines.findDivision("ML", Boundary.ADMIN1, "Timbuktu").map(Boundary::id))
                .contains("ML.Tombouctou");
        assertThat(outlines.findDivision("BF", Boundary.ADMIN1, "djoro").map(Boundary::id))
                .contains("BF.Sud-Ouest");
        assertThat(outlines.findDivision("BF", Boundary.ADMIN2, "Komandjari").map(Boundary::id))
                .contains("BF.Komondjari");
        assertThat(outlines.findDivision("BF", Boundary.ADMIN2, "Sahel")).isEmpty();
        assertThat(outlines.findDivision("NE", Boundary.ADMIN1, "Sahel")).isEmpty();
    }

    @Test
    void aTownHasNoOutlineThoughItsRegionHas() {
        assertThat(outlines.findOutline(place("ml-gao"))).isEmpty();
        assertThat(outlines.findOutline(place("ml-gao-region")).map(Boundary::id))
                .contains("ML.Gao");
        assertThat(outlines.findOutline(place("bf-soum-province")).map(Boundary::id))
                .contains("BF.Soum");
        assertThat(outlines.findOutline(place("bf-soum-region"))).isEmpty();
    }

    @Test
    void firstOrderDivisionsAbroadHaveTheirOutlineWhateverTheyAreCalled() {
        assertThat(outlines.findOutline(place("bj-alibori")).map(Boundary::id)).contains("BJ.Alibori");
        assertThat(outlines.findOutline(place("td-lac")).map(Boundary::id)).contains("TD.Lac");
        assertThat(outlines.findOutline(place("tg-savanes")).map(Boundary::id)).contains("TG.Savanes");
        assertThat(outlines.findOutline(place("dz-tamanrasset-region")).map(Boundary::id))
                .contains("DZ.Tamanrasset");
        assertThat(outlines.findOutline(place("tg-kpendjal"))).isEmpty();
    }

    private static Place place(String id) {
        return Stream.concat(places.stream(), abroad.stream())
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Boundary> division(Place place, int level, String name) {
        return outlines.findDivision(place.country(), level, name);
    }

    private static double metresOutside(Boundary division, LonLat point) {
        var nearest = DistanceOp.nearestPoints(division.geometry(), Geometries.point(point))[0];
        return Geodesy.distance(Geometries.lonLat(nearest), point);
    }

    /** The first column of a list; its second says why. */
    private static Set<String> listed(String list) throws IOException {
        try (BufferedReader rows = lines(list)) {
            Set<String> ids = new TreeSet<>();
            for (String row : rows.lines().skip(1).toList()) {
                String[] cells = row.split("\t");
                assertThat(cells).as(list + ": id, tab, reason: " + row).hasSize(2);
                ids.add(cells[0]);
            }
            return ids;
        }
    }

    private static BufferedReader lines(String resource) {
        return new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8));
    }

    private static InputStream open(String resource) {
        return OutlinesOfPlacesTest.class.getResourceAsStream(resource);
    }
}
