package org.harmattan.ingest;

import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.KnownActors;
import org.harmattan.incident.Actor;

/**
 * Tells writers of files what the lexicon knows of actors.
 *
 * @param actors the lexicon, read at the first question
 */
public record KnownActorCodes(Supplier<KnownActors> actors) implements ActorCodes {

    @Override
    public Optional<Integer> findInter(Actor actor, Optional<String> country) {
        return actors.get().findInter(actor, country);
    }

    @Override
    public Optional<String> findState(Actor actor) {
        return actors.get().findState(actor);
    }
}
