package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.harmattan.text.Document;

/** What was read out of a document, by sentence, so that every sentence costs no more than what stands in it. */
final class BySentence<T> {

    private final List<List<T>> groups;

    private BySentence(int sentences) {
        groups = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            groups.add(List.of());
        }
    }

    /** @param token gives a token of an item, in whose sentence it stands */
    static <T> BySentence<T> of(Document document, List<T> items, ToIntFunction<T> token) {
        BySentence<T> grouped = new BySentence<>(document.sentences().size());
        for (T item : items) {
            grouped.add(document.getSentenceOf(token.applyAsInt(item)).index(), item);
        }
        return grouped;
    }

    private void add(int sentence, T item) {
        if (groups.get(sentence).isEmpty()) {
            groups.set(sentence, new ArrayList<>());
        }
        groups.get(sentence).add(item);
    }

    /** The items of the sentence of that index, in the order given; none outside the text. */
    List<T> get(int sentence) {
        return sentence >= 0 && sentence < groups.size() ? groups.get(sentence) : List.of();
    }
}
