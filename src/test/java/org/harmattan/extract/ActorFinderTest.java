package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {

    private static List<ActorMention> find(String text, String countries, String published) {
        return ExtractLexicons.FINDER.find(
                ExtractLexicons.document(text),
                ExtractLexicons.list(countries),
                Optional.ofNullable(published).map(LocalDate::parse));
    }

    private static String labels(List<ActorMention> mentions) {
        return mentions.stream().map(mention -> mention.actor().label()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Des soldats de l'armée malienne ont repris le pont.         | NE    | 2020-01-05 | FAMa, FAMa
        Le convoi de la force Barkhane a quitté Gao.                | ML    | 2018-01-05 | Barkhane
        Les forces françaises ont frappé au nord de Kidal.          | ML    | 2013-03-02 | Serval
        Les forces françaises ont frappé au nord de Kidal.          | ML    | 2016-03-02 | Barkhane
        French troops raided a camp near Tessalit.                  | ML    | 2013-06-01 | Serval
        Iyad Ag Ghaly a parlé.                                      | ML    | 2013-06-01 | Ansar Dine
        Iyad Ag Ghaly a parlé.                                      | ML    | 2021-06-01 | JNIM
        Des mercenaires russes accompagnaient la colonne.           | ML    | 2022-06-01 | Wagner
        Des mercenaires russes accompagnaient la colonne.           | ML    | 2025-09-01 | Africa Corps
        Une attaque contre le Macina a fait peur.                   | ML    | 2021-06-01 |
        La Katiba Macina a fait peur.                               | ML    | 2021-06-01 | Katiba Macina
        Il est un fan de football et le sabre est un symbole.       | NE    | 2021-06-01 |
        La FAN a bombardé la base.                                  | NE    | 2021-06-01 | FDS Niger
        La Minusma a dépêché une patrouille.                        | ML    | 2016-06-01 | MINUSMA
        Des hommes d'Amadou Koufa rôdaient.                         | ML    | 2018-06-01 | Katiba Macina
        Le MSA et le GATIA ont traversé le fleuve.                  | ML    | 2018-06-01 | MSA, GATIA
        """)
    void namesActors(String text, String countries, String published, String expected) {
        assertThat(labels(find(text, countries, published)))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        L'armée a riposté avant l'aube.                                     | BF,ML | FDS Burkina
        L'armée a riposté avant l'aube.                                     | ML,BF | FAMa
        Trois soldats du Niger sont tombés.                                 | BF,ML | FDS Niger
        Au Mali, l'armée dément.                                            | BF    | FAMa
        Les gendarmes ont fui le poste.                                     | NE    | Gendarmerie Niger
        La police a tiré.                                                   | FR,BF | Police Burkina
        Les FDS ont perdu deux hommes.                                      | BF    | FDS Burkina
        The army denied it.                                                 | NG    | Nigeria army
        L'armée nigérienne a poursuivi les assaillants. Les soldats ont ratissé la zone. | ML | FDS Niger, Unidentified, FDS Niger
        Un drone de l'armée malienne a tiré. L'armée se tait.               |       | FAMa, FAMa
        L'armée se tait.                                                    |       |
        L'armée se tait.                                                    | FR    |
        Des sources militaires évoquent une attaque armée.                  | ML    |
        The military government rejects it.                                 | ML    |
        The military has lost two vehicles.                                 | ML    | FAMa
        """)
    void decidesWhoseArmyIsMeant(String text, String countries, String expected) {
        assertThat(labels(find(text, Optional.ofNullable(countries).orElse(""), "2021-06-01")))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Des membres présumés du JNIM ont brûlé l'école.                     | true
        Des combattants soupçonnés d'appartenir à l'EIGS ont brûlé l'école. | true
        L'attaque, attribuée au JNIM, a fait six morts.                     | true
        L'attaque est attribuée par les autorités au JNIM.                  | true
        The raid was blamed on JNIM.                                        | true
        Suspected Boko Haram militants burned the market.                   | true
        Des jihadistes présumés ont brûlé l'école.                          | true
        Alleged fighters of Ansarul Islam came back.                        | true
        Des combattants affiliés au JNIM ont brûlé l'école.                 | false
        Le JNIM a brûlé l'école.                                            | false
        Un imam soupçonné de vol a quitté la ville. Le JNIM a brûlé l'école. | false
        JNIM fighters burned the market.                                    | false
        """)
    void recordsSuspicion(String text, boolean suspected) {
        List<ActorMention> armed = find(text, "ML", "2021-06-01").stream()
                .filter(mention -> mention.actor().kind().isArmed())
                .toList();
        assertThat(armed).isNotEmpty();
        assertThat(armed.get(armed.size() - 1).suspected()).isEqualTo(suspected);
    }

    @Test
    void tellsNamesFromKindsOfPeople() {
        assertThat(find("L'armée malienne, le JNIM, l'armée, des villageois et des hommes armés.", "ML", "2021-06-01"))
                .extracting(ActorMention::proper)
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void coversTheWordsOfTheText() {
        String text = "Hier, la Force conjointe du G5 Sahel a bougé.";
        ActorMention mention = find(text, "ML", "2019-06-01").get(0);
        assertThat(mention.span().of(text)).isEqualTo(mention.text()).endsWith("G5 Sahel");
    }

    @Test
    void takesTimeLinearInTheText() {
        String text = "Des soldats présumés de l'armée du Mali et le JNIM, attribuée à la police. ".repeat(20_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(find(text, "ML", "2021-06-01")).hasSizeGreaterThan(50_000));
    }
}
