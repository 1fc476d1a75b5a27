package org.harmattan.index;

import org.harmattan.incident.CountRange;
import org.harmattan.store.Brief;

/**
 * What an incident is one of a few of, by number. All of a row are packed into one number of a single column, so that one loop
 * filters by any of them, and one counts any: code that everybody uses is fast the sooner.
 */
enum Trait {
    /** Ordinal of the type. */
    SUB_EVENT_TYPE(8),
    /** Ordinal of the type. */
    EVENT_TYPE(4),
    /** Ordinal of the status. */
    STATUS(4),
    /** Tenth of the confidence, 0 to 9; the last one with 1. */
    CONFIDENCE(4),
    /** Band of {@link #TOLLS}; the one after the last when nobody gives a toll. */
    KILLED(4),
    /** 1 for yes, as of those below. */
    CONTESTED(1),
    BACKGROUND(1),
    PLACED(1);

    /** Lower ends of the bands of deaths. */
    static final int[] TOLLS = {0, 1, 5, 10, 25, 50, 100};

    static final int TENTHS = 10;

    private static final int[] SHIFTS = new int[values().length];

    static {
        for (int i = 1; i < SHIFTS.length; i++) {
            SHIFTS[i] = SHIFTS[i - 1] + values()[i - 1].bits;
        }
    }

    private final int bits;

    Trait(int bits) {
        this.bits = bits;
    }

    /** All of an incident. */
    static int pack(Brief brief) {
        return SUB_EVENT_TYPE.at(brief.type().ordinal())
                | EVENT_TYPE.at(brief.type().eventType().ordinal())
                | STATUS.at(brief.status().ordinal())
                | CONFIDENCE.at((int) Math.min(TENTHS - 1, brief.confidence() * TENTHS))
                | KILLED.at(brief.killed().map(CountRange::max).map(Trait::toll).orElse(TOLLS.length))
                | CONTESTED.at(brief.contested() ? 1 : 0)
                | BACKGROUND.at(brief.background() ? 1 : 0)
                | PLACED.at(brief.point().isPresent() ? 1 : 0);
    }

    private static int toll(int killed) {
        int band = TOLLS.length - 1;
        while (killed < TOLLS[band]) {
            band--;
        }
        return band;
    }

    /** The number of it in a packed one. */
    int of(int packed) {
        return packed >>> shift() & mask();
    }

    /** Adds to the counts of each number those of some rows. */
    void count(int[] packed, int[] rows, int[] counts) {
        int shift = shift();
        int mask = mask();
        for (int row : rows) {
            counts[packed[row] >>> shift & mask]++;
        }
    }

    /** Room for what is true or not of each number. */
    boolean[] flags() {
        return new boolean[mask() + 1];
    }

    /** Rows of the first {@code size} whose number is flagged, as the bits of a set. */
    long[] find(int[] packed, int size, boolean[] flags) {
        int shift = shift();
        int mask = mask();
        long[] found = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int row = 0; row < size; row++) {
            if (flags[packed[row] >>> shift & mask]) {
                found[row / Long.SIZE] |= 1L << row;
            }
        }
        return found;
    }

    private int at(int number) {
        return number << shift();
    }

    private int mask() {
        return (1 << bits) - 1;
    }

    private int shift() {
        return SHIFTS[ordinal()];
    }
}
