package org.harmattan.text;

/**
 * Says at once of most words that they are none of those on a list: a Bloom filter with one hash, of which a look-up
 * reads one bit. Safe for several threads once filled.
 */
final class WordFilter {

    private static final int BITS = 1 << 12;

    private final long[] words = new long[BITS >>> 6];

    void add(String word) {
        int bit = bit(word);
        words[bit >>> 6] |= 1L << bit;
    }

    /** Whether the word may be one of those added; wrongly yes for a few in a hundred. */
    boolean mayHold(String word) {
        int bit = bit(word);
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    /** Fibonacci hashing: the hash of a string leaves its upper bits alike for alike words. */
    private static int bit(String word) {
        return word.hashCode() * 0x9E3779B9 >>> 20;
    }
}
