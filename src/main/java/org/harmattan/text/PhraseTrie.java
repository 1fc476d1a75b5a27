package org.harmattan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases in a text, word by word, all phrases at once. A phrase is a string of words as a lexicon's editor writes
 * it: {@code frappe|frappes aérienne*}: {@code |} parts alternatives, a trailing {@code *} stands for any ending,
 * {@code (word)} and {@code (two words|another)} may be missing, {@code _} is any one word. Case, accents, hyphens and
 * apostrophes do not matter; hyphens and apostrophes part words, in a phrase as in a text. A phrase does not run over
 * commas, full stops, brackets and blank lines, see {@link Token#continuesPhrase()}. Immutable once built; safe for
 * several threads; a look-up reads no more words than the longest phrase has.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

    private final Node<T> root;
    private final WordFilter firstWord = new WordFilter();

    private PhraseTrie(Node<T> root) {
        this.root = root;
        root.words.keySet().forEach(firstWord::add);
    }

    /**
     * A phrase found, or none: then it has no tokens and no values.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last token
     * @param values what it stands for, that of the phrase without {@code *} and {@code _} first
     * @param <T> as in the trie
     */
    public record Match<T>(int firstToken, int endToken, List<T> values) {}

    /** Collects phrases. Not safe for several threads, and of no use once the trie is built. */
    public static final class Builder<T> {

        private final Node<T> root = new Node<>();

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException when it is not well written, or has no word that must be there
         */
        public Builder<T> add(String phrase, T value) {
            insert(root, PhraseSyntax.parse(phrase), 0, value, phrase);
            return this;
        }

        public PhraseTrie<T> build() {
            return new PhraseTrie<>(root);
        }

        private void insert(Node<T> node, List<PhraseSyntax.Step> steps, int step, T value, String phrase) {
            if (step == steps.size()) {
                if (node == root) {
                    throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word that must be there");
                }
                if (!node.values.contains(value)) {
                    node.values.add(value);
                }
                return;
            }
            for (List<String> words : steps.get(step).alternatives()) {
                Node<T> next = node;
                for (String word : words) {
                    next = next.child(word);
                }
                insert(next, steps, step + 1, value, phrase);
            }
        }
    }

    /** What can follow some words. */
    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final WordStarts<Node<T>> prefixes = new WordStarts<>();
        private final List<T> values = new ArrayList<>(1);
        private Optional<Node<T>> anyWord = Optional.empty();

        private Node<T> child(String word) {
            if (!word.endsWith(PhraseSyntax.ANY_ENDING)) {
                return words.computeIfAbsent(word, key -> new Node<>());
            }
            String prefix = word.substring(0, word.length() - 1);
            if (prefix.isEmpty()) {
                anyWord = anyWord.or(() -> Optional.of(new Node<>()));
                return anyWord.get();
            }
            return prefixes.computeIfAbsent(prefix, Node::new);
        }
    }

    /** Whether a phrase begins with one of the tokens from {@code from} to before {@code to}. */
    public boolean beginsWithin(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!longestAt(tokens, i).values().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the longest phrase of one of the tokens from {@code from} on ends right before the token {@code end}. */
    public boolean endsBefore(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            Match<T> match = longestAt(tokens, i);
            if (!match.values().isEmpty() && match.endToken() == end) {
                return true;
            }
        }
        return false;
    }

    /** The longest phrase that begins with a token; a match without values when none does. */
    public Match<T> longestAt(List<Token> tokens, int first) {
        if (!opensAt(tokens, first)) {
            return new Match<>(first, first, List.of());
        }
        Best<T> best = new Best<>(first);
        walk(root, tokens, first, first, best);
        return new Match<>(first, best.end, best.values);
    }

    /** Whether some phrase begins with a word like that token; quicker than to look for the phrase, and rarely wrongly yes. */
    boolean opensAt(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return false;
        }
        String word = tokens.get(first).folded();
        return firstWord.mayHold(word) || root.anyWord.isPresent() || root.prefixes.holdsStartOf(word);
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

    /** The longest phrase so far, and what all phrases of that length stand for. */
    private static final class Best<T> {
        private int end;
        private List<T> values = List.of();

        private Best(int end) {
            this.end = end;
        }

        private void offer(int position, List<T> found) {
            if (found.isEmpty() || position < end) {
                return;
            }
            if (position > end) {
                end = position;
                values = List.copyOf(found);
            } else if (!values.containsAll(found)) {
                List<T> all = new ArrayList<>(values);
                found.stream().filter(value -> !values.contains(value)).forEach(all::add);
                values = List.copyOf(all);
            }
        }
    }

    private void walk(Node<T> node, List<Token> tokens, int first, int position, Best<T> best) {
        best.offer(position, node.values);
        if (position >= tokens.size()
                || position > first && !tokens.get(position).continuesPhrase()) {
            return;
        }
        String word = tokens.get(position).folded();
        Node<T> exact = node.words.get(word);
        if (exact != null) {
            walk(exact, tokens, first, position + 1, best);
        }
        if (!node.prefixes.isEmpty()) {
            node.prefixes.visit(word, next -> walk(next, tokens, first, position + 1, best));
        }
        if (node.anyWord.isPresent()) {
            walk(node.anyWord.get(), tokens, first, position + 1, best);
        }
    }
}
