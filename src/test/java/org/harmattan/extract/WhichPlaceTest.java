package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** Short articles that name several places, of which one is that of what they tell. */
class WhichPlaceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 10);

    @Test
    void whatASourceIsCalledAfterIsFartherThanThePlaceJustNamed() {
        assertThat(places(
                        "C'est la stupeur à Gothèye. Mercredi soir, trois hommes armés ont ouvert le feu sur des commerçants"
                                + " qui rentraient du marché. Quatre d'entre eux sont morts, dit un habitant. La gendarmerie de Téra"
                                + " a ouvert une enquête sur la tuerie."))
                .containsExactly("Gothèye");
    }

    @Test
    void ofTwoPlacesInTheSentenceBeforeTheOneAtWhichSomethingIsCounts() {
        assertThat(places(
                        "Jeudi, c'est un car de la ligne Niamey–Dosso qui a été touché près de Birni N'Gaouré. L'engin, enfoui"
                                + " dans le sable, a explosé sous l'essieu arrière : neuf passagers sont morts."))
                .containsExactly("Birni N'Gaouré");
    }

    @Test
    void whereSomebodyWasDrivingToOrCameFromIsNotWhereItHappened() {
        assertThat(
                        places(
                                "À Aribinda, six commerçants qui regagnaient Djibo à moto ont été enlevés mardi par des hommes armés."))
                .containsExactly("Aribinda");
        assertThat(places("Six traders heading back to Djibo were abducted by gunmen on Tuesday near Aribinda."))
                .containsExactly("Aribinda");
        assertThat(places("Des jihadistes surgis de la forêt de Kongoukana ont tué mardi quatre paysans qui quittaient"
                        + " Diapaga en charrette."))
                .containsExactly("Diapaga");
    }

    @Test
    void theTownIsTheOneTheTextIsAboutAndNotTheOneSoldiersCameFrom() {
        assertThat(places(
                        "Six traders killed in Gorom-Gorom\n\nGunmen killed six traders in Gorom-Gorom on Sunday. A unit came"
                                + " from Dori two hours later. On Tuesday the same soldiers hit a roadside bomb at the exit of the"
                                + " town, and two of them were killed."))
                .containsExactly("Gorom-Gorom", "Gorom-Gorom");
    }

    @Test
    void theTownIsTheOneOfTheParagraphBeforeAndNotADatelineOrOneNamedFartherBack() {
        assertThat(
                        places(
                                "NIAMEY (Agence) - Le calme est revenu dans l'ouest.\n\nLe gouvernement l'a dit à Niamey.\n\nMardi, des"
                                        + " hommes armés ont attaqué Téra.\n\nIls ont tué quatre bergers à cinq kilomètres de la ville."))
                .last()
                .isEqualTo("Téra");
        assertThat(places(
                        "Traders in Dori fear the road.\n\nThe market of Dori has been closed for a week.\n\nOn Tuesday gunmen"
                                + " attacked Sebba.\n\nThey killed four herders five kilometres from the town."))
                .last()
                .isEqualTo("Sebba");
    }

    @Test
    void peopleDemonstrateWhereTheyLive() {
        assertThat(places(
                        "Des hommes armés ont enlevé lundi le chef coutumier de Kantchari. Jeudi, les habitants de Bogandé"
                                + " ont manifesté devant le gouvernorat pour réclamer plus de sécurité."))
                .containsExactly("Kantchari", "Bogandé");
        assertThat(places(
                        "Gunmen abducted a chief in Kantchari on Monday. On Thursday the residents of Bogandé marched to the"
                                + " governor's office and demanded more security."))
                .containsExactly("Kantchari", "Bogandé");
    }

    @Test
    void whereEverythingBeganIsWhereTheNextSentenceHappened() {
        assertThat(places("Mardi, des hommes à moto s'en sont pris à plusieurs villages du Sahel burkinabè.\n\nL'armée"
                        + " n'avait pas réagi mercredi.\n\nTout a commencé au marché de Dori. Les assaillants ont ouvert le feu"
                        + " sur les étals, tuant neuf personnes.\n\nÀ Sebba, ils ont abattu quatre hommes."))
                .containsExactly("Dori", "Sebba");
        assertThat(places("Gunmen on motorbikes went for several villages on Tuesday.\n\nThe army had not reacted by"
                        + " Wednesday.\n\nIt all began at the market of Dori. The assailants opened fire on the stalls, killing"
                        + " nine people.\n\nIn Sebba they shot four men dead."))
                .containsExactly("Dori", "Sebba");
    }

    @Test
    void whoSetOutFromATownWasNotAttackedThere() {
        assertThat(places(
                        "Reinforcements that had set out from Ménaka on Tuesday clashed with jihadists at Inékar, leaving four"
                                + " soldiers dead."))
                .containsExactly("Inékar");
        assertThat(places(
                        "Mardi, une dizaine de combattants ont été tués par l'appui aérien arrivé de Ménaka. L'accrochage a eu"
                                + " lieu à Inékar."))
                .containsExactly("Inékar");
    }

    @Test
    void theForcesOfACapitalStrikeElsewhere() {
        assertThat(
                        places(
                                "L'aviation de Bamako a bombardé mardi un campement aux environs de Nampala, tuant douze combattants."))
                .containsExactly("Nampala");
    }

    @Test
    void whereAVillageBelongsIsNotWhereItIs() {
        assertThat(places(
                        "À Bani, village du diocèse de Dori, les hommes armés ont fait irruption mardi pendant la messe et ont"
                                + " tué cinq fidèles."))
                .containsExactly("Bani");
    }

    @Test
    void whatLiesBetweenTwoTownsIsTheVillageNamedBefore() {
        assertThat(places(
                        "Les jihadistes ont pris mardi le contrôle de Talataye, grosse localité située entre Gao et Ménaka, au"
                                + " terme de combats qui ont fait neuf morts."))
                .containsExactly("Talataye");
    }

    @Test
    void aBylineIsNoScene() {
        assertThat(places(
                        "(De nos correspondants à Diffa et Zinder) Des combattants ont enlevé une trentaine de femmes dans la"
                                + " nuit de mardi à mercredi dans un hameau des environs de Bosso."))
                .containsExactly("Bosso");
    }

    @Test
    void aForeignCapitalAfterAColonJudges() {
        assertThat(places(
                        "La ville de Léré, dans le nord du Mali, est calme. Le drame d'Aguelhok reste dans les esprits. Quatre-vingt-deux soldats y avaient été exécutés le"
                                + " 24 janvier 2012 : Paris y voit la main des jihadistes."))
                .containsExactly("Aguelhok");
    }

    @Test
    void aSideOfATownNextToTheEventGoesBeforeATownFartherOff() {
        assertThat(places(
                        "Insurgents blew up a power line west of Jakana on Tuesday, plunging Maiduguri into darkness. Nobody was"
                                + " hurt."))
                .containsExactly("Jakana");
    }

    @Test
    void theRoadInAHeadingIsTheOneThatTheTextNamesByBothItsEnds() {
        assertThat(places(
                        "Le bilan de l'embuscade de la route de Diapaga revu à la hausse\n\nLe bilan de l'embuscade tendue mardi"
                                + " à un convoi de l'armée sur la route Kantchari-Diapaga est de dix-neuf morts."))
                .containsExactly("Kantchari–Diapaga");
    }

    @Test
    void theSameTownIsTheOneJustNamedWhateverHappenedThere() {
        assertThat(places(
                        "A drone killed four herders at Ber on Tuesday. The army and its allies have held Léré for a month. Last"
                                + " year, on November 7, strikes on the same town killed 14 people."))
                .containsExactly("Ber", "Léré");
    }

    @Test
    void toBeIsNoDirection() {
        assertThat(places(
                        "Mardi, c'est Kouakourou qui s'est réveillée au son du fusil. Cinq chasseurs ont été tués par des hommes"
                                + " armés."))
                .containsExactly("Kouakourou");
    }

    /** Where each incident is, in the order of the text. */
    private static List<String> places(String text) {
        return Extractors.real().extract(Article.of("article", text).withPublished(FRIDAY)).incidents().stream()
                .map(WhichPlaceTest::place)
                .toList();
    }

    private static String place(Incident incident) {
        return incident.location() instanceof Location.Placed placed
                ? placed.place().orElse("?")
                : "nowhere";
    }
}
