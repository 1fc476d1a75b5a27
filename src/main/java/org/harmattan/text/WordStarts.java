package org.harmattan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Values by the letters with which words begin: a tree of letters, so that a look-up reads no more of a word than some
 * beginning shares with it. Safe for several threads once filled.
 *
 * @param <V> what a beginning stands for
 */
final class WordStarts<V> {

    private static final int BRANCHES = 4;

    private char[] letters = {};
    private List<WordStarts<V>> branches = List.of();
    private Optional<V> value = Optional.empty();

    boolean isEmpty() {
        return letters.length == 0;
    }

    /** The value of a beginning; a new one if there was none. */
    V computeIfAbsent(String beginning, Supplier<V> make) {
        WordStarts<V> end = this;
        for (int i = 0; i < beginning.length(); i++) {
            end = end.branch(beginning.charAt(i));
        }
        end.value = end.value.or(() -> Optional.of(make.get()));
        return end.value.get();
    }

    private WordStarts<V> branch(char letter) {
        int at = indexOf(letter);
        if (at < 0) {
            at = letters.length;
            letters = Arrays.copyOf(letters, at + 1);
            letters[at] = letter;
            branches = branches.isEmpty() ? new ArrayList<>(BRANCHES) : branches;
            branches.add(new WordStarts<>());
        }
        return branches.get(at);
    }

    private int indexOf(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word begins with one of the beginnings. */
    boolean holdsStartOf(String word) {
        WordStarts<V> at = this;
        for (int i = 0; i < word.length(); i++) {
            int next = at.indexOf(word.charAt(i));
            if (next < 0) {
                return false;
            }
            at = at.branches.get(next);
            if (at.value.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Shows the values of all beginnings of a word, that of the longest first. */
    void visit(String word, Consumer<V> visitor) {
        visit(word, 0, visitor);
    }

    private void visit(String word, int from, Consumer<V> visitor) {
        int next = from < word.length() ? indexOf(word.charAt(from)) : -1;
        if (next >= 0) {
            branches.get(next).visit(word, from + 1, visitor);
        }
        value.ifPresent(visitor);
    }
}
