package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void nothingStatedIsNoScore() {
        assertThat(new Calibration().reliabilityError()).isEmpty();
        assertThat(new Calibration().brier()).isEmpty();
        assertThat(new Calibration().constantBrier()).isEmpty();
    }

    @Test
    void honestConfidencesHaveNoReliabilityError() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 10; i++) {
            calibration.add(0.9, i < 9);
            calibration.add(0.1, i < 1);
        }
        assertThat(calibration.reliabilityError().getAsDouble()).isCloseTo(0, within(1e-9));
        assertThat(calibration.brier().getAsDouble()).isCloseTo(0.09, within(1e-9));
        assertThat(calibration.constantBrier().getAsDouble()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void boastsAreCounted() {
        Calibration calibration = new Calibration();
        calibration.add(1, false);
        calibration.add(1, true);
        calibration.add(0.5, true);
        calibration.add(0.5, true);
        assertThat(calibration.reliabilityError().getAsDouble()).isCloseTo((1 + 1) / 4.0, within(1e-9));
        assertThat(calibration.brier().getAsDouble()).isCloseTo(1.5 / 4, within(1e-9));
        assertThat(calibration.constantBrier().getAsDouble()).isCloseTo(3.0 / 16, within(1e-9));
    }
}
