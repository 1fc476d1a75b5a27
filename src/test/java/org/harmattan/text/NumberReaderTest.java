package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number of a text, as "words read: value". A value is 33 (exact), ~30 (about), >=33 (at least), <=50 (up to),
 * ~20..99 (a vague number or a range), (1) (an indefinite article).
 */
class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, nullValues = "none", textBlock = """
        33 morts                                       | 33: 33
        1 200 déplacés                                 | 1 200: 1200
        1\u00a0200 déplacés                            | 1\u00a0200: 1200
        1\u202f200 déplacés                            | 1\u202f200: 1200
        1.200 déplacés                                 | 1.200: 1200
        1 200 000 habitants                            | 1 200 000: 1200000
        2 millions d'habitants                         | 2 millions: 2000000
        2,5 millions d'habitants                       | 2,5 millions: 2500000
        à 2,5 km de là                                 | 2,5: ~2..3
        à 40km de là                                   | 40: 40
        en 2019, 300 soldats                           | 2019: 2019; 300: 300
        en 2019 300 soldats                            | 2019: 2019; 300: 300
        sur la RN6, un T55 à 20h, le 3e, la 2ème       | un: (1)
        une AK-47, un Su-25                            | une: (1); un: (1)
        à 12:30, le 20/03/2020, le 20.03.2020          | none
        le 2020-03-20                                  | none
        12345678901 francs                             | none
        un soldat et une femme                         | un: (1); une: (1)
        l'un des deux blessés                          | un: (1); deux: 2
        il y a eu des tirs                             | none
        on a tué a priori                              | none
        vingt et un morts                              | vingt et un: 21
        vingt-et-une femmes                            | vingt-et-une: 21
        vingt-deux morts                               | vingt-deux: 22
        vingt\u2011deux morts                          | vingt\u2011deux: 22
        dix-sept morts                                 | dix-sept: 17
        quatre-vingt-dix-sept morts                    | quatre-vingt-dix-sept: 97
        quatre-vingts morts                            | quatre-vingts: 80
        quatre-vingt-un morts                          | quatre-vingt-un: 81
        soixante et onze morts                         | soixante et onze: 71
        soixante-dix morts                             | soixante-dix: 70
        soixante-dix-huit morts                        | soixante-dix-huit: 78
        septante-deux morts                            | septante-deux: 72
        cent vingt-trois morts                         | cent vingt-trois: 123
        deux cent quatre-vingt-quatre morts            | deux cent quatre-vingt-quatre: 284
        cent un morts                                  | cent un: 101
        deux mille trois cents morts                   | deux mille trois cents: 2300
        mille deux cents morts                         | mille deux cents: 1200
        deux cent mille personnes                      | deux cent mille: 200000
        un million de personnes                        | un million: 1000000
        deux millions trois cent mille personnes       | deux millions trois cent mille: 2300000
        deux trois morts                               | deux: 2; trois: 3
        vingt, deux morts                              | vingt: 20; deux: 2
        trente et quarante morts                       | trente: 30; quarante: 40
        vingt et trois fois                            | vingt: 20; trois: 3
        Quatre morts, cinq blessés                     | Quatre: 4; cinq: 5
        20 pour cent des soldats                       | 20: 20
        zéro mort                                      | zéro: 0
        une trentaine de morts                         | une trentaine: ~30
        une bonne trentaine de morts                   | une bonne trentaine: ~30
        une autre vingtaine                            | une: (1); vingtaine: ~20
        une demi-douzaine de motos                     | une demi-douzaine: ~6
        une quinzaine de motos                         | une quinzaine: ~15
        mis en quarantaine                             | none
        un millier de personnes                        | un millier: ~1000
        une dizaine de milliers de personnes           | une dizaine de milliers: ~10000
        deux douzaines                                 | deux douzaines: ~24
        trois centaines                                | trois centaines: ~300
        plusieurs dizaines de morts                    | plusieurs dizaines: ~20..99
        des dizaines de morts                          | des dizaines: ~20..99
        dizaines de morts                              | dizaines: ~20..99
        quelques dizaines de morts                     | quelques dizaines: ~20..99
        des centaines de morts                         | des centaines: ~200..999
        plusieurs milliers de morts                    | plusieurs milliers: ~2000..9999
        dizaines de milliers de personnes              | dizaines de milliers: ~20000..99000
        plusieurs soldats                              | none
        au moins 33 civils                             | au moins 33: >=33
        au moins un civil                              | au moins un: >=1
        plus d'une vingtaine                           | plus d'une vingtaine: >=20
        plus de vingt morts                            | plus de vingt: >=20
        pas moins de 12 morts                          | pas moins de 12: >=12
        près de 160 morts                              | près de 160: ~160
        près d'un village, près d'une école            | un: (1); une: (1)
        autour d'un puits                              | un: (1)
        environ de « 20 morts »                        | environ de « 20: ~20
        quelque 300 hommes                             | quelque 300: ~300
        jusqu'à 50 morts                               | jusqu'à 50: <=1..50
        moins de 20 morts                              | moins de 20: <=1..20
        au plus six morts                              | au plus six: <=1..6
        une vingtaine au moins                         | une vingtaine au moins: >=20
        33 morts au moins                              | 33: 33
        33 au moins                                    | 33 au moins: >=33
        vingt environ                                  | vingt environ: ~20
        33, au moins                                   | 33: 33
        au moins plusieurs dizaines                    | au moins plusieurs dizaines: ~20..99
        4 à 6 tués                                     | 4 à 6: ~4..6
        entre 20 et 30 morts                           | entre 20 et 30: ~20..30
        entre vingt et trente morts                    | entre vingt et trente: ~20..30
        de 10 à 15 motos                               | de 10 à 15: ~10..15
        trois ou quatre motos                          | trois ou quatre: ~3..4
        un ou deux blessés                             | un ou deux: ~1..2
        une à deux semaines                            | une à deux: ~1..2
        20-30 hommes                                   | 20-30: ~20..30
        20 – 30 hommes                                 | 20 – 30: ~20..30
        Mali-Niger 2-0, 1-1                            | none
        de 10 000 à 15 000 personnes                   | de 10 000 à 15 000: ~10000..15000
        mort de 20 civils                              | 20: 20
        le bilan passe de 8 à 11 morts                 | 8: 8; 11: 11
        le bilan est passé de huit à onze morts        | huit: 8; onze: 11
        de 2015 à 2020                                 | 2015: 2015; 2020: 2020
        2015-2020                                      | 2015: 2015; 2020: 2020
        20 morts et 30 blessés                         | 20: 20; 30: 30
        3 à 800 mètres                                 | 3: 3; 800: 800
        """)
    void frenchNumbers(String text, String expected) {
        assertThat(read(Language.FRENCH, text))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, nullValues = "none", textBlock = """
        33 people                                      | 33: 33
        1,200 people                                   | 1,200: 1200
        1,200,000 people                               | 1,200,000: 1200000
        1.2 million people                             | 1.2 million: 1200000
        100, 200 or more                               | 100: 100; 200 or more: >=200
        twenty-five people                             | twenty-five: 25
        twenty five people                             | twenty five: 25
        one hundred and three people                   | one hundred and three: 103
        a hundred people                               | a hundred: 100
        a hundred and fifty people                     | a hundred and fifty: 150
        two thousand three hundred                     | two thousand three hundred: 2300
        seventeen hundred                              | seventeen hundred: 1700
        sixty eleven                                   | sixty: 60; eleven: 11
        ten seven                                      | ten: 10; seven: 7
        twenty and three                               | twenty: 20; three: 3
        a soldier and an officer                       | a: (1); an: (1)
        one soldier                                    | one: 1
        no one was killed, one another                 | none
        the ones killed                                | none
        un soldat                                      | none
        a dozen people                                 | a dozen: ~12
        another dozen people                           | dozen: ~12
        dozens of people                               | dozens: ~20..99
        several dozen people                           | several dozen: ~20..99
        a few dozen people                             | a few dozen: ~20..99
        two dozen people                               | two dozen: ~24
        3 dozen people                                 | 3 dozen: ~36
        half a dozen people                            | half a dozen: ~6
        a half-dozen people                            | a half-dozen: ~6
        scores of people                               | scores: ~40..99
        a score of people                              | a score: ~20
        the score was level                            | none
        hundreds of people                             | hundreds: ~200..999
        several hundred people                         | several hundred: ~200..999
        tens of thousands of people                    | tens of thousands: ~20000..99000
        some 300 people                                | some 300: ~300
        some people                                    | none
        no fewer than 12 people                        | no fewer than 12: >=12
        at least a dozen people                        | at least a dozen: >=12
        more than 20 people                            | more than 20: >=20
        no more than 20 people                         | no more than 20: <=1..20
        up to 50 people                                | up to 50: <=1..50
        as many as fifty people                        | as many as fifty: <=1..50
        over a week                                    | a: (1)
        about a village                                | a: (1)
        a dozen or so people                           | a dozen or so: ~12
        twenty or more people                          | twenty or more: >=20
        between 20 and 30 people                       | between 20 and 30: ~20..30
        20 to 30 people                                | 20 to 30: ~20..30
        two or three people                            | two or three: ~2..3
        20-30 people                                   | 20-30: ~20..30
        rose from 8 to 11                              | 8: 8; 11: 11
        a 33-year-old man                              | a: (1); 33: 33
        """)
    void englishNumbers(String text, String expected) {
        assertThat(read(Language.ENGLISH, text))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsReadAndEveryNumberMakesSense(Language language) {
        Stream.concat(RandomTexts.unicode(3_000), RandomTexts.fragments(6_000)).forEach(text -> {
            List<Token> tokens = Tokenizer.tokenize(text);
            NumberReader reader = new NumberReader(language);
            for (int i = 0; i < tokens.size(); i++) {
                int first = i;
                reader.findAt(tokens, i)
                        .ifPresent(number -> assertThat(number)
                                .as("number at token %d of \"%s\"", first, text)
                                .matches(found -> found.firstToken() == first)
                                .matches(found -> found.endToken() > first && found.endToken() <= tokens.size())
                                .matches(found -> 0 <= found.min())
                                .matches(found -> found.min() <= found.best() && found.best() <= found.max()));
            }
            assertThat(reader.findAt(tokens, tokens.size())).isEmpty();
        });
    }

    /** A look-up reads few tokens, however long the run of number words is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cent ",
                "mille ",
                "vingt et ",
                "de ",
                "une demi ",
                "au moins ",
                "1 200 ",
                "999 ",
                "33-",
                "1,",
                "a ",
                "hundred and ",
                "deux millions ",
                "entre ",
                "dizaines de "
            })
    void aLongRunOfNumberWordsTakesTimeInProportion(String words) {
        List<Token> tokens = Tokenizer.tokenize(words.repeat(40_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Language language : Language.values()) {
                NumberReader reader = new NumberReader(language);
                for (int i = 0; i < tokens.size(); i++) {
                    reader.findAt(tokens, i);
                }
            }
        });
    }

    private static String read(Language language, String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return findAll(language, tokens).stream()
                .map(number -> words(text, tokens, number) + ": " + value(number))
                .collect(Collectors.joining("; "));
    }

    private static List<NumberPhrase> findAll(Language language, List<Token> tokens) {
        NumberReader reader = new NumberReader(language);
        List<NumberPhrase> numbers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<NumberPhrase> number = reader.findAt(tokens, i);
            number.ifPresent(numbers::add);
            i = number.map(NumberPhrase::endToken).orElse(i + 1);
        }
        return numbers;
    }

    private static String words(String text, List<Token> tokens, NumberPhrase number) {
        Span first = tokens.get(number.firstToken()).span();
        return first.cover(tokens.get(number.endToken() - 1).span()).of(text);
    }

    private static String value(NumberPhrase number) {
        if (number.article()) {
            return "(" + number.best() + ")";
        }
        String mark = switch (number.qualifier()) {
            case EXACT -> "";
            case ABOUT -> "~";
            case AT_LEAST -> ">=";
            case UP_TO -> "<=";
        };
        return mark + (number.min() < number.max() ? number.min() + ".." + number.max() : number.best());
    }
}
