package org.harmattan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells French from English by their most frequent small words. French where neither shows, for that is what most of
 * the region's press writes. Safe for several threads.
 */
public final class LanguageDetector {

    private static final List<String> FRENCH = List.of(
            "le", "la", "les", "des", "du", "de", "et", "une", "un", "dans", "par", "que", "qui", "au", "aux", "sur",
            "est", "ont", "ete", "selon", "l", "d", "en", "pour", "avec", "plus", "ce", "cette", "pres");

    private static final List<String> ENGLISH = List.of(
            "the", "of", "and", "in", "to", "was", "were", "that", "by", "at", "with", "from", "said", "have", "has",
            "had", "is", "on", "an", "near", "who", "which", "their", "after", "been", "killed", "as", "it", "for");

    private static final Map<String, Language> TELLING = telling();

    /** Enough words to know, so that a long text costs no more than a short one. */
    private static final int WORDS_READ = 2_000;

    private LanguageDetector() {}

    private static Map<String, Language> telling() {
        Map<String, Language> words = new HashMap<>();
        FRENCH.forEach(word -> words.put(word, Language.FRENCH));
        ENGLISH.forEach(word -> words.put(word, Language.ENGLISH));
        return words;
    }

    /** The language most of the first words belong to. */
    public static Language detect(List<Token> tokens) {
        int french = 0;
        int english = 0;
        for (Token token : tokens.subList(0, Math.min(WORDS_READ, tokens.size()))) {
            Language language = TELLING.get(token.folded());
            french += language == Language.FRENCH ? 1 : 0;
            english += language == Language.ENGLISH ? 1 : 0;
        }
        return english > french ? Language.ENGLISH : Language.FRENCH;
    }
}
