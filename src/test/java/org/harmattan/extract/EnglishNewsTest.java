package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of telling an event that are common in English news: the passive, reduced clauses, things that kill. */
class EnglishNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATTACK|The headmaster was shot outside his house in Djibo on Friday by two men on a motorcycle.",
                "ATTACK|Gunmen on Friday shot and wounded a tanker driver near Gaya.",
                "ARMED_CLASH|The police post in Goundam came under small-arms fire on Friday night.",
                "ARMED_CLASH|The escort was shot at near Matiacoali on Friday as it turned back.",
                "MOB_VIOLENCE|A lynch mob killed two suspected thieves in Ségou on Friday.",
                "PROTEST_WITH_INTERVENTION|Riot police scattered the marchers in Bamako on Friday.",
                "PROTEST_WITH_INTERVENTION|Protesters in Bourasso were driven off by gendarmes on Friday.",
                "AGREEMENT|Elders at Pama say a pact was sealed with the jihadists on Friday.",
                "REMOTE_EXPLOSIVE|A mine killed a trader on the road to Karimama on Friday.",
                "REMOTE_EXPLOSIVE|A cart of onion sellers set off a mine near Tessalit on Friday.",
                "ABDUCTION|Raiders carried off 30 pupils near Zurmi on Friday.",
                "ABDUCTION|Men on motorcycles herded the worshippers into the bush near Zurmi on Friday.",
                "LOOTING|Armed men entered the clinic of Foutouri on Friday. They took medicines, two motorcycles and the solar panels, and left towards the border.",
                "LOOTING|Two mausoleums were smashed in Timbuktu on Friday.",
                "GOVERNMENT_REGAINS_TERRITORY|Nigerian troops re-entered Marte on Friday.",
                "PROTEST_WITH_INTERVENTION|Police fired tear gas in Gusau on Friday at a crowd angry over the killing of a trader.",
                "AIR_DRONE_STRIKE|The Air Component chased the fleeing fighters and struck a convoy near Marte on Friday.",
                "AGREEMENT|Elders of Diafarabé signed an understanding with the jihadists on Friday.",
                "NON_STATE_ACTOR_OVERTAKES_TERRITORY|MNLA fighters rolled into Ber on Friday.",
                "ATTACK|Ansar Dine carried out a public whipping in Gao on Friday.",
                "REMOTE_EXPLOSIVE|A motorcycle bomb tore through a market in Gao on Friday, leaving five dead."
            })
    void anEventIsToldInWordsOfTheTrade(SubEventType type, String text) {
        assertThat(read(text)).extracting(Incident::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|Gunmen attacked Barsalogho on Sunday. A group of relatives put the death toll at nearly 400.",
                "2|Two herders were found with their throats slit near Tenenkou on Friday.",
                "3|Three soldiers paid the supreme price at Damboa on Friday.",
                "1|A catechist had his throat cut near Kandi on Friday.",
                "7|Security forces killed in cold blood seven herders at Boulkessi on Friday, activists said."
            })
    void theDeadAreCounted(int killed, String text) {
        assertThat(read(text))
                .extracting(
                        incident -> incident.casualties().killed().orElseThrow().best())
                .containsExactly(killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|A mine killed a trader and crippled two more near Karimama on Sunday.",
                "11|A grenade went off in a bar in Gao on Sunday. Eleven people were rushed to hospital."
            })
    void theWoundedAreCounted(int wounded, String text) {
        assertThat(read(text))
                .extracting(incident ->
                        incident.casualties().wounded().orElseThrow().best())
                .containsExactly(wounded);
    }

    @Test
    void aSecondMassacreIsNoDeath() {
        assertThat(read("A second massacre was reported at Léré on Friday."))
                .extracting(incident -> incident.casualties().killed())
                .containsExactly(Optional.empty());
    }

    @Test
    void whoPoundsPositionsHoldsThemNot() {
        assertThat(read("The army pounded militant positions near Tessit on Friday, killing 15 fighters."))
                .extracting(Incident::type, incident -> incident.group().label())
                .containsExactly(tuple(SubEventType.SHELLING, "FAMa"));
    }

    @Test
    void operationsOfAWeekAreToldSinglyAfterTheirSum() {
        assertThat(read(
                        "The army said it had killed 19 militants in operations carried out between June 3 and 9 in the Mopti"
                                + " region.\n\nOn June 4, helicopters bombed a camp near Konna, killing eleven militants.\n\nTwo days"
                                + " later, soldiers clashed with an armed group at Boni. Eight militants were killed."))
                .extracting(
                        incident -> incident.when().start().orElseThrow(),
                        incident -> incident.casualties().killed().orElseThrow().best())
                .containsExactly(tuple(LocalDate.of(2023, 6, 4), 11), tuple(LocalDate.of(2023, 6, 6), 8));
    }

    @Test
    void whatAReportIsAboutIsItsNewsHoweverOld() {
        assertThat(read(
                        "(Bamako) – Soldiers killed at least 12 men during two operations in central Mali between January and"
                                + " March 2023, a rights group said.\n\nOn January 7, soldiers shot dead five herders at Konna.\n\nOn"
                                + " March 2, soldiers executed seven men at Boni."))
                .extracting(incident -> incident.location().place().orElseThrow(), Incident::background)
                .containsExactly(tuple("Konna", false), tuple("Boni", false));
    }

    @Test
    void whereAndWhenMayStandInTheSentenceBefore() {
        assertThat(read(
                        "Army kills six militants\n\nThe army killed six militants in a raid in northern Mali, the defence"
                                + " ministry said on Monday.\n\nA drone spotted a group of vehicles about 20 kilometres north of Bourem on Saturday, the"
                                + " army said. After two aircraft opened fire, soldiers searched the site."))
                .extracting(
                        incident -> incident.location().place().orElseThrow(),
                        incident -> incident.when().start().orElseThrow())
                .containsExactly(tuple("Bourem", LocalDate.of(2023, 6, 10)));
    }

    @Test
    void nothingHappenedYetWhereSomethingIsDueToBegin() {
        assertThat(
                        read(
                                "A suicide bomber killed five guards at a camp in Gao on Monday.\n\nThe government condemned the"
                                        + " bombing and said patrols, which were due to begin in Kidal and Ménaka this month, would go ahead."))
                .extracting(
                        Incident::type, incident -> incident.location().place().orElseThrow())
                .containsExactly(tuple(SubEventType.SUICIDE_BOMB, "Gao"));
    }

    @Test
    void thePressSeesThoseArrestedOnALaterDay() {
        assertThat(read(
                        "Police at Ansongo presented to the press on Tuesday three men arrested with rifles. The three were"
                                + " arrested on Friday 9 June at the exit of the town."))
                .extracting(incident -> incident.when().start().orElseThrow())
                .containsExactly(LocalDate.of(2023, 6, 9));
    }

    private static List<Incident> read(String text) {
        return Extractors.real()
                .extract(new Article(
                        "english",
                        Optional.of(LocalDate.of(2023, 6, 14)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text))
                .incidents();
    }
}
