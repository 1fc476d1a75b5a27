package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, paragraphs and the tokens in them. */
class DocumentTest {

    /** In the rows, ¦ stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des hommes armés ont attaqué Boni.¦ Douze soldats sont morts.",
                "Des hommes armés ont attaqué Boni !¦ Pourquoi ?¦ Nul ne sait.",
                "M. Keïta a parlé.¦ Mme. Diallo aussi.",
                "Le Dr. Traoré et le Gén. Dembélé et le col. Sangaré sont venus.",
                "Le lt. Diarra, le Pr. Cissé et l'Adj. Maïga sont venus.",
                "J. B. Traoré et A. Diallo sont morts.¦ Le reste a fui.",
                "L'O.N.U. Mali et les U.S. Marines sont venus.",
                "Il a parlé à l'O.N.U.¦ Les autres ont fui.",
                "La vitamine C.¦ Les autres ont fui.",
                "Il a vu l'art. 5 et le no. 12, env. 20 p. 100.",
                "Les morts, les blessés, etc.¦ Personne n'a parlé.",
                "• 6 Mar. Gorgadji was attacked.¦ Nobody died.",
                "Le 15 janv. 2021 et le 3 sept. 2020 à Gao.",
                "À 20 km. de Gao, puis à 30 km.¦ Personne n'a parlé.",
                "Ils ont fui…¦ Personne n'a parlé...¦ Rien.",
                "Ils ont fui… vers le nord... et le sud.",
                "« Nous avons tiré.¦ Ils ont fui », a dit le maire.",
                "« Nous avons tiré. »¦ Le lendemain, rien.",
                "«Nous avons tiré.»¦ Le lendemain, rien.",
                "« Où sont-ils ? » a demandé le maire.",
                "‘Nous avons tiré.’¦ Le lendemain, rien.",
                "\"Nous avons tiré.\"¦ Le lendemain, rien.",
                "“We fired.”¦ The next day, nothing.",
                "Il a dit : « … Nous avons tiré. »¦ Le lendemain, rien.",
                "(Ils ont fui.)¦ Le lendemain, rien.",
                "par des envahisseurs. «",
                "près de la frontière. avec le Burkina Faso.",
                "près de la frontière.¦Le convoi a sauté.",
                "Voir malijet.com et Yahoo.fr pour 3.5 km et 20.03.2020.",
                "Douze morts.¦ 20 blessés.¦ Rien.",
                "Douze morts.¦ al-Qaïda a revendiqué.",
                "Il est venu à 5 p.m. Monday avec e.g. Moussa.",
                "He told me.¦ Keita left.¦ He said no.¦ Then he left.",
                "Quoi ? !¦ Rien !!!¦ Non ?!",
                "II. La guerre",
                "1. La paix",
                "Sans fin",
                "…",
                "mis-\nsion de paix.¦ Rien.",
                "Gao.¦ Tessalit.¦ Kidal.",
                "Il est né en 2012.¦ Elle, en 2013."
            })
    void sentencesOfAParagraph(String marked) {
        List<String> expected = Stream.of(marked.split("¦"))
                .map(String::strip)
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        assertThat(sentences(marked.replace("¦", ""))).containsExactlyElementsOf(expected);
    }

    @Test
    void headlinesWrappedLinesAndBullets() {
        String text = String.join(
                "\n",
                "Mali : douze morts dans le nord",
                "Bamako, 3 mars 2022",
                "",
                "Des hommes armés ont attaqué mardi soir une position de l'armée à Boni, tuant",
                "douze soldats, a annoncé le ministère de la Défense dans un communiqué lu à la",
                "télévision. Plusieurs assaillants ont été tués.",
                "Les autres ont fui.",
                "",
                "Bilan :",
                "- douze soldats tués",
                "- quatre civils blessés par balles dans le village voisin et transportés à Gao",
                "• deux disparus",
                "1) un prisonnier",
                "Deux lignes",
                "qui se suivent");
        List<String> expected = List.of(
                "0 Mali : douze morts dans le nord",
                "1 Bamako, 3 mars 2022",
                "2 Des hommes armés ont attaqué mardi soir une position de l'armée à Boni, tuant"
                        + " douze soldats, a annoncé le ministère de la Défense dans un communiqué lu à la télévision.",
                "2 Plusieurs assaillants ont été tués.",
                "3 Les autres ont fui.",
                "4 Bilan :",
                "5 - douze soldats tués",
                "6 - quatre civils blessés par balles dans le village voisin et transportés à Gao",
                "7 • deux disparus",
                "8 1) un prisonnier",
                "9 Deux lignes qui se suivent");
        assertThat(paragraphs(text)).containsExactlyElementsOf(expected);
        assertThat(paragraphs(text.replace("\n", "\r\n"))).containsExactlyElementsOf(expected);
        assertThat(paragraphs(text.replace("\n", "\r"))).containsExactlyElementsOf(expected);
    }

    private static List<String> paragraphs(String text) {
        Document document = Document.of(Article.of("a", text));
        return document.sentences().stream()
                .map(sentence ->
                        sentence.paragraph() + " " + sentence.span().of(text).replaceAll("\\R", " "))
                .toList();
    }

    private static List<String> sentences(String text) {
        return Document.of(Article.of("a", text)).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @Test
    void everyTokenIsInExactlyOneSentence() {
        Stream.concat(RandomTexts.unicode(6_000), RandomTexts.fragments(6_000)).forEach(text -> {
            Document document = Document.of(Article.of("a", text));
            int next = 0;
            for (Sentence sentence : document.sentences()) {
                assertThat(sentence.firstToken()).as(text).isEqualTo(next);
                assertThat(sentence.endToken()).as(text).isGreaterThan(next);
                next = sentence.endToken();
                assertThat(sentence.span().end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(sentence.span().contains(document.span(sentence.firstToken(), next)))
                        .as("%s in \"%s\"", sentence, text)
                        .isTrue();
            }
            assertThat(next).as(text).isEqualTo(document.tokens().size());
            for (int token = 0; token < next; token++) {
                assertThat(document.getSentenceOf(token).hasToken(token)).isTrue();
            }
        });
    }

    @Test
    void aTokenOutsideTheTextHasNoSentence() {
        Document document = Document.of(Article.of("a", "Deux mots."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.getSentenceOf(2))
                .withMessageContaining("token 2");
        assertThatIllegalArgumentException().isThrownBy(() -> document.getSentenceOf(-1));
        assertThat(document.folded(-1)).isEmpty();
        assertThat(document.folded(2)).isEmpty();
        assertThat(document.folded(1)).isEqualTo("mots");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "! ",
                "! a ",
                ". ",
                "a. ",
                "A. ",
                "… A",
                "« ",
                "? » ",
                "\"",
                "a",
                "\n",
                "a\n",
                "a,\n",
                "- a\n",
                "A.A. ",
                "1. ",
                "\u00a0",
                "Les hommes de M. Keïta sont morts. "
            })
    void takesTimeInProportion(String part) {
        String text = part.repeat(300_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Document.of(Article.of("a", text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Des hommes armés ont attaqué le village de Boni        | FRENCH
            Gunmen attacked the village of Boni on Friday          | ENGLISH
            Boni                                                   | FRENCH
            Attack in Boni                                         | ENGLISH
            Attaque à Boni                                         | FRENCH
            12                                                     | FRENCH
            """)
    void languageIsDetected(String text, Language language) {
        assertThat(Document.of(Article.of("a", text)).language()).isEqualTo(language);
    }

    @Test
    void whatRunsOnForTooLongIsCutAtItsMarks() {
        String text = "un mot; ".repeat(110) + "et encore un mot, " + "un mot ".repeat(700) + "fin.";
        Document document = Document.of(Article.of("long", text));
        assertThat(document.sentences())
                .hasSizeGreaterThan(3)
                .allSatisfy(sentence ->
                        assertThat(sentence.endToken() - sentence.firstToken()).isBetween(1, SentenceSplitter.LONGEST));
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(document.tokens().size());
        Sentence first = document.sentences().get(0);
        assertThat(first.endToken()).isEqualTo(220);
        assertThat(first.span().of(text)).endsWith("un mot");
        assertThat(document.sentences().get(1).span().of(text)).startsWith("et encore");
    }
}
