package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Actor;

/**
 * An actor of the lexicon.
 *
 * @param id stable key
 * @param label short label
 * @param name full name in English
 * @param kind what it is
 * @param country ISO code of the state it belongs to
 * @param countries ISO codes of the countries it acts in
 * @param parent key of the larger actor it is a part of
 * @param from first day of its activity
 * @param to last day of its activity
 * @param acledNames its names in ACLED, each with its days
 */
record LexiconActor(
        String id,
        String label,
        String name,
        ActorKind kind,
        Optional<String> country,
        List<String> countries,
        Optional<String> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<DatedName> acledNames) {

    /**
     * A name with the days on which it is used.
     *
     * @param name the name
     * @param from first day
     * @param to last day
     */
    record DatedName(String name, Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean isUsedOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    LexiconActor {
        countries = List.copyOf(countries);
        acledNames = List.copyOf(acledNames);
    }

    /** The actor as an incident carries it, under the name ACLED uses on that day. */
    Actor asActor(Optional<LocalDate> day) {
        String acled = acledNames.stream()
                .filter(dated -> day.map(dated::isUsedOn).orElse(true))
                .map(DatedName::name)
                .reduce((earlier, later) -> later)
                .orElse(name);
        return new Actor(Optional.of(id), label, acled);
    }

    /** Actors are told apart by their ids, which is much faster than by all they hold. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LexiconActor actor && id.equals(actor.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
