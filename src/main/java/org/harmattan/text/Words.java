package org.harmattan.text;

import java.util.List;

/**
 * The tokens of a text, asked without fear of its ends.
 *
 * @param tokens the tokens
 */
record Words(List<Token> tokens) {

    /** Longer gaps part what they stand between. */
    private static final int LONGEST_JOINT = 8;

    /** The folded word at an index; empty outside the text. */
    String at(int index) {
        return has(index) ? tokens.get(index).folded() : "";
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether a phrase may run on into the token, see {@link Token#continuesPhrase()}. */
    boolean runsOn(int index) {
        return has(index) && tokens.get(index).continuesPhrase();
    }

    /** Whether nothing but blanks of one line or line end, and the given marks, part the token from the one before. */
    boolean isJoined(int index, String marks) {
        if (!has(index)) {
            return false;
        }
        String gap = tokens.get(index).gap();
        if (gap.length() > LONGEST_JOINT || Lines.countEnds(gap) > 1) {
            return false;
        }
        for (int i = 0; i < gap.length(); i++) {
            char unit = gap.charAt(i);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && marks.indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token hangs on the one before without even a blank. */
    boolean isGlued(int index) {
        return has(index) && tokens.get(index).gap().isEmpty();
    }

    /** Whether a full stop follows the token at once. */
    boolean isAbbreviated(int index) {
        return has(index + 1) && tokens.get(index + 1).gap().startsWith(".");
    }

    /** Whether the token is a number or names a day or a month. */
    boolean isCalendarWord(int index) {
        return has(index) && CalendarWords.isCalendarWord(tokens.get(index).spelling());
    }

    /** Whether the token is written with digits alone, so many of them at most. */
    boolean isNumber(int index, int digits) {
        if (!has(index) || tokens.get(index).text().length() > digits) {
            return false;
        }
        String text = tokens.get(index).text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
