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

    private static List<Incident> read(LocalDate published, String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(published))
                .incidents();
    }
}
