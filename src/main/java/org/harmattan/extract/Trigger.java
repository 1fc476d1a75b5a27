package org.harmattan.extract;

import java.util.List;

/**
 * A word or phrase of a text that tells of an event.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param words what it may stand for
 * @param reference how the text refers to the event
 * @param plural whether it names several
 */
record Trigger(int firstToken, int endToken, List<EventWord> words, Reference reference, boolean plural) {

    /** How a noun refers to its event. */
    enum Reference {
        /** To one told before: <i>cette attaque</i>, <i>the attack</i>. */
        DEFINITE,
        /** To one not told before: <i>une attaque</i>, <i>an attack</i>. */
        INDEFINITE,
        /** To one other than those told before: <i>une autre attaque</i>. */
        ANOTHER,
        /** It does not tell. */
        OPEN
    }

    Trigger {
        words = List.copyOf(words);
    }

    int weight() {
        return words.stream().mapToInt(EventWord::weight).max().orElse(0);
    }

    boolean isDeadly() {
        return words.stream().allMatch(EventWord::deadly);
    }

    boolean isGeneric() {
        return words.stream().allMatch(word -> word.type().isEmpty());
    }

    boolean isNoun() {
        return words.get(0).noun();
    }
}
