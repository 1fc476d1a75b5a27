package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Second events of an article, told beside a first one, and what their sentences leave to those before. */
class WhatFollowsTest {

    @Test
    void aDeedToldRightAfterNewsWithoutAPlaceHappenedThere() {
        assertThat(read(
                        LocalDate.of(2020, 2, 18),
                        "DORI, 18 fév 2020 - Le pasteur de Tankougounadié et onze de ses fidèles ont été tués dimanche"
                                + " pendant le culte, a annoncé mardi le gouverneur de la région du Sahel.\n\nUn habitant"
                                + " réfugié à Dori, qui dit avoir « compté avant de courir », parle d'au moins quinze corps."
                                + " « Ils ont séparé les hommes et les femmes », témoigne ce dernier. Avant de se retirer, les"
                                + " assaillants, une vingtaine, ont emmené sept jeunes gens.\n\nDeux d'entre eux ont pu"
                                + " s'échapper."))
                .extracting(Incident::type, WhatFollowsTest::place)
                .containsExactly(
                        tuple(SubEventType.ATTACK, "Tankougounadié"), tuple(SubEventType.ABDUCTION, "Tankougounadié"));
    }

    @Test
    void aSentenceThatOnlySetsTheSceneGivesItsPlaceAndDayToTheNext() {
        assertThat(read(
                        LocalDate.of(2025, 10, 13),
                        "DAKAR, Oct 13 - Militants set fire to more than 40 tankers between Diéma and Kolokani on Sunday."
                                + " Three drivers died, the hauliers' union said.\n\nThe army did not respond. At Loulouni,"
                                + " south of Sikasso, a bus carrying jerrycans was stopped on Friday. Its passengers were let"
                                + " go; the conductor was shot, reportedly for arguing."))
                .extracting(WhatFollowsTest::place, WhatFollowsTest::day)
                .contains(tuple("Loulouni", LocalDate.of(2025, 10, 10)));
    }

    @Test
    void theFirstDeadCountedAfterAnAttackAreThoseOfTheAttack() {
        assertThat(read(
                        LocalDate.of(2025, 1, 10),
                        "Bénin : l'armée lourdement frappée par une attaque dans l'Alibori\n\nL'une des positions de l'armée"
                                + " béninoise a été la cible d'une attaque meurtrière mercredi 8 janvier, en fin d'après-midi,"
                                + " dans le nord du pays. Le poste dit du Point Triple, dans le département de l'Alibori,"
                                + " abritait des militaires.\n\nUne source militaire, jointe à Cotonou, nous a indiqué que"
                                + " vingt-huit soldats ont été tués et qu'une quarantaine d'assaillants ont été neutralisés"
                                + " lors du ratissage qui a suivi. Dans la soirée de jeudi, le GSIM a revendiqué"
                                + " l'opération."))
                .extracting(WhatFollowsTest::day, WhatFollowsTest::killed)
                .containsExactly(tuple(LocalDate.of(2025, 1, 8), Optional.of(68)));
    }

