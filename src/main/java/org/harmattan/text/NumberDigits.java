package org.harmattan.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in digits: {@code 33}, {@code 1 200}, {@code 2,5 millions}. Digits that are part of something else are
 * none: names ({@code RN6}, {@code AK-47}), hours ({@code 20h}, {@code 12:30}), ordinals ({@code 3e}), dates
 * ({@code 20/03/2020}).
 */
final class NumberDigits {

    /** Units of measurement that writers glue to their number. */
    private static final Set<String> GLUED_UNITS = Set.of("km", "kms");

    /** Marks that join numbers into a date, an hour or a range. */
    private static final String JOINTS = "-–—/.:,";

    private static final int MOST_DIGITS = 9;

    private NumberDigits() {}

    static Optional<NumberPhrase> findAt(List<Token> tokens, int first, NumberWords words) {
        if (first >= tokens.size() || !isWhole(tokens.get(first)) || isPartOfName(tokens, first)) {
            return Optional.empty();
        }
        if (isPartOfChain(tokens, first)) {
            return Optional.empty();
        }
        boolean decimal = isDecimal(tokens, first);
        int end = decimal ? first + 2 : first + 1;
        int scale = end < tokens.size() && tokens.get(end).continuesPhrase()
                ? words.thousands(tokens.get(end).folded())
                : 1;
        double value = value(tokens.get(first))
                + (decimal ? Double.parseDouble("0." + tokens.get(first + 1).text()) : 0);
        long low = (long) Math.floor(value * scale);
        long high = (long) Math.ceil(value * scale);
        if (high > NumberWords.LIMIT) {
            return Optional.empty();
        }
        int last = scale > 1 ? end + 1 : end;
        return Optional.of(
                low == high
                        ? NumberPhrase.exact(first, last, (int) low)
                        : NumberPhrase.between(first, last, (int) low, (int) high));
    }

    /** Whether the token before and this one are two numbers joined by a hyphen or a dash. */
    static boolean isHyphenated(List<Token> tokens, int second) {
        if (second < 1 || second >= tokens.size()) {
            return false;
        }
        String joint = tokens.get(second).gap().strip();
        return tokens.get(second).isNumber()
                && tokens.get(second - 1).isNumber()
                && (joint.equals("-") || joint.equals("–") || joint.equals("‑"));
    }

    /** A number of four plain digits that is more likely a year than a count. */
    static boolean isYear(List<Token> tokens, int index) {
        String word = tokens.get(index).text();
        return word.length() == 4 && isWhole(tokens.get(index)) && (word.startsWith("19") || word.startsWith("20"));
    }

    private static boolean isWhole(Token token) {
        String text = token.text();
        if (!isDigit(text.charAt(0))) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits <= MOST_DIGITS;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static long value(Token token) {
        long value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char unit = token.text().charAt(i);
            value = unit >= '0' && unit <= '9' ? 10 * value + unit - '0' : value;
        }
        return value;
    }

    private static boolean isPartOfName(List<Token> tokens, int at) {
        String before = at > 0 ? tokens.get(at).gap() : " ";
        boolean afterLetters =
                before.isEmpty() || before.equals("-") && !tokens.get(at - 1).isNumber();
        boolean beforeLetters = at + 1 < tokens.size()
                && tokens.get(at + 1).gap().isEmpty()
                && !GLUED_UNITS.contains(tokens.get(at + 1).folded());
        return afterLetters || beforeLetters;
    }

    /** Whether it belongs to an hour ({@code 12:30}), a ratio, or a date of three numbers. */
    private static boolean isPartOfChain(List<Token> tokens, int at) {
        return isJoined(tokens, at, "/:")
                || isJoined(tokens, at + 1, "/:")
                || isScore(tokens, at)
                || isScore(tokens, at + 1)
                || isJoined(tokens, at, JOINTS) && isJoined(tokens, at + 1, JOINTS)
                || isJoined(tokens, at, JOINTS) && isJoined(tokens, at - 1, JOINTS)
                || isJoined(tokens, at + 1, JOINTS) && isJoined(tokens, at + 2, JOINTS);
    }

    /** {@code 2-0}: two numbers on a hyphen that are no range. */
    private static boolean isScore(List<Token> tokens, int second) {
        return isJoined(tokens, second, "-–") && value(tokens.get(second)) <= value(tokens.get(second - 1));
    }

    private static boolean isJoined(List<Token> tokens, int second, String marks) {
        if (second < 1 || second >= tokens.size()) {
            return false;
        }
        String gap = tokens.get(second).gap();
        return gap.length() == 1
                && marks.contains(gap)
                && tokens.get(second).isNumber()
                && tokens.get(second - 1).isNumber();
    }

    private static boolean isDecimal(List<Token> tokens, int first) {
        return (isJoined(tokens, first + 1, ",") || isJoined(tokens, first + 1, "."))
                && tokens.get(first + 1).text().length() <= 2
                && isWhole(tokens.get(first + 1));
    }
}
