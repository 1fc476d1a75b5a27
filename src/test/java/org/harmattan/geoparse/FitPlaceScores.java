package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes {@code data/lexicon/place-scores.json} out of the annotated texts in {@code src/test/resources/gold/places/dev}: run
 * it in the project's folder after a change to how places are ranked. Weighted logistic regression with a penalty on the
 * squares of the weights, by Newton's method; the same texts and places give the same weights.
 */
final class FitPlaceScores {

    static final Path FILE = Path.of("data/lexicon/place-scores.json");

    private static final double PENALTY = 0.3;
    private static final int STEPS = 30;
    private static final int N = PlaceScores.Feature.values().length;

    private FitPlaceScores() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        file.put(
                "about",
                "Weights of what speaks for a place (PlaceScores), made by FitPlaceScores in src/test; do not edit.");
        ObjectNode weights = file.putObject("weights");
        double[] fitted = fit(PlaceSamples.read());
        for (PlaceScores.Feature feature : PlaceScores.Feature.values()) {
            weights.put(feature.name().toLowerCase(Locale.ROOT), Math.round(fitted[feature.ordinal()] * 1e4) / 1e4);
        }
        Files.writeString(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n");
    }

    static double[] fit(List<PlaceSamples.Sample> samples) {
        double[] weights = new double[N];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[N];
            double[][] curve = new double[N][N];
            for (int i = 0; i < N; i++) {
                double penalty = i == PlaceScores.Feature.BIAS.ordinal() ? 1e-3 : PENALTY;
                slope[i] = -penalty * weights[i];
                curve[i][i] = penalty;
            }
            PlaceScores scores = new PlaceScores(weights);
            for (PlaceSamples.Sample sample : samples) {
                add(sample, scores.score(sample.features()), slope, curve);
            }
            double[] move = solve(curve, slope);
            for (int i = 0; i < N; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }

    private static void add(PlaceSamples.Sample sample, double score, double[] slope, double[][] curve) {
        double[] x = sample.features();
        double off = sample.weight() * ((sample.right() ? 1 : 0) - score);
        double bend = sample.weight() * score * (1 - score);
        for (int i = 0; i < N; i++) {
            slope[i] += off * x[i];
            for (int j = 0; j < N; j++) {
                curve[i][j] += bend * x[i] * x[j];
            }
        }
    }

    /** Gaussian elimination; the matrix is positive definite because of the penalty. */
    private static double[] solve(double[][] matrix, double[] values) {
        double[] x = values.clone();
        for (int i = 0; i < N; i++) {
            for (int row = i + 1; row < N; row++) {
                double share = matrix[row][i] / matrix[i][i];
                for (int column = i; column < N; column++) {
                    matrix[row][column] -= share * matrix[i][column];
                }
                x[row] -= share * x[i];
            }
        }
        for (int i = N - 1; i >= 0; i--) {
            for (int column = i + 1; column < N; column++) {
                x[i] -= matrix[i][column] * x[column];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
