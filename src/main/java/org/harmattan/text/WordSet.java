package org.harmattan.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The words of a list, for asking of every word of a text whether it is on it: most are not, and that takes a few
 * nanoseconds. Immutable, thread-safe.
 */
public final class WordSet extends AbstractSet<String> {

    private final Set<String> words;
    private final WordFilter filter = new WordFilter();

    private WordSet(Collection<String> words) {
        this.words = new HashSet<>(words);
        words.forEach(filter::add);
    }

    /** The set of some words. */
    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(words);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String text && filter.mayHold(text) && words.contains(text);
    }

    @Override
    public Iterator<String> iterator() {
        return Collections.unmodifiableSet(words).iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
