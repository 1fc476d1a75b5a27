package org.harmattan.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which lists of phrases have a phrase that opens with one word. The rules ask hundreds of lists about every word of a
 * text and most words open none of them, so a new word is looked up once in the openers of all lists together. Immutable,
 * thread-safe.
 *
 * @param lists how many lists were known when the word was looked up
 * @param bits of each of them, by its number, whether a phrase of it opens with the word
 */
record Openings(int lists, long[] bits) {

    /** A word that was not looked up yet. */
    static final Openings NONE = new Openings(0, new long[0]);

    /** Lists made later have no number and look for themselves: a program has fewer, some tests have more. */
    private static final int MOST_LISTS = 1 << 10;

    /** The lists that have phrases which open with a word, with words that begin so, and with any word. */
    private static final Map<String, int[]> BY_WORD = new ConcurrentHashMap<>();

    private static final Map<String, int[]> BY_BEGINNING = new ConcurrentHashMap<>();
    private static volatile int[] byAnyWord = {};
    private static volatile int known;

    /** Makes a list known by the words and beginnings of words that open its phrases; its number, or -1. */
    static synchronized int add(Collection<String> words, Collection<String> beginnings, boolean anyWord) {
        int list = known;
        if (list == MOST_LISTS) {
            return -1;
        }
        words.forEach(word -> BY_WORD.merge(word, new int[] {list}, Openings::joined));
        beginnings.forEach(beginning -> BY_BEGINNING.merge(beginning, new int[] {list}, Openings::joined));
        if (anyWord) {
            byAnyWord = joined(byAnyWord, new int[] {list});
        }
        known = list + 1;
        return list;
    }

    private static int[] joined(int[] lists, int[] more) {
        int[] joined = Arrays.copyOf(lists, lists.length + more.length);
        System.arraycopy(more, 0, joined, lists.length, more.length);
        return joined;
    }

    /** Of a word, folded. */
    static Openings of(String word) {
        int lists = known;
        long[] bits = new long[MOST_LISTS >>> 6];
        mark(byAnyWord, bits);
        mark(BY_WORD.get(word), bits);
        for (int length = 1; length <= Math.min(word.length(), PhraseSteps.LONGEST_BEGINNING); length++) {
            mark(BY_BEGINNING.get(word.substring(0, length)), bits);
        }
        return new Openings(lists, Arrays.copyOf(bits, lists + 63 >>> 6));
    }

    private static void mark(int[] lists, long[] bits) {
        for (int i = 0; lists != null && i < lists.length; i++) {
            bits[lists[i] >>> 6] |= 1L << lists[i];
        }
    }

    /** Whether a list, which must be one of those known, has a phrase that opens with the word. */
    boolean has(int list) {
        return (bits[list >>> 6] & 1L << list) != 0;
    }
}
