package org.harmattan.gazetteer;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * A key, and the automaton of all keys at most so many edits away (Schulz and Mihov, 2002, as Lucene builds it).
 * Immutable, thread-safe; worth keeping while it is used more than once.
 */
final class NearKey {

    /** Shorter keys have too many neighbours to mean anything. */
    private static final int SHORTEST = 5;

    /** Longer ones are no names, and their automata large. */
    private static final int LONGEST = 100;

    private final String key;
    private final CompiledAutomaton automaton;

    NearKey(String key, int maxEdits) {
        this.key = key;
        Automaton near = new LevenshteinAutomata(key, true).toAutomaton(maxEdits);
        automaton = new CompiledAutomaton(near, true, false);
    }

    /** Whether neighbours of a key are looked for at all. */
    static boolean isSearched(String key) {
        int letters = key.codePointCount(0, key.length());
        return letters >= SHORTEST && letters <= LONGEST;
    }

    /** Whether a key is told as a neighbour. */
    static boolean isFound(String key) {
        return key.codePointCount(0, key.length()) >= SHORTEST;
    }

    CompiledAutomaton automaton() {
        return automaton;
    }

    int distanceTo(String other) {
        return EditDistance.of(key, other);
    }
}
