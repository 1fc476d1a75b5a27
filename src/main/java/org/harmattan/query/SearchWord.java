package org.harmattan.query;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmattan.text.NameFolder;

/**
 * A word that somebody looks for. An incident has it when one of its words begins so, or when it has all the words of one of
 * the others.
 *
 * @param beginning folded, as {@link SearchText} tells
 * @param others the words, folded, of names that this word may stand for: of Tombouctou for Timbuktu
 */
public record SearchWord(String beginning, Set<Set<String>> others) {

    /** Shorter words of names are articles and prepositions, which every text has. */
    private static final int WORD_LETTERS = 3;

    /** Copies the names. */
    public SearchWord {
        others = others.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these words of an incident have it. */
    boolean isIn(Set<String> words) {
        return words.stream().anyMatch(word -> word.startsWith(beginning))
                || others.stream().anyMatch(words::containsAll);
    }

    /** The words of a name that tell it from others, folded; none when there are only short ones. */
    static Set<String> ofName(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : NameFolder.fold(name).split(" ")) {
            if (word.length() >= WORD_LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
