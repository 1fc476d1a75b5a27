package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Logistic regression (Cox 1958) over traits that hold or do not, and over pairs of them that hold together. Immutable; safe
 * for several threads.
 *
 * @param <T> the traits
 */
final class PairModel<T extends Enum<T>> {

    private static final String AND = " & ";

    private final double constant;
    private final double[] singly;

    /** Where the pairs of each first trait begin, and the end: those of a trait that does not hold are not looked at. */
    private final int[] begins;

    /** By pair: its second trait, its weight. */
    private final int[] seconds;

    private final double[] together;

    private PairModel(int traits, JsonNode root, ToIntFunction<String> trait) {
        constant = root.required("constant").asDouble();
        singly = new double[traits];
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> weight : root.required("weights").properties()) {
            int[] key =
                    Arrays.stream(weight.getKey().split(AND)).mapToInt(trait).toArray();
            double value = weight.getValue().asDouble();
            if (key.length == 1) {
                singly[key[0]] = value;
            } else {
                pairs.add(new Pair(key[0], key[1], value));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::first));
        begins = new int[traits + 1];
        pairs.forEach(pair -> begins[pair.first() + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        seconds = pairs.stream().mapToInt(Pair::second).toArray();
        together = pairs.stream().mapToDouble(Pair::weight).toArray();
    }

    private record Pair(int first, int second, double weight) {}

    /**
     * Reads the weights of a file in {@code data/lexicon}.
     *
     * @param name of the file, for messages
     * @throws IOException when the file is no JSON or names a trait that there is not
     */
    static <T extends Enum<T>> PairModel<T> read(InputStream json, String name, Class<T> traits) throws IOException {
        return Lexicons.read(
                json,
                name,
                root -> new PairModel<>(
                        traits.getEnumConstants().length,
                        root,
                        trait -> Enum.valueOf(traits, trait.toUpperCase(Locale.ROOT))
                                .ordinal()));
    }

    /** The name of a trait, or of two that hold together, in the file. */
    static <T extends Enum<T>> String key(T trait, Optional<T> other) {
        return name(trait) + other.map(second -> AND + name(second)).orElse("");
    }

    private static String name(Enum<?> trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The logarithm of the odds.
     *
     * @param holds for each trait whether it holds, in their order
     */
    double score(boolean[] holds) {
        double sum = constant;
        for (int trait = 0; trait < singly.length; trait++) {
            if (holds[trait]) {
                sum += singly[trait];
                for (int pair = begins[trait]; pair < begins[trait + 1]; pair++) {
                    sum += holds[seconds[pair]] ? together[pair] : 0;
                }
            }
        }
        return sum;
    }
}
