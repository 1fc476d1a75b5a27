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

    /** The tokens of the dates among the words. */
    private final BitSet ofDates = new BitSet();

    /** Whether a date stands among the words. */
    private final boolean dated;

    WordsBetweenDates(Document document, Sentence sentence, List<DatePhrase> dates) {
        this.document = document;
        first = sentence.firstToken();
        end = sentence.endToken();
        dates.forEach(date -> ofDates.set(date.firstToken(), date.endToken()));
        int next = ofDates.nextSetBit(first);
        dated = next >= 0 && next < end;
        positions = new int[dated ? end - first : 0];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = tokens.size();
            if (!ofDates.get(first + i)) {
                tokens.add(document.tokens().get(first + i));
            }
        }
    }

    /** The next token with which a phrase may begin, or that stands before a date, over which it may go; else the end. */
    int nextOpener(PhraseTrie<?> phrases, int from) {
        int opener = phrases.nextOpener(document.tokens(), from, end);
        return dated ? Math.min(opener, beforeDate(from)) : opener;
    }

    private int beforeDate(int from) {
        int date = ofDates.nextSetBit(from + 1);
        return date < 0 || date >= end ? end : date - 1;
    }

    /** The index after the longest phrase that begins with that token; that token's own where none does. */
    int endAt(PhraseTrie<?> phrases, int token) {
        return dated ? longestAt(phrases, token).endToken() : phrases.endAt(document.tokens(), token);
    }

    /** The longest phrase that begins with that token of the document, with or without dates within. */
    <T> PhraseTrie.Match<T> longestAt(PhraseTrie<T> phrases, int token) {
        PhraseTrie.Match<T> plain = phrases.longestAt(document.tokens(), token);
        int at = dated ? positions[token - first] : 0;
        if (!dated || at >= tokens.size() || tokens.get(at).index() != token) {
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
