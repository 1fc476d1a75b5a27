package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.SubEventType;

/**
 * Whether a sentence tells of an incident, and of which type: two logistic regressions over its words and pairs of words (see
 * {@link SentenceWords}), with the weights of {@code data/lexicon/sentences.json}. Immutable; safe for several threads; takes
 * time linear in the length of the sentence.
 */
final class SentenceModel {

    /** Words that name an incident are no more. */
    private static final int LONGEST = 6;

    /** Sentences of fewer words are taken to have so many. */
    private static final int SHORT = 8;

    /** A word that says less is not shown. */
    private static final double LEAST = 0.2;

    private static final int NONE = -1;

    private static final int WIDTH = 2;

    /** The key of what speaks for any incident. */
    static final String TELLS = "tells";

    private final double doubtful;
    private final double sure;
    private final double sureOfType;
    private final List<SubEventType> types = new ArrayList<>();
    private final double constant;
    private final double[] constants;

    /**
     * Clues by an open hash table, two numbers to a slot: the number of a clue and that of its row of weights, or {@link #NONE}.
     * They lie side by side because all words of a text and many pairs of them are looked up, most in vain.
     */
    private final int[] slots;

    private final float[] tells;
    private final float[] weights;

    private SentenceModel(JsonNode root, boolean telling) {
        doubtful = telling ? root.required("doubtful").asDouble() : 0;
        sure = telling ? root.required("sure").asDouble() : 1;
        sureOfType = telling ? root.required("sure_of_type").asDouble() : 1;
        Map<String, Integer> columns = new HashMap<>();
        JsonNode alone = root.required("constants");
        constant = telling ? alone.required(TELLS).asDouble() : 0;
        List<Double> ofTypes = new ArrayList<>();
        alone.properties().forEach(entry -> {
            if (!entry.getKey().equals(TELLS)) {
                columns.put(entry.getKey(), types.size());
                types.add(type(entry.getKey()));
                ofTypes.add(entry.getValue().asDouble());
            }
        });
        constants = ofTypes.stream().mapToDouble(Double::doubleValue).toArray();
        JsonNode clues = root.required("weights");
        slots = new int[Integer.highestOneBit(Math.max(8, clues.size())) * 4 * WIDTH];
        Arrays.fill(slots, NONE);
        tells = new float[clues.size()];
        weights = new float[clues.size() * types.size()];
        int row = 0;
        for (Map.Entry<String, JsonNode> clue : clues.properties()) {
            int code = SentenceWords.code(clue.getKey());
            int slot = slot(code);
            slots[slot] = code;
            slots[slot + 1] = row;
            for (Map.Entry<String, JsonNode> weight : clue.getValue().properties()) {
                float value = (float) weight.getValue().asDouble();
                if (weight.getKey().equals(TELLS)) {
                    tells[row] = value;
                } else {
                    weights[row * types.size() + column(columns, clue.getKey(), weight.getKey())] = value;
                }
            }
            row++;
        }
    }

    private static int column(Map<String, Integer> columns, String clue, String type) {
        if (!columns.containsKey(type)) {
            throw new IllegalArgumentException("\"" + clue + "\" weighs for \"" + type + "\", which has no constant");
        }
        return columns.get(type);
    }

    private static SubEventType type(String label) {
        return SubEventType.findByLabel(label)
                .orElseThrow(() -> new IllegalArgumentException("no sub-event type is called " + label));
    }

    /** Reads {@code sentences.json}. */
    static SentenceModel read(InputStream json) throws IOException {
        return Lexicons.read(json, "sentences.json", root -> new SentenceModel(root, true));
    }

    /** Reads {@code types.json}, which tells types apart and nothing else. */
    static SentenceModel readTypes(InputStream json) throws IOException {
        return Lexicons.read(json, "types.json", root -> new SentenceModel(root, false));
    }

    /** The slot of a clue, or the one where it would be. */
    private int slot(int code) {
        int slot = (code ^ code >>> 15) * WIDTH & slots.length - 1;
        while (slots[slot + 1] != NONE && slots[slot] != code) {
            slot = slot + WIDTH & slots.length - 1;
        }
        return slot;
    }

    /** The row of a clue, or {@link #NONE}. */
    private int row(int code) {
        return slots[slot(code) + 1];
    }

    /** A sentence less probable than this to tell of an incident tells of none, whatever words it has. */
    double doubtful() {
        return doubtful;
    }

    /** A sentence at least so probable to tell of an incident tells of one, though no lexicon has its words. */
    double sure() {
        return sure;
    }

    /** The same for its type among the types. */
    double sureOfType() {
        return sureOfType;
    }

    /** How probable it is that a sentence tells of an incident. */
    double probability(SentenceWords words) {
        double[] sum = {0};
        words.forEach((code, word, other) -> {
            int row = row(code);
            sum[0] += row == NONE ? 0 : tells[row];
        });
        return 1 / (1 + Math.exp(-constant - scale(words.size()) * sum[0]));
    }

    /**
     * Of which type a sentence tells, if it does.
     *
     * @param type the likeliest type
     * @param share how probable that is
     * @param firstToken where the words that speak most for it begin
     * @param endToken where they end
     */
    record Verdict(SubEventType type, double share, int firstToken, int endToken) {}

    /** The type of a sentence, which must have a word. */
    Verdict judge(SentenceWords words) {
        double[] shares = logarithms(words);
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        int[] span = span(words, best);
        return new Verdict(types.get(best), Math.exp(shares[best]), span[0], span[1]);
    }

    /** How probable each type is, among all, for a sentence that tells of an incident: natural logarithms. */
    Map<SubEventType, Double> logarithmsOfShares(SentenceWords words) {
        double[] shares = logarithms(words);
        Map<SubEventType, Double> byType = new EnumMap<>(SubEventType.class);
        for (int i = 0; i < shares.length; i++) {
            byType.put(types.get(i), shares[i]);
        }
        return byType;
    }

    private double[] logarithms(SentenceWords words) {
        double[] sums = constants.clone();
        float scale = scale(words.size());
        words.forEach((code, word, other) -> {
            int row = row(code);
            for (int i = 0; row != NONE && i < sums.length; i++) {
                sums[i] += scale * weights[row * sums.length + i];
            }
        });
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (double sum : sums) {
            all += Math.exp(sum - most);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= most + Math.log(all);
        }
        return sums;
    }

    /** Long sentences have more clues, not more to tell. */
    static float scale(int words) {
        return (float) (1 / Math.sqrt(Math.max(SHORT, words)));
    }

    /** The few words next to each other that speak most for a type. */
    private int[] span(SentenceWords words, int type) {
        double[] own = new double[words.size()];
        words.forEach((code, word, other) -> {
            int row = row(code);
            double weight = row == NONE ? 0 : (tells[row] + weights[row * types.size() + type]) / 2;
            own[word] += weight;
            own[other] += weight;
        });
        double most = Double.NEGATIVE_INFINITY;
        int[] span = {words.firstToken(0), words.firstToken(1)};
        for (int from = 0; from < own.length; from++) {
            double sum = 0;
            for (int to = from; to < Math.min(own.length, from + LONGEST); to++) {
                sum += own[to] - LEAST;
                if (sum > most && words.isContent(from) && words.isContent(to)) {
                    most = sum;
                    span = new int[] {words.firstToken(from), words.firstToken(to + 1)};
                }
            }
        }
        return span;
    }
}
