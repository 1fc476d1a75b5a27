package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sayings of reporters about where something was: where it was, and where not. */
class SayingsTest {

    /** @param words words of the expression; it lies within {@code km} of the position and does not hold the other one */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen fired at the km 36 checkpoint on the road from Bamako to Ségou. | km 36"
                        + " | -7.67 | 12.66 | 8 | -7.01 | 12.77",
                "Des tirs au poste du PK 36 sur la route de Ségou, à la sortie de Bamako. | PK 36"
                        + " | -7.70 | 12.66 | 12 | -6.3 | 13.4",
                "A truck blew up on the Niamey-Say road. | Niamey-Say | 2.24 | 13.31 | 8 | 1.9 | 13.6",
                "L'attaque a eu lieu sur la RN6 Niamey–Say. | RN6 Niamey | 2.24 | 13.31 | 8 | 1.9 | 13.6",
                "They hid near Gothèye, on the east side, in Niger. | Gothèye | 1.63 | 13.86 | 6 | 1.49 | 13.86",
                "Ils campaient près de Gothèye, côté est, au Niger. | Gothèye | 1.63 | 13.86 | 6 | 1.49 | 13.86",
                "They shot at fishermen across the river from Gaya, on the Beninese bank. | Gaya"
                        + " | 3.42 | 11.85 | 6 | 3.45 | 11.90",
                "In the three-border area on the Niger side, a school was burnt. | three-border"
                        + " | 0.25 | 14.98 | 15 | 0.75 | 14.01",
                "Dans la zone des trois frontières, côté burkinabè, une école a brûlé. | frontières"
                        + " | 0.17 | 14.97 | 15 | 0.75 | 14.01",
                "Gunmen raided the tri-border area of Benin, Burkina Faso and Niger. | tri-border"
                        + " | 2.4 | 11.9 | 30 | 0.2 | 15.0",
                "Une patrouille a été attaquée à 3 km après Diapaga en allant vers Namounou. | Diapaga"
                        + " | 1.78 | 12.05 | 5 | 1.70 | 11.87",
                "Ils sont entrés dans la forêt du Wagadou, au Mali. Des tirs à la lisière de la forêt. | lisière"
                        + " | -6.7 | 15.2 | 30 | -4 | 14.5",
            })
    void areUnderstood(String text, String words, double lon, double lat, double km, double otherLon, double otherLat) {
        Located located = Geoparsers.parse(text).expressions().stream()
                .filter(expression -> expression.span().of(text).contains(words))
                .findFirst()
                .orElseThrow()
                .located()
                .orElseThrow();
        assertThat(Geodesy.distance(located.point(), new LonLat(lon, lat)) / 1_000)
                .as("%s", located.point())
                .isLessThan(km);
        assertThat(located.covers(located.point())).isTrue();
        assertThat(located.covers(new LonLat(otherLon, otherLat))).isFalse();
    }

    @Test
    void theOtherBankOfAStreetIsNoRiver() {
        String text = "Les boutiques de l'autre rive de la rue ont brûlé à Gao, au Mali.";
        assertThat(Geoparsers.parse(text).expressions())
                .noneMatch(expression -> expression.span().of(text).contains("rive"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le village de Bourem-Sidi-Amar a été attaqué, disent des habitants de Bourem. | Bourem-Sidi-Amar;Bourem",
                "À Diré, des hommes ont tiré. Bourem-Sidi-Amar reste sous blocus. | Diré;Bourem-Sidi-Amar",
                "Le hameau de Sidi-Bourem est cité. L'axe Zxyoba-Gao est coupé. | Zxyoba;Gao",
                "L'axe Gao-Zxyoba est coupé, celui de Gao-Ansongo aussi. | Gao;Gao;Ansongo",
                "The Chamber of Commerce of Mali spoke of trucks lost near Diboli. | Diboli",
                "L'Union des transporteurs du Niger accuse l'armée du Mali à Diboli. | Mali;Diboli",
                "Une colonne va vers In Tassik. Le lieu-dit Tin-Barakaten est bouclé. In Kidal, all was calm."
                        + " | In Tassik;Tin-Barakaten;Kidal",
                "Attacks multiply in the so-called tri-border area. | tri-border area",
            })
    void namesAreReadWhole(String text, String names) {
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(List.of(names.split(";")));
    }

    @Test
    void lettersThatFoldToNothingAreNoKilometre() {
        assertThat(Geoparsers.names("Tirs au PK\u30FC de Gao, au Mali, et au PK\u00AA\u02BC de là.", true))
                .contains("Gao");
    }
}
