package org.harmattan.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.evaluate.Judged;
import org.harmattan.evaluate.LogisticFit;
import org.harmattan.extract.TellingSamples.Sample;

/**
 * Makes {@code data/lexicon/coreference.json} out of the frames of annotated articles for which a reader said what they tell of
 * ({@code src/test/resources/gold/incidents/tellings.tsv}): run it in the project's folder after a change to how frames are
 * made or compared. All ties and pairs of ties are weighed together under a strong penalty; the pairs that then weigh most are
 * fitted once more with the ties. The same frames give the same weights.
 */
final class FitCoreference {

    static final Path FILE = Path.of("data/lexicon/coreference.json");

    private static final int PAIRS = 80;

    /** Penalties that told best which frames left out, a tenth of the articles each time, tell of the same. */
    private static final double OF_ALL_PAIRS = 300;

    private static final double OF_PAIRS_TAKEN = 30;

    /** A pair is weighed when it holds so often. */
    private static final int OFTEN = 25;

    private record Column(Tie tie, Optional<Tie> other, double[] values) {

        double spread() {
            double share = Arrays.stream(values).average().orElse(0);
            return Math.sqrt(share * (1 - share));
        }
    }

    private final List<Sample> samples;

    private FitCoreference(List<Sample> samples) {
        this.samples = samples;
    }

    public static void main(String[] arguments) throws Exception {
        Files.writeString(FILE, new FitCoreference(TellingSamples.read()).json());
    }

    private String json() throws IOException {
        List<Column> ties = Arrays.stream(Tie.values())
                .map(tie -> column(tie, Optional.empty()))
                .toList();
        List<Column> all = Stream.concat(ties.stream(), pairs(ties).stream()).toList();
        double[] first = LogisticFit.weights(cases(all), OF_ALL_PAIRS);
        List<Column> taken = Stream.concat(
                        ties.stream(),
                        IntStream.range(ties.size(), all.size())
                                .boxed()
                                .sorted(Comparator.comparingDouble(i ->
                                        -Math.abs(first[i + 1]) * all.get(i).spread()))
                                .limit(PAIRS)
                                .map(all::get))
                .toList();
        return json(taken, LogisticFit.weights(cases(taken), OF_PAIRS_TAKEN));
    }

    private Column column(Tie tie, Optional<Tie> other) {
        double[] values = samples.stream()
                .mapToDouble(sample -> holds(sample, tie)
                                && other.map(second -> holds(sample, second)).orElse(true)
                        ? 1
                        : 0)
                .toArray();
        return new Column(tie, other, values);
    }

    private static boolean holds(Sample sample, Tie tie) {
        return sample.holds()[tie.ordinal()];
    }

    /** Those that hold often, and not just as often as one of the two. */
    private List<Column> pairs(List<Column> ties) {
        List<Column> pairs = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            for (int j = i + 1; j < ties.size(); j++) {
                Column pair = column(ties.get(i).tie(), Optional.of(ties.get(j).tie()));
                boolean same = Arrays.equals(pair.values(), ties.get(i).values())
                        || Arrays.equals(pair.values(), ties.get(j).values());
                if (!same && Arrays.stream(pair.values()).sum() >= OFTEN) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private List<Judged> cases(List<Column> columns) {
        return IntStream.range(0, samples.size())
                .mapToObj(i -> new Judged(
                        columns.stream()
                                .mapToDouble(column -> column.values()[i])
                                .toArray(),
                        samples.get(i).same()))
                .toList();
    }

    private static String json(List<Column> columns, double[] weights) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        file.put(
                "about",
                "Weights of what speaks for a frame telling of an event told before (Tie), alone and in pairs, made by"
                        + " FitCoreference in src/test; do not edit.");
        file.put("constant", rounded(weights[0]));
        ObjectNode node = file.putObject("weights");
        for (int i = 0; i < columns.size(); i++) {
            if (weights[i + 1] != 0) {
                Column column = columns.get(i);
                node.put(new Coreference.Weight(column.tie(), column.other(), 0).key(), rounded(weights[i + 1]));
            }
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
