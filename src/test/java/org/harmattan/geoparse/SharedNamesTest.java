package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a place shares with a people, a river, a longer name or one spelled nearly alike. */
class SharedNamesTest {

    private static String placeOf(String text) {
        return Geoparsers.located(text).place().orElseThrow().id();
    }

    private static List<String> placesOf(String text) {
        return Geoparsers.parse(text).mentions().stream()
                .flatMap(mention -> mention.resolution().chosen().stream())
                .map(candidate -> candidate.place().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'axe Makalondi–Boni est miné, au Niger. | ne-makalondi;ne-niger",
                "Un car a sauté entre Makalondi et Boni, au Niger. | ne-makalondi;ne-niger",
                "L'axe Douentza–Boni est miné, au Mali. | ml-douentza;ml-boni;ml-mali",
                "L'axe Koro–Gao est miné, au Mali. | ml-koro;ml-gao;ml-mali",
                "À Ber (Tombouctou), un marché a ouvert. | ml-ber;ml-tombouctou-cercle",
                "Des provinces du Soum et du Séno, au Burkina. | bf-soum-province;bf-seno-province;bf-burkina-faso",
                "La province du Soum et celle du Séno, au Burkina. | bf-soum-province;bf-seno-province;bf-burkina-faso",
                "La Tapoa est sous blocus, au Burkina. | bf-tapoa-province;bf-burkina-faso",
                "À La Tapoa, au Niger, un garde est mort. | ne-tapoa;ne-niger",
                "Une patrouille longe la falaise de Tiguidit. | ne-tiguidit-mountain",
            })
    void whatStandsBesideANameTellsWhichPlaceIsMeant(String text, String ids) {
        assertThat(placesOf(text)).containsExactly(ids.split(";"));
    }

