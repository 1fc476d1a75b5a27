package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SourceReaderTest {

    private static final SourceReader READER = new SourceReader(ExtractLexicons.SPEECH_WORDS);

    private static List<Attribution> read(Document document) {
        return READER.read(
                document,
                ExtractLexicons.FINDER.find(document, List.of("ML"), Optional.of(LocalDate.of(2021, 6, 1))),
                List.of());
    }

    private static String render(Document document, Attribution attribution) {
        String said =
                document.span(attribution.firstToken(), attribution.endToken()).of(document.text());
        return attribution.stance().label() + " " + attribution.by() + ": " + said.replaceAll("\\s+", " ");
    }

    /** Each row is a text and what it gives as said, parted by {@code //}. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/speech.csv", delimiter = '|', quoteCharacter = '\0')
    void tellsWhoSaysWhat(String text, String expected) {
        Document document = ExtractLexicons.document(text);
        assertThat(read(document).stream()
                        .map(attribution -> render(document, attribution))
                        .collect(Collectors.joining(" // ")))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @Test
    void namesTheActorWhoSpeaks() {
        Document document =
                ExtractLexicons.document("Le JNIM a revendiqué l'embuscade au Mali. L'état-major a démenti.");
        List<Attribution> attributions = read(document);
        assertThat(attributions).hasSize(2);
        assertThat(attributions.get(0).actor().map(actor -> actor.actor().label()))
                .hasValue("JNIM");
        assertThat(attributions.get(1).actor().map(actor -> actor.actor().label()))
                .as("the staff is that of the army of the country spoken of")
                .hasValue("FAMa");
        assertThat(attributions.get(1).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void takesTheArmyNamedForItsGeneralStaff() {
        Document document = ExtractLexicons.document("Un drone de l'armée malienne a tiré. L'état-major dément.");
        assertThat(read(document).get(0).actor().map(actor -> actor.actor().label()))
                .hasValue("FAMa");
    }

    @Test
    void shortensSourcesBetweenWords() {
        Document document =
                ExtractLexicons.document("Selon un responsable du bureau régional de la coordination nationale"
                        + " des organisations paysannes du delta central, dix bœufs ont disparu.");
        assertThat(read(document).get(0).by()).hasSizeLessThanOrEqualTo(80).startsWith("responsable du bureau");
    }

    @Test
    void survivesAnyTextInLinearTime() {
        Random random = new Random(7);
        String[] parts = {
            "« ",
            " »",
            "\"",
            " a dit ",
            "selon ",
            ", ",
            ". ",
            "le maire",
            "JNIM ",
            " qui ",
            "il ",
            "\n\n",
            "revendiqué par ",
            "; ",
            "the group ",
            " said ",
            "according to ",
            "aurait ",
            " et ",
            "\ud83d\ude00",
            "l'armée ",
            "n'a pas "
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        Document document = ExtractLexicons.document(text.toString());
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(read(document)).allSatisfy(attribution -> {
                    assertThat(attribution.endToken()).isGreaterThan(attribution.firstToken());
                    assertThat(document.getSentenceOf(attribution.firstToken()))
                            .isEqualTo(document.getSentenceOf(attribution.endToken() - 1));
                    assertThat(attribution.by()).isNotBlank();
                }));
    }

    @Test
    void survivesAnEndlessSentence() {
        String text = "le maire a dit que selon la radio il a nié et revendiqué par le JNIM puis ".repeat(20_000);
        Document document = ExtractLexicons.document(text);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(read(document)).isNotEmpty());
    }
}
