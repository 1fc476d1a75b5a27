package org.harmattan.text;

/**
 * The spellings of common words, one for all texts that this program reads. It holds a bounded number of words: a new one
 * takes the place of another, and whether a word is held changes nothing but the time taken. Safe for several threads.
 */
final class Spellings {

    private static final int WORDS = 1 << 15;

    /** Words whose letters give them the same place are kept beside each other. */
    private static final int WAYS = 2;

    /** Longer words are none that texts share. */
    private static final int LONGEST = 40;

    /** Each word at the place that its letters give it. A spelling seen by another thread is complete, or not seen. */
    private static final Spelling[] KNOWN = new Spelling[WORDS];

    private Spellings() {}

    /** The spelling of the letters of a text from {@code from} to before {@code to}, which must not be the same. */
    static Spelling of(String text, char[] units, int from, int to) {
        if (to - from > LONGEST) {
            return make(text.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + units[i];
        }
        long packed = Spelling.pack(units, from, to);
        int place = (hash * 0x9E3779B9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(WORDS)) & -WAYS;
        for (int at = place; at < place + WAYS; at++) {
            Spelling known = KNOWN[at];
            if (known != null && known.isWritten(text, packed, from, to)) {
                return known;
            }
        }
        Spelling made = make(text.substring(from, to));
        System.arraycopy(KNOWN, place, KNOWN, place + 1, WAYS - 1);
        KNOWN[place] = made;
        return made;
    }

    private static Spelling make(String word) {
        return new Spelling(word, NameFolder.fold(word));
    }
}
