package org.harmattan.text;

/**
 * What stands between two words of a text: blanks and punctuation, with all that is true of it wherever it stands. Texts
 * share the common ones. Immutable, thread-safe.
 */
final class Gap {

    /** What has one unit below this, or one and a blank after it, is made once. */
    private static final int COMMON = 0x100;

    private static final Gap NOTHING = new Gap("");
    private static final Gap APOSTROPHE = new Gap("’");
    private static final Gap[] SINGLE = new Gap[COMMON];
    private static final Gap[] WITH_BLANK = new Gap[COMMON];

    static {
        for (char unit = 0; unit < COMMON; unit++) {
            SINGLE[unit] = new Gap(String.valueOf(unit));
            WITH_BLANK[unit] = new Gap(unit + " ");
        }
    }

    private final String text;
    private final boolean inPhrase;
    private final boolean inWord;
    private final boolean hyphen;

    private Gap(String text) {
        this.text = text;
        inPhrase = isInPhrase(text);
        inWord = inPhrase && !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
        hyphen = LineHyphens.isLineEnd(text);
    }

    /** The gap from one position of a text to before another one; {@code units} are those of the text. */
    static Gap of(String text, char[] units, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return NOTHING;
        }
        char first = units[from];
        if (length == 1) {
            return first < COMMON ? SINGLE[first] : first == '’' ? APOSTROPHE : new Gap(text.substring(from, to));
        }
        return length == 2 && first < COMMON && units[from + 1] == ' '
                ? WITH_BLANK[first]
                : new Gap(text.substring(from, to));
    }

    private static boolean isInPhrase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (".,;:!?()[]…|/".indexOf(unit) >= 0 || unit == '–' || unit == '—') {
                return false;
            }
        }
        return Lines.countEnds(text) < 2;
    }

    /** As it stands in the text. */
    String text() {
        return text;
    }

    /** Whether a phrase may run over it: at most blanks, hyphens and quotes. */
    boolean isInPhrase() {
        return inPhrase;
    }

    /** Whether it is nothing but a hyphen, an apostrophe or the like, within one written word. */
    boolean isInWord() {
        return inWord;
    }

    /** Whether it is a hyphen at the end of a line. */
    boolean isLineHyphen() {
        return hyphen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gap gap && text.equals(gap.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
