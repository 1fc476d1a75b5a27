package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides of places, rivers past them, edges between divisions, and what is told of a place beside its name. */
class SideAndStreamTest {

    private static double km(LonLat one, LonLat other) {
        return Geodesy.distance(one, other) / 1_000;
    }

    private static Located part(String text, String words) {
        return Geoparsers.parse(text).expressions().stream()
                .flatMap(expression -> expression.parts().stream())
                .filter(part -> part.span().of(text).equals(words))
                .findFirst()
                .orElseThrow()
                .located();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un convoi a été attaqué à la sortie nord de Djibo, au Burkina Faso. | 0",
                "Des tirs ont retenti à la périphérie sud de Djibo, au Burkina Faso. | 180",
                "Shots were heard on the western outskirts of Djibo in Burkina Faso. | 270",
                "A convoy was ambushed just east of Djibo in Burkina Faso. | 90",
            })
    void aSideOfATownIsCloseToIt(String text, double bearing) {
        Located located = Geoparsers.located(text);
        LonLat djibo = Geoparsers.at("bf-djibo");
        assertThat(located.closeness()).isEqualTo(Closeness.NEAR_PLACE);
        assertThat(km(djibo, located.point())).isLessThan(10);
        assertThat(located.covers(Geodesy.destination(djibo, bearing, 6_000))).isTrue();
        assertThat(located.covers(Geodesy.destination(djibo, bearing + 180, 6_000)))
                .isFalse();
        assertThat(located.uncertaintyMetres()).isLessThan(25_000);
    }

    /** Banfora lies 12 km below the source of its river: what ends there does not go on at the mouth. */
    @Test
    void upstreamEndsAtTheSource() {
        Located located = Geoparsers.located("Des tirs ont été entendus en amont de Banfora, au Burkina Faso.");
        LonLat banfora = Geoparsers.at("bf-banfora");
        assertThat(located.covers(located.point())).isTrue();
        assertThat(km(banfora, located.point())).isCloseTo(8, within(3.0));
        assertThat(located.covers(new LonLat(-4.85, 10.72))).isTrue();
    }

    @Test
    void placesTooFarApartForAWayTellNothingOfABorderBesideThem() {
        Located border = Geoparsers.located(
                "Des tirs ont été entendus à la frontière malienne. Il roulait entre Mexico et Tokyo.");
        assertThat(border.covers(border.point())).isTrue();
    }

    @Test
    void placesBesideTheAntimeridianHaveSurroundings() {
        Located located = Geoparsers.located("A ship sank 300 km east of Suva in Fiji.");
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.footprint().isValid()).isTrue();
        assertThat(located.uncertaintyMetres()).isLessThan(300_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des pirogues ont été vues en amont d'Ayorou, au Niger. | 14.95",
                "Des pirogues ont été vues en aval d'Ayorou, au Niger. | 14.55",
                "Boats were seen upstream of Ayorou in Niger. | 14.95",
                "Boats were seen 20 km downstream from Ayorou in Niger. | 14.58",
            })
    void upstreamLiesOnTheRiverAgainstItsFlow(String text, double latitude) {
        Located located = Geoparsers.located(text);
        LonLat ayorou = Geoparsers.at("ne-ayorou");
        double there = Math.signum(latitude - ayorou.lat());
        assertThat(Math.signum(located.point().lat() - ayorou.lat())).isEqualTo(there);
        assertThat(located.covers(new LonLat(ayorou.lon(), ayorou.lat() - 0.3 * there)))
                .isFalse();
        assertThat(km(ayorou, located.point())).isLessThan(30);
    }

    @Test
    void aDistanceAlongTheRiverIsKept() {
        LonLat ayorou = Geoparsers.at("ne-ayorou");
        Located located = Geoparsers.located("Un corps a été repêché à 20 km en aval d'Ayorou, au Niger.");
        assertThat(km(ayorou, located.point())).isCloseTo(20, within(4.0));
        assertThat(located.covers(ayorou)).isFalse();
    }

    @Test
    void theBanksOfARiverLieOnItsTwoSides() {
        LonLat west = new LonLat(1.36, 14.16);
        LonLat east = new LonLat(1.50, 14.24);
        Located right =
                Geoparsers.located("Une patrouille longe la rive droite du fleuve Niger à hauteur de Tillabéri.");
        Located left =
                Geoparsers.located("Une patrouille longe la rive gauche du fleuve Niger à hauteur de Tillabéri.");
        assertThat(km(right.point(), west)).isLessThan(km(right.point(), east) + 20);
        assertThat(left.footprint().intersection(right.footprint()).getArea())
                .isLessThan(0.1 * left.footprint().getArea());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des hommes ont traversé le fleuve sur les rives du Niger, près de Gao. | RIVER",
                "Fighters crossed on the Niger, near Gao. | RIVER",
                "Fighters crossed into Niger near Gao. | COUNTRY",
                "Soldiers of the Niger army died near Gao. | COUNTRY",
                "Des hommes ont fui vers le Niger, près de Gao. | COUNTRY",
            })
    void aRiverIsToldFromTheCountryOfItsName(String text, org.harmattan.gazetteer.PlaceKind kind) {
        assertThat(Geoparsers.parse(text).mentions().stream()
                        .filter(mention -> mention.text().equals("Niger"))
                        .map(mention -> mention.resolution()
                                .chosen()
                                .orElseThrow()
                                .place()
                                .kind()))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une base se trouve à la limite des régions de Dosso et de Tahoua, au Niger.",
                "Une base se trouve à cheval sur les régions de Dosso et de Tahoua, au Niger.",
                "A base lies on the boundary between the regions of Dosso and Tahoua in Niger.",
            })
    void whereDivisionsMeetIsAlongTheirEdge(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geoparsers.at("ne-dosso"))).isFalse();
        assertThat(located.covers(Geoparsers.at("ne-tahoua"))).isFalse();
        assertThat(located.point().lat()).isBetween(13.3, 14.6);
        assertThat(located.closeness()).isEqualTo(Closeness.VAGUE);
    }

    @Test
    void betweenTwoCountriesIsTheirBorder() {
        Located located = Geoparsers.located("Un poste a brûlé dans la zone neutre entre le Burkina Faso et le Bénin.");
        assertThat(located.covers(Geoparsers.at("bf-koualou"))).isTrue();
        assertThat(located.covers(Geoparsers.at("bf-fadar-fadar"))).isFalse();
    }

    @Test
    void aSideOfTheBorderIsInThatCountry() {
        Located located = Geoparsers.located(
                "Un accrochage a eu lieu à la frontière entre le Mali et la Mauritanie, côté malien.");
        assertThat(located.covers(new LonLat(-7.3, 15.35))).isTrue();
        assertThat(located.covers(new LonLat(-7.3, 15.65))).isFalse();
    }

    @Test
    void anHourOfAMotorbikeIsShorterThanOneOfARoad() {
        LonLat boni = Geoparsers.at("ml-boni");
        assertThat(km(
                        boni,
                        Geoparsers.located("Le hameau est à une heure de moto de Boni, au Mali.")
                                .point()))
                .isCloseTo(40, within(1.0));
        assertThat(km(
                        boni,
                        Geoparsers.located("Le hameau est à une demi-heure de Boni, au Mali.")
                                .point()))
                .isCloseTo(25, within(1.0));
        assertThat(km(
                        boni,
                        Geoparsers.located("The hamlet is 30 minutes from Boni in Mali.")
                                .point()))
                .isCloseTo(25, within(1.0));
    }

    @Test
    void aDivisionKnownByItsSeatAloneIsTheCountryAroundIt() {
        Located located = Geoparsers.located("Une mine a explosé dans le département de Barga, au Burkina Faso.");
        LonLat barga = Geoparsers.at("bf-barga");
        assertThat(located.covers(Geodesy.destination(barga, 90, 15_000))).isTrue();
        assertThat(located.closeness()).isEqualTo(Closeness.NEAR_PLACE);
    }

    @Test
    void whatIsToldOfAPlaceBesideItsNameIsAtThatPlace() {
        String text =
                "Une trentaine de civils ont péri à Silgadji, à une quarantaine de kilomètres au sud-est de Djibo.";
        Located distance = part(text, "à une quarantaine de kilomètres au sud-est de Djibo");
        assertThat(distance.point()).isEqualTo(Geoparsers.at("bf-silgadji"));
        assertThat(distance.covers(Geodesy.destination(Geoparsers.at("bf-djibo"), 135, 40_000)))
                .isTrue();
    }

    @Test
    void whatIsToldOfAPlaceFarFromThereStaysWhereItIsTold() {
        String text = "Des civils ont péri à Silgadji, à une quarantaine de kilomètres au nord de Ménaka.";
        assertThat(part(text, "à une quarantaine de kilomètres au nord de Ménaka")
                        .covers(Geoparsers.at("bf-silgadji")))
                .isFalse();
    }

    @Test
    void anAppositionTellsWhereAPlaceIs() {
        Geoparse parse = Geoparsers.parse(
                "Soldiers died at Boulkessi, a garrison town on the Burkina Faso border in the Douentza cercle.");
        assertThat(parse.expressions()).hasSize(1);
        assertThat(parse.expressions().get(0).located().orElseThrow().closeness())
                .isEqualTo(Closeness.PLACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une colonne a été frappée dans la vallée du Tilemsi, au Mali. | ml-tabankort | ml-menaka",
                "Des bandits ont pillé des villages dans le Dallol Bosso, au Niger. | ne-birni-n-gaoure | ne-tillaberi",
                "Le camp se trouve sur les rives de la Falémé, au Mali. | sn-kidira | ml-kayes",
            })
    void valleysAndBorderRiversHaveACourse(String text, String within, String outside) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geoparsers.at(within))).isTrue();
        assertThat(located.covers(Geoparsers.at(outside))).isFalse();
    }
}
