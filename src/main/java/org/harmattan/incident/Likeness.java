package org.harmattan.incident;

import java.util.List;
import org.harmattan.text.Phrase;

/**
 * How much two incidents look like one event.
 *
 * @param score 0 to 1; comparable between pairs, no probability
 * @param reasons what speaks for it, the weightiest first
 * @param conflicts what cannot be true of one event; with any, they must not be merged unasked
 */
public record Likeness(double score, List<Phrase> reasons, List<Phrase> conflicts) {

    /** From this score on, and without a conflict, two reports are taken for reports of one event. */
    public static final double SURE = 0.8;

    /** From this score on, a person is asked. */
    public static final double WORTH_ASKING = 0.5;

    /** Copies the lists. */
    public Likeness {
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether they may be merged without asking anybody. */
    public boolean isSure() {
        return score >= SURE && conflicts.isEmpty();
    }
}
