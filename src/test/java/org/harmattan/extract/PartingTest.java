package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** Events at one place and day that are two, and what looks like two and is one. */
class PartingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

    @Test
    void whatFollowedAnAmbushIsNotTheAmbush() {
        assertThat(types(
                        "BAMAKO - Mali's army said on Thursday it had killed 40 militants in air strikes following an ambush on"
                                + " a military convoy near Tessit on Tuesday."))
                .containsExactlyInAnyOrder(SubEventType.AIR_DRONE_STRIKE, SubEventType.ARMED_CLASH);
        assertThat(
                        types(
                                "L'armée nigérienne a annoncé jeudi avoir tué trente terroristes dans des frappes aériennes menées"
                                        + " mercredi à la suite d'une embuscade qui a coûté la vie à douze soldats près de Banibangou."))
                .containsExactlyInAnyOrder(SubEventType.AIR_DRONE_STRIKE, SubEventType.ARMED_CLASH);
    }

    @Test
    void theDeadOfARaidAreNotThoseOfTheReplyToIt() {
        assertThat(killed(
                        "Soldiers killed 12 militants in a counter-attack on Monday after a raid on the village of Tin-Akoff"
                                + " in which seven civilians were killed, the army said on Tuesday."))
                .containsExactly(tuple(SubEventType.ARMED_CLASH, 12), tuple(SubEventType.ATTACK, 7));
    }

    @Test
    void peopleWhoDiedAfterAnAttackDiedInIt() {
        assertThat(killed("Nine soldiers died on Tuesday after an attack on their post near Tessit."))
                .containsExactly(tuple(SubEventType.ARMED_CLASH, 9));
    }

    @Test
    void whatCameHoursLaterInTheSameTownIsAnotherEvent() {
        assertThat(types(
                        "Gunmen killed the village chief on Monday in Djibo. Three hours later a police post in the town came"
                                + " under fire and two policemen were wounded."))
                .containsExactly(SubEventType.ATTACK, SubEventType.ARMED_CLASH);
    }

    @Test
    void anAnswerOrTheSameMenHoursLaterAreOfTheSameEvent() {
        assertThat(killed(
                        "Des hommes armés ont attaqué mardi le camp de Boulkessi, au Mali. Trois heures plus tard, les soldats ont"
                                + " riposté et tué sept assaillants."))
                .containsExactly(tuple(SubEventType.ARMED_CLASH, 7));
        assertThat(types(
                        "Gunmen attacked the village of Bourra on Monday, killing four farmers. An hour later the attackers"
                                + " looted the market."))
                .containsExactly(SubEventType.ATTACK);
    }

    @Test
    void anAttackAfterABombOfWhichOnlyOneHasATollIsOneEvent() {
        assertThat(killed(
                        "Militants stormed the camp at Inates on Monday after a suicide bombing at its entrance, killing eleven"
                                + " soldiers."))
                .containsExactly(tuple(SubEventType.SUICIDE_BOMB, 11));
    }

    @Test
    void whatAWoundedManDiedOfADayLaterIsTheSame() {
        assertThat(
                        types(
                                "Gunmen killed three traders on Monday in Djibo. A day later one of the wounded died in hospital."))
                .containsExactly(SubEventType.ATTACK);
    }

    @Test
    void aBeltThatWasMadeSafeDidNotExplode() {
        assertThat(types(
                        "Deux kamikazes se sont fait exploser mardi devant le marché de Bosso, tuant six personnes. La charge"
                                + " d'une troisième femme a été désamorcée par les soldats."))
                .containsExactly(SubEventType.SUICIDE_BOMB, SubEventType.DISRUPTED_WEAPONS_USE);
    }

    @Test
    void aTownTakenOnTwoDaysWasTakenTwice() {
        assertThat(types(
                        "Jihadists seized the town of Léré on Monday without a fight. On Wednesday the army recaptured the"
                                + " town."))
                .containsExactly(
                        SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY, SubEventType.GOVERNMENT_REGAINS_TERRITORY);
    }

    @Test
    void peopleCarriedOffInTheWakeOfAKillingAreAnEventOfTheirOwn() {
        assertThat(killed(
                        "Des hommes armés ont tué cinq villageois mardi à Sebba. Avant de repartir, ils ont emmené huit jeunes"
                                + " filles vers la frontière."))
                .containsExactly(tuple(SubEventType.ATTACK, 5), tuple(SubEventType.ABDUCTION, -1));
    }

    @Test
    void aGuardKilledInAnAbductionAndSoldiersTakenInAFightAreNoEventsOfTheirOwn() {
        assertThat(types("Gunmen abducted eight pupils on Tuesday in Sebba. A guard was shot dead."))
                .containsExactly(SubEventType.ABDUCTION);
        assertThat(types(
                        "Des jihadistes ont tué neuf soldats mardi dans une embuscade près de Sebba. Ils ont emmené quatre"
                                + " militaires."))
                .hasSize(1);
    }

    @Test
    void villagesNextToEachOtherEachHaveTheirOwnDead() {
        assertThat(killed("Des hommes armés ont tué quatre personnes mardi à Gagamari, deux à Chétimari."))
                .containsExactly(tuple(SubEventType.ATTACK, 4), tuple(SubEventType.ATTACK, 2));
    }

    @Test
    void aCrowdThatAvengesATheftIsAnEventOfItsOwn() {
        assertThat(types(
                        "Des hommes armés ont volé dimanche le bétail du village de Dan Issa, selon des élus. Lundi, à Dan Issa,"
                                + " le conseil s'est réuni. Un voleur présumé a été lynché par la foule."))
                .containsExactly(SubEventType.LOOTING, SubEventType.MOB_VIOLENCE);
    }

    @Test
    void aDeviceMadeSafeBesideOneThatWentOffIsAnEventOfItsOwn() {
        assertThat(types(
                        "A MINUSMA convoy struck a mine on Monday near Tessalit, wounding three peacekeepers. Deminers later"
                                + " found another device beside the track and defused it."))
                .containsExactly(SubEventType.REMOTE_EXPLOSIVE, SubEventType.DISRUPTED_WEAPONS_USE);
        assertThat(
                        types(
                                "L'explosion d'une mine a tué deux soldats lundi à Djibo. Deux autres engins ont été désamorcés."))
                .containsExactly(SubEventType.REMOTE_EXPLOSIVE, SubEventType.DISRUPTED_WEAPONS_USE);
    }

    @Test
    void victimsOfAnotherDayInTheSameAreaAreThoseOfAnotherEvent() {
        assertThat(types(
                        "Quatre soldats ont été tués samedi dans une embuscade à Djibo. Lundi, dans le même secteur, deux autres"
                                + " militaires ont été blessés par l'explosion d'une mine."))
                .containsExactly(SubEventType.ARMED_CLASH, SubEventType.REMOTE_EXPLOSIVE);
        assertThat(types(
                        "Four soldiers died in an ambush at Djibo on Saturday. In the same area, on Monday, two others were"
                                + " wounded by an explosive device."))
                .containsExactly(SubEventType.ARMED_CLASH, SubEventType.REMOTE_EXPLOSIVE);
    }

    @Test
    void eachPlaceOfAListHasItsOwnDeedOrNumber() {
        assertThat(killed(
                        "Deux localités ont été visitées dimanche. À Dablo, des hommes armés ont exécuté deux instituteurs ; à"
                                + " Pissila, ils ont incendié la mairie."))
                .containsExactly(tuple(SubEventType.ATTACK, 2), tuple(SubEventType.LOOTING, -1));
        assertThat(killed("In Dablo gunmen killed eight people on Sunday; in Pissila three."))
                .containsExactly(tuple(SubEventType.ATTACK, 8), tuple(SubEventType.ATTACK, 3));
        assertThat(killed("À Dablo, les assaillants ont tué huit personnes dimanche ; à Pissila trois."))
                .containsExactly(tuple(SubEventType.ATTACK, 8), tuple(SubEventType.ATTACK, 3));
    }

    @Test
    void theEndOfASentenceSharesTheDayThatItsBeginningCountsOut() {
        assertThat(types(
                        "A teacher was shot dead at Dori on Tuesday. The evening before, vigilantes stormed the weekly market at"
                                + " Djibo, in neighboring Soum province, and hacked to death six Fulani herders."))
                .containsExactly(SubEventType.ATTACK, SubEventType.ATTACK);
    }

    private static List<SubEventType> types(String text) {
        return read(text).stream().map(Incident::type).toList();
    }

    /** The types with the dead that are told of each; -1 for no number. */
    private static List<Tuple> killed(String text) {
        return read(text).stream()
                .map(incident -> tuple(
                        incident.type(),
                        incident.casualties().killed().map(CountRange::best).orElse(-1)))
                .toList();
    }

    private static List<Incident> read(String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(THURSDAY))
                .incidents();
    }
}
