package org.harmattan.incident;

import java.util.List;
import java.util.Optional;

/**
 * The human cost of an incident over all its accounts.
 *
 * @param killed all deaths, attackers included (as ACLED counts); empty when no account gives a number, 0 when one says
 *     that nobody died
 * @param wounded all wounded
 * @param killedBySide deaths by side
 * @param sharedToll whether the numbers are those of several incidents together, repeated on each
 */
public record Casualties(
        Optional<CountRange> killed, Optional<CountRange> wounded, List<SideToll> killedBySide, boolean sharedToll) {

    /** Copies the list. */
    public Casualties {
        killedBySide = List.copyOf(killedBySide);
    }

    /** No account gives a number. */
    public static Casualties unknown() {
        return new Casualties(Optional.empty(), Optional.empty(), List.of(), false);
    }
}
