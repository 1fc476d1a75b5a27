package org.harmattan.text;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** The sentences of a text, found by the tokens that they hold. Immutable and safe for several threads. */
final class SentenceList extends AbstractList<Sentence> implements RandomAccess {

    private final Sentence[] sentences;

    /** Of each sentence the index after its last token. */
    private final int[] ends;

    private SentenceList(Collection<Sentence> sentences) {
        this.sentences = sentences.toArray(Sentence[]::new);
        ends = new int[this.sentences.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = this.sentences[i].endToken();
        }
    }

    /** These sentences; the same list when it is one already. */
    static SentenceList copyOf(List<Sentence> sentences) {
        return sentences instanceof SentenceList list ? list : new SentenceList(sentences);
    }

    @Override
    public Sentence get(int index) {
        return sentences[index];
    }

    @Override
    public int size() {
        return sentences.length;
    }

    /**
     * The sentence that holds a token.
     *
     * @throws IllegalArgumentException when there is no token with that index
     */
    Sentence getHolding(int token) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token < ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == ends.length || token < sentences[low].firstToken()) {
            throw new IllegalArgumentException("no sentence holds token " + token);
        }
        return sentences[low];
    }
}
