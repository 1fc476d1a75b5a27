package org.harmattan.extract;

import java.util.List;
import org.harmattan.incident.SubEventType;

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
        int most = words.isEmpty() ? 0 : words.get(0).weight();
        for (EventWord word : words) {
            most = Math.max(most, word.weight());
        }
        return most;
    }

    boolean isDeadly() {
        for (EventWord word : words) {
            if (!word.deadly()) {
                return false;
            }
        }
        return true;
    }

    boolean isGeneric() {
        for (EventWord word : words) {
            if (word.type().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may stand for that type. */
    boolean names(SubEventType type) {
        for (EventWord word : words) {
            if (word.type().isPresent() && word.type().get() == type) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may stand for a type of that family. */
    boolean names(EventFamily family) {
        for (EventWord word : words) {
            if (word.type().isPresent() && EventFamily.of(word.type().get()) == family) {
                return true;
            }
        }
        return false;
    }

    boolean isNoun() {
        return words.get(0).noun();
    }
}
