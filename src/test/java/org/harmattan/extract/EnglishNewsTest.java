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
