package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways and stretches that are told by their ends, and what lies on them. */
class WaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des combats ont éclaté dans la zone de Gossi-Hombori, au Mali.",
                "Des combats ont éclaté dans le secteur Gossi–Hombori, au Mali.",
                "Fighting broke out in the Gossi-Hombori area of Mali.",
                "Un car a sauté à l'intersection des routes de Gossi et de Hombori, au Mali.",
                "Un car a sauté au carrefour des routes de Gossi et de Hombori, au Mali.",
                "A bus was hit at the junction of the roads to Gossi and Hombori, Mali.",
                "A bus was hit where the roads to Gossi and Hombori meet in Mali.",
            })
    void whatTwoTownsTellTogetherLiesBetweenThem(String text) {
        Located located = Geoparsers.located(text);
        assertThat(Geoparsers.parse(text).expressions()).hasSize(1);
        assertThat(located.closeness()).isEqualTo(Closeness.LINE);
        LonLat gossi = Geoparsers.at("ml-gossi");
        LonLat hombori = Geoparsers.at("ml-hombori");
        double half = Geodesy.distance(gossi, hombori) / 2;
        assertThat(located.covers(Geodesy.destination(gossi, Geodesy.bearing(gossi, hombori), half)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un convoi venant de Gossi et se dirigeant vers Hombori a été bombardé, au Mali.",
                "Un bus en provenance de Gossi et à destination de Hombori a été bombardé, au Mali.",
                "Un camion qui venait de Gossi et allait à Hombori a été bombardé, au Mali.",
                "A truck coming from Gossi and bound for Hombori was bombed in Mali.",
                "A convoy on its way from Gossi to Hombori was bombed in Mali.",
                "A convoy was bombed on the Gossi–Hombori section in Mali.",
            })
    void whoComesFromOneTownAndGoesToAnotherIsOnTheWay(String text) {
        assertThat(Geoparsers.located(text).name()).isEqualTo("Gossi–Hombori");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le convoi a quitté Gossi pour Hombori, au Mali, et a été attaqué à mi-chemin.",
                "Le convoi, qui se rendait de Gossi à Hombori, a été attaqué à mi-chemin, au Mali.",
                "In Mali a convoy leaving Gossi for Hombori was ambushed about halfway.",
            })
    void halfwayMayBeToldLater(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.name()).isEqualTo("Gossi–Hombori");
        assertThat(located.covers(Geoparsers.at("ml-gossi"))).isFalse();
        assertThat(located.covers(Geoparsers.at("ml-hombori"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des soldats ont été tués près de Gossi et de Hombori, au Mali.",
                "Des soldats ont été tués aux environs de Gossi et d'Hombori, au Mali.",
            })
    void nearOneTownAndOfAnotherIsNearBoth(String text) {
        assertThat(Geoparsers.parse(text).expressions())
                .extracting(expression -> expression.located().orElseThrow().closeness())
                .containsExactly(Closeness.NEAR_PLACE, Closeness.NEAR_PLACE);
    }

    @Test
    void aLongHighwayIsNotItsFirstTown() {
        Located located = Geoparsers.located("Attacks hit the Bamako-Dakar highway in Mali.");
        assertThat(located.closeness()).isEqualTo(Closeness.LINE);
    }

    @Test
    void aJunctionIsAtTheTownToldBesideIt() {
        String text = "Un car a sauté à l'intersection des routes de Gao et de Ménaka, près d'Ansongo, au Mali.";
        assertThat(Geoparsers.located(text).name()).isEqualTo("Ansongo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy was hit at Anefis, halfway to Gao, Mali.",
                "Le convoi a été attaqué à Anéfis, à mi-chemin de Gao, au Mali.",
            })
    void whereAWayEndsIsNoPlaceOfItsOwn(String text) {
        assertThat(Geoparsers.parse(text).expressions()).hasSize(1);
        assertThat(Geoparsers.located(text).place().orElseThrow().id()).isEqualTo("ml-anefis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une mine a explosé à 7 km de Kantchari en direction du Niger. | bf-kantchari | 1 | 135",
                "A mine exploded 7 km from Labbezanga in the direction of Burkina Faso. | ml-labbezanga | 180 | 300",
                "Une mine a explosé à 7 km de Gossi, en direction du Burkina Faso. | ml-gossi | 100 | 200",
            })
    void aCountryHeadedForTellsTheSide(String text, String from, double least, double most) {
        LonLat start = Geoparsers.at(from);
        double bearing = Geodesy.bearing(start, Geoparsers.located(text).point());
        assertThat((bearing + 360) % 360).isBetween(least, most);
    }
}
