package org.harmattan.incident;

/**
 * A number of people as the accounts give it.
 *
 * @param min lowest number any account gives, 0 or more
 * @param best the coder's choice, between the two
 * @param max highest number any account gives
 */
public record CountRange(int min, int best, int max) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 ≤ min ≤ best ≤ max
     */
    public CountRange {
        if (min < 0 || best < min || max < best) {
            throw new IllegalArgumentException("no range: " + min + ".." + best + ".." + max);
        }
    }

    public static CountRange exactly(int number) {
        return new CountRange(number, number, number);
    }
}
