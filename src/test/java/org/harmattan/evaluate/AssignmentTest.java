package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void takesTheGreaterSumRatherThanTheGreatestWeight() {
        assertThat(Assignment.best(new double[][] {{10, 9}, {9, 1}})).containsExactly(1, 0);
    }

    @Test
    void leavesWhatMayNotMeetAlone() {
        assertThat(Assignment.best(new double[][] {{0, 0, 3}, {0, 0, 5}})).containsExactly(-1, 2);
        assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
        assertThat(Assignment.best(new double[0][])).isEmpty();
    }

    @Test
    void isAsGoodAsTryingEverything() {
        Random random = new Random(20220303);
        for (int round = 0; round < 500; round++) {
            double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : weights) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextBoolean() ? random.nextInt(20) : 0;
                }
            }
            int[] columns = Assignment.best(weights);
            double sum = 0;
            for (int row = 0; row < columns.length; row++) {
                if (columns[row] >= 0) {
                    assertThat(weights[row][columns[row]]).isPositive();
                    sum += weights[row][columns[row]];
                }
            }
            assertThat(sum).isCloseTo(bestSum(weights, 0, 0), within(1e-9));
        }
    }

    /** By trying every partner for every row; {@code taken} has a bit for each column. */
    private static double bestSum(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = bestSum(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, weights[row][column] + bestSum(weights, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
