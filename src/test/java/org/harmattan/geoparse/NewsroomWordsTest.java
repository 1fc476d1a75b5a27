package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** Words of newsrooms that are easily taken for others: times of the day for ways, verbs for directions. */
class NewsroomWordsTest {

    private static double km(String place, Located located) {
        return Geodesy.distance(Geoparsers.at(place), located.point()) / 1_000;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des tirs ont été entendus vers 5 heures à Gao, au Mali.",
                "Des tirs retentissent depuis 3 heures à Gao, au Mali.",
                "Le convoi est resté deux heures à Gao, au Mali.",
                "Il a passé une journée à Gao, au Mali.",
                "The convoy was held for two hours in Gao, Mali.",
                "Shots were heard after 6 hours in Gao, Mali.",
            })
    void aTimeOfTheDayIsNoWay(String text) {
        assertThat(Geoparsers.located(text).closeness()).isEqualTo(Closeness.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le convoi a sauté à deux heures de Gao, au Mali.",
                "Le convoi a sauté à deux heures au nord de Gao, au Mali.",
                "Le convoi a sauté à deux heures de route de Gao, au Mali.",
                "The convoy was hit two hours from Gao, Mali.",
                "The convoy was hit a two-hour drive north of Gao, Mali.",
            })
    void whatOneTravelsInThatTimeIs(String text) {
        assertThat(km("ml-gao", Geoparsers.located(text))).isCloseTo(100, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le village est à 20 km de Gao, au Mali.",
                "Le village est situé à 20 km de Gao, au Mali.",
            })
    void isIsNotEast(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geodesy.destination(Geoparsers.at("ml-gao"), 270, 20_000)))
                .isTrue();
        assertThat(located.covers(Geodesy.destination(Geoparsers.at("ml-gao"), 90, 20_000)))
                .isTrue();
    }

    @Test
    void eastIsNotIs() {
        Located located = Geoparsers.located("Le village se trouve à l'est à 20 km de Gao, au Mali.");
        assertThat(located.point().lon()).isGreaterThan(Geoparsers.at("ml-gao").lon() + 0.15);
        assertThat(Geoparsers.names("Le suspect est Bandjou Wurz, arrêté à Gao, au Mali.", true))
                .containsExactly("Gao", "Mali");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les Ifoghas et les Imghad se sont réunis à Kidal, au Mali. | Kidal, Mali",
                "L'amenokal des Ifoghas a été reçu à Kidal, au Mali. | Kidal, Mali",
                "Un accord entre les Ifoghas et les Idnan a été signé à Kidal, au Mali. | Kidal, Mali",
                "Des combats ont eu lieu dans les Ifoghas, au Mali. | Ifoghas, Mali",
                "Des combats ont eu lieu dans le massif des Ifoghas, au Mali. | massif des Ifoghas, Mali",
                "Des combats ont eu lieu dans l'Adrar des Ifoghas, au Mali. | Adrar des Ifoghas, Mali",
                "Gunmen attacked Babangida on Tuesday, residents of Yobe state, Nigeria, said."
                        + " | Babangida, Yobe state, Nigeria",
                "Un détachement de Volontaires a été attaqué près de Dori, au Burkina Faso. | Dori, Burkina Faso",
            })
    void peoplesAndTroopsAreNoPlaces(String text, String places) {
        assertThat(Geoparsers.names(text, true)).containsExactly(places.split(", "));
    }

    @Test
    void theArticleOfABridgeIsNotTheDistricts() {
        Located located = Geoparsers.located("The bomb went off near the Gaya bridge in southern Niger.");
        assertThat(located.place().orElseThrow().id()).isEqualTo("ne-gaya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un pont sur la Comoé a été détruit, au Burkina Faso.",
                "Ils ont traversé la Comoé, au Burkina Faso.",
            })
    void whatOneCrossesIsARiver(String text) {
        assertThat(Geoparsers.located(text).place().orElseThrow().kind()).isEqualTo(PlaceKind.RIVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A patrol was hit near Ménaka, on the east side of the town, in Mali.",
                "Une patrouille a été touchée près de Ménaka, du côté est de la ville, au Mali.",
            })
    void theSideOfATownMayFollowItsName(String text) {
        LonLat town = Geoparsers.at("ml-menaka");
        Located located = Geoparsers.located(text);
        assertThat(located.point().lon()).isGreaterThan(town.lon() + 0.03);
        assertThat(located.covers(Geodesy.destination(town, 270, 8_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le groupe contrôle un territoire allant de Gao à Ansongo, au Mali.",
                "The group holds the territory stretching from Gao to Ansongo in Mali.",
            })
    void aTerritoryMayBeToldByItsEnds(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.covers(Geoparsers.at("ml-gao"))).isTrue();
        assertThat(located.covers(Geoparsers.at("ml-ansongo"))).isTrue();
        assertThat(Geoparsers.parse(text).expressions())
                .first()
                .satisfies(expression -> assertThat(expression.span().of(text)).contains("territo"));
    }

    @Test
    void aLocalGovernmentAreaIsADistrict() {
        Located located =
                Geoparsers.located("Gunmen raided villages in Tangaza local government area of Sokoto state, Nigeria.");
        assertThat(located.place().orElseThrow().id()).isEqualTo("ng-tangaza");
        assertThat(located.uncertaintyMetres()).isGreaterThan(15_000);
    }

    @Test
    void aRegionIsAllItsPrefectures() {
        Located region = Geoparsers.located("Des heurts ont éclaté dans la région de Kankan, en Guinée.");
        assertThat(region.covers(Geoparsers.at("gn-siguiri"))).isTrue();
        Located prefecture = Geoparsers.located("Des heurts ont éclaté dans la préfecture de Mandiana, en Guinée.");
        assertThat(prefecture.covers(Geoparsers.at("gn-mandiana"))).isTrue();
        assertThat(prefecture.covers(Geoparsers.at("gn-kankan"))).isFalse();
    }

    @Test
    void aBankMayBeTheRiversInEnglishToo() {
        assertThat(Geoparsers.parse("A boat was hit near Ansongo, on the left bank of the river, in Mali.")
                        .expressions())
                .anySatisfy(expression -> {
                    Located located = expression.located().orElseThrow();
                    assertThat(located.place().orElseThrow().kind()).isEqualTo(PlaceKind.RIVER);
                    assertThat(km("ml-ansongo", located)).isLessThan(10);
                });
    }

    /** No way is as long; the shape would hold the pole or cross the date line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy was hit 42 hours' drive from Saint-Pétersbourg, Russia.",
                "The convoy was hit 400 km from Suva, Fiji.",
            })
    void aMeasurePastTheEdgeOfTheMapIsNone(String text) {
        Located located = Geoparsers.located(text);
        assertThat(located.uncertaintyMetres()).isLessThan(100_000);
        assertThat(located.reasons()).extracting(Phrase::key).contains("place.too-far");
    }

    @Test
    void thePartOfACountryAtTheDateLineLiesWithinIt() {
        Envelope box = Geoparsers.located("The convoy was hit in the north of Tuvalu.")
                .footprint()
                .getEnvelopeInternal();
        assertThat(box.getMinX()).isGreaterThanOrEqualTo(-180);
        assertThat(box.getMaxX()).isLessThanOrEqualTo(180);
    }

    @Test
    void anAreaHoldsAPlaceThatNobodyKnows() {
        Located located = Geoparsers.located("Un campement a été frappé près de Tadjmart, dans l'Adrar des Ifoghas.");
        assertThat(located.name()).isEqualTo("Tadjmart");
        assertThat(located.place().orElseThrow().id()).isEqualTo("ml-ifoghas-mountain");
    }

    @Test
    void halfwayMayFollowTheNames() {
        Located between = Geoparsers.located("Une embuscade entre Gorgadji et Dori, au Burkina Faso.");
        Located halfway = Geoparsers.located("Une embuscade entre Gorgadji et Dori, à mi-chemin, au Burkina Faso.");
        assertThat(halfway.uncertaintyMetres()).isLessThan(0.8 * between.uncertaintyMetres());
    }

    @Test
    void aVillageToldToLieInADistrictIsNotItsNamesakeAbroad() {
        Located located = Geoparsers.located("Bandits attacked Kaya, in the Maradun area of Zamfara, Nigeria.");
        assertThat(located.country()).contains("NG");
        assertThat(located.name()).isEqualTo("Kaya");
    }

    @Test
    void theBeginningOfALongerNameIsNoTownElsewhere() {
        assertThat(Geoparsers.names("Gunmen were seen near Ruwa Zxyo in Sokoto state, Nigeria.", true))
                .containsExactly("Ruwa Zxyo", "Sokoto state", "Nigeria");
    }

    @Test
    void aRegionMayFollowADistrictInIt() {
        assertThat(Geoparsers.parse("The attack took place in the department of Banibangou, Tillabéri, on Monday.")
                        .mentions()
                        .get(1)
                        .resolution()
                        .chosen()
                        .orElseThrow()
                        .place()
                        .kind())
                .isEqualTo(PlaceKind.REGION);
    }

    @Test
    void aClassifiedForestIsNoForestNamedBefore() {
        assertThat(Geoparsers.names("Ils ont fui vers la forêt classée de Diéfoula, au Burkina Faso.", true))
                .containsExactly("forêt classée de Diéfoula", "Burkina Faso");
    }

    @Test
    void whatLiesInAnotherPartOfTheWorldIsNotMeant() {
        Located located = Geoparsers.located("Un convoi a brûlé entre Kayes et Diamou, à hauteur de Riyad.");
        assertThat(located.country()).contains("ML");
    }

    @Test
    void aRiverIsNotFarWhereItsPointIs() {
        Located located =
                Geoparsers.located("The traders were from Mali, the embassy of Mali said. Their canoe was shot at"
                        + " near Lokoja, on the Niger river, in Nigeria.");
        assertThat(located.country()).contains("NG");
    }

    @Test
    void aSubPrefectureIsADivision() {
        Located located = Geoparsers.located("Clashes broke out in Mandiana sub-prefecture, Guinea.");
        assertThat(located.place().orElseThrow().kind().isDivision()).isTrue();
    }
}
