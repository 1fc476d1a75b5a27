package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.harmattan.text.PhraseTrie;

/**
 * The words around names of actors that decide who is meant, and how surely: read from
 * {@code data/lexicon/actor-words.json}. Immutable; safe for several threads.
 */
final class ActorWords {

    /** Names of countries and their people; the value is the ISO code. */
    final PhraseTrie<String> countries;
    /** Words of suspicion before a name. */
    final PhraseTrie<String> suspicionBefore;
    /** Words of suspicion after a name. */
    final PhraseTrie<String> suspicionAfter;
    /** Verbs that lay something at somebody's door. */
    final PhraseTrie<String> attributed;
    /** The prepositions by which they do. */
    final PhraseTrie<String> attributedTo;
    /** Words after which a name of many is an adjective (<i>sources militaires</i>). */
    final PhraseTrie<String> noActorAfter;
    /** Words before which it is one (<i>the military government</i>). */
    final PhraseTrie<String> noActorBefore;
    /** Auxiliary verbs, folded: after them a participle is no noun. */
    final Set<String> auxiliaries;
    /** Words between what somebody has and its owner, folded. */
    final Set<String> genitives;
    /** Words before what may be that of the force named last, folded. */
    final Set<String> owned;

    private ActorWords(JsonNode root) {
        PhraseTrie.Builder<String> builder = new PhraseTrie.Builder<>();
        root.required("countries")
                .properties()
                .forEach(entry -> entry.getValue().forEach(word -> builder.add(word.asText(), entry.getKey())));
        countries = builder.build();
        suspicionBefore = trie(root, "suspicion_before");
        suspicionAfter = trie(root, "suspicion_after");
        attributed = trie(root, "attributed");
        attributedTo = trie(root, "attributed_to");
        noActorAfter = trie(root, "no_actor_after");
        noActorBefore = trie(root, "no_actor_before");
        owned = Lexicons.words(root.required("owned"));
        genitives = Lexicons.words(root.required("genitives"));
        auxiliaries = Lexicons.words(root.required("auxiliaries"));
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    static ActorWords read(InputStream json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        try {
            return new ActorWords(root);
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/actor-words.json: " + broken.getMessage(), broken);
        }
    }

    private static PhraseTrie<String> trie(JsonNode root, String key) {
        PhraseTrie.Builder<String> builder = new PhraseTrie.Builder<>();
        root.required(key).forEach(phrase -> builder.add(phrase.asText(), phrase.asText()));
        return builder.build();
    }
}
