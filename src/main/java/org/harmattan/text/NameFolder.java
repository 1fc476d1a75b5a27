package org.harmattan.text;

import java.text.Normalizer;

/**
 * Brings the spellings of one name together, on two levels. {@link #fold} forgets case, accents and punctuation and
 * keeps the words apart; {@link #key} also forgets where words end and the habits of transcription in which French,
 * English and Arabic sources differ. Both are pure, thread-safe and idempotent; neither fails on any input.
 *
 * <p>Equal folds have equal keys, so a look-up may start with the key and refine by the fold.
 */
public final class NameFolder {

    private NameFolder() {}

    /**
     * The words of a name in lower case, without accents, one blank between them: {@code Ségou} is {@code segou},
     * {@code N’Tillit} and {@code N'Tillit} are {@code n tillit}. Everything that is neither letter nor digit parts
     * words. Empty when the name has neither.
     */
    public static String fold(String name) {
        return isPlainWord(name) ? name : foldAny(name);
    }

    /** Most words of a text are folded already. */
    private static boolean isPlainWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if ((unit < 'a' || unit > 'z') && (unit < '0' || unit > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parts.length());
        boolean gap = false;
        for (int i = 0; i < parts.length(); ) {
            int point = parts.codePointAt(i);
            i += Character.charCount(point);
            if (isMark(point)) {
                continue;
            }
            if (!Character.isLetterOrDigit(point)) {
                gap = true;
                continue;
            }
            if (gap && folded.length() > 0) {
                folded.append(' ');
            }
            gap = false;
            appendPlain(Character.toLowerCase(point), folded);
        }
        return folded.toString();
    }

    /**
     * The look-up key of a name, see {@link NameKey} for its rules: {@code N'Tillit}, {@code In Tillit} and
     * {@code I-n-Tillit} are {@code ntillit}; {@code St. Louis} and {@code Saint-Louis} are {@code saintlwis}.
     */
    public static String key(String name) {
        NameKey key = new NameKey();
        String[] words = fold(name).split(" ");
        for (int i = 0; i < words.length - 1; i++) {
            key.appendWord(words[i]);
        }
        key.appendLastWord(words[words.length - 1]);
        return key.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                // Soft hyphens, joiners and direction marks that copying from web pages leaves inside words.
                || type == Character.FORMAT;
    }

    /** Letters that Unicode does not decompose: ligatures, and those of the orthographies of Mali, Niger and Nigeria. */
    private static void appendPlain(int letter, StringBuilder to) {
        switch (letter) {
            case 'œ' -> to.append("oe");
            case 'æ' -> to.append("ae");
            case 'ß' -> to.append("ss");
            case 'ø', 'ɔ' -> to.append('o');
            case 'ɛ', 'ǝ', 'ə' -> to.append('e');
            case 'ɓ' -> to.append('b');
            case 'ɗ', 'đ' -> to.append('d');
            case 'ŋ', 'ɲ' -> to.append('n');
            case 'ƙ' -> to.append('k');
            case 'ƴ' -> to.append('y');
            case 'ł' -> to.append('l');
            case 'ı' -> to.append('i');
            default -> to.appendCodePoint(letter);
        }
    }
}
