package org.harmattan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

        private final PhraseTree<T> tree = new PhraseTree<>();

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException when it is not well written, or has no word that must be there
         */
        public Builder<T> add(String phrase, T value) {
            tree.add(phrase, value);
            return this;
        }

        public PhraseTrie<T> build() {
            List<List<T>> values = new ArrayList<>();
            PhraseSteps steps = tree.number(values);
            return new PhraseTrie<>(steps, List.copyOf(values), tree.makeKnown(steps));
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
            end = Math.max(end, PhraseWalk.end(steps, state, tokens, first + 1));
        }
        return end;
    }

    /** The longest phrase that begins with a token; a match without values when none does. */
    public Match<T> longestAt(List<Token> tokens, int first) {
        int[] states = firstStates(tokens, first);
        if (states.length == 0) {
            return Match.none(first);
        }
        PhraseWalk<T> walk = new PhraseWalk<>(steps, values, first);
        for (int state : states) {
            walk.run(state, tokens, first + 1);
        }
        return walk.found().isEmpty() ? Match.none(first) : new Match<>(first, walk.end(), walk.found());
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
}
