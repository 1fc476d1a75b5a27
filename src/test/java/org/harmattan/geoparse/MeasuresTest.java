package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances and times, however they are told and whatever they are taken from. */
class MeasuresTest {

    private static double km(LonLat one, LonLat other) {
        return Geodesy.distance(one, other) / 1_000;
    }

    private static Located last(String text) {
        return Geoparsers.parse(text).expressions().stream()
                .flatMap(expression -> expression.located().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le poste de Torodi a été attaqué. Six kilomètres plus loin, un minibus a brûlé. | ne-torodi | 6",
                "Des hommes armés ont attaqué Nagbingou. Les corps gisaient à quatre kilomètres de là. | bf-nagbingou | 4",
                "Fighters entered Mansila at dawn. Four kilometres away, others burned a school. | bf-mansila | 4",
                "Le convoi a quitté Gao, au Mali. À deux heures de route, il est tombé dans une embuscade. | ml-gao | 100",
                "Ils ont pillé Koro, au Mali, puis deux hameaux à une demi-heure de moto. | ml-koro | 20",
            })
    void aMeasureAloneIsTakenFromThePlaceNamedLast(String text, String from, double km) {
        assertThat(km(Geoparsers.at(from), last(text).point())).isCloseTo(km, within(0.1 * km));
    }

