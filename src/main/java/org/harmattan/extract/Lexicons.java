package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.WordSet;

/** Reads the JSON files of {@code data/lexicon}. */
final class Lexicons {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Lexicons() {}

    /**
     * Reads one file.
     *
     * @throws IOException when it is no JSON or lacks something; the message names the file
     */
    static <T> T read(InputStream json, String name, Function<JsonNode, T> make) throws IOException {
        try {
            return make.apply(MAPPER.readTree(json));
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/" + name + ": " + broken.getMessage(), broken);
        }
    }

    /** Phrases that either stand in a text or do not. */
    static PhraseTrie<Boolean> flags(JsonNode list) {
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        list.forEach(phrase -> trie.add(phrase.asText(), Boolean.TRUE));
        return trie.build();
    }

    /** Single words, folded. */
    static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(NameFolder.fold(word.asText())));
        return WordSet.copyOf(words);
    }
}
