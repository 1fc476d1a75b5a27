package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harmattan.extract.SentenceSamples.Sample;

/**
 * Multinomial logistic regression over the clues of sentences, fitted by steps that shrink with what was learnt of a clue
 * (AdaGrad; Duchi, Hazan and Singer 2011), under a ridge penalty and a lasso (Tibshirani 1996), which makes
 * most weights 0; then once more over the clues that say most. Deterministic.
 */
final class ClueFit {

    private static final int ROUNDS = 25;
    private static final double STEP = 0.3;
    private static final double RIDGE = 0.0005;

    /** A clue of fewer sentences says too little. */
    private static final int OFTEN = 2;

    private final double lasso;
    private final List<String> labels;
    private final Map<String, Integer> clues = new TreeMap<>();
    private double[][] weights;

    private record Row(int label, double weight, int[] clues, float scale) {}

    /**
     * Fits.
     *
     * @param most how many clues are kept
     * @param lasso by how much each step of a weight goes back to 0
     */
    ClueFit(List<Sample> samples, int most, double lasso) {
        this.lasso = lasso;
        labels = List.copyOf(new TreeSet<>(samples.stream().map(Sample::label).toList()));
        Map<String, Integer> counts = new HashMap<>();
        for (Sample sample : samples) {
            new HashSet<>(sample.clues()).forEach(clue -> counts.merge(clue, 1, Integer::sum));
        }
        new TreeMap<>(counts).forEach((clue, count) -> {
            if (count >= OFTEN) {
                clues.put(clue, clues.size() + 1);
            }
        });
        weights = new double[clues.size() + 1][labels.size()];
        fit(samples.stream().map(this::row).toList());
        if (clues.size() > most) {
            keepThoseThatSayMost(counts, most);
            fit(samples.stream().map(this::row).toList());
        }
    }

    private void keepThoseThatSayMost(Map<String, Integer> counts, int most) {
        List<String> taken = clues.keySet().stream()
                .sorted(Comparator.comparingDouble((String clue) -> -says(clue, counts.get(clue)))
                        .thenComparing(clue -> clue))
                .limit(most)
                .sorted()
                .toList();
        clues.clear();
        taken.forEach(clue -> clues.put(clue, clues.size() + 1));
        weights = new double[clues.size() + 1][labels.size()];
    }

    private double says(String clue, int count) {
        double sum = 0;
        for (double weight : weights[clues.get(clue)]) {
            sum += weight * weight;
        }
        return Math.sqrt(sum * count);
    }

    List<String> labels() {
        return labels;
    }

    Set<String> clues() {
        return clues.keySet();
    }

    double constant(int label) {
        return weights[0][label];
    }

    /** The weight of a clue for a label; 0 when it was not kept. */
    double weight(String clue, int label) {
        int row = clues.getOrDefault(clue, 0);
        return row == 0 ? 0 : weights[row][label];
    }

    private Row row(Sample sample) {
        List<Integer> own = new ArrayList<>();
        sample.clues().forEach(clue -> own.add(clues.getOrDefault(clue, -1)));
        return new Row(
                labels.indexOf(sample.label()),
                sample.weight(),
                own.stream().filter(clue -> clue >= 0).mapToInt(clue -> clue).toArray(),
                SentenceModel.scale(sample.size()));
    }

    private void fit(List<Row> rows) {
        double[][] learnt = new double[weights.length][labels.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.size(); i++) {
                // A stride that is prime to the number of sentences, so that those of one article do not come in a row.
                learn(rows.get((int) ((long) i * 7919 % rows.size())), learnt);
            }
        }
    }

    private void learn(Row row, double[][] learnt) {
        double[] slope = probabilities(row);
        for (int label = 0; label < slope.length; label++) {
            slope[label] = row.weight() * ((label == row.label() ? 1 : 0) - slope[label]);
        }
        step(0, 1, slope, learnt);
        for (int clue : row.clues()) {
            step(clue, row.scale(), slope, learnt);
        }
    }

    private void step(int clue, float value, double[] slope, double[][] learnt) {
        for (int label = 0; label < slope.length; label++) {
            double by = value * slope[label] - (clue == 0 ? 0 : RIDGE * weights[clue][label]);
            learnt[clue][label] += by * by;
            double rate = STEP / Math.sqrt(1e-6 + learnt[clue][label]);
            double weight = weights[clue][label] + rate * by;
            weights[clue][label] =
                    clue == 0 ? weight : Math.signum(weight) * Math.max(0, Math.abs(weight) - rate * lasso);
        }
    }

    private double[] probabilities(Row row) {
        double[] sums = weights[0].clone();
        for (int clue : row.clues()) {
            for (int label = 0; label < sums.length; label++) {
                sums[label] += row.scale() * weights[clue][label];
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int label = 0; label < sums.length; label++) {
            sums[label] = Math.exp(sums[label] - most);
            all += sums[label];
        }
        for (int label = 0; label < sums.length; label++) {
            sums[label] /= all;
        }
        return sums;
    }
}
