package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts as in the test of the page's own signs, web/test/several.test.js. */
class SeveralArticlesTest {

    private static final String FRENCH =
            "Mali : une attaque fait douze morts à Hombori\n\nBamako, 12 mai 2023 – Des hommes armés ont attaqué mercredi le"
                    + " village de Hombori, dans le centre du Mali. Douze civils ont été tués, selon des élus locaux.\n\n"
                    + "L’armée n’a pas réagi.";
    private static final String ENGLISH =
            "Niger: roadside bomb kills four soldiers\n\nNIAMEY (Reuters) - Four soldiers were killed on Monday when their"
                    + " vehicle hit a roadside bomb near Banibangou, in western Niger, the defence ministry said in a"
                    + " statement.";

    @Test
    void oneArticleIsOneWithItsHeadlineItsDatelineAndItsParagraphs() {
        for (String text : List.of(
                FRENCH,
                ENGLISH,
                FRENCH + "\n\nL’attaque n’a pas été revendiquée.",
                "",
                "---",
                "Bamako, 12 mai 2023. " + FRENCH,
                FRENCH + "\n\n***\n\nAvec AFP.")) {
            assertThat(SeveralArticles.beginnings(text)).as(text).hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n---\n\n",
                "\n* * *\n",
                "\n=====\n",
                "\f",
                "\n\f\n",
                "\n\nDocument 2 of 4\n\n",
                "\n\nArticle 2 sur 2 :\n",
                "\n\n",
                "\r\n\r\n"
            })
    void aLineThatPartsThemOrASecondHeadlineWithItsDatelineBeginsAnother(String between) {
        String text = FRENCH + between + ENGLISH;
        int second =
                (int) (FRENCH + between).chars().filter(sign -> sign == '\n').count() + 1;
        assertThat(SeveralArticles.beginnings(text)).containsExactly(1, second);
        assertThat(SeveralArticles.beginnings(text.replace("\r\n", "\n").replace("\n", "\r\n")))
                .containsExactly(1, second);
    }

    @Test
    void theHeadlineMayStandRightAboveTheDateline() {
        String close = FRENCH.replace("\n\nBamako", "\nBamako");
        assertThat(SeveralArticles.beginnings("\n" + ENGLISH + "\n\n" + close)).containsExactly(2, 6);
    }

    @Test
    void aLongTextIsLookedThroughInNoTime() {
        for (String piece : List.of("- ", "-", "a\n", "Bamako, ", "a\n\n", "\f", "Bamako (a")) {
            String text = piece.repeat(500_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SeveralArticles.beginnings(text), piece);
        }
    }
}
