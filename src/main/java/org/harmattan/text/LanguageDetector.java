package org.harmattan.text;

import java.util.List;
import java.util.Set;

/**
 * Tells French from English by the small words only one of them has, and by how other words are written. A longer small
 * word says more than a shorter one; one that stands between names says little, for it may belong to them ({@code Cercle
 * de Ménaka}, {@code Support Group for Islam}), and capitalised words say nothing by their accents. French where neither
 * shows, for that is what most of the region's press writes. Safe for several threads.
 */
public final class LanguageDetector {

    /** Small words of the languages that articles of the region come in besides: Spanish, Portuguese, German, Italian, Hausa. */
    private static final Set<String> OTHERS = Set.of(
            ("el los las del una por para con y su sus fue como pero dos uma ao foi com nao der die das und den dem"
                            + " nicht von mit ist ein eine wurde auch gli della di che per sono nel da sun wani wata cikin kuma")
                    .split(" "));

    /** Fewer words do not show what language they are. */
    private static final int WORDS_NEEDED = 40;

    private static final double FEWEST_SMALL = 0.06;

    /** Enough words to know, so that a long text costs no more than a short one. */
    private static final int WORDS_READ = 2_000;

    private static final int AMONG_NAMES = 1;
    private static final int WRITING = 4;
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 8;
    private static final int LONG_FROM = 3;

    private LanguageDetector() {}

    /** The language that the first words speak for. */
    public static Language detect(List<Token> tokens) {
        Words words = new Words(tokens);
        int french = 0;
        int english = 0;
        for (int i = 0; i < Math.min(WORDS_READ, tokens.size()); i++) {
            LanguageSign sign = tokens.get(i).spelling().sign();
            if (sign.isSmallWord()) {
                int weight = weigh(words, i);
                french += sign == LanguageSign.FRENCH ? weight : 0;
                english += sign == LanguageSign.ENGLISH ? weight : 0;
            } else if (sign != LanguageSign.NONE) {
                french += sign.isWrittenFrench() ? WRITING : 0;
                english += sign.isWrittenEnglish() ? WRITING : 0;
            }
        }
        return english > french ? Language.ENGLISH : Language.FRENCH;
    }

    /**
     * Whether a text seems to be in another language: hardly a small word of French or English, or more of others. False
     * where there are too few words to tell.
     */
    public static boolean isNeither(List<Token> tokens) {
        int words = 0;
        int small = 0;
        int french = 0;
        int others = 0;
        for (Token token : tokens.subList(0, Math.min(WORDS_READ, tokens.size()))) {
            String word = token.folded();
            LanguageSign sign = token.spelling().sign();
            words += token.isNumber() ? 0 : 1;
            small += sign.isSmallWord() ? 1 : 0;
            french += sign == LanguageSign.FRENCH ? 1 : 0;
            others += OTHERS.contains(word) ? 1 : 0;
        }
        return words >= WORDS_NEEDED && (small < FEWEST_SMALL * words || others > Math.max(french, small - french));
    }

    private static int weigh(Words words, int at) {
        String word = words.at(at);
        if (word.length() == 1 && !isElided(words, at, word)) {
            return 0;
        }
        boolean nameBefore =
                words.has(at - 1) && words.runsOn(at) && words.token(at - 1).isCapitalised();
        boolean nameAfter = words.runsOn(at + 1) && words.token(at + 1).isCapitalised();
        boolean within = nameAfter && (nameBefore || words.token(at).isCapitalised() && word.length() <= LONG_FROM);
        return within ? AMONG_NAMES : word.length() < LONG_FROM ? SHORT_WORD : LONG_WORD;
    }

    /** {@code l'armée} is French, {@code Mali's} English; other single letters say nothing. */
    private static boolean isElided(Words words, int at, String letter) {
        int apostrophe = letter.equals("s") ? at : at + 1;
        return words.has(apostrophe)
                && (words.token(apostrophe).gap().equals("'")
                        || words.token(apostrophe).gap().equals("’"));
    }
}
