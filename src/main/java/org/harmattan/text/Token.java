package org.harmattan.text;

import java.util.regex.Pattern;

/**
 * A word or a number of a text. Punctuation is not a token: it stands in the gap before the next one.
 *
 * @param index position in its document's list of tokens
 * @param span where in the raw text
 * @param spelling the word as written
 * @param before what stands between the token before and this one
 */
public record Token(int index, Span span, Spelling spelling, Gap before) {

    private static final Pattern PARTICIPLE = Pattern.compile(".*[éÉ][eE]?[sS]?");

    /** The raw text between the token before and this one. */
    public String gap() {
        return before.text();
    }

    /** The word as written. */
    public String text() {
        return spelling.text();
    }

    /** The word without case and accents, as {@link NameFolder#fold} gives it; may be empty for odd scripts. */
    public String folded() {
        return spelling.folded();
    }

    /** Whether it begins with a digit. */
    public boolean isNumber() {
        return spelling.isNumber();
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return spelling.isCapitalised();
    }

    /** Whether it consists of two or more letters, all capital. */
    public boolean isUpperCase() {
        return spelling.isUpperCase();
    }

    /** Whether it is spelt as a French participle: <i>tué</i>, <i>BLESSÉES</i>, and not <i>tue</i>. */
    public boolean isAccentedParticiple() {
        return PARTICIPLE.matcher(text()).matches();
    }

    /** Whether a phrase may run on from the token before into this one: at most blanks, hyphens and quotes between. */
    public boolean continuesPhrase() {
        return before.isInPhrase();
    }

    /** Whether the gap before it holds that character. */
    public boolean follows(char mark) {
        return gap().indexOf(mark) >= 0;
    }

    /** Whether the gap before it holds one of those characters. */
    public boolean followsAny(String marks) {
        String gap = gap();
        for (int i = 0; i < gap.length(); i++) {
            if (marks.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the gap before it holds nothing but those characters. */
    public boolean followsOnly(String marks) {
        String gap = gap();
        for (int i = 0; i < gap.length(); i++) {
            if (marks.indexOf(gap.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the gap before it is nothing but a hyphen, an apostrophe or the like: one written word. */
    public boolean isGlued() {
        return before.isInWord();
    }

    /** The same token at another place of its list. */
    Token at(int position) {
        return position == index ? this : new Token(position, span, spelling, before);
    }
}
