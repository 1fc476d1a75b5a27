package org.harmattan.text;

import java.util.List;

/**
 * The tokens of a text, asked without fear of its ends.
 *
 * @param tokens the tokens
 */
record Words(List<Token> tokens) {

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
        return gap.length() <= 8
                && Lines.countEnds(gap) < 2
                && gap.chars()
                        .allMatch(unit -> Character.isWhitespace(unit)
                                || unit == '\u00a0'
                                || unit == '\u202f'
                                || marks.indexOf(unit) >= 0);
    }

    /** Whether the token hangs on the one before without even a blank. */
    boolean isGlued(int index) {
        return has(index) && tokens.get(index).gap().isEmpty();
    }

    /** Whether a full stop follows the token at once. */
    boolean isAbbreviated(int index) {
        return has(index + 1) && tokens.get(index + 1).gap().startsWith(".");
    }

    /** Whether the token is written with one or two digits that number a day, and no letters hang on it. */
    boolean isNumber(int index, int digits) {
        if (!has(index) || tokens.get(index).text().length() > digits) {
            return false;
        }
        return tokens.get(index).text().chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