    @Test
    void anHourBeforeWhichSomethingHappenedIsNoOtherEvent() {
        assertThat(read(
                        LocalDate.of(2024, 9, 3),
                        "Shells fell on the camp at Aguelhok on Sunday, wounding ten people. The first shells landed shortly"
                                + " before 5 a.m., a resident said."))
                .extracting(WhatFollowsTest::day)
                .containsExactly(LocalDate.of(2024, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Gunmen killed 6 farmers in Ayorou on Monday while 5 soldiers were killed in an ambush at Banibangou. | Ayorou | 6 | Banibangou | 5
                    Boko Haram killed 3 fishermen at Bol on Monday before 5 others were abducted near Baga Sola on Tuesday. | Bol | 3 | Baga Sola | 0
                    """)
    void aNumberOfPeopleIsNoHour(String text, String first, int killedFirst, String second, int killedSecond) {
        assertThat(read(LocalDate.of(2024, 9, 5), text))
                .extracting(WhatFollowsTest::place, incident -> killed(incident).orElse(0))
                .containsExactly(tuple(first, killedFirst), tuple(second, killedSecond));
    }

    @Test
    void nightsAreCountedAsDaysAre() {
        assertThat(read(
                        LocalDate.of(2024, 4, 17),
                        "Two bombers blew themselves up in Mora on Friday. Two nights later, raiders killed a trader in"
                                + " Kolofata."))
                .extracting(WhatFollowsTest::place, WhatFollowsTest::day)
                .containsExactly(
                        tuple("Mora", LocalDate.of(2024, 4, 12)), tuple("Kolofata", LocalDate.of(2024, 4, 14)));
    }

    @Test
    void oneOfWhomOnlyAPronounSaysThatHeWasKilledIsOneDead() {
        assertThat(
                        read(
                                LocalDate.of(2021, 3, 17),
                                "On Tuesday youths in Boni dragged a suspected thief out of a police post and beat him to death."))
                .extracting(Incident::type, WhatFollowsTest::killed)
                .containsExactly(tuple(SubEventType.MOB_VIOLENCE, Optional.of(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Youths in Boni nearly beat him to death on Tuesday.",
                "On Tuesday youths in Boni dragged a suspected thief out of a police post and almost beat him to death before"
                        + " police intervened.",
                "Gunmen in Boni tried to slit his throat on Tuesday but he escaped.",
                "Gunmen stopped a driver at Boni on Tuesday and they would have killed him, he said.",
                "On l'a battu à mort à Boni mardi, mais il a survécu.",
                "The soldier accused of having shot and killed him in Boni on Tuesday was freed by a court."
            })
    void whoLivedOnIsNotCounted(String text) {
        assertThat(read(LocalDate.of(2021, 3, 17), text))
                .extracting(WhatFollowsTest::killed)
                .allSatisfy(dead -> assertThat(dead.orElse(0)).isZero());
    }

    @Test
    void whoeverSpeaksOfOneManAmongThoseCountedTakesNothingFromTheToll() {
        assertThat(read(
                        LocalDate.of(2021, 3, 17),
                        "Gunmen killed twelve villagers in Boni on Tuesday. \"My uncle opened the door and they shot him"
                                + " dead,\" said a girl."))
                .extracting(WhatFollowsTest::killed)
                .containsExactly(Optional.of(12));
    }

    @Test
    void armedMenWhoBarARoadAndRobAreNoProtesters() {
        assertThat(read(
                        LocalDate.of(2024, 9, 3),
                        "Lundi, des hommes armés ont bloqué la route entre Dori et Gorom-Gorom et dépouillé les passagers de"
                                + " deux cars."))
                .extracting(Incident::type, incident -> incident.group().label())
                .containsExactly(tuple(SubEventType.LOOTING, "Unidentified"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On Tuesday rebels attacked Anéfis. On Wednesday it was the turn of Tin-Essako. | ATTACK | Tin-Essako
                    Le CSP affirme s'être emparé mardi du camp militaire de Bamba. | NON_STATE_ACTOR_OVERTAKES_TERRITORY | Bamba
                    Mardi, une cinquantaine d'individus armés avaient investi Gayéri. | ATTACK | Gayéri
                    L'oléoduc a été endommagé à l'explosif mardi près de Tabelot. | REMOTE_EXPLOSIVE | Tabelot
                    À Agadez, des camionneurs ont bloqué mardi la sortie sud de la ville. | PEACEFUL_PROTEST | Agadez
                    La localité de Banh est repassée sous contrôle dimanche. | GOVERNMENT_REGAINS_TERRITORY | Banh
                    Dimanche, l'armée burkinabè frappait depuis un hélicoptère un bivouac près de Mangodara. | AIR_DRONE_STRIKE | Mangodara
                    On Friday, women sat in silence in Gao in front of the governor's office. | PEACEFUL_PROTEST | Gao
                    """)
    void knowsMoreWordsForEvents(String text, SubEventType type, String place) {
        assertThat(read(LocalDate.of(2023, 10, 27), text))
                .extracting(Incident::type, WhatFollowsTest::place)
                .contains(tuple(type, place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Des commerçants ont bloqué mardi l'entrée du marché de Tillabéri. | Tillabéri
                    Les habitants, furieux contre l'armée, ont bloqué lundi l'accès au pont de Markala. | Markala
                    Les femmes de Téra manifestaient lundi. Elles ont bloqué la nationale. | Téra
                    """)
    void peopleWhoBarAWayProtest(String text, String place) {
        assertThat(read(LocalDate.of(2023, 10, 27), text))
                .extracting(Incident::type, WhatFollowsTest::place)
                .containsExactly(tuple(SubEventType.PEACEFUL_PROTEST, place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les jihadistes du JNIM ont bloqué l'accès à la ville de Boni lundi.",
                "Des hommes armés ont bloqué lundi l'accès au pont de Tansila et fouillé les passagers.",
                "L'armée a bloqué l'entrée de la ville de Bandiagara mardi.",
                "Les habitants de Boni racontent que des soldats ont bloqué lundi l'accès au pont de Boni.",
                "Les inondations ont bloqué lundi l'accès au pont de Markala. Trois personnes sont mortes noyées.",
                "La crue a bloqué l'accès au village de Konna mardi.",
                "Students sat in silence at the funeral of the mayor in Gao on Friday.",
                "Mardi, à Gao, les terroristes avaient investi dans l'or.",
                "La ville de Gao est repassée sous le contrôle de la mairie mardi après une panne.",
                "La situation à Gao est repassée sous contrôle mardi."
            })
    void whatOnlySharesWordsWithAnEventIsNone(String text) {
        assertThat(read(LocalDate.of(2023, 10, 27), text)).isEmpty();
    }

    private static String place(Incident incident) {
        return incident.location().place().orElse("none");
    }

    private static LocalDate day(Incident incident) {
        return incident.when().start().orElseThrow();
    }

    private static Optional<Integer> killed(Incident incident) {
        return incident.casualties().killed().map(CountRange::best);
    }

    private static List<Incident> read(LocalDate published, String text) {
        return Extractors.real()
                .extract(Article.of("test", text).withPublished(published))
                .incidents();
    }
}
