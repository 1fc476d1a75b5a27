package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    /** In the texts, a slash between blanks is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', maxCharsPerColumn = 800, nullValues = "none", textBlock = """
            Publié le 3 mars 2022                                             | 2022-03-03
            Publié le 3 mars 2022 à 10h30, mis à jour le 4 mars 2022 à 12h    | 2022-03-03
            Publié le : 03/03/2022 - 10:25                                    | 2022-03-03
            BAMAKO, 3 mars 2022 (Agence) - Des hommes armés ont attaqué       | 2022-03-03
            Bamako, le 3 mars 2022 – Des hommes armés ont attaqué Boni        | 2022-03-03
            (Bamako, 3 mars 2022) Des hommes armés ont attaqué Boni           | 2022-03-03
            OUAGADOUGOU, March 3 2022 (Wire) - Gunmen killed twelve people    | 2022-03-03
            NIAMEY, March 3, 2022 — Gunmen killed twelve people on Friday     | 2022-03-03
            " date 2021-01 , 15 janv. () –"                                   | 2021-01-15
            date 2021-01 , 15 févr. () –                                      | none
            15/01/2021                                                        | 2021-01-15
            2021-01-15                                                        | 2021-01-15
            2021-01-15T10:20:00Z                                              | 2021-01-15
            Tuesday 11 July 2017                                              | 2017-07-11
            Tues- / day 11 July 2017                                          | 2017-07-11
            Tuesday 11 Ju- / ly 2017                                          | 2017-07-11
            Mali : douze morts à Boni / 3 mars 2022                           | 2022-03-03
            Mali : douze morts à Boni /  / Par Moussa Traoré, le 3 mars 2022 / Des hommes | 2022-03-03
            Communiqué du 3 mars 2022                                         | 2022-03-03
            Attaque du 3 mars 2022 : douze morts                              | none
            Attaque du 3 mars 2022                                            | none
            Attaqué le 3 mars 2022 – Boni pleure ses morts                    | none
            Douze morts à Boni / Des hommes armés ont attaqué Boni le 3 mars 2022. | none
            Des hommes armés ont attaqué, le 3 mars 2022 - un jeudi - Boni    | none
            Douze morts / Gunmen killed twelve people on March 3, 2022        | none
            Publié le 3 mars                                                  | none
            Aperçu, Du 8 au 14 novembre 2021                                  | none
            8-14 November 2021                                                | none
            Publié le 31 février 2022                                         | none
            Des hommes armés ont attaqué lundi                                | none
            """)
    void headOfAnArticle(String text, LocalDate expected) {
        String lines = text.replace(" / ", "\n");
        assertThat(PublicationDate.find(lines)).isEqualTo(Optional.ofNullable(expected));
        assertThat(PublicationDate.find("\uFEFF\r\n" + lines.replace("\n", "\r\n")))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aDateBelowTheHeadIsNotRead() {
        assertThat(PublicationDate.find("Un\nDeux\nTrois\nQuatre\nPublié le 3 mars 2022"))
                .isEmpty();
    }

    @Test
    void aLongFirstSentenceIsNoDateLine() {
        String sentence = "Le 3 mars 2022, " + "Des Hommes Armés, ".repeat(20) + "ont attaqué Boni.";
        assertThat(PublicationDate.find(sentence)).isEmpty();
        assertThat(PublicationDate.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burkina Faso: security alerts, 6 to 12 March 2023\n\nIncidents are as reported.",
                "Bulletin hebdomadaire\nIncidents du 6 au 12 mars 2023\n\n• 08 mars, Titabé : deux enlèvements."
            })
    void aReportIsNoOlderThanTheDaysItCovers(String text) {
        assertThat(PublicationDate.findEndOfPeriod(text)).contains(LocalDate.of(2023, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les combats du 6 au 12 mars 2023 ont fait trente morts.",
                "Mali : trois morts le 6 mars 2023",
                "Rapport de 2023",
                "Alertes du 6 au 12 mars"
            })
    void whatTellsOfOtherDaysCoversNone(String text) {
        assertThat(PublicationDate.findEndOfPeriod(text)).isEmpty();
    }

    @Test
    void everyTextIsRead() {
        Stream.concat(RandomTexts.unicode(3_000), RandomTexts.fragments(3_000))
                .forEach(text -> assertThat(PublicationDate.find(text)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "- ", "a-\n", "3 mars ", "\n", "2021-01 "})
    void takesNoLongerForALongText(String part) {
        String text = part.repeat(300_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PublicationDate.find(text));
    }
}
