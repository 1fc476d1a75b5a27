package org.harmattan.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a text into words and numbers in one pass. Apostrophes and hyphens end a word ({@code l'armée} is two), digits
 * grouped by thousands are one number ({@code 1 200}), and so is a word that was hyphenated at the end of its line
 * ({@code mis-} / {@code sion}). Safe for several threads; linear in the length of the text.
 */
public final class Tokenizer {

    /** What may part the thousands of a number: blanks of all widths, full stop, comma. */
    private static final String GROUP_MARKS = " \u00a0\u2009\u202f.,";

    /** Longer strings of groups are no numbers of this world. */
    private static final int MOST_GROUPS = 3;

    /** What the units of most texts are, so that it need not be asked of Unicode. */
    private static final byte[] KINDS = new byte[0x180];

    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final byte NUMERAL = 3;
    private static final byte FORMAT = 4;

    static {
        for (int unit = 0; unit < KINDS.length; unit++) {
            KINDS[unit] = kindOfAny(unit);
        }
    }

    private final String text;
    private final char[] units;
    private final List<Token> tokens;
    private int end;
    private boolean hyphenated;

    private Tokenizer(String text, char[] units) {
        this.text = text;
        this.units = units;
        tokens = new ArrayList<>(text.length() / 6 + 4);
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        return tokenize(text, text.toCharArray());
    }

    /** The same for a caller that has the units of the text. */
    static List<Token> tokenize(String text, char[] units) {
        Tokenizer tokenizer = new Tokenizer(text, units);
        tokenizer.run();
        return Collections.unmodifiableList(
                tokenizer.hyphenated ? LineHyphens.join(tokenizer.tokens, text) : tokenizer.tokens);
    }

    private void run() {
        for (int at = 0; at < units.length; ) {
            int point = pointAt(at);
            switch (kind(point)) {
                case DIGIT -> at = add(at, endOfNumber(at));
                case LETTER -> at = add(at, endOfWord(at));
                case NUMERAL -> at = add(at, endOfNumerals(at));
                default -> at += Character.charCount(point);
            }
        }
    }

    private int pointAt(int at) {
        char unit = units[at];
        return Character.isHighSurrogate(unit) ? Character.codePointAt(units, at) : unit;
    }

    private int add(int from, int to) {
        Gap gap = Gap.of(text, units, end, from);
        hyphenated |= gap.isLineHyphen();
        tokens.add(new Token(tokens.size(), new Span(from, to), Spellings.of(text, units, from, to), gap));
        end = to;
        return to;
    }

    private int endOfNumber(int from) {
        int plain = endOfDigits(from);
        boolean glued = from == end && !tokens.isEmpty();
        if (plain - from > 3 || glued) {
            return plain;
        }
        int grouped = plain;
        for (int groups = 0; groups < MOST_GROUPS; groups++) {
            int next = endOfGroup(grouped, units[Math.min(plain, units.length - 1)]);
            if (next < 0) {
                break;
            }
            grouped = next;
        }
        return grouped;
    }

    /** The end of a group of three digits after one mark, or -1. */
    private int endOfGroup(int from, char mark) {
        if (from + 3 >= units.length || units[from] != mark || GROUP_MARKS.indexOf(mark) < 0) {
            return -1;
        }
        int to = endOfDigits(from + 1);
        byte next = to < units.length ? kind(pointAt(to)) : 0;
        boolean runsOn = next == LETTER || next == NUMERAL;
        return to - from == 4 && !runsOn ? to : -1;
    }

    private int endOfDigits(int from) {
        int at = from;
        while (at < units.length && kind(units[at]) == DIGIT) {
            at++;
        }
        return at;
    }

    /** Letters and marks, and the invisible marks between them that copying from web pages leaves inside words. */
    private int endOfWord(int from) {
        int to = from;
        for (int at = from; at < units.length; ) {
            int point = pointAt(at);
            byte kind = kind(point);
            if (kind != LETTER && kind != FORMAT) {
                break;
            }
            at += Character.charCount(point);
            to = kind == LETTER ? at : to;
        }
        return to;
    }

    private int endOfNumerals(int from) {
        int at = from;
        while (at < units.length && kind(pointAt(at)) == NUMERAL) {
            at += Character.charCount(pointAt(at));
        }
        return at;
    }

    private static byte kind(int point) {
        return point < KINDS.length ? KINDS[point] : kindOfAny(point);
    }

    private static byte kindOfAny(int point) {
        if (point >= '0' && point <= '9') {
            return DIGIT;
        }
        if (Character.isLetter(point)) {
            return LETTER;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMERAL;
            case Character.FORMAT -> FORMAT;
            default -> 0;
        };
    }
}
