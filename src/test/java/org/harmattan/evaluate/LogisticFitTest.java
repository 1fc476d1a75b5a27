package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.harmattan.extract.LogisticModel;
import org.harmattan.extract.Trait;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final int COUNT = Trait.values().length;

    @Test
    void findsTheWeightsThatMadeTheCases() {
        LogisticModel<Trait> model = LogisticFit.of(cases(4_000, 0.5, 2, -1), Trait.class);

        assertThat(model.constant()).isCloseTo(0.5, within(0.25));
        assertThat(model.weights().get(Trait.PLACED)).isCloseTo(2, within(0.3));
        assertThat(model.weights().get(Trait.FRENCH)).isCloseTo(-1, within(0.3));
    }

    @Test
    void aTraitThatNeverVariesHasNoWeight() {
        assertThat(LogisticFit.of(cases(200, 0, 1, 1), Trait.class).weights()).doesNotContainKey(Trait.CLASH);
    }

    @Test
    void casesThatAreAllRightHaveAModelToo() {
        List<Judged> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cases.add(new Judged(traits(i % 2, 0), true));
        }

        assertThat(LogisticFit.of(cases, Trait.class).probability(traits(1, 0))).isBetween(0.9, 1.0);
    }

    @Test
    void unseenCasesMoveTheModelToTheirShareOfRightOnes() {
        LogisticModel<Trait> boastful = LogisticFit.of(cases(2_000, 2, 1, 0), Trait.class);
        List<Judged> unseen = cases(2_000, -0.5, 1, 0);

        LogisticModel<Trait> moved = LogisticFit.fitted(boastful, unseen);

        assertThat(calibration(boastful, unseen)).isGreaterThan(0.3);
        assertThat(calibration(moved, unseen)).isLessThan(0.05);
    }

    private static double calibration(LogisticModel<Trait> model, List<Judged> cases) {
        Calibration calibration = new Calibration();
        cases.forEach(judged -> calibration.add(model.probability(judged.traits()), judged.right()));
        return calibration.reliabilityError().orElseThrow();
    }

    private static List<Judged> cases(int number, double constant, double placed, double french) {
        Random random = new Random(7);
        List<Judged> cases = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double[] traits = traits(random.nextInt(2), random.nextInt(2));
            double sum = constant + placed * traits[Trait.PLACED.ordinal()] + french * traits[Trait.FRENCH.ordinal()];
            cases.add(new Judged(traits, random.nextDouble() < 1 / (1 + Math.exp(-sum))));
        }
        return cases;
    }

    private static double[] traits(double placed, double french) {
        double[] traits = new double[COUNT];
        traits[Trait.PLACED.ordinal()] = placed;
        traits[Trait.FRENCH.ordinal()] = french;
        return traits;
    }
}
