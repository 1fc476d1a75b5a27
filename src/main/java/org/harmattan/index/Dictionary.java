package org.harmattan.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words of a column from 0, in the order they come. Words are only ever added, so that indexes of several
 * ages can share one. Any thread may read; one at a time may add.
 */
final class Dictionary {

    /** Stands in a column where there is no word. */
    static final int NONE = -1;

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] words = new String[16];

    /** The number of a word, a new one if need be; {@link #NONE} for no word. */
    int add(Optional<String> word) {
        return word.map(this::add).orElse(NONE);
    }

    /** The number of a word, a new one if need be. */
    int add(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        int code = codes.size();
        if (code == words.length) {
            words = Arrays.copyOf(words, code * 2);
        }
        words[code] = word;
        codes.put(word, code);
        return code;
    }

    /** The number of a word that was added before; {@link #NONE} otherwise. */
    int find(String word) {
        return codes.getOrDefault(word, NONE);
    }

    String word(int code) {
        return words[code];
    }

    int size() {
        return codes.size();
    }

    /** True at the numbers of these words; those that were never added have none. */
    boolean[] flags(Collection<String> wanted) {
        boolean[] flags = new boolean[size()];
        for (String word : wanted) {
            int code = find(word);
            if (code >= 0 && code < flags.length) {
                flags[code] = true;
            }
        }
        return flags;
    }
}
