package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            l'armée, dément-elle           | l · armée · dément · elle
            L’État «islamique»             | L · État · islamique
            le T55 et la RN6               | le · T · 55 · et · la · RN · 6
            le 3e à 20h30                  | le · 3 · e · à · 20 · h · 30
            1 200 et 1.200 et 1,200        | 1 200 · et · 1.200 · et · 1,200
            1\u202f200\u00a0000            | 1\u202f200 · 000
            1\u202f200\u202f000            | 1\u202f200\u202f000
            1 2000 et 12 34                | 1 · 2000 · et · 12 · 34
            en 2019 300 soldats            | en · 2019 · 300 · soldats
            5 000e                         | 5 · 000 · e
            T12 345                        | T · 12 · 345
            20/03/2020                     | 20 · 03 · 2020
            Tom\u00adbouc\u200btou\u200b   | Tom\u00adbouc\u200btou
            Se\u0301gou                    | Se\u0301gou
            ١٢ قتيلا                       | ١٢ · قتيلا
            ②³                             | ②³
            """)
    void cutsIntoWordsAndNumbers(String text, String words) {
        assertThat(Tokenizer.tokenize(text).stream().map(Token::text).collect(Collectors.joining(" · ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la mis-\\nsion de paix          | la mission de paix
            la mis-\\r\\n  sion             | la mission
            la mis-sion, la mis-\\nsion     | la mis sion la mis sion
            vingt-\\ncinq morts             | vingt cinq morts
            peut-\\nêtre, dit-\\nil         | peut etre dit il
            le week-\\nend                  | le week end
            Tin-\\nAkoff                    | tin akoff
            T-\\n55                         | t 55
            la mis-\\n\\nsion               | la mis sion
            la mis -\\nsion                 | la mis sion
            gou-\\nver-\\nnement            | gouvernement
            """)
    void joinsWordsHyphenatedAtTheEndOfALine(String text, String folded) {
        String lines = text.replace("\\n", "\n").replace("\\r", "\r");
        List<Token> tokens = Tokenizer.tokenize(lines);
        assertThat(tokens.stream().map(Token::folded).collect(Collectors.joining(" ")))
                .isEqualTo(folded);
        assertSound(lines);
    }

    @Test
    void everyTokenKnowsItsPlaceAndTheGapBeforeIt() {
        Stream.concat(RandomTexts.unicode(5_000), RandomTexts.fragments(2_000)).forEach(TokenizerTest::assertSound);
    }

    private static void assertSound(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        StringBuilder rebuilt = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            assertThat(token.index()).isEqualTo(i);
            assertThat(token.span().of(text)).isEqualTo(token.text()).isNotEmpty();
            rebuilt.append(token.gap()).append(token.text());
        }
        assertThat(text).startsWith(rebuilt.toString());
        String rest = text.substring(rebuilt.length());
        assertThat(rest.codePoints().anyMatch(Character::isLetterOrDigit))
                .as("rest \"%s\" of \"%s\"", rest, text)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111 ", "1,", "a\u00ad", "\u00ad", "a-\n", "1", "é", "\n", ".", "\u0301"})
    void takesTimeInProportion(String part) {
        String text = part.repeat(300_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Tokenizer.tokenize(text));
    }
}
