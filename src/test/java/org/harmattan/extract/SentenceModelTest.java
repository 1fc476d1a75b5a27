package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.junit.jupiter.api.Test;

class SentenceModelTest {

    private static final String TEXT = "Mardi, ils ont vidé les enclos de Mondoro avant l'aube.";

    @Test
    void seesKindsInPlaceOfNamesAndPairsOfWordsNextToEachOtherAndApart() {
        List<String> names = new ArrayList<>();
        SentenceWords words = words(TEXT);
        words.forEach((code, word, other) -> {
            String name = words.name(word, other);
            assertThat(SentenceWords.code(name)).isEqualTo(code);
            names.add(name);
        });

        assertThat(names)
                .contains("<day>", "vide", "<place>", "enclos", "ont vide", "vide .. enclos", "enclos .. <place>")
                .doesNotContain("mondor", "mardi", "les .. de");
    }

    @Test
    void addsWeightsOfCluesAndShowsTheWordsThatSpeakMost() throws Exception {
        SentenceModel model = read("{\"tells\":{\"tells\":0},\"vide .. enclos\":{\"tells\":9,\"Looting/property"
                + " destruction\":4},\"aube\":{\"tells\":-1}}");

        SentenceModel.Verdict verdict = model.judge(words(TEXT));

        assertThat(model.probability(words(TEXT))).isGreaterThan(0.7);
        assertThat(model.probability(words("Il fait beau.")))
                .isEqualTo(model.probability(words("On dort bien.")))
                .isLessThan(0.3);
        assertThat(verdict.type()).isEqualTo(SubEventType.LOOTING);
        assertThat(verdict.share()).isGreaterThan(0.5);
        Document document = reading(TEXT).document();
        assertThat(document.span(verdict.firstToken(), verdict.endToken()).of(TEXT))
                .isEqualTo("vidé les enclos");
    }

    @Test
    void namesTheFileWhenItNamesATypeThatThereIsNot() {
        assertThatThrownBy(
                        () -> SentenceModel.read(
                                stream(
                                        "{\"doubtful\":0,\"sure\":1,\"sure_of_type\":1,\"constants\":{\"tells\":0,\"Theft\":0},\"weights\":{}}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sentences.json")
                .hasMessageContaining("Theft");
    }

    /** No lexicon has its words; none of the sentences learnt from is like it as a whole. */
    @Test
    void tellsOfAFightInOtherWordsThanTheLexicons() {
        assertThat(incidents(
                        "On Tuesday the column came upon men on motorbikes near Djibo in Burkina Faso and the shooting went"
                                + " on until dusk."))
                .extracting(Incident::type)
                .containsExactly(SubEventType.ARMED_CLASH);
        assertThat(incidents(
                        "On Tuesday the column is to meet men on motorbikes near Djibo in Burkina Faso and will wait for"
                                + " them until dusk."))
                .isEmpty();
    }

    private static List<Incident> incidents(String text) {
        return Extractors.real().extract(article(text)).incidents();
    }

    private static SentenceModel read(String weights) throws IOException {
        return SentenceModel.read(
                stream("{\"doubtful\":0.1,\"sure\":0.9,\"sure_of_type\":0.5,\"constants\":{\"tells\":-1,"
                        + "\"Attack\":0,\"Looting/property destruction\":0},\"weights\":" + weights + "}"));
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading reading(String text) {
        return ((RuleExtractor) Extractors.real()).read(article(text));
    }

    private static Article article(String text) {
        return new Article(
                "test",
                Optional.of(LocalDate.of(2024, 5, 18)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    private static SentenceWords words(String text) {
        Reading reading = reading(text);
        Sentence sentence = reading.document().sentences().get(0);
        return SentenceWords.of(reading.document(), new SentenceIndex(reading), sentence, sentence.endToken());
    }
}
