package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short articles that tell which events are told in a text, and where, and which are not. */
class WhichEventsTest {

    @Test
    void aFilmAboutAMassacreIsNone() {
        assertThat(read(
                        LocalDate.of(2022, 11, 17),
                        "Cinéma : « La nuit de Titao » ouvre le festival\n\nPrésenté mardi à Ouagadougou en avant-première,"
                                + " le long métrage suit trois enfants dont les parents sont assassinés. Le réalisateur a"
                                + " tourné à Kaya. Le film montre l'attaque d'un marché et l'exode des survivants."))
                .isEmpty();
    }

    @Test
    void aTrialAdjournedIsNoArrest() {
        assertThat(read(
                        LocalDate.of(2023, 4, 19),
                        "Dori : le dossier renvoyé\n\nLe tribunal de Dori a renvoyé mardi le procès de six hommes. Les"
                                + " accusés, arrêtés dans plusieurs communes, encourent la perpétuité. Leurs avocats ont plaidé"
                                + " l'absence d'un expert. À l'audience, un prévenu est revenu sur ses aveux."))
                .isEmpty();
    }

    @Test
    void aVisitToTroopsWhoFightIsNoFight() {
        assertThat(read(
                        LocalDate.of(2020, 1, 16),
                        "The army chief of Burkina Faso travelled to Diapaga on Wednesday to raise the spirits of troops who"
                                + " have been fighting militants in the east. He ate with the men."))
                .isEmpty();
    }

    @Test
    void aDayThatComesBackEveryWeekIsNoDate() {
        assertThat(read(
                        LocalDate.of(2021, 6, 30),
                        "Notre équipe distribue des vivres chaque mardi. « Ma fille a sauté sur une mine en cherchant du"
                                + " bois », nous écrit une mère."))
                .allSatisfy(incident -> assertThat(incident.when().start()).isEmpty());
    }

    @Test
    void newsThatIsPutNowhereHappenedWhereTheOtherNewsOfTheArticleDid() {
        assertThat(read(
                        LocalDate.of(2020, 1, 23),
                        "Un chef de quartier a été assassiné mardi à Gao par deux jeunes à moto. Conseiller communal, il"
                                + " avait soixante ans. Il s'était élevé contre les vols. Ses voisins le disaient prudent. Sa"
                                + " famille le pleure. Dès l'annonce de sa mort, des jeunes en colère ont dressé des barricades"
                                + " mercredi et brûlé des pneus."))
                .extracting(
                        Incident::type, incident -> incident.location().place().orElse("none"))
                .containsExactly(tuple(SubEventType.ATTACK, "Gao"), tuple(SubEventType.VIOLENT_DEMONSTRATION, "Gao"));
    }

