package org.harmattan.geoparse;

import java.util.Set;

/** Small words between a word for a place or a relation and the place's name. */
final class Determiners {

    private static final Set<String> WORDS = Set.of(
            "de", "d", "du", "des", "la", "le", "les", "l", "of", "the", "from", "avec", "with", "dite", "called",
            "named", "nomme", "nommee", "appele", "appelee", "dit");

    private Determiners() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
