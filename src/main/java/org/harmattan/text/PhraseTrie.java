package org.harmattan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

    private static final int[] NO_STATES = {};

    private final PhraseSteps steps;

    /** Of each state of the steps, what the phrases that end there stand for. */
    private final List<List<T>> values;

    /** Its number among the {@link Openings} of a word, or -1. */
    private final int list;

    private PhraseTrie(PhraseSteps steps, List<List<T>> values, int list) {
        this.steps = steps;
        this.values = values;
        this.list = list;
    }

    /**
     * A phrase found, or none: then it has no tokens and no values.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last token
     * @param values what it stands for, that of the phrase without {@code *} and {@code _} first
     * @param <T> as in the trie
     */
    public record Match<T>(int firstToken, int endToken, List<T> values) {

        /** Most look-ups find none. Those within an article of common length need not make one anew each. */
        private static final Match<?>[] NONE = IntStream.range(0, 1_000)
                .mapToObj(token -> new Match<>(token, token, List.of()))
                .toArray(Match<?>[]::new);

        /** No phrase at a token. */
        @SuppressWarnings("unchecked") // It holds no value of any type.
        private static <T> Match<T> none(int token) {
            return token >= 0 && token < NONE.length ? (Match<T>) NONE[token] : new Match<>(token, token, List.of());
        }
    }

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
            List<PhraseSteps.Step> steps = new ArrayList<>();
            List<Node<T>> states = new ArrayList<>(List.of(root));
            List<Integer> anyWord = new ArrayList<>();
            for (int state = 0; state < states.size(); state++) {
                Node<T> node = states.get(state);
                addSteps(node.words, state, false, states, steps);
                addSteps(node.beginnings, state, true, states, steps);
                anyWord.add(node.anyWord.isPresent() ? states.size() : -1);
                node.anyWord.ifPresent(states::add);
            }
            PhraseSteps numbered = new PhraseSteps(
                    steps, anyWord.stream().mapToInt(Integer::intValue).toArray(), ends(states));
            return new PhraseTrie<>(
                    numbered,
                    states.stream().map(node -> List.copyOf(node.values)).toList(),
                    Openings.add(numbered, root.words.keySet(), root.beginnings.keySet()));
        }

        /** The states in which a phrase is complete. */
        private static <T> BitSet ends(List<Node<T>> states) {
            BitSet ends = new BitSet();
            for (int state = 0; state < states.size(); state++) {
                ends.set(state, !states.get(state).values.isEmpty());
            }
            return ends;
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

    /** Whether a phrase begins with one of the tokens from {@code from} to before {@code to}. */
    public boolean beginsWithin(List<Token> tokens, int from, int to) {
        return next(tokens, from, to) < to;
    }

    /** The first token from {@code from} to before {@code to} with which a phrase begins; {@code to} where none does. */
    public int next(List<Token> tokens, int from, int to) {
        int at = nextOpener(tokens, from, to);
        while (at < to && !isAt(tokens, at)) {
            at = nextOpener(tokens, at + 1, to);
        }
        return at;
    }

    /** Whether a phrase begins in a sentence. */
    public boolean beginsIn(List<Token> tokens, Sentence sentence) {
        return beginsWithin(tokens, sentence.firstToken(), sentence.endToken());
    }

    /** Whether the longest phrase of one of the tokens from {@code from} on ends right before the token {@code end}. */
    public boolean endsBefore(List<Token> tokens, int from, int end) {
        for (int i = nextOpener(tokens, from, end); i < end; i = nextOpener(tokens, i + 1, end)) {
            if (endAt(tokens, i) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase begins with that token. */
    public boolean isAt(List<Token> tokens, int first) {
        return endAt(tokens, first) > first;
    }

    /** The index after the longest phrase that begins with a token; that token's own where none does. */
    public int endAt(List<Token> tokens, int first) {
        int end = first;
        for (int state : firstStates(tokens, first)) {
            end = Math.max(end, end(state, tokens, first + 1));
        }
        return end;
    }

    /** The longest phrase that begins with a token; a match without values when none does. */
    public Match<T> longestAt(List<Token> tokens, int first) {
        int[] states = firstStates(tokens, first);
        if (states.length == 0) {
            return Match.none(first);
        }
        Best<T> best = new Best<>(first);
        for (int state : states) {
            walk(state, tokens, first + 1, best);
        }
        return best.values.isEmpty() ? Match.none(first) : new Match<>(first, best.end, best.values);
    }

    /** Whether the first word of some phrase is that word; quicker than to look for the phrase. */
    boolean opensWith(Spelling word) {
        return list >= 0 ? word.opens(list) : steps.firstStates(word.folded()).length > 0;
    }

    /** The states to which a token leads that begins a phrase, unless the next one is plainly in no phrase: most begin none. */
    private int[] firstStates(List<Token> tokens, int first) {
        if (!opensAt(tokens, first)) {
            return NO_STATES;
        }
        Spelling word = tokens.get(first).spelling();
        if (list < 0) {
            return steps.firstStates(word.folded());
        }
        long next = first + 1 < tokens.size() ? tokens.get(first + 1).spelling().mark() : 0;
        return word.states(list, next);
    }

    /** Whether a phrase may begin with a token, as far as that is known at once; not outside the text. */
    public boolean opensAt(List<Token> tokens, int first) {
        return tokens instanceof TokenList text && list >= 0
                ? text.opens(list, first)
                : first >= 0 && first < tokens.size();
    }

    /**
     * The first token from {@code from} to before {@code to} with which a phrase may begin; {@code to} where none does. What it
     * passes over, at 64 tokens a time, begins no phrase.
     */
    public int nextOpener(List<Token> tokens, int from, int to) {
        return tokens instanceof TokenList text && list >= 0 ? text.nextOpener(list, from, to) : Math.min(from, to);
    }

    /** Marks the tokens with which a phrase may begin, as {@link #opensAt} tells. */
    public void markOpeners(List<Token> tokens, BitSet marks) {
        for (int i = nextOpener(tokens, 0, tokens.size()); i < tokens.size(); ) {
            marks.set(i);
            i = nextOpener(tokens, i + 1, tokens.size());
        }
    }

    /** All longest phrases from left to right, none overlapping another. */
    public List<Match<T>> findAll(List<Token> tokens) {
        List<Match<T>> matches = new ArrayList<>();
        for (int i = nextOpener(tokens, 0, tokens.size()); i < tokens.size(); ) {
            Match<T> match = longestAt(tokens, i);
            if (!match.values().isEmpty()) {
                matches.add(match);
            }
            i = nextOpener(tokens, Math.max(i + 1, match.endToken()), tokens.size());
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
            if (position > end) {
                end = position;
                values = found;
            } else if (position == end && !values.containsAll(found)) {
                List<T> all = new ArrayList<>(values);
                found.stream().filter(value -> !values.contains(value)).forEach(all::add);
                values = List.copyOf(all);
            }
        }
    }

    private void walk(int state, List<Token> tokens, int position, Best<T> best) {
        if (steps.isEnd(state)) {
            best.offer(position, values.get(state));
        }
        if (!goesOn(state, tokens, position)) {
            return;
        }
        String word = tokens.get(position).folded();
        int exact = steps.exactly(state, word);
        if (exact >= 0) {
            walk(exact, tokens, position + 1, best);
        }
        if (steps.hasBeginnings(state)) {
            long lengths = steps.beginnings(state, word);
            while (lengths != 0) {
                long longest = Long.highestOneBit(lengths);
                int next = steps.byBeginning(state, word, Long.numberOfTrailingZeros(longest));
                walk(next, tokens, position + 1, best);
                lengths ^= longest;
            }
        }
        int any = steps.byAnyWord(state);
        if (any >= 0) {
            walk(any, tokens, position + 1, best);
        }
    }

    /** Where the longest phrase ends that goes on from a state; 0 where none does. */
    private int end(int state, List<Token> tokens, int position) {
        int end = steps.isEnd(state) ? position : 0;
        if (!goesOn(state, tokens, position)) {
            return end;
        }
        String word = tokens.get(position).folded();
        int exact = steps.exactly(state, word);
        if (exact >= 0) {
            end = Math.max(end, end(exact, tokens, position + 1));
        }
        if (steps.hasBeginnings(state)) {
            long lengths = steps.beginnings(state, word);
            while (lengths != 0) {
                int next = steps.byBeginning(state, word, Long.numberOfTrailingZeros(lengths));
                end = Math.max(end, end(next, tokens, position + 1));
                lengths &= lengths - 1;
            }
        }
        int any = steps.byAnyWord(state);
        return any >= 0 ? Math.max(end, end(any, tokens, position + 1)) : end;
    }

    /** Whether a phrase may run on from a state into the token at a position. */
    private boolean goesOn(int state, List<Token> tokens, int position) {
        return steps.goesOn(state)
                && position < tokens.size()
                && tokens.get(position).continuesPhrase();
    }
}
