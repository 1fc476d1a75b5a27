package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** Short articles whose sentences leave the place or the day of what they tell to others. */
class WhereAndWhenTest {

    @Test
    void theItemsOfABulletinHappenedAtThePlacesThatHeadThem() {
        assertThat(placesAndDays(
                        LocalDate.of(2019, 7, 8),
                        "Note hebdomadaire de sécurité\n\n1. Dablo. Mercredi soir, deux boutiques ont été pillées. Le gérant"
                                + " est indemne.\n\n2. Arbinda. Une grenade a été lancée sur le poste de gendarmerie vendredi"
                                + " vers 20 h. Un blessé léger.\n\n3. Perspectives. Les convois restent suspendus."))
                .containsExactly("Dablo 2019-07-03", "Aribinda 2019-07-05");
    }

    @Test
    void theVillageInAnItemGoesBeforeTheCommuneThatHeadsIt() {
        assertThat(
                        placesAndDays(
                                LocalDate.of(2021, 6, 14),
                                "SITREP\n\nFAITS SAILLANTS\n• 07/06, Abala : incursion d'hommes armés au village de Sanam. Cinq hommes"
                                        + " exécutés.\n• 11/06, Ayorou : tirs d'obus sur le poste de l'armée. Ni mort ni blessé."))
                .containsExactly("Sanam 2021-06-07", "Ayorou 2021-06-11");
    }

