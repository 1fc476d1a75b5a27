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

    private static final String[] LATIN = latin();

    private NameFolder() {}

    /**
     * The words of a name in lower case, without accents, one blank between them: {@code Ségou} is {@code segou},
     * {@code N’Tillit} and {@code N'Tillit} are {@code n tillit}. Everything that is neither letter nor digit parts
     * words. Empty when the name has neither.
     */
    public static String fold(String name) {
        int plain = 0;
        while (plain < name.length() && isFolded(name.charAt(plain))) {
            plain++;
        }
        // Most words of a text are folded already, and nearly all others are of Latin letters.
        return plain == name.length() ? name : foldLatin(name, plain);
    }

    private static boolean isFolded(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9';
    }

    private static String foldLatin(String name, int from) {
        StringBuilder folded = new StringBuilder(name.length() + 2).append(name, 0, from);
        for (int i = from; i < name.length(); i++) {
            char unit = name.charAt(i);
            String letters = unit < LATIN.length ? LATIN[unit] : "";
            if (letters.isEmpty()) {
                return foldAny(name);
            }
            folded.append(letters);
        }
        return folded.toString();
    }

    /** What each Latin letter and digit becomes, whatever stands beside it; empty for all other characters. */
    private static String[] latin() {
        String[] letters = new String[0x180];
        for (int unit = 0; unit < letters.length; unit++) {
            String letter = Character.toString(unit);
            boolean whole = Normalizer.normalize(letter, Normalizer.Form.NFKD)
                    .codePoints()
                    .allMatch(point -> isMark(point) || Character.isLetterOrDigit(point));
            letters[unit] = whole && !isMark(unit) ? foldAny(letter) : "";
        }
        return letters;
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
        String folded = fold(name);
        int start = 0;
        for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', start)) {
            key.appendWord(folded.substring(start, end));
            start = end + 1;
        }
        key.appendLastWord(folded.substring(start));
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
