package org.harmattan.extract;

import java.util.BitSet;
import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * Where in a document words for people, numbers and words of harm may begin. With most words none does, and most sentences
 * tell of no harm: they need no closer look. For one thread.
 */
final class CasualtyOpeners {

    private final BitSet harm = new BitSet();
    private final BitSet all = new BitSet();

    /** @param named where actors are named */
    CasualtyOpeners(Document document, CasualtyWords words, NumberReader numbers, BitSet named) {
        List<Token> tokens = document.tokens();
        mark(tokens, harm, List.of(words.predicates, words.nouns, words.lossHeadings, words.unharmed));
        mark(tokens, all, List.of(words.persons, words.pronouns, words.parts, words.both, words.zero, words.nobody));
        all.or(harm);
        all.or(named);
        for (Token token : tokens) {
            // A name is told by its capitals alone.
            if (token.isCapitalised() || numbers.opensAt(tokens, token.index())) {
                all.set(token.index());
            }
        }
    }

    private static void mark(List<Token> tokens, BitSet marks, List<PhraseTrie<?>> lists) {
        lists.forEach(list -> list.markOpeners(tokens, marks));
    }

    /** Whether words of harm may stand in a sentence. */
    boolean mayTellOfHarm(Sentence sentence) {
        int next = harm.nextSetBit(sentence.firstToken());
        return next >= 0 && next < sentence.endToken();
    }

    /** The first token from {@code from} to before {@code to} that needs a closer look; {@code to} where none does. */
    int next(int from, int to) {
        int next = all.nextSetBit(from);
        return next < 0 ? to : Math.min(next, to);
    }
}
