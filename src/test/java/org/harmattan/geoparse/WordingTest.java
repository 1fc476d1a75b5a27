package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that reporters use where others would say "near", "25 km from" or "on the river". */
class WordingTest {

    private static double km(String place, Located located) {
        return Geodesy.distance(Geoparsers.at(place), located.point()) / 1_000;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une mine a explosé au PK25 de la route Gao-Ansongo, au Mali.",
                "Une mine a explosé au PK25 sur l'axe Gao-Ansongo, au Mali.",
                "Une mine a explosé au PK 25 de l'axe Gao-Ansongo, au Mali.",
            })
    void aKilometreOfARoadMayBeWrittenAsOneWord(String text) {
        Located located = Geoparsers.located(text);
        assertThat(km("ml-gao", located)).isCloseTo(25, within(5.0));
        assertThat(km("ml-ansongo", located)).isLessThan(75);
    }

    @Test
    void theEndOfARoadIsNoSurname() {
        Located located = Geoparsers.located("L'attaque a eu lieu sur l'axe Bamba-Bourem, au Mali.");
        assertThat(located.covers(Geoparsers.at("ml-bamba"))).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-bourem"))).isTrue();
        assertThat(Geoparsers.names("Le colonel Bamba Bourem est mort à Gao.", true))
                .containsExactly("Gao");
    }

    @Test
    void aCapitalThatPromisesIsAGovernment() {
        assertThat(Geoparsers.names("Niamey has promised an escort to Tillabéri; Paris has offered helicopters.", true))
                .containsExactly("Tillabéri");
    }

    @Test
    void aDistanceMayFollowTheDirection() {
        Located located =
                Geoparsers.located("Des bergers se trouvaient au sud-est de Ouallam, à environ 30 km, au Niger.");
        assertThat(km("ne-ouallam", located)).isCloseTo(30, within(1.0));
        Located other = Geoparsers.located(
                "Des bergers se trouvaient au nord de Ouallam, à environ 80 km de Niamey, au Niger.");
        assertThat(km("ne-ouallam", other)).isLessThan(76);
    }

    @Test
    void whereOneIsHeadingIsNotWhereOneIs() {
        Located located = Geoparsers.located(
                "Ils ont été enlevés en route vers Djibo, à hauteur de Namssiguia, au Burkina Faso.");
        assertThat(km("bf-djibo", located)).isGreaterThan(10);
    }

    @Test
    void aPlaceOnARiverTellsWhichBankIsMeant() {
        assertThat(Geoparsers.parse("Des familles de Tondibi ont fui sur l'autre rive du fleuve, au Mali.")
                        .expressions())
                .anySatisfy(expression -> {
                    assertThat(expression
                                    .span()
                                    .of("Des familles de Tondibi ont fui sur l'autre rive du fleuve, au Mali."))
                            .startsWith("sur l'autre rive du fleuve");
                    assertThat(km("ml-tondibi", expression.located().orElseThrow()))
                            .isLessThan(10);
                });
    }

    @Test
    void theEdgeOfAForestLiesOnTheSideThatIsTold() {
        LonLat forest = Geoparsers.at("ml-wagadou-forest");
        Located located = Geoparsers.located("Des tirs à la lisière sud de la forêt du Wagadou, au Mali.");
        assertThat(located.point().lat()).isLessThan(forest.lat() - 0.1);
        assertThat(located.covers(forest)).isFalse();
    }

    @Test
    void aDirectionFromAVillageReachesLessFarThanOneFromATown() {
        assertThat(Geoparsers.located("Une attaque à l'est de Baroua, au Niger.")
                        .uncertaintyMetres())
                .isLessThan(Geoparsers.located("Une attaque à l'est de Ouallam, au Niger.")
                        .uncertaintyMetres());
    }

    @Test
    void aVillageNorthOfATownDoesNotMakeTheTownOne() {
        assertThat(Geoparsers.located("Le village est à une journée de marche de Kidal, au Mali.")
                        .uncertaintyMetres())
                .isLessThan(150_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'embuscade a eu lieu à deux kilomètres à la sortie de Fada N'Gourma, côté Bilanga, au Burkina Faso."
                        + " | bf-fada-ngourma | bf-bilanga",
            })
    void theSideOfATownMayBeToldByWhereTheRoadLeads(String text, String from, String to) {
        Located located = Geoparsers.located(text);
        double apart = Geodesy.distance(Geoparsers.at(from), Geoparsers.at(to)) / 1_000;
        assertThat(km(to, located)).isLessThan(apart - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed two guards of Senator Aliyu Babangida near Minna, Nigeria. | Minna, Nigeria",
                "Gunmen near Minna, Nigeria, shot at the convoy of General Babangida. | Minna, Nigeria",
                "Gunmen killed two guards of Babangida near Minna, Nigeria. | Minna, Nigeria",
                "Gunmen attacked the convoy of Senator Aliyu Wamako near Sokoto, Nigeria. | Sokoto, Nigeria",
                "Gunmen attacked the town of Babangida in Yobe state, Nigeria. | Babangida, Yobe state, Nigeria",
                "Gunmen attacked Babangida town in Yobe state, Nigeria. | Babangida, Yobe state, Nigeria",
                "Gunmen burned a clinic in Babangida, Nigeria. | Babangida, Nigeria",
                "Gunmen killed two guards of Wamako near Sokoto, Nigeria. | Sokoto, Nigeria",
                "Gunmen burned the village of Wamako, Nigeria. | Wamako, Nigeria",
                "Des hommes armés ont attaqué la ville de Babangida, au Nigeria. | Babangida, Nigeria",
                "Des hommes armés ont tué deux gardes de Bazoum près de Niamey, au Niger. | Niamey, Niger",
            })
    void aSurnameIsAPlaceWhereTheTextCallsItOne(String text, String places) {
        assertThat(Geoparsers.names(text, true)).containsExactly(places.split(", "));
    }

    @Test
    void libeIsANewspaperWhereNothingAsksForAPlace() {
        assertThat(Geoparsers.names("Des bergers ont été tués près de Gao, au Mali, selon Libé.", true))
                .containsExactly("Gao", "Mali");
        assertThat(Geoparsers.names("Le village de Libé, au Mali, a été attaqué.", true))
                .containsExactly("Libé", "Mali");
        assertThat(Geoparsers.names("Des bergers ont été tués à Libé, au Mali.", true))
                .containsExactly("Libé", "Mali");
    }
}
