package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places as agencies and local reporters tell them: measured from others, beside borders, several in one breath. */
class ReportedPlacesTest {

    private static double km(LonLat one, LonLat other) {
        return Geodesy.distance(one, other) / 1_000;
    }

    private static PlaceMention mention(String text, String name) {
        return Geoparsers.parse(text).mentions().stream()
                .filter(mention -> mention.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String placeOf(String text, String name) {
        return mention(text, name)
                .resolution()
                .chosen()
                .map(chosen -> chosen.place().id())
                .orElse("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le village de Kobé, situé à 12 km de Bandiagara, a brûlé. | Kobé | ml-bandiagara | 12",
                "Le village de Kobé (à 12 km de Bandiagara) a brûlé. | Kobé | ml-bandiagara | 12",
                "They burnt the village of Lagos, 12 km from Bandiagara in Mali. | Lagos | ml-bandiagara | 12",
                "They burnt the hamlet of Paris, a small settlement some 20 km north of Gossi, Mali. | Paris | ml-gossi | 20",
            })
    void aMeasureRulesOutANamesakeFarAway(String text, String name, String from, double km) {
        assertThat(mention(text, name).resolution()).isInstanceOf(Resolution.Unresolved.class);
        Located located = Geoparsers.located(text);
        assertThat(located.name()).isEqualTo(name);
        assertThat(km(located.point(), Geoparsers.at(from))).isCloseTo(km, within(0.1 * km));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boni, à 90 km à l'est de Douentza, au Mali, est sous blocus. | Boni | ml-boni",
                "The bus left Lagos, 700 km from Gaya, on Monday. | Lagos | ng-lagos",
                "Ils sont partis de Niamey, à 1 200 km de Bamako. | Niamey | ne-niamey",
            })
    void aMeasureThatMayBeMeantRulesOutNothing(String text, String name, String id) {
        assertThat(placeOf(text, name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The convoy was hit about 15 kilometers (9 miles) east of Gossi, Mali. | 90 | 15",
                "The convoy was hit 25 miles (40 kilometres) to the south of Gossi, Mali. | 180 | 40",
                "L'attaque a eu lieu à 40 kilomètres (25 miles) au nord de Gossi, au Mali. | 0 | 40",
            })
    void theSameDistanceInAnotherUnitIsStridden(String text, double bearing, double km) {
        LonLat there = Geodesy.destination(Geoparsers.at("ml-gossi"), bearing, 1_000 * km);
        assertThat(km(Geoparsers.located(text).point(), there)).isLessThan(1);
    }

    @Test
    void aPlaceThatOnlyMeasuresAnotherIsNotTheOneSpokenOfAfterwards() {
        String text = "Troops based at Gossi, 150 km southwest of Gao, left Mali; graves were found near the site.";
        Geoparse geoparse = Geoparsers.parse(text);
        PlaceExpression last = geoparse.expressions().get(geoparse.expressions().size() - 1);
        assertThat(last.span().of(text)).isEqualTo("near the site");
        assertThat(last.located().orElseThrow().place().orElseThrow().id()).isEqualTo("ml-gossi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une frappe a visé un campement entre les Ifoghas et Tessalit, au Mali.",
                "Une frappe a visé un campement entre Tessalit et les Ifoghas, au Mali.",
                "A strike hit a camp between the Ifoghas and Tessalit in Mali.",
            })
    void whatStretchesToATownIsTheLandOfAPeople(String text) {
        assertThat(Geoparsers.names(text, true)).contains("Ifoghas", "Tessalit");
        assertThat(Geoparsers.located(text).closeness()).isEqualTo(Closeness.LINE);
    }

    @Test
    void aTextMayEndWithTheNameOfAPeople() {
        assertThat(Geoparsers.names("Un convoi de Kidal, au Mali, est arrivé près des Ifoghas", true))
                .containsExactly("Kidal", "Mali", "Ifoghas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen shot the chief of the Mossi village of Yirgou, in Burkina Faso. | Yirgou;Burkina Faso",
                "Six herders died in a Bella camp of Menaka, in Mali. | Menaka;Mali",
                "Six Zarma farmers died near Tera, in Niger. | Tera;Niger",
                "Des hommes ont attaqué un hameau Bella de Ménaka, au Mali. | Ménaka;Mali",
                "Six pêcheurs Bozos ont disparu à Sofara, au Mali. | Sofara;Mali",
            })
    void aPeopleIsNoPlaceOfASimilarName(String text, String names) {
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(List.of(names.split(";")));
    }

    @Test
    void betweenTwoPeoplesIsNoLand() {
        assertThat(Geoparsers.names("Des combats entre les Ifoghas et les Imghad ont éclaté à Kidal, au Mali.", true))
                .containsExactly("Kidal", "Mali");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They struck on the boundary between the Gao and Menaka regions of Mali."
                        + " | Gao;Menaka | ml-gao-region;ml-menaka-region",
                "Schools closed in the Tillaberi, Tahoua and Dosso regions of Niger."
                        + " | Tillaberi;Tahoua;Dosso | ne-tillaberi-region;ne-tahoua-region;ne-dosso-region",
            })
    void aKindAfterTheLastNameIsThatOfAll(String text, String names, String ids) {
        List<String> wanted = List.of(ids.split(";"));
        List<String> found = List.of(names.split(";")).stream()
                .map(name -> placeOf(text, name))
                .toList();
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers were shot in Benin, not far from the tri-border area with Niger and Burkina Faso. | 2.40 | 11.90",
                "Des soldats du Bénin sont morts dans la zone des trois frontières avec le Niger et le Burkina Faso."
                        + " | 2.40 | 11.90",
            })
    void theThreeBordersAreThoseOfTheCountriesNamed(String text, double lon, double lat) {
        assertThat(km(Geoparsers.located(text).point(), new LonLat(lon, lat))).isLessThan(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des tirs à 8 km du poste-frontière de Petelkolé, au Niger. | ne-petelkole | 8",
                "They fired 8 km from the border post of Petelkole, Niger. | ne-petelkole | 8",
                "Des tirs à 5 km du camp militaire de Téra, au Niger. | ne-tera | 5",
            })
    void aPostAtABorderIsMeasuredFromLikeAnyPlace(String text, String from, double km) {
        assertThat(km(Geoparsers.located(text).point(), Geoparsers.at(from))).isCloseTo(km, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des tirs dans la ville frontalière de Petelkolé, au Niger.",
                "They struck the border town of Petelkole in Niger.",
            })
    void aBorderTownIsItself(String text) {
        assertThat(Geoparsers.located(text).closeness()).isEqualTo(Closeness.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le car a sauté en allant de Gossi à Hombori, au Mali.",
                "Le car a sauté en se rendant de Gossi à Hombori, au Mali.",
                "The bus was hit on a trip from Gossi to Hombori, Mali.",
            })
    void whoGoesFromOneToTheOtherIsOnTheWay(String text) {
        assertThat(Geoparsers.located(text).closeness()).isEqualTo(Closeness.LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers were hit on the road to Gaya, near Dioundiou, Niger.",
                "Soldiers were hit on the Gaya road, outside Dioundiou, Niger.",
                "Ils ont été attaqués sur la route menant à Gaya, à hauteur de Dioundiou, au Niger.",
            })
    void whatIsNearATownIsNotWhereItsRoadLeads(String text) {
        assertThat(Geoparsers.located(text).place().orElseThrow().id()).isEqualTo("ne-dioundiou");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un marché a été touché dans le cercle d'Almoustarat, au nord de Gao, au Mali.",
                "A drone hit a market in Zxyoba, in the Almoustarat district, north of Gao, Mali.",
            })
    void aDivisionThatLiesOnTheSideToldIsMeantAsAWhole(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.closeness()).isEqualTo(Closeness.ADMIN2);
        assertThat(located.covers(Geoparsers.at("ml-almoustarat"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le hameau de Zxyoba, relevant de la commune de Falagountou, au Burkina Faso, a brûlé. | Zxyoba",
                "They burnt the hamlet of Zxyoba, within 10 km of Gossi, Mali. | Zxyoba",
            })
    void anUnknownHamletIsPlacedByWhatIsToldOfIt(String text, String name) {
        assertThat(Geoparsers.located(text).name()).isEqualTo(name);
        assertThat(Geoparsers.parse(text).expressions()).hasSize(1);
    }

    @Test
    void severalKilometresAreNear() {
        assertThat(Geoparsers.located("The convoy was hit several kilometres from Gossi, Mali.")
                        .closeness())
                .isEqualTo(Closeness.NEAR_PLACE);
    }
}
