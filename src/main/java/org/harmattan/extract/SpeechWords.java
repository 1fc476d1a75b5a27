package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.incident.Stance;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** The words by which texts say who says what, read from {@code data/lexicon/speech.json}. Immutable, thread-safe. */
final class SpeechWords {

    /**
     * A form of a verb of saying.
     *
     * @param stance what the subject does with what it says
     * @param strong whether only people do it, so that any noun may be its subject
     * @param quoted whether it only counts behind a quotation (<i>« … », lance X</i>)
     * @param participle whether the form needs an auxiliary or a named agent
     */
    record Verb(Stance stance, boolean strong, boolean quoted, boolean participle) {}

    /** The plain lists of the file. */
    enum Words {
        NO_SPEECH,
        AUXILIARIES,
        PASSIVE,
        VERB_FILLERS,
        NEGATIONS,
        PRONOUNS,
        LATTER,
        RELATIVE_PRONOUNS,
        ARTICLES,
        CONJUNCTIONS,
        HINDERING,
        NOBODY,
        IMPERSONAL,
        TIMES,
        SUBORDINATORS,
        CLAUSE_STARTS,
        POSSESSIVES,
        ARMY_VOICES,
        OWN_DEED_GROUP,
        INNOCENTS,
        ANAPHORA_SOURCE,
        ANAPHORA_GROUP,
        VESSELS,
        VESSEL_JOINTS,
        SOURCE_NOUNS,
        SOURCE_PREPOSITIONS,
        STATES,
        GOVERNING,
        ENDS,
        ASIDES,
        AGENT,
        QUOTE_ADVERBIALS,
        /** Verbs that name a listener. */
        TELLING,
        MOUTHPIECES,
        COUNTS,
        INDEFINITE,
        DEFINITE,
        STATE_VOICES,
        RELATIVE_OBJECTS,
        CLOSE_TO,
        CONDITIONAL,
        CLAIM_VERBS,
        OWN_DEED,
        OWN_DEED_SOURCES,
        EARLIER_ACCOUNTS,
        PLUPERFECT,
        SAYING_INSTEAD,
        DENIED_DEED
    }

    private final PhraseTrie<Verb> verbs;
    private final PhraseTrie<Stance> prepositions;
    private final Map<Words, PhraseTrie<String>> lists = new EnumMap<>(Words.class);

    private SpeechWords(JsonNode root) {
        verbs = verbs(root.required("verbs"));
        PhraseTrie.Builder<Stance> builder = new PhraseTrie.Builder<>();
        root.required("prepositions")
                .properties()
                .forEach(entry ->
                        entry.getValue().forEach(phrase -> builder.add(phrase.asText(), stance(entry.getKey()))));
        prepositions = builder.build();
        for (Words list : Words.values()) {
            PhraseTrie.Builder<String> trie = new PhraseTrie.Builder<>();
            root.required(list.name().toLowerCase(Locale.ROOT))
                    .forEach(phrase -> trie.add(phrase.asText(), phrase.asText()));
            lists.put(list, trie.build());
        }
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    static SpeechWords read(InputStream json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        try {
            return new SpeechWords(root);
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/speech.json: " + broken.getMessage(), broken);
        }
    }

    /** The first token from {@code from} to before {@code to} with which words of saying may begin; {@code to} where none do. */
    int nextCue(List<Token> tokens, int from, int to) {
        int verb = verbs.nextOpener(tokens, from, to);
        int preposition = prepositions.nextOpener(tokens, from, verb);
        return lists.get(Words.SOURCE_PREPOSITIONS).nextOpener(tokens, from, preposition);
    }

    /** The verb that begins with a token. */
    PhraseTrie.Match<Verb> verbAt(List<Token> tokens, int first) {
        return verbs.longestAt(tokens, first);
    }

    /** The preposition that begins with a token. */
    PhraseTrie.Match<Stance> prepositionAt(List<Token> tokens, int first) {
        return prepositions.longestAt(tokens, first);
    }

    /** The index after a phrase of a list that begins with a token; the token's own when none does. */
    int endOf(Words list, List<Token> tokens, int first) {
        return first >= 0 && first < tokens.size() ? lists.get(list).endAt(tokens, first) : first;
    }

    /** The first token from {@code from} to before {@code to} with which a phrase of a list begins; {@code to} where none does. */
    int next(Words list, List<Token> tokens, int from, int to) {
        return lists.get(list).next(tokens, from, to);
    }

    /** Whether a phrase of a list begins with a token. */
    boolean isAt(Words list, List<Token> tokens, int first) {
        return endOf(list, tokens, first) > first;
    }

    private static PhraseTrie<Verb> verbs(JsonNode list) {
        PhraseTrie.Builder<Verb> builder = new PhraseTrie.Builder<>();
        list.forEach(node -> {
            Stance stance = stance(node.required("stance").asText());
            boolean strong = node.path("strong").asBoolean();
            boolean quoted = node.path("quoted").asBoolean();
            if (node.has("finite")) {
                builder.add(node.get("finite").asText(), new Verb(stance, strong, quoted, false));
            }
            if (node.has("participle")) {
                builder.add(node.get("participle").asText(), new Verb(stance, strong, quoted, true));
            }
        });
        return builder.build();
    }

    private static Stance stance(String label) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown stance " + label));
    }
}
