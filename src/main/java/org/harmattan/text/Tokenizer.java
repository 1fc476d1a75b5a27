package org.harmattan.text;

import java.util.ArrayList;
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

    private final String text;
    private final List<Token> tokens;
    private int end;

    private Tokenizer(String text) {
        this.text = text;
        tokens = new ArrayList<>(text.length() / 6 + 4);
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return List.copyOf(LineHyphens.join(tokenizer.tokens, text));
    }

    private void run() {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (isDigit(point)) {
                at = add(at, endOfNumber(at));
            } else if (isWordPart(point)) {
                at = add(at, endOfWord(at));
            } else if (isNumeral(point)) {
                at = add(at, endOfNumerals(at));
            } else {
                at += Character.charCount(point);
            }
        }
    }

    private int add(int from, int to) {
        tokens.add(new Token(tokens.size(), new Span(from, to), Spellings.of(text, from, to), gap(from)));
        end = to;
        return to;
    }

    /** What stands before a token; nearly always a blank, which need not be copied. */
    private String gap(int from) {
        return from == end + 1 && text.charAt(end) == ' ' ? " " : text.substring(end, from);
    }

    private int endOfNumber(int from) {
        int plain = endOfDigits(from);
        boolean glued = from == end && !tokens.isEmpty();
        if (plain - from > 3 || glued) {
            return plain;
        }
        int grouped = plain;
        for (int groups = 0; groups < MOST_GROUPS; groups++) {
            int next = endOfGroup(grouped, text.charAt(Math.min(plain, text.length() - 1)));
            if (next < 0) {
                break;
            }
            grouped = next;
        }
        return grouped;
    }

    /** The end of a group of three digits after one mark, or -1. */
    private int endOfGroup(int from, char mark) {
        if (from + 3 >= text.length() || text.charAt(from) != mark || GROUP_MARKS.indexOf(mark) < 0) {
            return -1;
        }
        int to = endOfDigits(from + 1);
        boolean runsOn = to < text.length() && (isWordPart(text.codePointAt(to)) || isNumeral(text.codePointAt(to)));
        return to - from == 4 && !runsOn ? to : -1;
    }

    private int endOfDigits(int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Letters and marks, and the invisible marks between them that copying from web pages leaves inside words. */
    private int endOfWord(int from) {
        int to = from;
        for (int at = from; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
                to = at;
            } else if (Character.getType(point) == Character.FORMAT) {
                at += Character.charCount(point);
            } else {
                break;
            }
        }
        return to;
    }

    private int endOfNumerals(int from) {
        int at = from;
        while (at < text.length() && isNumeral(text.codePointAt(at)) && !isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static boolean isWordPart(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isNumeral(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
