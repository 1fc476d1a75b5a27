package org.harmattan.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.evaluate.Judged;
import org.harmattan.evaluate.LogisticFit;

/**
 * Fits a {@link PairModel}: all traits and pairs of traits are weighed together under a strong penalty; the pairs that then
 * weigh most are fitted once more with the traits. The same cases give the same weights.
 *
 * @param <T> the traits
 */
final class PairFit<T extends Enum<T>> {

    /**
     * How to fit.
     *
     * @param pairs how many pairs are taken
     * @param often a pair is weighed when it holds so often
     * @param ofAllPairs penalty of the first fit
     * @param ofPairsTaken penalty of the second
     */
    record Settings(int pairs, int often, double ofAllPairs, double ofPairsTaken) {}

    /** @param holds whether each trait holds, in their order */
    record Case(boolean[] holds, boolean right) {}

    private record Column<T>(T trait, Optional<T> other, double[] values) {

        double spread() {
            double share = Arrays.stream(values).average().orElse(0);
            return Math.sqrt(share * (1 - share));
        }
    }

    private final Class<T> traits;
    private final Settings settings;
    private final List<Case> cases;

    PairFit(Class<T> traits, Settings settings, List<Case> cases) {
        this.traits = traits;
        this.settings = settings;
        this.cases = cases;
    }

    /** @param about what the file says of itself */
    String json(String about) throws IOException {
        List<Column<T>> single = Arrays.stream(traits.getEnumConstants())
                .map(trait -> column(trait, Optional.empty()))
                .toList();
        List<Column<T>> all =
                Stream.concat(single.stream(), pairs(single).stream()).toList();
        double[] first = LogisticFit.weights(judged(all), settings.ofAllPairs());
        List<Column<T>> taken = Stream.concat(
                        single.stream(),
                        IntStream.range(single.size(), all.size())
                                .boxed()
                                .sorted(Comparator.comparingDouble(i ->
                                        -Math.abs(first[i + 1]) * all.get(i).spread()))
                                .limit(settings.pairs())
                                .map(all::get))
                .toList();
        return json(about, taken, LogisticFit.weights(judged(taken), settings.ofPairsTaken()));
    }

    /** What such a file would weigh by. */
    PairModel<T> model() throws IOException {
        return WeightFile.model(json(""), traits);
    }

    private Column<T> column(T trait, Optional<T> other) {
        double[] values = cases.stream()
                .mapToDouble(one -> one.holds()[trait.ordinal()]
                                && other.map(second -> one.holds()[second.ordinal()])
                                        .orElse(true)
                        ? 1
                        : 0)
                .toArray();
        return new Column<>(trait, other, values);
    }

    /** Those that hold often, and not just as often as one of the two. */
    private List<Column<T>> pairs(List<Column<T>> single) {
        List<Column<T>> pairs = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                Column<T> pair =
                        column(single.get(i).trait(), Optional.of(single.get(j).trait()));
                boolean same = Arrays.equals(pair.values(), single.get(i).values())
                        || Arrays.equals(pair.values(), single.get(j).values());
                if (!same && Arrays.stream(pair.values()).sum() >= settings.often()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private List<Judged> judged(List<Column<T>> columns) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> new Judged(
                        columns.stream()
                                .mapToDouble(column -> column.values()[i])
                                .toArray(),
                        cases.get(i).right()))
                .toList();
    }

    private String json(String about, List<Column<T>> columns, double[] weights) throws IOException {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            named.put(PairModel.key(column.trait(), column.other()), weights[i + 1]);
        }
        return WeightFile.json(about, weights[0], named);
    }
}
