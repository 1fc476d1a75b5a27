package org.harmattan.geoparse;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.harmattan.text.Token;

/** The folded words of some tokens. */
final class FoldedWords extends AbstractList<String> implements RandomAccess {

    private final List<Token> tokens;

    FoldedWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public String get(int index) {
        return tokens.get(index).folded();
    }

    @Override
    public int size() {
        return tokens.size();
    }
}
