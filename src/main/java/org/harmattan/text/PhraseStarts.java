package org.harmattan.text;

/**
 * Where in a text phrases may begin: for each list of phrases a bit for each token, set where the token opens a phrase of
 * the list and the next token can go on with it. The rules ask hundreds of lists about every token and nearly all answers
 * are no: one bit says so, and a number says it of 64 tokens. It tells of 64 lists whose numbers follow each other, which
 * mostly belong to one reader of texts. Immutable, thread-safe; holds a bit for each of them and token.
 */
final class PhraseStarts {

    /** How many lists were known when the text was looked at. */
    private final int lists;

    /** How many numbers hold the bits of a list. */
    private final int width;

    private final long[] bits;

    private PhraseStarts(Token[] tokens, int group, int lists) {
        this.lists = lists;
        width = tokens.length + Long.SIZE - 1 >>> 6;
        bits = new long[Long.SIZE * width];
        for (int i = 0; i < tokens.length; i++) {
            Openings openings = tokens[i].spelling().openings(lists - 1);
            if (openings.hasAny(group)) {
                mark(openings.startsIn(group, next(tokens, i)), i);
            }
        }
    }

    /** Looks at a text for the lists of a {@link #group}. */
    static PhraseStarts of(Token[] tokens, int group) {
        return new PhraseStarts(tokens, group, Openings.lists());
    }

    /** The number of the 64 lists among which that one is. */
    static int group(int list) {
        return list >>> 6;
    }

    /** The mark of the word with which a phrase of a token can go on, 0 when with none. */
    private static long next(Token[] tokens, int token) {
        boolean goesOn = token + 1 < tokens.length && tokens[token + 1].continuesPhrase();
        return goesOn ? tokens[token + 1].spelling().mark() : 0;
    }

    private void mark(long starting, int token) {
        for (long left = starting; left != 0; left &= left - 1) {
            bits[Long.numberOfTrailingZeros(left) * width + (token >>> 6)] |= 1L << token;
        }
    }

    /** Whether that list of the group was known when the text was looked at. */
    boolean knows(int list) {
        return list < lists;
    }

    /** Whether a phrase of a list, which must be known, may begin with a token of the text. */
    boolean isAt(int list, int token) {
        return (bits[(list & Long.SIZE - 1) * width + (token >>> 6)] & 1L << token) != 0;
    }

    /** The first token from {@code from} to before {@code to} with which a phrase of a list may begin; {@code to} where none does. */
    int next(int list, int from, int to) {
        if (from >= to) {
            return to;
        }
        int row = (list & Long.SIZE - 1) * width;
        int last = to - 1 >>> 6;
        int at = from >>> 6;
        long left = bits[row + at] & -1L << from;
        while (left == 0 && at < last) {
            left = bits[row + ++at];
        }
        return left == 0 ? to : Math.min(to, (at << 6) + Long.numberOfTrailingZeros(left));
    }
}
