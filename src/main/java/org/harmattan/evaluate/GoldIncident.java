package org.harmattan.evaluate;

import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;

/**
 * An incident as a person read it out of an article.
 *
 * @param type ACLED's sub-event type
 * @param trigger words of the text that name the event
 * @param when the days
 * @param group short label of the one held responsible
 * @param target short labels of the target
 * @param place name of the place, for people to read
 * @param where position; empty when the text places it nowhere
 * @param killed all deaths over all accounts; empty when no account gives a number
 * @param wounded all wounded; {@code best} says nothing here
 * @param contested whether accounts disagree
 * @param background told as context, not as the news
 * @param sharedToll whether the numbers are those of several incidents together
 * @param stances stances of its accounts; empty when the accounts were not annotated
 */
public record GoldIncident(
        SubEventType type,
        String trigger,
        DateRange when,
        String group,
        Set<String> target,
        Optional<String> place,
        Optional<GoldPoint> where,
        Optional<CountRange> killed,
        Optional<CountRange> wounded,
        boolean contested,
        boolean background,
        boolean sharedToll,
        Optional<Set<Stance>> stances) {

    /** Copies the sets. */
    public GoldIncident {
        target = Set.copyOf(target);
        stances = stances.map(Set::copyOf);
    }
}