    @Test
    void twoRegionsOnAListAreTwoPlaces() {
        String text = "La région de Gao, la région de Kidal et celle de Ménaka ont été touchées, au Mali.";
        assertThat(Geoparsers.parse(text).expressions())
                .flatExtracting(expression -> expression.located().stream().toList())
                .extracting(Located::name)
                .containsExactly("Gao", "Kidal", "Ménaka");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les autorités du Niger et celles de Gao se sont vues au Mali. | Gao",
                "Les habitants de la forêt du Wagadou et ceux de Nara ont fui, au Mali. | Nara",
                "L'attaque de la mine d'Inata et celle de Djibo ont été filmées, au Burkina Faso. | Djibo",
                "Une attaque a visé le Centre. Celle de Djibo a été filmée, au Burkina Faso. | Djibo",
            })
    void aPronounThatStandsForSomethingElseTellsNoKind(String text, String name) {
        assertThat(Geoparsers.parse(text).expressions())
                .flatExtracting(expression -> expression.located().stream().toList())
                .filteredOn(located -> located.name().equals(name))
                .extracting(Located::closeness)
                .containsExactly(Closeness.PLACE);
    }

    @Test
    void aZoneWithinAnotherIsNotTwoPlaces() {
        String text = "Un camion a sauté dans le Liptako-Gourma, dans la zone des trois frontières.";
        assertThat(Geoparsers.parse(text).expressions().stream().flatMap(expression -> expression.located().stream()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Gao-based militia left Mali.", "The Gao-born trader left Mali."})
    void theArticleBeforeACompoundIsNotThePlaces(String text) {
        assertThat(placeOf(text)).isEqualTo("ml-gao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une colonne a été repérée tout près des Ifoghas, au Mali.",
                "Deux drones ont survolé des cachettes sur les Ifoghas, au Mali.",
                "Un puits a été empoisonné au pied des Ifoghas, au Mali.",
                "Les patrouilles se multiplient autour des Ifoghas, au Mali.",
                "Une frappe a visé les grottes des Ifoghas, au Mali.",
                "Les fuyards ont été suivis jusqu'aux Ifoghas, au Mali.",
                "Dans les Ifoghas, au Mali, trois bergers ont été tués.",
                "Three herders were killed near the Ifoghas in Mali.",
                "The Ifoghas mountains in Mali were bombed on Sunday.",
            })
    void theLandOfAPeopleIsAPlace(String text) {
        assertThat(placeOf(text)).isEqualTo("ml-ifoghas-mountain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les Imghad et les Ifoghas ont signé la paix à Kidal, au Mali.",
                "Lundi, les Ifoghas ont signé la paix à Kidal, au Mali.",
                "Une réunion avec les Ifoghas a eu lieu à Kidal, au Mali.",
                "Les notables des Imghad et des Ifoghas ont été reçus à Kidal, au Mali.",
                "Clashes between the Imghad and the Ifoghas shook Kidal, Mali.",
                "An old quarrel of Ifoghas elders flared up again in Kidal, Mali.",
            })
    void aPeopleIsNoPlace(String text) {
        assertThat(Geoparsers.names(text, true)).contains("Kidal", "Mali").doesNotContain("Ifoghas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bandits Abduct Nine Near Lokoja Junction Farms | Lokoja",
                "Five Killed in Ilorin Shooting | Ilorin",
                "A bomb was found in Ilorin Church on Sunday. | Ilorin",
                "A bomb was found in Makurdi School on Sunday. | Makurdi",
                "The curfew in Lokoja Governor Ahmed announced was lifted on Friday. | Lokoja",
                "Nigerian troops freed two traders in Ilorin Zxyo on Friday. | Ilorin",
            })
    void aTownEndsBeforeWhatIsNoPartOfItsName(String text, String town) {
        assertThat(Geoparsers.names(text, true)).containsExactly(town);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighters burned the village of Tumbun Zxyo in Borno, Nigeria. | Tumbun Zxyo",
                "Des pêcheurs ont quitté l'île de Tumbun Wurz, au Nigeria. | Tumbun Wurz",
                "Fighters burned boats on the Tumbuns in Borno, Nigeria. | Tumbuns",
            })
    void anIsletIsNotAllOfThem(String text, String name) {
        assertThat(Geoparsers.names(text, true)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un séminaire sur la Comoé a réuni des élus, au Burkina Faso.",
                "Des coups de feu ont été signalés sur la Tapoa, au Burkina Faso.",
            })
    void whatIsSaidOfADistrictIsNotOnItsRiver(String text) {
        assertThat(Geoparsers.located(text).place().orElseThrow().kind()).isNotEqualTo(PlaceKind.RIVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une barque pleine de vivres a coulé sur la Comoé, au Burkina Faso.",
                "Trois enfants se sont noyés dans la Comoé, au Burkina Faso.",
                "Le pont de la Comoé a été miné, au Burkina Faso.",
                "A ferry was shot at on the Comoé in Burkina Faso.",
            })
    void whatFloatsIsOnTheRiver(String text) {
        assertThat(Geoparsers.located(text).place().orElseThrow().kind()).isEqualTo(PlaceKind.RIVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lorry broke down after two hours by road from Gao, Mali.",
                "Le camion est tombé en panne après deux heures de route de Gao, au Mali.",
            })
    void aWayOfTravelMakesATimeADistance(String text) {
        double metres = Geodesy.distance(
                Geoparsers.at("ml-gao"), Geoparsers.located(text).point());
        assertThat(metres).isCloseTo(100_000, within(1_000.0));
    }

    @Test
    void noSlipOfThePenLeadsIntoACountryThatTheTextDoesNotName() {
        String text = "Les villages de Dougaré et de Bamba, dans le cercle de Bankass, ont été pillés.";
        assertThat(Geoparsers.parse(text).mentions().get(0).resolution().chosen())
                .isEmpty();
        assertThat(placeOf("Le village de Dougaré, au Burkina Faso, a été pillé."))
                .isEqualTo("bf-doubare");
    }
}