    @Test
    void aCrowdThatThrowsStonesIsViolentAndAMarchThatPassesOffQuietlyIsNot() {
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "Police fired tear gas on Wednesday to break up a demonstration in Niamey, after protesters set tyres"
                                + " alight and threw stones at officers.\n\nSimilar marches in Zinder and Maradi passed off"
                                + " peacefully on Wednesday."))
                .extracting(
                        Incident::type, incident -> incident.location().place().orElse("none"))
                .containsExactly(
                        tuple(SubEventType.VIOLENT_DEMONSTRATION, "Niamey"),
                        tuple(SubEventType.PEACEFUL_PROTEST, "Zinder"),
                        tuple(SubEventType.PEACEFUL_PROTEST, "Maradi"));
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "La police a tiré des gaz lacrymogènes mercredi à Niamey sur les manifestants. Des marches"
                                + " similaires à Dosso se sont déroulées mercredi sans incident."))
                .extracting(Incident::type, incident -> incident.target().orElse("none"))
                .containsExactly(
                        tuple(SubEventType.PROTEST_WITH_INTERVENTION, "Police Niger"),
                        tuple(SubEventType.PEACEFUL_PROTEST, "none"));
    }

    @Test
    void aDayInTheNextParagraphIsNotThatOfWhatThisOneTold() {
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "Police fired tear gas on Wednesday to break up a demonstration in Niamey. Thirty people were"
                                + " detained, a minister said.\n\nSimilar marches in Zinder and Maradi passed off"
                                + " peacefully.\n\nThe government raised the price of diesel on February 1."))
                .extracting(incident -> incident.when().start().orElseThrow())
                .containsOnly(LocalDate.of(2024, 2, 21));
    }

    @Test
    void peopleAreKilledInCapitalsTooWhereNobodySpeaks() {
        assertThat(read(LocalDate.of(2024, 2, 22), "Gunmen killed three people on Tuesday in Niamey."))
                .extracting(incident -> incident.location().place().orElse("none"))
                .containsExactly("Niamey");
    }

    @Test
    void capitalsWithoutTheirNamesAreThoseOfThePeopleNamed() {
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "Une grenade a explosé mardi dans la capitale malienne, blessant deux policiers."))
                .extracting(incident -> incident.location().place().orElse("none"))
                .containsExactly("Bamako");
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "A grenade exploded on Tuesday in the Nigerien capital, wounding two policemen."))
                .extracting(incident -> incident.location().place().orElse("none"))
                .containsExactly("Niamey");
        assertThat(read(
                        LocalDate.of(2024, 2, 22),
                        "Une explosion a blessé mercredi deux gendarmes dans la capitale de la région."))
                .extracting(incident -> incident.location().place().orElse("none"))
                .containsExactly("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les pluies qui se sont abattues sur Gao dans la nuit de lundi à mardi ont fait douze morts.",
                "At least 20 people died when a dam burst and floods swept through Maiduguri on Tuesday.",
                "A bus overturned near Ségou on Tuesday, killing eleven people.",
                "Fuel tanker explosion kills 48 people in Minna on Tuesday.",
                "Les autorités ont ouvert lundi à Dori un nouveau camp de déplacés. Le ministre a remis les clés au maire.",
                "Benin will buy drones to guard Kandi, where militants have stepped up attacks, a minister said on Tuesday.",
                "Thousands of fans poured into the streets of Bamako on Saturday after Mali beat South Africa.",
                "An American missionary kidnapped in Niger has been freed and arrived home on Tuesday, his family said."
            })
    void floodsCampsAndFeastsAreNoIncidents(String text) {
        assertThat(read(LocalDate.of(2024, 5, 16), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le maire de Djibo n'a pas été enlevé lundi.",
                "Le convoi n'a pas été attaqué lundi près de Gao.",
                "Le JNIM n'a pas pris le contrôle de Léré lundi.",
                "Des hommes armés n'ont pas attaqué le village de Solhan samedi.",
                "The vote passed off peacefully in Gao on Sunday.",
                "La Tabaski s'est déroulée sans incident mercredi à Niamey."
            })
    void whatIsDeniedOrWasNoneIsNoIncident(String text) {
        assertThat(read(LocalDate.of(2024, 2, 22), text)).isEmpty();
    }

    @Test
    void weaponsTakenFromTheDeadAreNoFindOfWeapons() {
        assertThat(read(
                        LocalDate.of(2025, 6, 26),
                        "The army confirms an assault on its post at Karimama, in northern Benin, on Wednesday. JNIM said in"
                                + " a statement that it killed nine soldiers in Karimama and seized weapons."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.ARMED_CLASH);
    }

    @Test
    void explosionsHeardWhereCampsWereStormedAreNoMines() {
        assertThat(read(
                        LocalDate.of(2025, 6, 4),
                        "Des explosions et des tirs nourris ont retenti mercredi. Des attaques simultanées ont été menées"
                                + " contre les camps de Niono, de Nampala et de Mondoro, selon des habitants."))
                .extracting(incident -> incident.type() == SubEventType.REMOTE_EXPLOSIVE)
                .containsExactly(false, false, false);
    }

    @Test
    void aKillingNamedAsTwoDaysPastIsPutOnItsDay() {
        assertThat(read(
                        LocalDate.of(2021, 10, 4),
                        "The market of Dargol did not open on Sunday, two days after the killing of its mayor."))
                .extracting(incident -> incident.when().start())
                .containsExactly(Optional.of(LocalDate.of(2021, 10, 1)));
    }

    @Test
    void whatIsCalledDisinformationByTheAccusedWasTold() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Vingt civils ont été tués lundi par des soldats burkinabè à Djibo, selon des habitants. Le"
                                + " gouvernement dénonce une campagne de désinformation."))
                .extracting(incident -> incident.group().label())
                .containsExactly("FDS Burkina");
    }

    @Test
    void aStatementReleasedIsNoReleaseOfCaptives() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Gunmen kidnapped 12 villagers near Ménaka, the army said in a statement released on Tuesday."))
                .extracting(Incident::background)
                .containsExactly(false);
    }

    @Test
    void aMarketBurntByGunmenIsNoAccidentThoughFiremenCame() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Des hommes armés ont incendié lundi le marché de Kaya. Les sapeurs-pompiers ont maîtrisé le feu"
                                + " dans la nuit."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.LOOTING);
    }

    @Test
    void aReprisalThatFollowsItsReasonIsTold() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "L'armée s'est rendue dimanche à Bandiagara. En représailles au meurtre d'un berger, des hommes"
                                + " armés y ont tué vingt villageois."))
                .extracting(
                        incident -> incident.casualties().killed().orElseThrow().max() >= 20)
                .containsExactly(true);
    }

    @Test
    void whoIsAccusedOfComingLateHasNotAttacked() {
        String attack = "Des hommes armés ont attaqué lundi le village de Solhan et tué trente civils. ";
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        attack + "Les habitants accusent l'armée burkinabè de ne pas les protéger."))
                .extracting(incident -> incident.group().label())
                .containsExactly("Unidentified");
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        attack + "Les habitants accusent l'armée burkinabè d'avoir tué leurs proches."))
                .extracting(incident -> incident.group().label())
                .containsExactly("FDS Burkina");
    }

    @Test
    void aBombSetOffUnderAConvoyIsNotDefused() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Lundi à Gao, des hommes armés ont fait exploser un engin explosif au passage d'un convoi."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.REMOTE_EXPLOSIVE);
    }

    @Test
    void aDecoratedOfficerKilledIsTold() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "A decorated officer was killed with six soldiers near Gao on Monday."))
                .hasSize(1);
    }

    @Test
    void aSiegeOfMonthsDoesNotHideAnAttackWithAToll() {
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Gunmen killed 12 people in Djibo, a town under blockade for months."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.ATTACK);
        assertThat(read(LocalDate.of(2025, 3, 5), "Djibo est sous blocus depuis des mois et ses attaques se suivent."))
                .isEmpty();
    }

    @Test
    void whoTellsOfCiviliansKilledByOthersIsNotTheirKiller() {
        LocalDate published = LocalDate.of(2024, 8, 27);
        assertThat(List.of(
                        "Vingt civils ont été tués dimanche dans des frappes de drones de l'armée malienne sur"
                                + " Tinzaouatène, a déclaré le CSP-DPA.",
                        "At least 21 civilians were killed on Sunday in Malian army drone strikes on Tinzaouatene, the"
                                + " CSP said."))
                .flatExtracting(text -> read(published, text))
                .extracting(incident -> incident.group().label())
                .containsExactly("FAMa", "FAMa");
    }

    @Test
    void twoAttacksOfOneDayInOneRegionAreTwo() {
        assertThat(read(
                        LocalDate.of(2024, 5, 9),
                        "Quatre soldats ont été tués mardi dans la région de Tillabéri par l'explosion d'une mine au passage de"
                                + " leur véhicule, a annoncé l'armée.\n\nSept villageois ont été tués mardi dans la région de"
                                + " Tillabéri par des hommes armés venus à moto, selon un élu."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.REMOTE_EXPLOSIVE, SubEventType.ATTACK);
    }

    @Test
    void anAttackOfAYearPastWithItsTollIsNoStatistic() {
        assertThat(read(
                        LocalDate.of(2024, 6, 20),
                        "The army killed a commander on Sunday near Indelimane. He led the 2017 attack in Tongo Tongo"
                                + " that killed four soldiers."))
                .extracting(Incident::background)
                .containsExactly(false, true);
    }

    @Test
    void aPlaceThatNothingToldOfAnEventNamesIsSaidToBeGuessed() {
        List<Incident> incidents = read(
                LocalDate.of(2020, 1, 23),
                "Un chef de quartier a été assassiné mardi à Gao par deux jeunes à moto. Conseiller communal, il avait soixante"
                        + " ans. Il s'était élevé contre les vols. Ses voisins le disaient prudent. Sa famille le pleure. Dès"
                        + " l'annonce de sa mort, des jeunes en colère ont dressé des barricades mercredi.");

        assertThat(incidents)
                .extracting(incident -> incident.location().reasons().stream()
                        .map(Phrase::key)
                        .filter("place.guessed"::equals)
                        .count())
                .containsExactly(0L, 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A camp for displaced people was set on fire by gunmen near Djibo on Monday.",
                "Several camps for refugees were attacked on Monday in Diffa.",
                "Lundi à Barsalogho, des hommes armés ont pris d'assaut le camp de réfugiés et ont ouvert le feu.",
                "On Monday, opposition supporters took to the streets of Niamey.",
                "Lundi à Niamey, les supporters de l'opposition sont descendus dans la rue.",
            })
    void whatOnlyLooksHarmlessIsTold(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new camp for displaced people was set up on Monday in Djibo.",
                "Un camp pour les déplacés a été ouvert lundi à Djibo.",
                "Lundi à Niamey, des supporters de l'équipe nationale sont descendus dans la rue.",
                "Football supporters poured into the streets of Niamey on Monday.",
            })
    void campsThatOpenAndFansWhoRejoiceAreNoEvents(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lundi, les enseignants de Dori avaient repris le travail.",
                "Lundi, le convoi avait repris la route de Djibo.",
                "Gold miners set off for the mine of Inata on Monday.",
                "A supply convoy rolled into Djibo on Monday.",
                "A truck rolled into a ravine near Dori on Monday.",
                "Customs officers seized drugs in Gao on Monday.",
                "Doctors were taking medicines to Djibo on Monday.",
                "Residents fought a battle for water in Zinder on Monday.",
                "Hunters fought a fire near Kaya on Monday.",
                "Bodies were taken from the village of Solhan on Monday.",
                "The wounded were taken from their homes in Djibo on Monday.",
                "Three children were carried away by floods in Niamey on Monday.",
                "Quatre personnes sont mortes lundi à Maiduguri dans la rupture du barrage.",
                "Deux cars se sont percutés lundi près de Dori, tuant six voyageurs.",
                "L'effondrement d'une digue a tué trois pêcheurs lundi à Mopti.",
            })
    void everydayWordsAreNoEvents(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isEmpty();
    }

    @Test
    void theSameWordsWithOthersAreEvents() {
        assertThat(List.of(
                        "Lundi, les soldats ont repris la ville de Djibo.",
                        "A villager set off a buried mine near Djibo on Monday.",
                        "Rebels rolled into Kidal on Monday.",
                        "Bandits seized motorcycles near Dori on Monday.",
                        "Soldiers fought a gun battle near Ménaka on Monday.",
                        "Girls were taken from a school in Zinder on Monday.",
                        "Troops re-entered Kidal on Monday."))
                .flatExtracting(text -> read(LocalDate.of(2025, 3, 5), text))
                .extracting(Incident::type)
                .containsExactly(
                        SubEventType.GOVERNMENT_REGAINS_TERRITORY,
                        SubEventType.REMOTE_EXPLOSIVE,
                        SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY,
                        SubEventType.LOOTING,
                        SubEventType.ARMED_CLASH,
                        SubEventType.ABDUCTION,
                        SubEventType.GOVERNMENT_REGAINS_TERRITORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schoolchildren were led into the bush near Kaya on Monday by men on motorbikes, on the road to the gold mine.",
                "Two jets dropped their loads on hideouts near Kaya on Monday, east of a gold mine.",
            })
    void aHarmlessPhraseHidesOnlyWhatStandsBesideIt(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).hasSize(1);
    }

    @Test
    void aRumourThatRunsDoesNotUndoWhatIsTold() {
        LocalDate published = LocalDate.of(2025, 3, 5);
        assertThat(read(
                        published,
                        "La rumeur enflait depuis l'aube : des hommes armés ont tué quatre éleveurs lundi à Djibo."))
                .hasSize(1);
        assertThat(read(published, "Le maire dément la rumeur d'une attaque lundi à Djibo."))
                .isEmpty();
    }

    @Test
    void phrasesOfSeveralWordsAreFound() {
        assertThat(List.of(
                        "Lundi près de Dori, des hommes armés ont emmené trois enseignants.",
                        "Soldiers walked into an ambush near Ménaka on Monday.",
                        "Lundi à Gao, un orpailleur a été retrouvé mort, ligoté, au bord de la route.",
                        "Un suspect a été placé en détention lundi à Mopti."))
                .flatExtracting(text -> read(LocalDate.of(2025, 3, 5), text))
                .extracting(Incident::type)
                .containsExactly(
                        SubEventType.ABDUCTION, SubEventType.ARMED_CLASH, SubEventType.ATTACK, SubEventType.ARRESTS);
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Lundi à Gao, une manifestation culturelle a réuni les jeunes de la ville."))
                .isEmpty();
        assertThat(read(LocalDate.of(2025, 3, 5), "The protest march in Niamey was cancelled on Monday."))
                .isEmpty();
    }

    private static List<Incident> read(LocalDate published, String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(published))
                .incidents();
    }
}
