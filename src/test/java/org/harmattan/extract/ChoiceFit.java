package org.harmattan.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits a {@link PairModel} to choices: of the options of each case one is right, and the odds among them are those of their
 * scores (a conditional logit; McFadden 1974) under a penalty on large weights. The same cases give the same weights.
 */
final class ChoiceFit {

    /** What holds less often is not weighed. */
    private static final int OFTEN = 12;

    /** @param right which of the options are: none where the right one is not among them */
    record Choice(List<PartyOption> options, boolean[] right) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> columns = new TreeMap<>();
    private final List<int[][]> rows = new ArrayList<>();
    private final List<boolean[]> rights = new ArrayList<>();
    private final double penalty;

    ChoiceFit(List<Choice> choices, double penalty) {
        this.penalty = penalty;
        Map<String, Integer> counts = new TreeMap<>();
        List<Choice> kept = choices.stream().filter(ChoiceFit::isAnyRight).toList();
        for (Choice choice : kept) {
            choice.options().stream()
                    .filter(option -> option.chosen().size() <= 1)
                    .forEach(option -> traits(option).forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        }
        counts.forEach((trait, count) -> {
            if (count >= OFTEN) {
                columns.put(trait, names.size());
                names.add(trait);
            }
        });
        for (Choice choice : kept) {
            rows.add(choice.options().stream().map(this::row).toArray(int[][]::new));
            rights.add(choice.right());
        }
    }

    private static boolean isAnyRight(Choice choice) {
        for (boolean right : choice.right()) {
            if (right) {
                return true;
            }
        }
        return false;
    }

    private int[] row(PartyOption option) {
        return traits(option).stream()
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .toArray();
    }

    private static List<String> traits(PartyOption option) {
        List<String> traits = new ArrayList<>();
        option.chosen().forEach(nominee -> addTraits(traits, nominee.holds()));
        option.together().ifPresent(holds -> addTraits(traits, holds));
        return traits;
    }

    /** Each that holds, and together with what an actor is or how many are chosen. */
    private static void addTraits(List<String> traits, boolean[] holds) {
        for (PartySign sign : PartySign.values()) {
            if (holds[sign.ordinal()]) {
                traits.add(PairModel.key(sign, Optional.empty()));
                for (PartySign camp : PartySign.CAMPS) {
                    boolean twice = PartySign.CAMPS.contains(sign) && sign.compareTo(camp) <= 0;
                    if (holds[camp.ordinal()] && !twice) {
                        traits.add(PairModel.key(camp, Optional.of(sign)));
                    }
                }
            }
        }
    }

    /** @param about what the file says of itself */
    String json(String about) throws IOException {
        double[] weights = new Descent(this::loss).lowest(names.size());
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            named.put(names.get(i), weights[i]);
        }
        return WeightFile.json(about, 0, named);
    }

    /** What such a file would weigh by. */
    PairModel<PartySign> model() throws IOException {
        return WeightFile.model(json(""), PartySign.class);
    }

    /** How ill the weights fit; its slope is written to the second array. */
    private double loss(double[] weights, double[] slope) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            slope[i] = penalty * weights[i];
        }
        for (int i = 0; i < rows.size(); i++) {
            loss += loss(rows.get(i), rights.get(i), weights, slope);
        }
        return loss;
    }

    private static double loss(int[][] options, boolean[] right, double[] weights, double[] slope) {
        double[] odds = new double[options.length];
        for (int i = 0; i < odds.length; i++) {
            for (int column : options[i]) {
                odds[i] += weights[column];
            }
        }
        double most = Arrays.stream(odds).max().orElse(0);
        double sum = 0;
        double rights = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
            sum += odds[i];
            rights += right[i] ? odds[i] : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            double step = odds[i] / sum - (right[i] ? odds[i] / rights : 0);
            for (int column : options[i]) {
                slope[column] += step;
            }
        }
        return Math.log(sum) - Math.log(rights);
    }
}
