package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearEquationsTest {

    @Test
    void findsWhatTheMatrixTakesToTheRightSide() {
        double[][] matrix = {{4, 2, 0.5}, {2, 3, 1}, {0.5, 1, 2}};
        double[] wanted = {1, -2, 3};
        double[] right = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                right[i] += matrix[i][j] * wanted[j];
            }
        }

        assertThat(LinearEquations.solve(matrix, right)).containsExactly(wanted, within(1e-12));
    }
}
