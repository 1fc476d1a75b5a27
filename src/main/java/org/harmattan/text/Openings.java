package org.harmattan.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Which lists of phrases have a phrase that opens with one word, and where in the list it leads. The rules ask hundreds
 * of lists about every word of a text and most words open none of them, so a new word is looked up once in the openers of
 * all lists together. Immutable, thread-safe.
 */
final class Openings {

    /** A word that was not looked up yet. */
    static final Openings NONE = new Openings(0, new BitSet(), "");

    /** Lists made later have no number and look for themselves: a program has fewer, some tests have more. */
    private static final int MOST_LISTS = 1 << 10;

    private static final int[] NOWHERE = {};

    private static final long ANY = -1;

    /** All lists, by their number. */
    private static final List<PhraseSteps> LISTS = new CopyOnWriteArrayList<>();

    /** The lists that have phrases which open with a word, with words that begin so, and with any word. */
    private static final Map<String, int[]> BY_WORD = new ConcurrentHashMap<>();

    private static final Map<String, int[]> BY_BEGINNING = new ConcurrentHashMap<>();
    private static volatile int[] byAnyWord = {};

    /** How many lists were known when the word was looked up. */
    private final int lists;

    /** Of each of them, by its number, whether a phrase of it opens with the word. */
    private final long[] opened;

    /** Of each 64 lists, how many of those before them are opened. */
    private final int[] ranks;

    /** Of each of those opened, the states to which the word leads. */
    private final int[][] states;

    /** Of each of those opened, the marks of the words of which one must come next, see {@link PhraseSteps#followers}. */
    private final long[] followers;

    private Openings(int lists, BitSet opened, String word) {
        this.lists = lists;
        this.opened = Arrays.copyOf(opened.toLongArray(), lists + 63 >>> 6);
        ranks = new int[this.opened.length];
        for (int group = 1; group < ranks.length; group++) {
            ranks[group] = ranks[group - 1] + Long.bitCount(this.opened[group - 1]);
        }
        int[] numbers = opened.stream().toArray();
        states = new int[numbers.length][];
        followers = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            PhraseSteps steps = LISTS.get(numbers[i]);
            states[i] = steps.firstStates(word);
            followers[i] = steps.followers(states[i]);
        }
    }

    /** Makes a list known by the words and beginnings of words that open its phrases; its number, or -1. */
    static synchronized int add(PhraseSteps steps, Collection<String> words, Collection<String> beginnings) {
        int list = LISTS.size();
        if (list == MOST_LISTS) {
            return -1;
        }
        words.forEach(word -> BY_WORD.merge(word, new int[] {list}, Openings::joined));
        beginnings.forEach(beginning -> BY_BEGINNING.merge(beginning, new int[] {list}, Openings::joined));
        if (steps.byAnyWord(0) >= 0) {
            byAnyWord = joined(byAnyWord, new int[] {list});
        }
        LISTS.add(steps);
        return list;
    }

    private static int[] joined(int[] lists, int[] more) {
        int[] joined = Arrays.copyOf(lists, lists.length + more.length);
        System.arraycopy(more, 0, joined, lists.length, more.length);
        return joined;
    }

    /** Of a word, folded. */
    static Openings of(String word) {
        int lists = LISTS.size();
        BitSet opened = new BitSet(lists);
        mark(byAnyWord, opened);
        mark(BY_WORD.getOrDefault(word, NOWHERE), opened);
        for (int length = 1; length <= Math.min(word.length(), PhraseSteps.LONGEST_BEGINNING); length++) {
            mark(BY_BEGINNING.getOrDefault(word.substring(0, length), NOWHERE), opened);
        }
        // Another thread may be adding a list right now.
        opened.clear(lists, MOST_LISTS);
        return new Openings(lists, opened, word);
    }

    private static void mark(int[] lists, BitSet opened) {
        for (int list : lists) {
            opened.set(list);
        }
    }

    /** How many lists are known. */
    static int lists() {
        return LISTS.size();
    }

    /** Whether that list was known when the word was looked up. */
    boolean knows(int list) {
        return list < lists;
    }

    /** Whether a list, which must be known, has a phrase that opens with the word. */
    boolean has(int list) {
        return (opened[list >>> 6] & 1L << list) != 0;
    }

    /**
     * The states of a list, which must be known, to which the word leads from its first; none when no phrase of it can be
     * complete with the word or go on with the next.
     *
     * @param next mark of the next word, as of {@link PhraseSteps#mark}; 0 when there is none
     */
    int[] states(int list, long next) {
        if (!has(list)) {
            return NOWHERE;
        }
        int rank = ranks[list >>> 6] + Long.bitCount(opened[list >>> 6] & (1L << list) - 1);
        return matters(rank, next) ? states[rank] : NOWHERE;
    }

    /** Whether one of 64 lists, of which one must be known, has a phrase that opens with the word. */
    boolean hasAny(int group) {
        return opened[group] != 0;
    }

    /**
     * Which of 64 lists, of which one must be known, have a phrase that opens with the word and can be complete with it or go
     * on with the next, as bits.
     *
     * @param group the number of the first of them, divided by 64
     * @param next mark of the next word, as of {@link PhraseSteps#mark}; 0 when there is none
     */
    long startsIn(int group, long next) {
        long starting = 0;
        int rank = ranks[group];
        for (long left = opened[group]; left != 0; left &= left - 1) {
            starting |= matters(rank, next) ? Long.lowestOneBit(left) : 0;
            rank++;
        }
        return starting;
    }

    private boolean matters(int rank, long next) {
        return followers[rank] == ANY || (followers[rank] & next) != 0;
    }
}
