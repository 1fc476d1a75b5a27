package org.harmattan.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which word of a phrase may follow which, as numbers in a few arrays: states are numbered, the first is 0, and one hash
 * table holds the steps from all of them. A text asks for words that no phrase has far more often than for others, and
 * what a program asks all the time must lie close together in memory. Immutable once built; safe for several threads.
 */
final class PhraseSteps {

    /** A step from a state: to which state, by which word or by which beginning of a word. */
    record Step(int from, String word, boolean beginning, int to) {
        Step {
            if (beginning && word.length() > LONGEST_BEGINNING) {
                throw new IllegalArgumentException("\"" + word + "*\" is too long to begin a word");
            }
        }
    }

    private static final int WIDTH = 4;
    private static final int NONE = -1;

    /** Words are told apart by so many first letters before they are looked up. */
    private static final int MARKED_LETTERS = 2;

    private static final long ANY = -1;

    /** Stands among the lengths of a state in which a phrase is complete. */
    private static final long END = 1;

    /** The most letters that a beginning of words may have. */
    static final int LONGEST_BEGINNING = Long.SIZE - 2;

    /** Stands among the lengths of a state that words lead on from, be it whole ones, beginnings or any. */
    private static final long GOES_ON = 1L << Long.SIZE - 1;

    /** Slots of four: what is stepped from and how, plus one, or 0 when free; hash; state stepped to; index of the word. */
    private final int[] slots;

    private final int mask;
    private final String[] words;

    /** Of each state, the lengths of the beginnings that lead on from it, as bits; see {@link #END}, {@link #GOES_ON}. */
    private final long[] lengths;

    /** Of each state, the one to which any word leads on. */
    private final int[] anyWord;

    /** Of each state, the {@link #mark}s of the words that may lead on from it. */
    private final long[] followers;

    /**
     * Numbers the steps.
     *
     * @param anyWord of each state, the one to which any word leads, or -1
     * @param ends the states in which a phrase is complete
     */
    PhraseSteps(List<Step> steps, int[] anyWord, BitSet ends) {
        this.anyWord = anyWord.clone();
        slots = new int[Integer.highestOneBit(Math.max(4, steps.size() * 2)) * 2 * WIDTH];
        mask = slots.length / WIDTH - 1;
        words = new String[steps.size()];
        lengths = new long[anyWord.length];
        followers = new long[anyWord.length];
        ends.stream().forEach(state -> lengths[state] |= END);
        IntStream.range(0, anyWord.length)
                .filter(state -> anyWord[state] != NONE)
                .forEach(state -> {
                    lengths[state] |= GOES_ON;
                    followers[state] = ANY;
                });
        for (int i = 0; i < words.length; i++) {
            words[i] = steps.get(i).word();
            put(steps.get(i), i);
        }
    }

    private void put(Step step, int index) {
        int hash = step.word().hashCode();
        int origin = origin(step.from(), step.beginning());
        int slot = slot(origin, hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = origin;
        slots[slot + 1] = hash;
        slots[slot + 2] = step.to();
        slots[slot + 3] = index;
        lengths[step.from()] |= GOES_ON;
        followers[step.from()] |= step.beginning() && step.word().length() < MARKED_LETTERS ? ANY : mark(step.word());
        if (step.beginning()) {
            lengths[step.from()] |= 1L << step.word().length();
        }
    }

    /** One bit of 64 for a word, by the letters that it begins with. */
    static long mark(String word) {
        int letters = 0;
        for (int i = 0; i < Math.min(MARKED_LETTERS, word.length()); i++) {
            letters = 31 * letters + word.charAt(i);
        }
        return 1L << (letters * 0x9E3779B9 >>> Integer.SIZE - 6);
    }

    /** The {@link #mark}s of all words that can matter after a word that led to these states: any where a phrase is complete. */
    long followers(int[] reached) {
        long marks = 0;
        for (int state : reached) {
            marks |= isEnd(state) ? ANY : followers[state];
        }
        return marks;
    }

    private static int origin(int state, boolean beginning) {
        return 2 * state + (beginning ? 2 : 1);
    }

    private int slot(int origin, int hash) {
        int mixed = (hash + origin * 0x9E3779B9) * 0x85EBCA6B;
        return ((mixed ^ mixed >>> 15) & mask) * WIDTH;
    }

    private int next(int slot) {
        return slot + WIDTH & slots.length - 1;
    }

    /** The state to which a word leads, or -1. */
    int exactly(int state, String word) {
        int hash = word.hashCode();
        int origin = origin(state, false);
        for (int slot = slot(origin, hash); slots[slot] != 0; slot = next(slot)) {
            if (slots[slot] == origin && slots[slot + 1] == hash && words[slots[slot + 3]].equals(word)) {
                return slots[slot + 2];
            }
        }
        return NONE;
    }

    /** The state to which any word leads, or -1. */
    int byAnyWord(int state) {
        return anyWord[state];
    }

    /** Whether a phrase is complete in a state. */
    boolean isEnd(int state) {
        return (lengths[state] & END) != 0;
    }

    /** Whether some word leads on from a state. */
    boolean goesOn(int state) {
        return (lengths[state] & GOES_ON) != 0;
    }

    /** Whether some beginnings of words lead on from a state. */
    boolean hasBeginnings(int state) {
        return beginnings(state) != 0;
    }

    private long beginnings(int state) {
        return lengths[state] & ~(END | GOES_ON);
    }

    /** The states to which a word leads from the first one: as a whole, by its beginnings, longest first, as any word. */
    int[] firstStates(String word) {
        int[] states = new int[Long.SIZE];
        int count = 0;
        int exact = exactly(0, word);
        if (exact != NONE) {
            states[count++] = exact;
        }
        for (long found = beginnings(0, word); found != 0; found ^= Long.highestOneBit(found)) {
            states[count++] = byBeginning(0, word, Long.SIZE - 1 - Long.numberOfLeadingZeros(found));
        }
        if (byAnyWord(0) != NONE) {
            states[count++] = byAnyWord(0);
        }
        return Arrays.copyOf(states, count);
    }

    /** The lengths of the beginnings of a word that lead on from a state, as bits. */
    long beginnings(int state, String word) {
        long found = 0;
        long known = beginnings(state);
        int hash = 0;
        int longest = Math.min(word.length(), Long.SIZE - 1 - Long.numberOfLeadingZeros(known));
        for (int length = 1; length <= longest; length++) {
            hash = 31 * hash + word.charAt(length - 1);
            boolean leads = (known & 1L << length) != 0 && byBeginning(state, word, length, hash) != NONE;
            found |= leads ? 1L << length : 0;
        }
        return found;
    }

    /** The state to which a beginning of a word leads that has so many letters, or -1. */
    int byBeginning(int state, String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return byBeginning(state, word, length, hash);
    }

    private int byBeginning(int state, String word, int length, int hash) {
        int origin = origin(state, true);
        for (int slot = slot(origin, hash); slots[slot] != 0; slot = next(slot)) {
            boolean same = slots[slot] == origin && slots[slot + 1] == hash;
            String beginning = same ? words[slots[slot + 3]] : "";
            if (same && beginning.length() == length && word.startsWith(beginning)) {
                return slots[slot + 2];
            }
        }
        return NONE;
    }
}
