package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.extract.Extractors;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spatial words cover on the map. */
class SpatialPhrasesTest {

    private static double km(LonLat one, LonLat other) {
        return Geodesy.distance(one, other) / 1_000;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un camion a sauté sur la route Gao-Ansongo, au Mali. | ml-gao | ml-ansongo",
                "A truck hit a mine on the Gao–Ansongo road in Mali. | ml-gao | ml-ansongo",
                "A truck was burnt on the road from Gao to Ansongo in Mali. | ml-gao | ml-ansongo",
                "Un car reliant Gao à Ansongo a brûlé au Mali. | ml-gao | ml-ansongo",
                "Un car en partance de Gao pour Ansongo a brûlé au Mali. | ml-gao | ml-ansongo",
                "Un convoi a quitté Gao pour Ansongo, au Mali. | ml-gao | ml-ansongo",
                "A convoy leaving Gao for Ansongo was ambushed in Mali. | ml-gao | ml-ansongo",
                "Le convoi parti de Gao à destination d'Ansongo a été attaqué au Mali. | ml-gao | ml-ansongo",
            })
    void aRoadFollowsItsCourse(String text, String from, String to) {
        Located located = Geoparsers.located(text);
        assertThat(located.closeness()).isEqualTo(Closeness.LINE);
        assertThat(located.covers(Geoparsers.at(from))).isTrue();
        assertThat(located.covers(Geoparsers.at(to))).isTrue();
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-menaka"))).isFalse();
    }

    @Test
    void aRoadOfSeveralTownsPassesAllOfThem() {
        Located located = Geoparsers.located("L'axe Kongoussi-Bourzanga-Djibo est coupé, au Burkina Faso.");
        for (String town : new String[] {"bf-kongoussi", "bf-bourzanga", "bf-djibo"}) {
            assertThat(located.covers(Geoparsers.at(town))).as(town).isTrue();
        }
    }

    @Test
    void betweenTwoTownsOnARiverFollowsTheRiver() {
        Located located = Geoparsers.located("Une pirogue a coulé sur le fleuve Niger entre Gao et Bourem, au Mali.");
        LonLat bank = new LonLat(-0.12, 16.60);
        assertThat(located.covers(bank)).isTrue();
        assertThat(located.closeness()).isEqualTo(Closeness.LINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'attaque s'est produite entre Hombori et Gossi, à une trentaine de kilomètres de Gossi, au Mali. | 30",
                "L'attaque s'est produite à 20 km de Gossi, entre Gossi et Hombori, au Mali. | 20",
                "L'attaque s'est produite à 20 km de Gossi, sur la route de Hombori, au Mali. | 20",
                "L'attaque s'est produite à 20 km de Gossi en direction de Hombori, au Mali. | 20",
            })
    void aDistanceOnAWayIsAStretchOfIt(String text, double km) {
        Located located = Geoparsers.located(text);
        LonLat gossi = Geoparsers.at("ml-gossi");
        assertThat(km(gossi, located.point())).isCloseTo(km, within(0.3 * km));
        assertThat(located.uncertaintyMetres()).isLessThan(20_000);
        assertThat(km(Geoparsers.at("ml-hombori"), located.point())).isLessThan(km(Geoparsers.at("ml-hombori"), gossi));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen stormed the northern town of Gossi in Mali. | ml-gossi",
                "Gunmen stormed Mali's northeastern city of Gao. | ml-gao",
                "Shots were heard in Mali, in the far eastern town of Ménaka. | ml-menaka",
            })
    void aSideBeforeAWordForATownTellsWhereInTheCountryItLies(String text, String town) {
        assertThat(km(Geoparsers.at(town), Geoparsers.located(text).point())).isLessThan(2);
    }

    @Test
    void aDistanceWithoutDirectionIsARing() {
        Located located = Geoparsers.located("L'attaque a eu lieu à environ quinze kilomètres de Ménaka, au Mali.");
        LonLat menaka = Geoparsers.at("ml-menaka");
        assertThat(located.covers(menaka)).isFalse();
        assertThat(km(menaka, located.point())).isCloseTo(15, within(0.1));
        for (int bearing = 0; bearing < 360; bearing += 30) {
            assertThat(located.covers(Geodesy.destination(menaka, bearing, 15_000)))
                    .isTrue();
        }
    }

    @Test
    void aRadiusIsADisk() {
        Located located = Geoparsers.located("Des hommes ratissent dans un rayon de 20 km autour de Ménaka, au Mali.");
        assertThat(located.covers(Geoparsers.at("ml-menaka"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le convoi a été attaqué à deux heures de route de Gao, au Mali. | ml-gao | 100",
                "The convoy was attacked two hours' drive from Gao in Mali. | ml-gao | 100",
            })
    void travelTimeIsADistance(String text, String from, double km) {
        Located located = Geoparsers.located(text);
        assertThat(km(Geoparsers.at(from), located.point())).isCloseTo(km, within(1.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ils ont frappé près de la frontière malienne, au Niger.",
                "Ils ont frappé à la frontière nigéro-malienne.",
                "They struck near the Mali-Niger border.",
                "They struck near the Malian border in Niger.",
                "Ils ont frappé à la frontière entre le Niger et le Mali.",
            })
    void theBorderOfTwoCountriesIsNamedInManyWays(String text) {
        Located located = Geoparsers.located(text);
        LonLat onTheBorder = Geoparsers.at("ne-inates");
        assertThat(located.covers(onTheBorder)).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-kayes"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'The post stands at the triple point where Benin, Niger and Burkina Faso meet.', 2.40, 11.90",
        "'Ils vivent là où se touchent le Niger, le Bénin et le Nigeria.', 3.60, 11.70",
    })
    void threeBordersMeetInAPoint(String text, double lon, double lat) {
        Located located = Geoparsers.located(text);
        assertThat(km(new LonLat(lon, lat), located.point())).isLessThan(20);
    }

    @Test
    void wordsForAPlaceNamedBeforeStandForIt() {
        Located located = Geoparsers.parse("Une mine a tué trois hommes à Gossi, au Mali. Deux autres sont morts à dix"
                        + " kilomètres au nord de la ville.")
                .expressions()
                .stream()
                .flatMap(expression -> expression.located().stream())
                .filter(found -> found.closeness() == Closeness.NEAR_PLACE)
                .findFirst()
                .orElseThrow();
        LonLat tenNorth = Geodesy.destination(Geoparsers.at("ml-gossi"), 0, 10_000);
        assertThat(km(tenNorth, located.point())).isLessThan(0.1);
    }

    @Test
    void whatIsNearATownStaysInItsCountry() {
        Located located = Geoparsers.located("Une patrouille est tombée aux environs de Tin-Akoff, au Burkina Faso.");
        LonLat mali = Geodesy.destination(Geoparsers.at("bf-tin-akoff"), 0, 13_000);
        assertThat(Extractors.boundaries().findCountryAt(mali).orElseThrow().country())
                .isEqualTo("ML");
        assertThat(located.covers(mali)).isFalse();
    }

    @Test
    void aContradictionKeepsTheClosestAndSaysSo() {
        Located located = Geoparsers.located(
                "Une attaque a eu lieu dans la région de Kidal, à 500 km au sud de Tessalit, au Mali.");
        assertThat(located.reasons()).extracting(reason -> reason.key()).contains("place.contradiction");
        assertThat(km(Geoparsers.at("ml-tessalit"), located.point())).isCloseTo(500, within(1.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cinq soldats ont été tués dans le nord du Burkina Faso. | bf-djibo | bf-banfora",
                "Five soldiers were killed in northern Burkina Faso. | bf-djibo | bf-banfora",
                "Une attaque a fait dix morts dans le centre du Mali. | ml-bandiagara | ml-kidal",
                "Ten people died in central Mali. | ml-bandiagara | ml-kidal",
                "Gunmen killed twelve villagers in western Niger. | ne-tera | ne-agadez",
                "Au Niger, des combats ont éclaté dans l'est du pays. | ne-diffa | ne-tillaberi",
                "In Nigeria, gunmen raided farms in the far north-west of the country. | ng-gusau | ng-maiduguri",
            })
    void partsOfACountryAreTheDivisionsThatThePressMeans(String text, String inside, String outside) {
        Located located = Geoparsers.located(text);
        assertThat(located.closeness()).isEqualTo(Closeness.COUNTRY);
        assertThat(located.covers(Geoparsers.at(inside))).isTrue();
        assertThat(located.covers(Geoparsers.at(outside))).isFalse();
        assertThat(located.covers(located.point())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des maisons ont brûlé dans le cercle de Djenné, au Mali. | ml-moura | ml-tenenkou",
                "Houses were burnt in the Ansongo cercle in Mali. | ml-ouattagouna | ml-bourem",
                "Un camp a été attaqué dans le département de Torodi, au Niger. | ne-makalondi | ne-tillaberi",
                "Une école a brûlé dans la région de Bandiagara, au Mali. | ml-koro | ml-douentza",
            })
    void aDivisionWithoutOutlineHoldsThePlacesThatLieInIt(String text, String inside, String outside) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geoparsers.at(inside))).isTrue();
        assertThat(located.covers(Geoparsers.at(outside))).isFalse();
        assertThat(located.footprint().isValid()).isTrue();
    }

    @Test
    void theBorderWithACountryIsToldFromThisSide() {
        Located located = Geoparsers.located(
                "At least 29 Nigerien soldiers were killed in Niger near the country's border with Mali.");
        assertThat(located.covers(Geoparsers.at("ne-inates"))).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-menaka"))).isFalse();
        assertThat(Extractors.boundaries().findCountryAt(located.point()).map(country -> country.country()))
                .contains("NE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le poste de Petelkolé, à la frontière avec le Burkina Faso, au Niger, a été attaqué. | ne-petelkole",
                "A drone hit a wedding in Tinzaouaten, near the Algerian border. | ml-tinzaouatene",
            })
    void whatLiesAtTheBorderWithACountryIsNotInIt(String text, String place) {
        assertThat(Geoparsers.located(text).place().orElseThrow().id()).isEqualTo(place);
    }

    @Test
    void districtAndRegionBehindAVillageBelongToOneExpression() {
        Geoparse geoparse = Geoparsers.parse("Gunmen attacked a site in the commune of Kokorou, Tera department,"
                + " Tillaberi region, and fled towards Tillaberi region's Torodi area.");
        assertThat(geoparse.expressions()).hasSize(2);
        assertThat(geoparse.expressions().get(0).located().orElseThrow().name()).isEqualTo("Kokorou");
        assertThat(geoparse.expressions().get(1).located().orElseThrow().name()).isEqualTo("Torodi");
    }

    @Test
    void aLongBorderIsNarrowedByThePartOfTheCountryThatTheNextSentenceNames() {
        Located located = Geoparsers.parse("Niger: soldiers were killed near the country's border with Mali on Monday."
                        + " Assailants targeted the detachment in western Niger.")
                .expressions()
                .stream()
                .flatMap(expression -> expression.located().stream())
                .filter(found -> found.closeness() == Closeness.VAGUE)
                .findFirst()
                .orElseThrow();
        assertThat(located.country()).contains("NE");
        assertThat(located.covers(Geoparsers.at("ne-inates"))).isTrue();
        assertThat(located.covers(new LonLat(4.23, 18.9))).isFalse();
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.uncertaintyMetres()).isLessThan(400_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'attaque a eu lieu dans le cercle d'Ansongo, au Mali. | ml-tessit",
                "L'attaque a eu lieu dans le cercle de Koro, au Mali. | ml-dinangourou",
                "L'attaque a eu lieu dans le cercle de Bankass, au Mali. | ml-ouenkoro",
                "L'attaque a eu lieu dans le département de Téra, au Niger. | ne-tera",
            })
    void aDivisionHoldsWhatTheGazetteerPutsInIt(String text, String place) {
        assertThat(Geoparsers.located(text).covers(Geoparsers.at(place))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un camion a sauté au PK 25 sur l'axe Kaya-Dori, au Burkina Faso. | 25",
                "The bus was stopped at kilometre 30 on the Kaya–Dori road in Burkina Faso. | 30",
                "Une mine a explosé à 12 km de Kaya sur la route de Dori, au Burkina Faso. | 12",
                "Un camion a brûlé à 12 km de Kaya en allant vers Dori, au Burkina Faso. | 12",
                "A bus was burnt 15 kilometres out of Kaya on the Dori road, in Burkina Faso. | 15",
                "Un car a été attaqué entre Dori et Kaya, à 20 km de cette dernière, au Burkina Faso. | 20",
            })
    void aDistanceOnARoadIsTakenAlongIt(String text, double distance) {
        Located located = Geoparsers.located(text);
        assertThat(km(located.point(), Geoparsers.at("bf-kaya"))).isCloseTo(distance, within(0.15 * distance));
        assertThat(km(located.point(), Geoparsers.at("bf-dori")))
                .isLessThan(km(Geoparsers.at("bf-kaya"), Geoparsers.at("bf-dori")));
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.covers(Geoparsers.at("bf-kaya"))).isFalse();
        assertThat(located.covers(Geoparsers.at("bf-dori"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une attaque à 9999 km de la frontière du Niger.",
                "Une attaque à 900 heures de route de la frontière du Niger.",
                "Une attaque à 99 999 km en aval de Gao, au Mali.",
                "Une attaque à 25 000 km au nord de Gao, au Mali.",
                "Une mine au PK 19535403 de l'axe Gao-Ansongo, au Mali.",
            })
    void aDistanceThatNoMapHoldsLeavesWhatItIsMeasuredFrom(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.footprint().isValid()).isTrue();
        assertThat(located.covers(located.point())).isTrue();
        assertThat(km(located.point(), Geoparsers.at("ml-gao"))).isLessThan(1_500);
    }
}
