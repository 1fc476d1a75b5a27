package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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

    /** Texts that the test of the page's own signs reads too: both must say the same. */
    @TestFactory
    Stream<DynamicTest> bothSidesSayTheSame() throws IOException {
        JsonNode texts =
                new JsonMapper().readTree(Path.of("web/test/several.json").toFile());
        return StreamSupport.stream(texts.spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(each.path("name").asText(), () -> {
                    List<Integer> lines =
                            SeveralArticles.beginnings(each.path("text").asText());
                    assertThat(lines.stream().skip(1).toList())
                            .isEqualTo(
                                    each.has("second")
                                            ? List.of(each.path("second").asInt())
                                            : List.of());
                }));
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
        for (String piece : List.of("- ", "-", "a\n", "Bamako, ", "a\n\n", "\f", "Bamako (a", "A ", "A, A ", "- \t")) {
            String text = piece.repeat(500_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SeveralArticles.beginnings(text), piece);
        }
    }
}
