package org.harmattan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases in a text, word by word, all phrases at once. A phrase is a string of words as a lexicon's editor writes
 * it: {@code frappe|frappes aérienne*}: {@code |} parts alternatives, a trailing {@code *} stands for any ending,
 * {@code (word)} may be missing, {@code _} is any one word. Case, accents, hyphens and apostrophes do not matter.
 * Immutable once built; safe for several threads; a look-up costs no more than the longest phrase.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

    private final Node<T> root;

    private PhraseTrie(Node<T> root) {
        this.root = root;
    }

    /**
     * A phrase found.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last token
     * @param values what it stands for, in the order they were added
     * @param <T> as in the trie
     */
    public record Match<T>(int firstToken, int endToken, List<T> values) {}

    /** Collects phrases. Not safe for several threads. */
    public static final class Builder<T> {

        private final Node<T> root = new Node<>();

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException when it has no word
         */
        public Builder<T> add(String phrase, T value) {
            List<List<String>> steps = PhraseSyntax.parse(phrase);
            insert(root, steps, 0, value, phrase);
            return this;
        }

        public PhraseTrie<T> build() {
            return new PhraseTrie<>(root);
        }

        private void insert(Node<T> node, List<List<String>> steps, int step, T value, String phrase) {
            if (step == steps.size()) {
                if (node == root) {
                    throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word that must be there");
                }
                if (!node.values.contains(value)) {
                    node.values.add(value);
                }
                return;
            }
            for (String word : steps.get(step)) {
                insert(word.isEmpty() ? node : node.child(word), steps, step + 1, value, phrase);
            }
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<String, Node<T>> prefixes = new HashMap<>();
        private final List<T> values = new ArrayList<>(1);
        private int shortestPrefix = Integer.MAX_VALUE;

        private Node<T> child(String word) {
            if (!word.endsWith(PhraseSyntax.ANY_ENDING)) {
                return words.computeIfAbsent(word, key -> new Node<>());
            }
            String prefix = word.substring(0, word.length() - 1);
            shortestPrefix = Math.min(shortestPrefix, prefix.length());
            return prefixes.computeIfAbsent(prefix, key -> new Node<>());
        }
    }

    /** The longest phrase that begins with a token, or null-free empty list semantics: a match of no token. */
    public Match<T> longestAt(List<Token> tokens, int first) {
        Best<T> best = new Best<>();
        walk(root, tokens, first, first, best);
        return new Match<>(first, best.end < 0 ? first : best.end, best.end < 0 ? List.of() : best.values);
    }

    /** All longest phrases from left to right, none overlapping another. */
    public List<Match<T>> findAll(List<Token> tokens) {
        List<Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Match<T> match = longestAt(tokens, i);
            if (match.values().isEmpty()) {
                i++;
            } else {
                matches.add(match);
                i = match.endToken();
            }
        }
        return matches;
    }

    private static final class Best<T> {
        private int end = -1;
        private List<T> values = List.of();

        /** Keeps the longest; as long ones add up, since exact words and endings lead to the same place. */
        private void offer(int position, List<T> offered) {
            if (position > end) {
                end = position;
                values = List.copyOf(offered);
            } else if (position == end && !values.containsAll(offered)) {
                Set<T> all = new LinkedHashSet<>(values);
                all.addAll(offered);
                values = List.copyOf(all);
            }
        }
    }

    private void walk(Node<T> node, List<Token> tokens, int first, int position, Best<T> best) {
        if (!node.values.isEmpty()) {
            best.offer(position, node.values);
        }
        if (position >= tokens.size()
                || position > first && !tokens.get(position).continuesPhrase()) {
            return;
        }
        String word = tokens.get(position).folded();
        Node<T> exact = node.words.get(word);
        if (exact != null) {
            walk(exact, tokens, first, position + 1, best);
        }
        for (int length = Math.min(node.shortestPrefix, Integer.MAX_VALUE); length <= word.length(); length++) {
            Node<T> prefixed = node.prefixes.get(word.substring(0, length));
            if (prefixed != null) {
                walk(prefixed, tokens, first, position + 1, best);
            }
        }
    }
}
