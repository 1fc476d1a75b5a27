package org.harmattan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** The words of a sentence without its dates, which may stand in the middle of any phrase. For one thread. */
final class WordsBetweenDates {

    private final Document document;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] positions;
    private final int first;
    private final int end;

    WordsBetweenDates(Document document, Sentence sentence, List<DatePhrase> dates) {
        this.document = document;
        first = sentence.firstToken();
        end = sentence.endToken();
        positions = new int[end - first];
        BitSet dated = new BitSet();
        dates.forEach(date -> dated.set(date.firstToken(), date.endToken()));
        for (int i = first; i < end; i++) {
            positions[i - first] = tokens.size();
            if (!dated.get(i)) {
                tokens.add(document.tokens().get(i));
            }
        }
    }

    /** The index after the longest phrase that begins with that token; that token's own where none does. */
    int endAt(PhraseTrie<?> phrases, int token) {
        boolean dated = tokens.size() < end - first;
        return dated ? longestAt(phrases, token).endToken() : phrases.endAt(document.tokens(), token);
    }

    /** The longest phrase that begins with that token of the document, with or without dates within. */
    <T> PhraseTrie.Match<T> longestAt(PhraseTrie<T> phrases, int token) {
        PhraseTrie.Match<T> plain = phrases.longestAt(document.tokens(), token);
        int at = positions[token - first];
        boolean dated = tokens.size() == end - first
                || at >= tokens.size()
                || tokens.get(at).index() != token;
        if (dated) {
            return plain;
        }
        PhraseTrie.Match<T> match = phrases.longestAt(tokens, at);
        if (match.values().isEmpty() || match.endToken() > tokens.size()) {
            return plain;
        }
        int last = tokens.get(match.endToken() - 1).index() + 1;
        return last > plain.endToken() ? new PhraseTrie.Match<>(token, last, match.values()) : plain;
    }
}
