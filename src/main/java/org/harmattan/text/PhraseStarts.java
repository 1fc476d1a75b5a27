package org.harmattan.text;

/**
 * Where in a text phrases may begin: for each list of phrases a bit for each token, set where the token opens a phrase of
 * the list and the next token can go on with it. The rules ask hundreds of lists about every token and nearly all answers
 * are no: one bit says so, and a number says it of 64 tokens. Immutable, thread-safe; holds a bit for each list and token.
 */
final class PhraseStarts {

    /** Of a text that was not looked at. */
    static final PhraseStarts NONE = new PhraseStarts(new Token[0], 0);

    /** How many lists were known when the text was looked at. */
    private final int lists;

    /** How many numbers hold the bits of a list. */
    private final int width;

    private final long[] bits;

    private PhraseStarts(Token[] tokens, int lists) {
        this.lists = lists;
        width = tokens.length + Long.SIZE - 1 >>> 6;
        bits = new long[lists * width];
        for (int i = 0; i < tokens.length; i++) {
            int token = i;
            tokens[i].spelling().openings(lists - 1).forEach(next(tokens, i), list -> mark(list, token));
        }
    }

    /** Looks at a text. */
    static PhraseStarts of(Token[] tokens) {
        return new PhraseStarts(tokens, Openings.lists());
    }

    /** The mark of the word with which a phrase of a token can go on, 0 when with none. */
    private static long next(Token[] tokens, int token) {
        boolean goesOn = token + 1 < tokens.length && tokens[token + 1].continuesPhrase();
        return goesOn ? tokens[token + 1].spelling().mark() : 0;
    }

    private void mark(int list, int token) {
        // Another thread may have added a list meanwhile.
        if (list < lists) {
            bits[list * width + (token >>> 6)] |= 1L << token;
        }
    }

    /** Whether that list was known when the text was looked at. */
    boolean knows(int list) {
        return list < lists;
    }

    /** Whether a phrase of a list, which must be known, may begin with a token of the text. */
    boolean isAt(int list, int token) {
        return (bits[list * width + (token >>> 6)] & 1L << token) != 0;
    }

    /** The first token from {@code from} to before {@code to} with which a phrase of a list may begin; {@code to} where none does. */
    int next(int list, int from, int to) {
        if (from >= to) {
            return to;
        }
        int last = to - 1 >>> 6;
        int at = from >>> 6;
        long left = bits[list * width + at] & -1L << from;
        while (left == 0 && at < last) {
            left = bits[list * width + ++at];
        }
        return left == 0 ? to : Math.min(to, (at << 6) + Long.numberOfTrailingZeros(left));
    }
}
