package org.harmattan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word on its own says of the language of its text, French or English. */
enum LanguageSign {
    NONE,
    /** A small word of French alone. */
    FRENCH,
    /** A small word of English alone. */
    ENGLISH,
    /** Another word in lower case, written with accents or an ending that English hardly has. */
    WRITTEN_FRENCH,
    /** The same with an ending that French hardly has. */
    WRITTEN_ENGLISH,
    /** The same with accents and such an ending. */
    WRITTEN_EITHER;

    private static final String FRENCH_WORDS =
            "le la les des du de et une un dans par que qui au aux sur est sont ont ete etait"
                    + " selon en pour avec ce cette ces pres leur leurs mais entre depuis lors deux trois quatre cinq sept huit neuf"
                    + " plusieurs apres avant vers il ils elle elles se sa ses son ne pas nous d l n c j qu";

    private static final String ENGLISH_WORDS =
            "the of and in to was were that by at with from said have has had is are on near"
                    + " who which their they he his her she after before been it its for when while where two three four five seven"
                    + " eight nine ten several during between against this these people not no be as an s will would than into over"
                    + " says say told died killed";

    private static final String FRENCH_LETTERS = "éèêëàâçîïôûùœ";

    /** Endings of words in lower case that the other language hardly has. */
    private static final List<String> ENGLISH_ENDINGS =
            List.of("ing", "ed", "ly", "ght", "ers", "th", "ck", "ry", "ty");

    private static final List<String> FRENCH_ENDINGS =
            List.of("eux", "aires", "aire", "ique", "iques", "elle", "elles", "aient", "eurs", "eur", "oire", "ait");

    private static final int ENDING_FROM = 5;

    private static final Map<String, LanguageSign> SMALL = small();

    private static Map<String, LanguageSign> small() {
        Map<String, LanguageSign> words = new HashMap<>();
        List.of(FRENCH_WORDS.split(" ")).forEach(word -> words.put(word, FRENCH));
        List.of(ENGLISH_WORDS.split(" ")).forEach(word -> words.put(word, ENGLISH));
        return words;
    }

    /**
     * The sign of a word.
     *
     * @param text as written, not empty
     * @param folded the same as {@link NameFolder#fold} gives it
     */
    static LanguageSign of(String text, String folded) {
        LanguageSign sign = SMALL.get(folded);
        if (sign != null) {
            return sign;
        }
        if (Character.isUpperCase(text.codePointAt(0))) {
            return NONE;
        }
        boolean french = hasFrenchLetter(text) || endsIn(FRENCH_ENDINGS, text);
        boolean english = endsIn(ENGLISH_ENDINGS, text);
        return french ? english ? WRITTEN_EITHER : WRITTEN_FRENCH : english ? WRITTEN_ENGLISH : NONE;
    }

    private static boolean hasFrenchLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && FRENCH_LETTERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(List<String> endings, String text) {
        if (text.length() >= ENDING_FROM) {
            for (String ending : endings) {
                if (text.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a small word of one of the languages. */
    boolean isSmallWord() {
        return this == FRENCH || this == ENGLISH;
    }

    /** Whether the way it is written speaks for French. */
    boolean isWrittenFrench() {
        return this == WRITTEN_FRENCH || this == WRITTEN_EITHER;
    }

    /** Whether the way it is written speaks for English. */
    boolean isWrittenEnglish() {
        return this == WRITTEN_ENGLISH || this == WRITTEN_EITHER;
    }
}