    @ParameterizedTest
    @CsvSource({
        "'Les habitants de Gao, au Mali, sont arrivés après deux heures de route.'",
        "'Le marché de Koro, au Mali, a duré trois heures de plus.'",
        "'Gao, au Mali, a été bombardée. Plus loin, on a tiré.'",
    })
    void timeSpentIsNoPlace(String text) {
        assertThat(last(text).closeness()).isIn(Closeness.PLACE, Closeness.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EEI signalé à 6 km NE de Ménaka, au Mali. | 6 | 45",
                "IED strike, 8 km SW of Ménaka, Mali. | 8 | 225",
                "Un camp à environ 80 km à vol d'oiseau de Ménaka, plein est, au Mali. | 80 | 90",
                "A camp 20 km from Ménaka, to the north-east, in Mali. | 20 | 45",
                "Ils ont attaqué Ménaka, au Mali, puis un campement dix kilomètres plus au nord. | 10 | 0",
                "Ils ont attaqué Ménaka, au Mali, puis un campement à trois kilomètres au sud. | 3 | 180",
                "They raided Ménaka in Mali and then a camp ten kilometres further north. | 10 | 0",
            })
    void aDirectionIsReadWhereverItStands(String text, double km, double bearing) {
        LonLat spot = Geodesy.destination(Geoparsers.at("ml-menaka"), bearing, 1_000 * km);
        assertThat(km(spot, last(text).point())).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une caravane a été pillée à trois jours de marche d'Arlit, au Niger. | 120",
                "A caravan was looted two days' walk from Arlit, Niger. | 80",
                "A caravan was looted two days by camel from Arlit, Niger. | 96",
            })
    void daysOfTravelAreADistance(String text, double km) {
        assertThat(km(Geoparsers.at("ne-arlit"), last(text).point())).isCloseTo(km, within(0.1 * km));
    }

    @ParameterizedTest
    @CsvSource({
        "'Après trois jours de combats, Arlit est calme, au Niger.'",
        "'After two days of mourning Arlit is calm, in Niger.'",
        "'Trois jours de deuil à Arlit, au Niger.'",
    })
    void otherDaysAreNone(String text) {
        assertThat(Geoparsers.located(text).closeness()).isEqualTo(Closeness.PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "'A village 5 km from the Malian border in the Tillabéri region was attacked.'",
        "'A village in the Tillabéri region, 5 km from the Mali border, was attacked.'",
        "'A village less than 5 km from Mali, in the Tillabéri region, was attacked.'",
        "'Un village à 5 km du Mali, dans la région de Tillabéri, a été attaqué.'",
        "'Un village à moins de 5 km du Mali, dans le Tillabéri, a été attaqué.'",
    })
    void aDistanceFromACountryIsOneFromItsBorder(String text) {
        assertThat(Geoparsers.parse(text).expressions()).hasSize(1);
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geoparsers.at("ne-inates"))).isTrue();
        assertThat(located.covers(Geoparsers.at("ne-tillaberi"))).isFalse();
        assertThat(located.covers(Geoparsers.at("ml-menaka"))).isFalse();
    }

    @Test
    void aDistanceFromACountryIsNoneFromItsBorderForWhatLiesInIt() {
        Located located = Geoparsers.located("Un village à 10 km du Niger, près de Tillabéri, a été attaqué.");
        assertThat(located.closeness()).isEqualTo(Closeness.NEAR_PLACE);
        assertThat(km(Geoparsers.at("ne-tillaberi"), located.point())).isLessThan(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le drame est survenu à Seytenga, à 300 km au sud de Dori, au Burkina Faso. | true",
                "Le drame est survenu à Seytenga, à 40 km de Dori, au Burkina Faso. | false",
                "Le drame est survenu à Seytenga, à moins de 80 km de Dori, au Burkina Faso. | false",
            })
    void aMeasureThatDoesNotFitAPlaceIsSaid(String text, boolean said) {
        Located located = Geoparsers.located(text);
        assertThat(located.place().orElseThrow().id()).isEqualTo("bf-seytenga");
        assertThat(located.reasons().stream().anyMatch(why -> why.key().equals("place.contradiction")))
                .isEqualTo(said);
    }

    @Test
    void betweenFiveAndFifteenKilometresIsTen() {
        Located located = last("Des villages situés entre 5 et 15 km à l'est de Ménaka ont été vidés.");
        LonLat menaka = Geoparsers.at("ml-menaka");
        assertThat(km(menaka, located.point())).isCloseTo(10, within(0.1));
        for (int km : new int[] {6, 10, 14}) {
            assertThat(located.covers(Geodesy.destination(menaka, 90, 1_000 * km)))
                    .as(km + " km")
                    .isTrue();
        }
    }

    @Test
    void communesKnownAsTownsHaveAMiddle() {
        Located located = Geoparsers.located("Un poste à cheval entre les communes de Barsalogho et de Dablo a brûlé.");
        LonLat one = Geoparsers.at("bf-barsalogho");
        LonLat other = Geoparsers.at("bf-dablo");
        assertThat(located.covers(new LonLat((one.lon() + other.lon()) / 2, (one.lat() + other.lat()) / 2)))
                .isTrue();
    }

    @Test
    void aPlaceOnAWayLiesThereThoughTheLinePassesBeside() {
        Located located = Geoparsers.located("Le camion a été intercepté au niveau de Louda, entre Kaya et Boulsa.");
        assertThat(located.covers(Geoparsers.at("bf-louda"))).isTrue();
    }

    @Test
    void whatGoesTowardsABorderNeedNotBeThere() {
        Located located = Geoparsers.located(
                "Des frappes ont eu lieu au nord d'Aribinda, en direction de la frontière malienne.");
        assertThat(located.covers(Geodesy.destination(Geoparsers.at("bf-aribinda"), 0, 20_000)))
                .isTrue();
    }

    @Test
    void aDirectionAndADistanceFromOnePlaceAreJoined() {
        Located located =
                last("Cinq civils ont été enlevés au sud-ouest de Bandiagara, à environ trois kilomètres de la ville.");
        LonLat spot = Geodesy.destination(Geoparsers.at("ml-bandiagara"), 225, 3_000);
        assertThat(km(spot, located.point())).isLessThan(1);
        assertThat(located.uncertaintyMetres()).isLessThan(15_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'Une base a été détruite dans le triangle Boni-Hombori-Mondoro, au Mali.'",
        "'Une base a été détruite dans le triangle formé par Boni, Hombori et Mondoro, au Mali.'",
        "'A base was destroyed between Boni, Hombori and Mondoro in Mali.'",
    })
    void threePlacesSurroundWhatLiesBetween(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(new LonLat(-1.95, 15.0))).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-gossi"))).isFalse();
    }

    @Test
    void betweenAPlaceAndABorderReachesFromTheOneToTheOther() {
        Located located =
                Geoparsers.located("L'attaque s'est produite entre Bankass et la frontière burkinabè, au Mali.");
        assertThat(located.covers(Geodesy.destination(Geoparsers.at("ml-bankass"), 180, 20_000)))
                .isTrue();
        assertThat(located.covers(Geoparsers.at("ml-mopti"))).isFalse();
    }

    @Test
    void whoLeftAPlaceIsWhereTheNextWordsSay() {
        Located located =
                last("Le convoi venait de quitter Sévaré, au Mali, et a été attaqué à l'entrée du village de Fatoma.");
        assertThat(km(Geoparsers.at("ml-fatoma"), located.point())).isLessThan(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une explosion a été entendue dans la partie béninoise du parc W. | bj-parc-w",
                "Une explosion a été entendue au Burkina Faso, dans le parc W. | bf-parc-national-du-w",
                "Une explosion a été entendue dans le parc W, au Niger. | ne-parc-w",
            })
    void aParkOfThreeCountriesIsThatOfTheCountryNamed(String text, String park) {
        assertThat(Geoparsers.located(text).place().map(org.harmattan.gazetteer.Place::id))
                .contains(park);
    }
}
