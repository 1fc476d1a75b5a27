package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that remembers where phrases may begin has the same phrases as the bare list of its words. */
class PhraseStartsTest {

    private static final String[] WORDS = {"a", "ab", "b", "bien", "attaque", "attaques", "de", "nuit", "12", "Gao"};
    private static final String[] GAPS = {" ", " ", " ", " ", "-", ", ", ". ", "\n", "\n\n"};

    @ParameterizedTest
    @ValueSource(
            strings = {"attaque", "attaqu* (de) nuit", "_ nuit", "(a) (_) gao", "a b|bien", "b* _ de", "12 a*", "gao"})
    void theSamePhrasesAreFound(String phrase) {
        PhraseTrie<String> trie =
                new PhraseTrie.Builder<String>().add(phrase, "x").build();
        for (int seed = 0; seed < 20; seed++) {
            String text = text(new Random(seed));
            List<Token> words = Tokenizer.tokenize(text);
            List<Token> marked = Document.of(Article.of("a", text)).tokens();
            assertThat(trie.findAll(marked)).isEqualTo(trie.findAll(words));
            BitSet openers = new BitSet();
            trie.markOpeners(marked, openers);
            assertThat(IntStream.range(0, marked.size()).filter(i -> trie.isAt(words, i)))
                    .allMatch(openers::get);
            assertThat(openers.stream()).allMatch(i -> trie.opensAt(marked, i));
            for (int from = -1; from <= words.size() + 1; from += 3) {
                for (int to = from - 1; to <= words.size() + 1; to += 17) {
                    assertThat(trie.next(marked, from, to)).isEqualTo(trie.next(words, from, to));
                    assertThat(trie.beginsWithin(marked, from, to)).isEqualTo(trie.beginsWithin(words, from, to));
                }
            }
        }
    }

    @Test
    void listsMadeAfterTheTextAreLookedUpToo() {
        List<Token> tokens =
                Document.of(Article.of("a", "Une attaque de nuit, la nuit")).tokens();
        PhraseTrie<String> before =
                new PhraseTrie.Builder<String>().add("attaque", "x").build();
        assertThat(before.isAt(tokens, 1)).isTrue();
        PhraseTrie<String> after =
                new PhraseTrie.Builder<String>().add("nuit", "x").build();
        assertThat(after.next(tokens, 0, tokens.size())).isEqualTo(3);
        assertThat(after.next(tokens, 4, tokens.size())).isEqualTo(5);
        assertThat(after.opensAt(tokens, -1)).isFalse();
        assertThat(after.opensAt(tokens, tokens.size())).isFalse();
    }

    private static String text(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            parts.add(WORDS[random.nextInt(WORDS.length)]);
            parts.add(GAPS[random.nextInt(GAPS.length)]);
        }
        return String.join("", parts);
    }
}
