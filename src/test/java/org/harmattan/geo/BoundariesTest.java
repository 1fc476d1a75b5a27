package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class BoundariesTest {

    private static Boundaries boundaries;

    @BeforeAll
    static void readTheRealFiles() throws IOException {
        try (InputStream countries = resource("countries.geojson");
                InputStream admin1 = resource("admin1.geojson");
                InputStream admin2 = resource("admin2.geojson")) {
            boundaries = Boundaries.read(countries, admin1, admin2);
        }
    }

    private static InputStream resource(String name) {
        return BoundariesTest.class.getResourceAsStream("/harmattan/data/geography/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "-8.0, 12.65, ML, ML.Bamako",
        "-2.59, 15.20, ML, ML.Mopti",
        "-0.87, 14.23, BF, BF.Sahel",
        "2.11, 13.52, NE, NE.Niamey",
        "0.98, 20.25, ML, ML.Kidal",
        "2.40, 15.92, ML, ML.Ménaka",
        "-0.04, 16.27, ML, ML.Gao",
        "-3.98, 22.67, ML, ML.Taoudénit",
        "-3.01, 16.77, ML, ML.Tombouctou",
        "-1.52, 12.37, BF, BF.Centre",
    })
    void positionsLieInTheirCountryAndDivision(double lon, double lat, String country, String admin1) {
        LonLat position = new LonLat(lon, lat);
        assertThat(boundaries.findCountryAt(position).map(Boundary::country)).contains(country);
        assertThat(boundaries.findAdmin1At(position).map(Boundary::id)).contains(admin1);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.87, 14.23, BF.Soum",
        "-1.52, 12.37, BF.Kadiogo",
        "-4.29, 11.18, BF.Houet",
        "-2.93, 9.81, BF.Noumbiel",
    })
    void positionsInBurkinaFasoLieInTheirProvince(double lon, double lat, String admin2) {
        Boundary province = boundaries.findAdmin2At(new LonLat(lon, lat)).orElseThrow();
        assertThat(province.id()).isEqualTo(admin2);
        assertThat(province.level()).isEqualTo(Boundary.ADMIN2);
    }

    @Test
    void aProvinceDoesNotReachAcrossTheBorder() {
        LonLat northOfTinAkoff = new LonLat(-0.9, 14.98);
        LonLat nigerNearSeytenga = new LonLat(0.43, 14.05);
        for (LonLat outside : new LonLat[] {northOfTinAkoff, nigerNearSeytenga}) {
            assertThat(boundaries.findAdmin1At(outside).map(Boundary::country)).isNotEqualTo(Optional.of("BF"));
            assertThat(boundaries.findAdmin2At(outside)).isEmpty();
        }
    }

    @Test
    void regionsAreTheirProvincesTogether() {
        assertThat(boundaries.listAdmin2("ML")).isEmpty();
        assertThat(area(boundaries.listAdmin1("BF")))
                .isCloseTo(area(boundaries.listAdmin2("BF")), withinPercentage(1e-6));
        for (Boundary province : boundaries.listAdmin2("BF")) {
            assertThat(boundaries.listAdmin1("BF"))
                    .filteredOn(region -> region.geometry().covers(province.geometry()))
                    .as(province.name())
                    .hasSize(1);
        }
    }

    private static double area(List<Boundary> divisions) {
        return divisions.stream()
                .mapToDouble(division -> division.geometry().getArea())
                .sum();
    }

    @Test
    void outlinesThatStandInAreMarked() {
        assertThat(boundaries.listAdmin1())
                .filteredOn(Boundary::approximate)
                .extracting(Boundary::id)
                .containsExactly("ML.Gao", "ML.Ménaka", "ML.Taoudénit", "ML.Tombouctou");
        assertThat(boundaries.listAdmin1("ML"))
                .filteredOn(division -> division.name().equals("Tombouctou"))
                .singleElement()
                .satisfies(division -> assertThat(division.otherNames()).contains("Timbuktu"));
    }

    @Test
    void theOpenSeaIsNoCountry() {
        assertThat(boundaries.findCountryAt(new LonLat(-30, 0))).isEmpty();
        assertThat(boundaries.findAdmin1At(new LonLat(-30, 0))).isEmpty();
        assertThat(boundaries.findAdmin2At(new LonLat(-30, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-16.58, 13.45, GM", "-10.8, 6.31, LR", "3.39, 6.45, NG", "-17.55, 14.7, SN"})
    void townsOnTheCoastBelongToTheirCountry(double lon, double lat, String country) {
        assertThat(boundaries.findCountryAt(new LonLat(lon, lat)).map(Boundary::country))
                .contains(country);
    }

    @Test
    void everyOutlineIsValidAndHasAnIdOfItsOwn() {
        assertThat(boundaries.listCountries())
                .hasSize(24)
                .allMatch(b -> b.geometry().isValid());
        assertThat(boundaries.listAdmin1())
                .hasSize(220)
                .allMatch(b -> b.geometry().isValid());
        assertThat(boundaries.listAdmin2("BF"))
                .hasSize(45)
                .allMatch(b -> b.geometry().isValid());
        assertThat(boundaries.listAdmin2("GN"))
                .hasSize(34)
                .allMatch(b -> b.geometry().isValid());
        assertThat(boundaries.listAdmin1()).extracting(Boundary::id).doesNotHaveDuplicates();
        assertThat(boundaries.listAdmin2("BF")).extracting(Boundary::id).doesNotHaveDuplicates();
        assertThat(boundaries.listAdmin1("ML")).hasSize(11);
        assertThat(boundaries.listAdmin1("BF")).hasSize(13);
        assertThat(boundaries.listAdmin1("XX")).isEmpty();
    }

    @Test
    void theBorderOfMaliAndBurkinaFasoIsWhatTheirOutlinesShare() {
        Geometry border = boundaries.borderBetween("ML", "BF").orElseThrow();
        assertThat(border.getNumGeometries()).isEqualTo(1);
        Geometry mali = boundaries.findCountry("ML").orElseThrow().geometry();
        Geometry burkina = boundaries.findCountry("BF").orElseThrow().geometry();
        assertThat(length(border))
                .isCloseTo(length(mali.getBoundary().intersection(burkina.getBoundary())), withinPercentage(0.5));
        // 1,325 km in the CIA World Factbook; the line of a 1:10m map has fewer bends.
        assertThat(length(border)).isCloseTo(1_325_000, withinPercentage(12));
        assertThat(boundaries.borderBetween("BF", "ML")).contains(border);
    }

    @Test
    void theBorderHasOneCountryOnEitherSide() {
        Geometry border = boundaries.borderBetween("ML", "NE").orElseThrow();
        Geometry strip = Footprints.borderStrip(border, 20_000);
        assertThat(Footprints.within(
                        strip, boundaries.findCountry("ML").orElseThrow().geometry()))
                .isPresent();
        Geometry malian = Footprints.borderStrip(
                        border,
                        50_000,
                        boundaries.findCountry("ML").orElseThrow().geometry())
                .orElseThrow();
        LonLat point = Footprints.bestPoint(malian);
        assertThat(boundaries.findCountryAt(point).map(Boundary::country)).contains("ML");
    }

    @Test
    void neighboursAreThoseOfTheAtlas() {
        assertThat(boundaries.listNeighbours("ML")).containsExactly("BF", "CI", "DZ", "GN", "MR", "NE", "SN");
        assertThat(boundaries.listNeighbours("BF")).containsExactly("BJ", "CI", "GH", "ML", "NE", "TG");
        assertThat(boundaries.listNeighbours("NE")).containsExactly("BF", "BJ", "DZ", "LY", "ML", "NG", "TD");
        assertThat(boundaries.listNeighbours("XX")).isEmpty();
    }

    @Test
    void countriesFarApartHaveNoBorder() {
        assertThat(boundaries.borderBetween("ML", "TD")).isEmpty();
        assertThat(boundaries.borderBetween("ML", "ML")).isEmpty();
        assertThat(boundaries.borderBetween("ML", "XX")).isEmpty();
    }

    @Test
    void outlinesALittleApartStillShareABorder() throws IOException {
        Boundaries apart = Boundaries.read(
                new StringReader(collection(square("AA", 0, 1), square("BB", 1.002, 2))),
                new StringReader(collection(square("AA", 0, 1))));
        Geometry border = apart.borderBetween("AA", "BB").orElseThrow();
        assertThat(length(border)).isCloseTo(110_574, withinPercentage(2));
    }

    @Test
    void brokenFilesAreToldApart() {
        assertUnreadable("{}", "no GeoJSON FeatureCollection");
        assertUnreadable(
                collection("{\"properties\":{\"iso_a2\":\"AA\",\"name\":\"A\"},\"geometry\":{\"type\":\"Point\"}}"),
                "feature 1: geometry must be");
        assertUnreadable(
                collection(square("AA", 0, 1), "{\"properties\":{\"name\":\"B\"}}"), "feature 2: property \"iso_a2\"");
        assertUnreadable(collection(square("AA", 0, 1).replace("[0.0,0]", "[\"x\",0]")), "position 1 of a ring");
    }

    private static void assertUnreadable(String countries, String message) {
        assertThatThrownBy(() -> Boundaries.read(new StringReader(countries), new StringReader(countries)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String square(String code, double west, double east) {
        String ring = "[[%1$s,0],[%2$s,0],[%2$s,1],[%1$s,1],[%1$s,0]]".formatted(west, east);
        return "{\"type\":\"Feature\",\"properties\":{\"iso_a2\":\"%s\",\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
                .formatted(code, code, ring);
    }

    private static double length(Geometry lines) {
        double metres = 0;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            var corners = lines.getGeometryN(i).getCoordinates();
            for (int j = 1; j < corners.length; j++) {
                metres += Geodesy.distance(Geometries.lonLat(corners[j - 1]), Geometries.lonLat(corners[j]));
            }
        }
        return metres;
    }
}
