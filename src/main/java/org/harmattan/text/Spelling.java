package org.harmattan.text;

/**
 * A word as texts write it, with all that is true of it wherever it stands. Texts share the spellings of their common
 * words (see {@link Spellings}), so that what one text asked of a word need not be asked again by the next.
 *
 * <p>Immutable but for that memory; safe for several threads: those that ask the same at once find out the same.
 */
final class Spelling {

    /** What a lexicon may have said of a word: whether one of its phrases opens with it. */
    enum Opening {
        UNASKED,
        NO,
        YES
    }

    /** Lexicons with higher numbers are asked every time. */
    private static final int LEXICONS = 512;

    private static final int BITS = 2;
    private static final int LEXICONS_PER_INT = Integer.SIZE / BITS;
    private static final Opening[] OPENINGS = Opening.values();

    private final String text;
    private final String folded;
    private final boolean number;
    private final boolean capitalised;
    private final boolean upperCase;

    /** Of each lexicon an {@link Opening}. Two threads may undo each other's marks, which are then asked for once more. */
    private final int[] openings = new int[LEXICONS / LEXICONS_PER_INT];

    /**
     * A spelling.
     *
     * @param text the word as written, not empty
     * @param folded the same as {@link NameFolder#fold} gives it
     */
    Spelling(String text, String folded) {
        this.text = text;
        this.folded = folded;
        number = Character.isDigit(text.charAt(0));
        capitalised = Character.isUpperCase(text.codePointAt(0));
        upperCase = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    /** Whether it begins with a digit. */
    boolean isNumber() {
        return number;
    }

    /** Whether it begins with a capital letter. */
    boolean isCapitalised() {
        return capitalised;
    }

    /** Whether it consists of two or more letters, all capital. */
    boolean isUpperCase() {
        return upperCase;
    }

    /** Whether a phrase opens with the word, as far as the lexicon of that number was asked. */
    Opening opening(int lexicon) {
        return lexicon < LEXICONS
                ? OPENINGS[openings[lexicon / LEXICONS_PER_INT] >>> shift(lexicon) & 3]
                : Opening.UNASKED;
    }

    /** Remembers what the lexicon of that number says. */
    void setOpening(int lexicon, Opening opening) {
        if (lexicon < LEXICONS) {
            openings[lexicon / LEXICONS_PER_INT] |= opening.ordinal() << shift(lexicon);
        }
    }

    private static int shift(int lexicon) {
        return lexicon % LEXICONS_PER_INT * BITS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling spelling && text.equals(spelling.text) && folded.equals(spelling.folded);
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
