package org.harmattan.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** The tokens of a text, which remember where phrases may begin. Immutable but for that memory; safe for several threads. */
final class TokenList extends AbstractList<Token> implements RandomAccess {

    private final Token[] tokens;

    /** By their group; looked up when first asked for, and again when more lists of phrases are known. */
    private PhraseStarts[] starts = {};

    private TokenList(Collection<Token> tokens) {
        this.tokens = tokens.toArray(Token[]::new);
    }

    /** These tokens; the same list when it is one already. */
    static TokenList copyOf(List<Token> tokens) {
        return tokens instanceof TokenList list ? list : new TokenList(tokens);
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int size() {
        return tokens.length;
    }

    /** Whether a phrase of the list of that number may begin with a token; not outside the text. */
    boolean opens(int list, int token) {
        return token >= 0 && token < tokens.length && starts(list).isAt(list, token);
    }

    /** The first token from {@code from} to before {@code to} with which such a phrase may begin; {@code to} where none does. */
    int nextOpener(int list, int from, int to) {
        int end = Math.min(to, tokens.length);
        int next = starts(list).next(list, Math.max(0, from), end);
        return next < end ? next : to;
    }

    private PhraseStarts starts(int list) {
        int group = PhraseStarts.group(list);
        PhraseStarts[] known = starts;
        PhraseStarts looked = group < known.length ? known[group] : null;
        return looked != null && looked.knows(list) ? looked : look(list);
    }

    /** What two threads find out at once, or one of them forgets, is found out again. */
    private PhraseStarts look(int list) {
        int group = PhraseStarts.group(list);
        PhraseStarts looked = PhraseStarts.of(tokens, group);
        PhraseStarts[] known = Arrays.copyOf(starts, Math.max(starts.length, group + 1));
        known[group] = looked;
        starts = known;
        return looked;
    }
}
