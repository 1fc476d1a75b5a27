package org.harmattan.geoparse;

import org.harmattan.geoparse.PlaceWords.RelationKind;
import org.harmattan.geoparse.PlaceWords.RelationWord;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** What the words next to a name demand. One instance per document. */
final class Surrounds {

    private static final int MOST_DETERMINERS = 3;
    private static final int LONGEST_PHRASE = 3;

    private final Document document;
    private final PlaceWords words;

    Surrounds(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    /** Whether a preposition or a word for a kind of place stands before, as before a place. */
    boolean demandPlace(int first) {
        return first > 0 && continues(first) && endsAt(first, words.prepositions) || strictlyDemandPlace(first);
    }

    /** Whether the words before say that something is there: {@code à Nancy}, but not {@code de Nancy}. */
    boolean locatePlace(int first) {
        return continues(first) && endsAt(first, words.locatives) || strictlyDemandPlace(first);
    }

    /** Whether the words before can be followed by nothing but the name of a place. */
    boolean strictlyDemandPlace(int first) {
        if (!continues(first)) {
            return false;
        }
        if (words.plainLocatives.contains(document.folded(first - 1))) {
            return true;
        }
        int at = skipDeterminers(first);
        return at > 0 && continues(at) && (at < first && endsAt(at, words.kinds) || relates(at));
    }

    /** Whether a word for several places of a kind stands before: {@code les villages de}. */
    boolean announceList(int first) {
        int at = skipDeterminers(first);
        return at > 0 && at < first && continues(at) && words.pluralKinds.contains(document.folded(at - 1));
    }

    /** Whether a word for a kind of place or for a way follows the name: {@code Sahel region}. */
    boolean demandPlaceAfter(int end) {
        return end < document.tokens().size()
                && continues(end)
                && (words.kindsAfter.contains(document.folded(end))
                        || !words.districtsAfter
                                .longestAt(document.tokens(), end)
                                .values()
                                .isEmpty());
    }

    /** Whether two names stand next to each other on a list. */
    boolean isListed(NameHit one, NameHit other) {
        return joinsList(document, one.endToken(), other.firstToken(), words);
    }

    /** A comma, or the word "and" with or without a preposition, and nothing else. */
    static boolean joinsList(Document document, int end, int first, PlaceWords words) {
        Token next = document.tokens().get(end);
        if (first == end) {
            return next.follows(',') && next.gap().strip().equals(",");
        }
        return first == end + 1
                && words.listEnds.contains(next.folded())
                && (next.continuesPhrase() || next.gap().strip().equals(","))
                && document.tokens().get(first).continuesPhrase();
    }

    private boolean relates(int end) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<RelationWord> match = words.relations.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end) {
                RelationKind kind = match.values().get(0).kind();
                return kind != RelationKind.LEAVING && kind != RelationKind.HEADING;
            }
        }
        return false;
    }

    private int skipDeterminers(int first) {
        int at = first;
        while (at > 0
                && at > first - MOST_DETERMINERS
                && continues(at)
                && Determiners.contains(document.folded(at - 1))) {
            at--;
        }
        return at;
    }

    private <T> boolean endsAt(int end, PhraseTrie<T> trie) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<T> match = trie.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a blank stands before a token. */
    boolean continues(int index) {
        return index > 0 && document.tokens().get(index).continuesPhrase();
    }

    boolean opensSentence(int index) {
        return document.getSentenceOf(index).firstToken() == index;
    }

    Token token(int index) {
        return document.tokens().get(index);
    }
}
