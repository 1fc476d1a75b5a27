package org.harmattan.extract;

/**
 * Which signs of a kind hold of something. Not safe for several threads.
 *
 * @param holds for each sign whether it holds, in their order, as a {@link PairModel} reads it
 * @param <T> the signs
 */
record HeldSigns<T extends Enum<T>>(boolean[] holds) {

    /** None yet. */
    static <T extends Enum<T>> HeldSigns<T> none(Class<T> signs) {
        return new HeldSigns<>(new boolean[signs.getEnumConstants().length]);
    }

    /** The same, to note more in. */
    HeldSigns<T> copy() {
        return new HeldSigns<>(holds.clone());
    }

    /** Notes a sign, if it speaks; one that was noted stays. */
    void mark(T sign, boolean speaks) {
        holds[sign.ordinal()] |= speaks;
    }

    boolean has(T sign) {
        return holds[sign.ordinal()];
    }
}
