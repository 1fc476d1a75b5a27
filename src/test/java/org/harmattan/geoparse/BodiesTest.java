package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Banks, ministries, universities: they bear the name of a place, and some of them stand in it. */
class BodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Bank of Mali reopened its branch in Gao. | Mali",
                "La Banque du Mali a rouvert son agence de Gao. | Mali",
                "Burkina Faso signed a pact, the Alliance of Sahel States. | Sahel",
                "L'Autorité du Liptako-Gourma a un siège à Ouagadougou. | Liptako-Gourma",
                "The Ministry of Defence of Mali denied it. | Mali",
                "The National Museum of Mali reopened. | Mali",
                "The University of Bamako closed. | Bamako",
                "L'Université de Bamako a fermé ; des étudiants sont rentrés à Gao. | Bamako",
            })
    void aBodyThatIsSpokenOfIsNoPlace(String text, String name) {
        assertThat(Geoparsers.names(text, false)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des affrontements ont éclaté à l'Université de Bamako, au Mali. | ml-bamako",
                "Clashes broke out at the University of Bamako in Mali. | ml-bamako",
                "The Timbuktu manuscripts library was looted. | ml-tombouctou",
                "Deux étudiants ont été tués devant l'Université de Zinder, au Niger. | ne-zinder",
                "Three guards were killed in an attack on the University of Zinder in Niger. | ne-zinder",
                "Une bombe a explosé contre la Bibliothèque de Tombouctou. | ml-tombouctou",
            })
    void whatHappensInItsHouseHappensInItsTown(String text, String id) {
        assertThat(Geoparsers.located(text).place().orElseThrow().id()).isEqualTo(id);
    }
}
