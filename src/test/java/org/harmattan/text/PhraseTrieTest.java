package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrieTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', nullValues = "none", textBlock = """
            attaque                        § une Attaque de nuit             § Attaque
            attaque                        § ils attaquent                   § none
            attaqu*                        § ils attaquent                   § attaquent
            attaqu*                        § une attaque                     § attaque
            frappe|frappes aérienne*       § deux frappes aeriennes          § frappes aeriennes
            frappe|frappes aérienne*       § une frappe chirurgicale         § none
            force (conjointe) du G5        § la force du G5                  § force du G5
            force (conjointe) du G5        § la Force conjointe du G5 Sahel  § Force conjointe du G5
            chef (de la|des) milice*       § le chef de la milice            § chef de la milice
            chef (de la|des) milice*       § le chef des milices             § chef des milices
            chef (de la|des) milice*       § le chef milice                  § chef milice
            chef (de la|des) milice*       § le chef de milice               § none
            tué par _ armés                § tué par hommes armés            § tué par hommes armés
            tué par _ armés                § tué par armés                   § none
            M23                            § le M23                          § M23
            33e RCP                        § le 33e RCP                      § 33e RCP
            week-end|weekend dernier       § le week-end dernier             § week-end dernier
            week-end|weekend dernier       § le weekend dernier              § weekend dernier
            l'armée                        § l’armée                         § l’armée
            lance-roquettes                § un lance roquettes              § lance roquettes
            lance roquettes                § un lance\u2011roquettes         § lance\u2011roquettes
            forces & armées                § les forces armées               § forces armées
            cœur                           § le Coeur                        § Coeur
            forces armées                  § les forces « armées »           § forces « armées
            forces armées                  § les forces, armées              § none
            forces armées                  § les forces. Armées              § none
            forces armées                  § les forces (armées)             § none
            forces armées                  § les forces – armées             § none
            """)
    void phrasesAreFound(String phrase, String text, String found) {
        PhraseTrie<String> trie =
                new PhraseTrie.Builder<String>().add(phrase, "x").build();
        assertThat(found(trie, text)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void linesEndWithinAPhraseButBlankLinesPartPhrases() {
        PhraseTrie<String> trie =
                new PhraseTrie.Builder<String>().add("forces armées", "x").build();
        assertThat(found(trie, "forces\narmées")).hasSize(1);
        assertThat(found(trie, "forces\r\narmées")).hasSize(1);
        assertThat(found(trie, "forces\n\narmées")).isEmpty();
        assertThat(found(trie, "forces\r\n\r\narmées")).isEmpty();
    }

    @Test
    void theLongestPhraseWinsAndNoneOverlap() {
        PhraseTrie<String> trie = new PhraseTrie.Builder<String>()
                .add("armée", "short")
                .add("armée de l'air", "long")
                .add("air malienne", "other")
                .build();
        assertThat(found(trie, "l'armée de l'air malienne, l'armée de terre"))
                .containsExactly("armée de l'air", "armée");
        assertThat(trie.findAll(Tokenizer.tokenize("l'armée de l'air")))
                .containsExactly(new PhraseTrie.Match<>(1, 5, List.of("long")));
    }

    @Test
    void phrasesOfOneLengthAllCountAndTheOneWithoutOpenWordsComesFirst() {
        PhraseTrie<String> trie = new PhraseTrie.Builder<String>()
                .add("_ armés", "any")
                .add("hom* armés", "prefix")
                .add("homm* armés", "longer prefix")
                .add("hommes armés", "exact")
                .add("hommes armé*", "exact then prefix")
                .add("hommes armés", "second")
                .add("hommes armés", "exact")
                .build();
        assertThat(trie.longestAt(Tokenizer.tokenize("hommes armés"), 0).values())
                .containsExactly("exact", "second", "exact then prefix", "longer prefix", "prefix", "any");
    }

    @Test
    void whereNothingIsFoundTheMatchIsEmpty() {
        PhraseTrie<String> trie =
                new PhraseTrie.Builder<String>().add("forces armées", "x").build();
        List<Token> tokens = Tokenizer.tokenize("les forces");
        assertThat(trie.longestAt(tokens, 1)).isEqualTo(new PhraseTrie.Match<>(1, 1, List.of()));
        assertThat(trie.longestAt(tokens, 2)).isEqualTo(new PhraseTrie.Match<>(2, 2, List.of()));
        assertThat(new PhraseTrie.Builder<String>().build().findAll(tokens)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "(forces)",
                "(forces) (armées)",
                "forces (armées",
                "forces) armées",
                "groupe(s)",
                "(a)b",
                "a||b",
                "|",
                "forces , armées",
                "att*que",
                "*",
                "a_b",
                "(forces (très) armées)"
            })
    void badPhrasesAreRefusedByName(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhraseTrie.Builder<String>().add(phrase, "x"))
                .withMessageContaining("\"" + phrase + "\"");
    }

    @Test
    void everyTextIsSearched() {
        PhraseTrie<String> trie = new PhraseTrie.Builder<String>()
                .add("de|du _ (cent|mille) un*", "x")
                .add("la veille", "y")
                .add("_ _ _ lundi", "z")
                .build();
        Stream.concat(RandomTexts.unicode(2_000), RandomTexts.fragments(4_000)).forEach(text -> {
            List<Token> tokens = Tokenizer.tokenize(text);
            int end = 0;
            for (PhraseTrie.Match<String> match : trie.findAll(tokens)) {
                assertThat(match.firstToken()).isGreaterThanOrEqualTo(end);
                assertThat(match.endToken()).isGreaterThan(match.firstToken()).isLessThanOrEqualTo(tokens.size());
                end = match.endToken();
            }
        });
    }

    @Test
    void theEndIsThatOfTheLongestPhrase() {
        PhraseTrie<String> trie = new PhraseTrie.Builder<String>()
                .add("a* _ b", "x")
                .add("ab* (c)", "y")
                .add("abc d e", "z")
                .build();
        List<Token> tokens = Tokenizer.tokenize("abc d e f b, abd c ab a c b");
        List<Integer> ends = IntStream.range(0, tokens.size())
                .map(at -> trie.endAt(tokens, at))
                .boxed()
                .toList();
        assertThat(ends).containsExactly(3, 1, 2, 3, 4, 7, 6, 8, 11, 9, 10);
        for (int at = 0; at < tokens.size(); at++) {
            assertThat(trie.longestAt(tokens, at).endToken()).isEqualTo(ends.get(at));
            assertThat(trie.isAt(tokens, at)).isEqualTo(ends.get(at) > at);
        }
    }

    @Test
    void aBeginningHasItsLimit() {
        assertThat(found(
                        new PhraseTrie.Builder<String>()
                                .add("a".repeat(62) + "*", "x")
                                .build(),
                        "a".repeat(80)))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhraseTrie.Builder<String>()
                        .add("a".repeat(63) + "*", "x")
                        .build())
                .withMessageContaining("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a", "ab ", "a, ", "\u0301 "})
    void aLongRunOfWordsTakesTimeInProportion(String part) {
        PhraseTrie<String> trie = new PhraseTrie.Builder<String>()
                .add("a _ a* (a) a|ab (a|b) _ _ a* b", "x")
                .add("a* a* a* a* a* a* b", "y")
                .add("a".repeat(40) + "*", "z")
                .build();
        List<Token> tokens = Tokenizer.tokenize(part.repeat(300_000 / part.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> trie.findAll(tokens));
    }

    private static List<String> found(PhraseTrie<String> trie, String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return trie.findAll(tokens).stream()
                .map(match -> tokens.get(match.firstToken())
                        .span()
                        .cover(tokens.get(match.endToken() - 1).span())
                        .of(text))
                .toList();
    }
}
