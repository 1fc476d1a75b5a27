package org.harmattan.query.parameters;

import java.util.Set;

/** Words in parameters that stand for others. Implementations are safe for several threads. */
public interface QueryVocabulary {

    /** Every word stands for itself. */
    QueryVocabulary PLAIN = new QueryVocabulary() {
        @Override
        public Set<String> groupWithParts(String label) {
            return Set.of(label);
        }

        @Override
        public String country(String name) {
            return name;
        }
    };

    /** The labels of a group and of all groups that are parts of it; only the label itself when nobody knows it. */
    Set<String> groupWithParts(String label);

    /**
     * The usual names of the places that readers of French or English call otherwise, by a word that begins so; folded. None for
     * most words.
     */
    default Set<String> usualNames(String beginning) {
        return Set.of();
    }

    /** The English name of a country given by any name or its ISO code; the word itself when nobody knows it. */
    String country(String name);
}
