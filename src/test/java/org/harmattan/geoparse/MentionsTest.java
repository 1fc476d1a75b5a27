package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are the name of a place. */
class MentionsTest {

    private static List<String> list(String names) {
        return names == null ? List.of() : Arrays.asList(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le notable Amadou Ségou Togo vit à Dimbal, au Mali. | Dimbal;Mali",
                "Une clinique a ouvert, disait Diré Maïga à Tonka. | Tonka",
                "A man called Baye spoke in Diallassagou. | Diallassagou",
                "La radio Voix du Gorouol émet de Téra, au Niger. | Téra;Niger",
                "Les blessés de l'hôpital Sominé Dolo viennent de Fatoma. | Fatoma",
                "Sikasso Regional Police confirmed it in Kadiolo. | Kadiolo",
                "Le club Étoile du Mali joue à Kaya. | Kaya",
                "On l'a lu sous #Burkina, dit un habitant de Dori. | Dori",
                "La katiba Macina et le bateau « Tombouctou » sont cités à Konna. | Konna",
                "Il a marché jusqu'à Say, au Niger, dit-il. La Force conjointe et la Mission suivent. | Say;Niger",
                "Les Maliens et les Burkinabè de Téra célèbrent. | Téra",
                "Alhaji Musah Walewale reads the Washington Post and Paris Match in Bawku, Ghana. | Bawku;Ghana",
                "China National Petroleum Corporation and Niger Delta militants were named in Dosso. | Dosso",
                "D'autres pays du Sahel ont suivi le Mali. | Mali",
                "Sahel states met in Accra. | Accra",
                "Dori Amadou a chanté à Djibo. | Djibo",
                "Le livre a été écrit par Kaya Moussa, un maçon de Boulsa. | Boulsa",
                "Le maire de Kaya Moussa Ilboudo a été élu. | Kaya",
                "Le Djoliba AC a joué à Kati, au Mali. | Kati;Mali",
                "L'accord de Ouagadougou a été lu à Kidal. | Kidal",
                "Au bord du lac, le campement a été attaqué près de Bosso. | Bosso",
            })
    void peopleOrganisationsAndOrdinaryWordsAreNoPlaces(String text, String names) {
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Niamey et Bamako ont convenu d'un plan. | Niamey;Bamako",
                "Moscou, Rome et Stockholm ont réagi à l'attaque de Gossi, au Mali. | Moscou;Rome;Stockholm",
                "N'Djamena withdrew its troops from Bosso in Niger. | N'Djamena",
                "Ouaga condamne l'attaque de Djibo, au Burkina Faso. | Ouaga",
                "Niamey a ordonné le retrait de Bosso, au Niger. | Niamey",
                "Ottawa and Canberra set up crisis cells after the raid on Djibo in Burkina Faso. | Ottawa;Canberra",
                "Berlin is in touch with the family of the man lost near Ayorou in Niger. | Berlin",
                "Le Mali a rompu l'accord militaire avec Washington. | Washington",
            })
    void capitalsThatActAreGovernments(String text, String names) {
        assertThat(Geoparsers.names(text, false)).containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "À Ouagadougou, au Burkina Faso, le marché a fermé. | Ouagadougou;Burkina Faso",
                "BAMAKO (AFP) - Le marché de Konna a fermé. | BAMAKO;Konna",
                "The talks took place in Berlin. | Berlin",
                "COTONOU - Benin's army said that soldiers died in Kandi. | COTONOU;Benin;Kandi",
                "Traders paraded through Bamako on Tuesday demanding lower fees. | Bamako",
            })
    void capitalsWhereSomethingHappensArePlaces(String text, String names) {
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les villages de Xana, Ybo et Zeguere ont brûlé près de Bankass, au Mali. | Xana;Ybo;Zeguere;Bankass;Mali",
                "The hamlets of Xana, Ybo and Zeguere burned in Mali. | Xana;Ybo;Zeguere;Mali",
                "Gunmen raided the Zyxoro local government area in Nigeria. | Zyxoro;Nigeria",
                "Des blessés ont été soignés depuis Demniolo, au Burkina Faso. | Demniolo;Burkina Faso",
                "Houses are on fire in Xerplu Ontuk, in Mali. | Xerplu Ontuk;Mali",
            })
    void unknownNamesWhereAPlaceMustStandAreKept(String text, String names) {
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des hommes armés ont attaqué un village dans le Sahel, au Burkina Faso. | Sahel | bf-sahel-region",
                "L'école ferme dans la région de l'Est, au Burkina Faso. | Est | bf-est-region",
                "Schools closed in the Sahel region of Burkina Faso. | Sahel | bf-sahel-region",
                "Le convoi a sauté sur la RN16, au Mali. | RN16 | ml-rn16-road",
                "Une pirogue a coulé dans la zone des trois frontières. | trois frontières | ml-liptako-gourma-zone",
            })
    void ordinaryWordsAreNamesOfRegionsWhereTheTextSaysSo(String text, String name, String id) {
        assertThat(Geoparsers.parse(text).mentions())
                .filteredOn(mention -> mention.text().equals(name))
                .singleElement()
                .satisfies(mention -> assertThat(mention.resolution()
                                .chosen()
                                .orElseThrow()
                                .place()
                                .id())
                        .isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dans le Nord, les écoles du Mali ferment.",
                "Le vent vient de l'Est et du Nord, disent les Maliens du Mali.",
                "La région du Sahel inquiète les voisins du Mali.",
                "The Sahel region worries the neighbours of Mali.",
                "Trois pays de la zone Sahel se réunissent au Mali.",
            })
    void otherwiseTheyAreNot(String text) {
        assertThat(Geoparsers.names(text, true)).containsExactly("Mali");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ouagadougou accuse Abidjan d'abriter des déstabilisateurs au Mali. | Mali",
                "La chaîne a été suspendue par Ouagadougou. |",
                "The Wagner group lost men in Tinzaouaten, Moscow admitted. | Tinzaouaten",
                "Mme Fati Kaya, infirmière au Mali, a été relâchée. | Mali",
                "Le sous-lieutenant Kader Tillabéri est mort près de Bosso. | Bosso",
                "The Timbuktu Institute published a report on Mali. | Mali",
                "The Lake Chad Basin Commission met in N'Djamena. | N'Djamena",
                "La chaîne France 24 a montré Gao. | Gao",
                "Foule dans la cour du palais de Koulouba, au Mali. | Mali",
                "La rue de Kaya, au Burkina Faso, est barrée. | Burkina Faso",
                "L'hôpital Nianankoro Fomba de Ségou est plein. | Ségou",
                "Gunmen killed the chief of Tcharriba in Mali. | Tcharriba;Mali",
                "Les habitants de Wourhoundé ont fui vers Mopti. | Wourhoundé;Mopti",
                "L'attaque a visé les hameaux de Gourel-Bodjo et de Dialloubé. | Gourel-Bodjo;Dialloubé",
                "Le convoi Gao-Ansongo est arrivé au Mali. | Gao;Ansongo;Mali",
            })
    void namesOfOtherThingsAreNoPlaces(String text, String places) {
        List<String> wanted = places == null ? List.of() : List.of(places.split(";"));
        assertThat(Geoparsers.names(text, true)).containsExactlyElementsOf(wanted);
    }
}
