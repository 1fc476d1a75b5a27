package org.harmattan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases word by word, as they are collected before a {@link PhraseTrie} is built. Not safe for several threads. */
final class PhraseTree<T> {

    private final Node<T> root = new Node<>();

    /** What can follow some words. */
    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<String, Node<T>> beginnings = new HashMap<>();
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
            return beginnings.computeIfAbsent(prefix, key -> new Node<>());
        }
    }

    /**
     * Adds a phrase.
     *
     * @throws IllegalArgumentException when it is not well written, or has no word that must be there
     */
    void add(String phrase, T value) {
        insert(root, PhraseSyntax.parse(phrase), 0, value, phrase);
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

    /**
     * Numbers the steps from word to word.
     *
     * @param values is filled with what the phrases stand for that end in each state
     */
    PhraseSteps number(List<List<T>> values) {
        List<PhraseSteps.Step> steps = new ArrayList<>();
        List<Node<T>> states = new ArrayList<>(List.of(root));
        List<Integer> anyWord = new ArrayList<>();
        BitSet ends = new BitSet();
        for (int state = 0; state < states.size(); state++) {
            Node<T> node = states.get(state);
            addSteps(node.words, state, false, states, steps);
            addSteps(node.beginnings, state, true, states, steps);
            anyWord.add(node.anyWord.isPresent() ? states.size() : -1);
            node.anyWord.ifPresent(states::add);
            values.add(List.copyOf(node.values));
            ends.set(state, !node.values.isEmpty());
        }
        return new PhraseSteps(
                steps, anyWord.stream().mapToInt(Integer::intValue).toArray(), ends);
    }

    private static <T> void addSteps(
            Map<String, Node<T>> words,
            int from,
            boolean beginning,
            List<Node<T>> states,
            List<PhraseSteps.Step> steps) {
        words.forEach((word, next) -> {
            steps.add(new PhraseSteps.Step(from, word, beginning, states.size()));
            states.add(next);
        });
    }

    /** Makes the list known by the words that open its phrases; its number among the {@link Openings} of a word, or -1. */
    int makeKnown(PhraseSteps steps) {
        return Openings.add(steps, root.words.keySet(), root.beginnings.keySet());
    }
}
