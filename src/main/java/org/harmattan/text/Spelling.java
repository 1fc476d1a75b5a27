package org.harmattan.text;

/**
 * A word as texts write it, with all that is true of it wherever it stands. Texts share the spellings of their common
 * words (see {@link Spellings}), so that what one text asked of a word need not be asked again by the next.
 *
 * <p>Immutable but for that memory; safe for several threads: those that ask the same at once find out the same.
 */
final class Spelling {

    /** What a {@link WordTest} may have said of a word. */
    enum Answer {
        UNASKED,
        NO,
        YES
    }

    /** Tests with higher numbers are made every time. */
    private static final int TESTS = 64;

    private static final int BITS = 2;
    private static final int TESTS_PER_INT = Integer.SIZE / BITS;
    private static final Answer[] ANSWERS = Answer.values();

    /** Letters of one byte that a number has room for. */
    private static final int PACKED = Long.BYTES;

    private static final char LAST_LATIN = 0xFF;

    private final long packed;
    private final String text;
    private final String folded;
    private final boolean number;
    private final boolean capitalised;
    private final boolean upperCase;
    private final long mark;
    private final LanguageSign sign;

    /** Of each test an {@link Answer}. Two threads may undo each other's marks, which are then asked for once more. */
    private final int[] answers = new int[TESTS / TESTS_PER_INT];

    /** Which lists of phrases it opens: looked up when first asked for, and again when more lists are known. */
    private Openings openings = Openings.NONE;

    /**
     * A spelling.
     *
     * @param text the word as written, not empty
     * @param folded the same as {@link NameFolder#fold} gives it
     */
    Spelling(String text, String folded) {
        this.text = text;
        packed = pack(text.toCharArray(), 0, text.length());
        this.folded = folded;
        number = Character.isDigit(text.charAt(0));
        capitalised = Character.isUpperCase(text.codePointAt(0));
        upperCase = text.length() > 1 && isUpperCase(text);
        mark = PhraseSteps.mark(folded);
        sign = LanguageSign.of(text, folded);
    }

    private static boolean isUpperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A short word of Latin letters as a number, which no other word has; 0 for any other word. */
    static long pack(char[] units, int from, int to) {
        if (to - from > PACKED) {
            return 0;
        }
        long packed = 0;
        for (int i = from; i < to; i++) {
            if (units[i] == 0 || units[i] > LAST_LATIN) {
                return 0;
            }
            packed = packed << Byte.SIZE | units[i];
        }
        return packed;
    }

    /** Whether this is how a text, which packs to that number there, has it from {@code from} to before {@code to}. */
    boolean isWritten(String article, long articlePacked, int from, int to) {
        return packed == articlePacked && (packed != 0 || text.length() == to - from && article.startsWith(text, from));
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

    /** What the test of that number said. */
    Answer answer(int test) {
        return test < TESTS ? ANSWERS[answers[test / TESTS_PER_INT] >>> shift(test) & 3] : Answer.UNASKED;
    }

    /** Remembers what the test of that number says. */
    void setAnswer(int test, Answer answer) {
        if (test < TESTS) {
            answers[test / TESTS_PER_INT] |= answer.ordinal() << shift(test);
        }
    }

    /** Whether a phrase of that list opens with this word. */
    boolean opens(int list) {
        return openings(list).has(list);
    }

    /** The states of that list to which this word leads from its first, as far as they matter before a word of that mark. */
    int[] states(int list, long next) {
        return openings(list).states(list, next);
    }

    /** See {@link PhraseSteps#mark}. */
    long mark() {
        return mark;
    }

    /** What it says of the language of its text. */
    LanguageSign sign() {
        return sign;
    }

    /** Which lists of phrases it opens, up to that one at least. */
    Openings openings(int list) {
        Openings looked = openings;
        if (!looked.knows(list)) {
            looked = Openings.of(folded);
            openings = looked;
        }
        return looked;
    }

    private static int shift(int test) {
        return test % TESTS_PER_INT * BITS;
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
