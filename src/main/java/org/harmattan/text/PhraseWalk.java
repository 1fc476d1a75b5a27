package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;

/** Follows the phrases of a {@link PhraseTrie} that begin with one token, and keeps the longest. For one thread. */
final class PhraseWalk<T> {

    private final PhraseSteps steps;
    private final List<List<T>> values;
    private int end;
    private List<T> found = List.of();

    /** @param first index of the token */
    PhraseWalk(PhraseSteps steps, List<List<T>> values, int first) {
        this.steps = steps;
        this.values = values;
        end = first;
    }

    /** The index after the longest phrase. */
    int end() {
        return end;
    }

    /** What all phrases of that length stand for. */
    List<T> found() {
        return found;
    }

    private void offer(int position, List<T> more) {
        if (position > end) {
            end = position;
            found = more;
        } else if (position == end && !found.containsAll(more)) {
            List<T> all = new ArrayList<>(found);
            more.stream().filter(value -> !found.contains(value)).forEach(all::add);
            found = List.copyOf(all);
        }
    }

    /** Goes on from a state with the token at a position, and keeps the longest phrase and what all of that length stand for. */
    void run(int state, List<Token> tokens, int position) {
        if (steps.isEnd(state)) {
            offer(position, values.get(state));
        }
        if (!goesOn(steps, state, tokens, position)) {
            return;
        }
        String word = tokens.get(position).folded();
        int exact = steps.exactly(state, word);
        if (exact >= 0) {
            run(exact, tokens, position + 1);
        }
        if (steps.hasBeginnings(state)) {
            long lengths = steps.beginnings(state, word);
            while (lengths != 0) {
                long longest = Long.highestOneBit(lengths);
                int next = steps.byBeginning(state, word, Long.numberOfTrailingZeros(longest));
                run(next, tokens, position + 1);
                lengths ^= longest;
            }
        }
        int any = steps.byAnyWord(state);
        if (any >= 0) {
            run(any, tokens, position + 1);
        }
    }

    /** Where the longest phrase ends that goes on from a state; 0 where none does. */
    static int end(PhraseSteps steps, int state, List<Token> tokens, int position) {
        int end = steps.isEnd(state) ? position : 0;
        if (!goesOn(steps, state, tokens, position)) {
            return end;
        }
        String word = tokens.get(position).folded();
        int exact = steps.exactly(state, word);
        if (exact >= 0) {
            end = Math.max(end, end(steps, exact, tokens, position + 1));
        }
        if (steps.hasBeginnings(state)) {
            long lengths = steps.beginnings(state, word);
            while (lengths != 0) {
                int next = steps.byBeginning(state, word, Long.numberOfTrailingZeros(lengths));
                end = Math.max(end, end(steps, next, tokens, position + 1));
                lengths &= lengths - 1;
            }
        }
        int any = steps.byAnyWord(state);
        return any >= 0 ? Math.max(end, end(steps, any, tokens, position + 1)) : end;
    }

    /** Whether a phrase may run on from a state into the token at a position. */
    private static boolean goesOn(PhraseSteps steps, int state, List<Token> tokens, int position) {
        return steps.goesOn(state)
                && position < tokens.size()
                && tokens.get(position).continuesPhrase();
    }
}
