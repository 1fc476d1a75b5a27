package org.harmattan.evaluate;

import java.util.OptionalDouble;

/** Whether confidences mean what they say: of all statements made with 0.8, four in five should be right. */
final class Calibration {

    private static final int BINS = 5;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];
    private double squares;

    /**
     * Counts one statement.
     *
     * @param stated its confidence, 0 to 1
     * @param isRight whether it holds
     */
    void add(double stated, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (stated * BINS));
        count[bin]++;
        right[bin] += isRight ? 1 : 0;
        confidence[bin] += stated;
        double off = stated - (isRight ? 1 : 0);
        squares += off * off;
    }

    private int total() {
        int sum = 0;
        for (int inBin : count) {
            sum += inBin;
        }
        return sum;
    }

    /** Expected calibration error over five bins of equal width (Naeini and others 2015), 0 to 1; less is better. */
    OptionalDouble reliabilityError() {
        if (total() == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(right[bin] - confidence[bin]);
        }
        return OptionalDouble.of(sum / total());
    }

    /** Mean square of confidence minus truth (Brier 1950), 0 to 1; less is better. */
    OptionalDouble brier() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / total());
    }

    /** The Brier score of the best constant there is: the share of right statements, known beforehand. */
    OptionalDouble constantBrier() {
        if (total() == 0) {
            return OptionalDouble.empty();
        }
        double share = 0;
        for (int inBin : right) {
            share += inBin;
        }
        share /= total();
        return OptionalDouble.of(share * (1 - share));
    }
}
