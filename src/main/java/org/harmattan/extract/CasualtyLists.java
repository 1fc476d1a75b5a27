package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.harmattan.extract.CasualtyWords.Build;
import org.harmattan.extract.CasualtyWords.Grammar;
import org.harmattan.extract.CasualtyWords.PredicateWord;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.WordSet;

/**
 * Reads the lists of {@code data/lexicon/casualties.json}. A list that is missing is an {@link IllegalArgumentException} that names
 * it.
 *
 * @param node the lists by their names
 */
record CasualtyLists(JsonNode node) {

    /** The lists under a name. */
    CasualtyLists of(String name) {
        return new CasualtyLists(node.required(name));
    }

    /** The small words of a language. */
    Grammar grammar() {
        return new Grammar(
                words("future"),
                words("be"),
                words("have"),
                words("prepositions"),
                words("clause_prepositions"),
                words("determiners"),
                words("relatives"),
                words("stops"),
                words("subordinators"),
                phrases("joiners"),
                words("fillers"));
    }

    /** Single words, folded. */
    Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        node.required(name).forEach(word -> words.add(NameFolder.fold(word.asText())));
        return WordSet.copyOf(words);
    }

    PhraseTrie<Boolean> phrases(String name) {
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        node.required(name).forEach(phrase -> trie.add(phrase.asText(), true));
        return trie.build();
    }

    /** Phrases by the side that they stand for. */
    PhraseTrie<VictimKind> kinds(String name) {
        PhraseTrie.Builder<VictimKind> trie = new PhraseTrie.Builder<>();
        for (VictimKind kind : VictimKind.values()) {
            node.required(name).path(label(kind)).forEach(phrase -> trie.add(phrase.asText(), kind));
        }
        return trie.build();
    }

    /** Phrases by what they say befell people; {@code casualties} are dead or wounded. */
    PhraseTrie<Set<Harm>> nouns(String name) {
        JsonNode nouns = node.required(name);
        PhraseTrie.Builder<Set<Harm>> trie = new PhraseTrie.Builder<>();
        nouns.required("casualties")
                .forEach(phrase -> trie.add(phrase.asText(), Set.copyOf(EnumSet.of(Harm.KILLED, Harm.WOUNDED))));
        for (Harm harm : Harm.values()) {
            nouns.path(label(harm)).forEach(phrase -> trie.add(phrase.asText(), Set.of(harm)));
        }
        return trie.build();
    }

    /** Phrases by how they are built, and by what they say befell people. */
    PhraseTrie<PredicateWord> predicates(String name) {
        PhraseTrie.Builder<PredicateWord> trie = new PhraseTrie.Builder<>();
        for (Build build : Build.values()) {
            JsonNode harms = node.required(name).required(label(build));
            for (Harm harm : Harm.values()) {
                harms.path(label(harm)).forEach(phrase -> trie.add(phrase.asText(), new PredicateWord(harm, build)));
            }
        }
        return trie.build();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
