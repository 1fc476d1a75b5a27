package org.harmattan.text;

/**
 * The spellings of common words, one for all texts that this program reads. It holds a bounded number of words: a new one
 * takes the place of another, and whether a word is held changes nothing but the time taken. Safe for several threads.
 */
final class Spellings {

    private static final int WORDS = 1 << 15;

    /** Longer words are none that texts share. */
    private static final int LONGEST = 40;

    /** Each word at the place that its letters give it. A spelling seen by another thread is complete, or not seen. */
    private static final Spelling[] KNOWN = new Spelling[WORDS];

    private Spellings() {}

    /** The spelling of the letters of a text from {@code from} to before {@code to}, which must not be the same. */
    static Spelling of(String text, int from, int to) {
        if (to - from > LONGEST) {
            String word = text.substring(from, to);
            return new Spelling(word, NameFolder.fold(word));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = hash * 0x9E3779B9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(WORDS);
        Spelling known = KNOWN[place];
        if (known == null || known.text().length() != to - from || !text.startsWith(known.text(), from)) {
            String word = text.substring(from, to);
            known = new Spelling(word, NameFolder.fold(word));
            KNOWN[place] = known;
        }
        return known;
    }
}
