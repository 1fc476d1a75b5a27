package org.harmattan.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.harmattan.extract.LogisticModel;

/**
 * Fits a {@link LogisticModel} by penalised likelihood (ridge; le Cessie and van Houwelingen 1992), with Newton's method.
 * The penalty is the one of a few that predicts best what was left out (ten folds). Deterministic.
 */
public final class LogisticFit {

    private static final double[] PENALTIES = {1, 3, 10, 30, 100};
    private static final int FOLDS = 10;
    private static final int ROUNDS = 50;
    private static final double CLOSE_ENOUGH = 1e-9;

    private LogisticFit() {}

    /**
     * The model of the best penalty. What never varies has no weight.
     *
     * @param kind what is weighed; each case has a number for each of its constants, in their order
     */
    static <T extends Enum<T>> LogisticModel<T> of(List<Judged> cases, Class<T> kind) {
        double[] fit = cases.isEmpty() ? new double[kind.getEnumConstants().length + 1] : weights(cases);
        Map<T, Double> weights = new TreeMap<>();
        for (T trait : kind.getEnumConstants()) {
            if (fit[trait.ordinal() + 1] != 0) {
                weights.put(trait, fit[trait.ordinal() + 1]);
            }
        }
        return new LogisticModel<>(fit[0], weights);
    }

    /**
     * The constant, and a weight for each number of the cases, with the best penalty; 0 for what never varies.
     *
     * @param cases at least one, with equally many numbers each
     */
    public static double[] weights(List<Judged> cases) {
        return weights(cases, bestPenalty(cases));
    }

    /**
     * The same model with its sum stretched and moved so that it fits other cases (Platt 1999), as cases that rules were
     * made by look easier than others. The stretch is held near 1, since there are few of them.
     */
    static <T extends Enum<T>> LogisticModel<T> fitted(LogisticModel<T> model, List<Judged> others) {
        double[][] rows = others.stream()
                .map(judged -> new double[] {1, model.logit(judged.traits())})
                .toArray(double[][]::new);
        double[] line = newton(rows, right(others), new double[] {0, 10}, new double[] {0, 1});
        Map<T, Double> weights = new TreeMap<>();
        model.weights().forEach((trait, weight) -> weights.put(trait, weight * line[1]));
        return new LogisticModel<>(line[0] + line[1] * model.constant(), weights);
    }

    private static double bestPenalty(List<Judged> cases) {
        double best = PENALTIES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double loss = lossOfLeftOut(cases, penalty);
            if (loss < least) {
                least = loss;
                best = penalty;
            }
        }
        return best;
    }

    /** Sum of the Brier scores of every tenth case under a model of the others. */
    private static double lossOfLeftOut(List<Judged> cases, double penalty) {
        double loss = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Judged> kept = pick(cases, index -> index % FOLDS != left);
            double[] weights = kept.isEmpty() ? new double[cases.get(0).traits().length + 1] : weights(kept, penalty);
            for (Judged judged : pick(cases, index -> index % FOLDS == left)) {
                double off = probability(weights, judged.traits()) - (judged.right() ? 1 : 0);
                loss += off * off;
            }
        }
        return loss;
    }

    private static double probability(double[] weights, double[] traits) {
        double sum = weights[0];
        for (int j = 0; j < traits.length; j++) {
            sum += weights[j + 1] * traits[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static List<Judged> pick(List<Judged> cases, IntPredicate wanted) {
        return IntStream.range(0, cases.size())
                .filter(wanted)
                .mapToObj(cases::get)
                .toList();
    }

    /**
     * The same with a given penalty.
     *
     * @param penalty on the square of each weight, when numbers are scaled to a spread of 1; above 0
     */
    public static double[] weights(List<Judged> cases, double penalty) {
        int count = cases.get(0).traits().length;
        double[] mean = new double[count];
        double[] spread = new double[count];
        measure(cases, mean, spread);
        double[][] rows = new double[cases.size()][count + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < count; j++) {
                rows[i][j + 1] = spread[j] == 0 ? 0 : (cases.get(i).traits()[j] - mean[j]) / spread[j];
            }
        }
        double[] penalties = new double[count + 1];
        Arrays.fill(penalties, 1, count + 1, penalty);
        return unscaled(newton(rows, right(cases), penalties, new double[count + 1]), mean, spread);
    }

    private static void measure(List<Judged> cases, double[] mean, double[] spread) {
        for (int j = 0; j < mean.length; j++) {
            int trait = j;
            mean[j] = cases.stream()
                    .mapToDouble(judged -> judged.traits()[trait])
                    .average()
                    .orElse(0);
            double centre = mean[j];
            spread[j] = Math.sqrt(cases.stream()
                    .mapToDouble(judged -> Math.pow(judged.traits()[trait] - centre, 2))
                    .average()
                    .orElse(0));
        }
    }

    private static double[] unscaled(double[] fit, double[] mean, double[] spread) {
        double[] weights = new double[fit.length];
        weights[0] = fit[0];
        for (int j = 0; j < mean.length; j++) {
            if (spread[j] > 0) {
                weights[j + 1] = fit[j + 1] / spread[j];
                weights[0] -= weights[j + 1] * mean[j];
            }
        }
        return weights;
    }

    private static boolean[] right(List<Judged> cases) {
        boolean[] right = new boolean[cases.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = cases.get(i).right();
        }
        return right;
    }

    /** Most likely weights under a penalty for leaving {@code pull}. */
    private static double[] newton(double[][] rows, boolean[] right, double[] penalties, double[] pull) {
        int size = pull.length;
        double[] weights = pull.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < rows.length; i++) {
                add(rows[i], right[i], weights, slope, curvature);
            }
            for (int j = 0; j < size; j++) {
                slope[j] -= penalties[j] * (weights[j] - pull[j]);
                // A trace of curvature, so that all-right cases have a solution.
                curvature[j][j] += penalties[j] + CLOSE_ENOUGH;
            }
            double[] step = LinearEquations.solve(curvature, slope);
            double largest = 0;
            for (int j = 0; j < size; j++) {
                weights[j] += Math.max(-2, Math.min(2, step[j]));
                largest = Math.max(largest, Math.abs(step[j]));
            }
            if (largest < CLOSE_ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] row, boolean right, double[] weights, double[] slope, double[][] curvature) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * weights[j];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double variance = Math.max(CLOSE_ENOUGH, probability * (1 - probability));
        for (int j = 0; j < row.length; j++) {
            slope[j] += row[j] * ((right ? 1 : 0) - probability);
            for (int k = 0; k < row.length; k++) {
                curvature[j][k] += variance * row[j] * row[k];
            }
        }
    }
}
