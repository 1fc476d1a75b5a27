package org.harmattan.geoparse;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/**
 * Tells with which words of a document a name, or what implies one, may begin: capitalised ones and few others. Most words
 * need not be looked at any more closely. Safe for several threads.
 */
final class NameStarts {

    /** Phrases that begin with such a word. */
    private final List<PhraseTrie<?>> opening;

    /** Words after which one may stand. */
    private final PhraseTrie<String> before;

    NameStarts(PlaceWords words) {
        opening = List.of(
                trie(words.nameOpeners),
                trie(words.measures.travelWays),
                words.kinds,
                words.echoes,
                words.theRiver,
                words.borderAdjectives,
                words.measures.aways,
                words.directions);
        before = trie(words.inCapital);
    }

    private static PhraseTrie<String> trie(Collection<String> words) {
        PhraseTrie.Builder<String> phrases = new PhraseTrie.Builder<>();
        words.forEach(word -> phrases.add(word, word));
        return phrases.build();
    }

    /** The tokens with which a name may begin; with the others none does. */
    BitSet of(Document document) {
        List<Token> tokens = document.tokens();
        BitSet starts = new BitSet(tokens.size() + 1);
        for (int i = before.nextOpener(tokens, 0, tokens.size()); i < tokens.size(); ) {
            starts.set(i + 1);
            i = before.nextOpener(tokens, i + 1, tokens.size());
        }
        starts.clear(tokens.size());
        for (PhraseTrie<?> phrases : opening) {
            phrases.markOpeners(tokens, starts);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised()) {
                starts.set(i);
            }
        }
        return starts;
    }
}