    @Test
    void daysWithoutAYearAreOfTheYearToldBefore() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 10, 2),
                        "Three farmers were killed at Tougouri on Saturday. In 2019, six people were shot dead in the church of"
                                + " Dablo on 12 May."))
                .containsExactly("Tougouri 2023-09-30", "Dablo 2019-05-12");
        assertThat(placesAndDays(
                        LocalDate.of(2019, 12, 20),
                        "Des hommes armés ont tué trois pêcheurs mercredi à Bosso. La région se souvient de 2015. Le 10 octobre"
                                + " de cette année-là, un triple attentat-suicide avait tué 41 personnes au marché de Baga"
                                + " Sola."))
                .containsExactly("Bosso 2019-12-18", "Baga Sola 2015-10-10");
    }

    @Test
    void theSameVillageIsNoRoad() {
        assertThat(placesAndDays(
                        LocalDate.of(2024, 5, 14),
                        "Des hommes armés ont tué neuf habitants dimanche soir à Partiaga. Le lendemain matin, trois soldats"
                                + " sont morts dans l'explosion d'une mine entre Djibo et Namssiguia. En février 2023, une"
                                + " attaque contre le même village avait fait une trentaine de morts."))
                .containsExactly("Partiaga 2024-05-12", "Djibo–Namsiguia 2024-05-13", "Partiaga 2023-02-01");
    }

    @Test
    void anHourLaterIsOfTheDayThatItsSentenceNames() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 10, 30),
                        "Anefis fell to the army on 7 October. And on 23 October, when the peacekeepers quit Aguelhok, rebels"
                                + " took over the camp an hour later."))
                .containsExactly("Anéfis 2023-10-07", "Aguelhok 2023-10-23");
    }

    @Test
    void theNextNightIsCountedFromTheEventBefore() {
        assertThat(placesAndDays(
                        LocalDate.of(2016, 6, 10),
                        "Mercredi, une grenade a été lancée dans une file à Toumour : trois femmes tuées. La nuit suivante, à"
                                + " Chétimari, un pêcheur et ses deux filles ont été égorgés."))
                .containsExactly("Toumour 2016-06-08", "Chétimari 2016-06-09");
    }

    @Test
    void theSameDayIsThatOfTheNewsAndNotOfWhatTheTextLookedBackAt() {
        assertThat(placesAndDays(
                        LocalDate.of(2021, 11, 29),
                        "Des jeunes ont manifesté samedi à Kaya après la mort de douze gendarmes à Inata, le 14 novembre."
                                + " Le même jour, à Bobo-Dioulasso, des centaines de personnes ont"
                                + " défilé dans le calme."))
                .contains("Bobo-Dioulasso 2021-11-27");
        assertThat(placesAndDays(
                        LocalDate.of(2015, 11, 23),
                        "Nine people died when two girls blew themselves up at the market of Liwa on Saturday. Officials"
                                + " blamed Boko Haram, which struck Baga Sola on October 10 with a chain of blasts in which 41"
                                + " people perished.\n\nThe same evening a patrol near Ngouboua came under fire from gunmen."
                                + " Two soldiers were killed."))
                .containsExactly("Liwa 2015-11-21", "Baga Sola 2015-10-10", "Ngouboua 2015-11-21");
    }

    @Test
    void theDayBeforeAnAsideIsThatOfTheEvent() {
        assertThat(placesAndDays(
                        LocalDate.of(2022, 11, 28),
                        "Vendredi 25 novembre, indique le communiqué, des avions de l'armée ont frappé une base de terroristes"
                                + " à Nampala. Le lendemain, une patrouille a interpellé neuf suspects à Dogofry."))
                .containsExactly("Nampala 2022-11-25", "Dogofry 2022-11-26");
    }

    @Test
    void villagesSomeKilometresFromEachOtherAreTwoAndToldAgainTogetherNoMore() {
        assertThat(placesAndDays(
                        LocalDate.of(2024, 4, 27),
                        "Soldiers killed 44 villagers on 25 February in Nondin. An hour later, they killed 179 people in"
                                + " Soro.\n\n\"The massacres in Nondin and Soro are just the latest killings of civilians by the"
                                + " army,\" an activist said on Thursday."))
                .containsExactly("Nondin 2024-02-25", "Soro 2024-02-25");
    }

    @Test
    void thereIsThePlaceNamedLastBeforeIt() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 10, 25),
                        "Un notable de Tabankort accuse les soldats d'y avoir exécuté samedi neuf éleveurs."))
                .containsExactly("Tabankort 2023-10-21");
    }

    @Test
    void whereAVillageLiesIsNotWhereItHappened() {
        assertThat(placesAndDays(
                        LocalDate.of(2022, 9, 8),
                        "L'État islamique a pris mardi le contrôle de Talataye, localité située entre Gao et Ménaka, au terme"
                                + " de combats."))
                .containsExactly("Talataye 2022-09-06");
    }

    @Test
    void aLookBackAtTheSamePlaceIsNotTheNews() {
        assertThat(placesAndDays(
                        LocalDate.of(2017, 9, 12),
                        "Quatre soldats ont été tués dimanche par une mine près de Tessit. En juin, au même endroit, un camion"
                                + " de bétail avait sauté, tuant cinq convoyeurs."))
                .containsExactly("Tessit 2017-09-10", "Tessit 2017-06-01");
    }

    @Test
    void theDayBeforeASourceIsThatOfTheEvent() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 3, 17),
                        "Seven fishermen were shot or had their throats slit at Dikwa last Wednesday, according to a militia"
                                + " member."))
                .containsExactly("Dikwa 2023-03-15");
    }

    @Test
    void theDayAfterTheHeadingOfAStatementIsNotThatOfTheStatement() {
        assertThat(placesAndDays(
                        LocalDate.of(2020, 6, 6),
                        "COMMUNIQUÉ – Le 3 juin 2020, les forces armées françaises ont neutralisé l'émir d'AQMI lors d'une"
                                + " opération à Talahandak."))
                .containsExactly("Talahandak 2020-06-03");
    }

    @Test
    void aDayToComeIsNotThatOfAnEvent() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 6, 14),
                        "Gunmen attacked the market of Anka on Monday, killing six people. The school has been shut since the"
                                + " attack, and the fair will not be held this Sunday."))
                .containsExactly("Anka 2023-06-12");
    }

    @Test
    void thoseWhomASourceDescribesActedOnTheDay() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 6, 14),
                        "Five farmers were killed at Anka on Monday. On June 2, men described by the governor as bandits killed"
                                + " ten rangers in Kaiama."))
                .containsExactly("Anka 2023-06-12", "Kaiama 2023-06-02");
    }

    @Test
    void aTruceIsOfTheDayOnWhichItWasSigned() {
        assertThat(placesAndDays(
                        LocalDate.of(2014, 5, 27),
                        "Two herders were killed at Bourem on Sunday. The truce between the two movements was signed on Friday"
                                + " in Kidal."))
                .containsExactly("Bourem 2014-05-25", "Kidal 2014-05-23");
    }

    @Test
    void prisonersAreTakenToAnotherPlace() {
        assertThat(
                        placesAndDays(
                                LocalDate.of(2023, 6, 14),
                                "Troops arrested two men in Gajiram on Monday. They were picked up at dawn and moved to Maiduguri."))
                .containsExactly("Gajiram 2023-06-12");
    }

    @Test
    void daysAfterAnEventAreThoseOfTheEvent() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 6, 14),
                        "Gunmen kill six in Anka, two days after Bukkuyum raid\n\nGunmen killed six traders at Anka on Sunday, two"
                                + " days after they raided Bukkuyum."))
                .containsExactly("Anka 2023-06-11", "Bukkuyum 2023-06-09");
        assertThat(placesAndDays(
                        LocalDate.of(2023, 6, 14),
                        "A bomber struck the market of Dikwa on Saturday, killing six people. The bombing came three days after"
                                + " soldiers fought insurgents around Damboa."))
                .containsExactly("Dikwa 2023-06-10", "Damboa 2023-06-07");
    }

    @Test
    void deathsOfOneDayAndPlaceAreNoStateOfAffairs() {
        assertThat(placesAndDays(
                        LocalDate.of(2023, 6, 14),
                        "Gunmen killed four traders at Téra on Monday.\n\nIn May the radio was suspended for three months after it"
                                + " said 20 soldiers had been killed on May 10 in the Ouallam area."))
                .containsExactly("Téra 2023-06-12", "Ouallam 2023-05-10");
    }

    /** Where and on which day each incident is, in the order of the text. */
    private static List<String> placesAndDays(LocalDate published, String text) {
        return Extractors.real().extract(Article.of("article", text).withPublished(published)).incidents().stream()
                .map(WhereAndWhenTest::placeAndDay)
                .toList();
    }

    private static String placeAndDay(Incident incident) {
        String place = incident.location() instanceof Location.Placed placed
                ? placed.place().orElse("?")
                : "nowhere";
        return place + " " + incident.when().start().map(LocalDate::toString).orElse("undated");
    }
}
