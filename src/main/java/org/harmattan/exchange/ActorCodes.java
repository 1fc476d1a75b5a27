package org.harmattan.exchange;

import java.util.Optional;
import org.harmattan.incident.Actor;

/** What the shapes of ACLED and UCDP need to know of an actor besides its names. Implementations are thread-safe. */
public interface ActorCodes {

    /**
     * ACLED's {@code inter} code of an actor: 1 state forces, 2 rebel groups, 3 political militias, 4 identity militias,
     * 5 rioters, 6 protesters, 7 civilians, 8 external or other forces; empty for an unknown actor.
     *
     * @param country English name of the country it acts in: the forces of another state are external
     */
    Optional<Integer> findInter(Actor actor, Optional<String> country);

    /** The ISO 3166-1 alpha-2 code of the state whose forces these are. */
    Optional<String> findState(Actor actor);

    /** Knows no actor. */
    static ActorCodes none() {
        return new ActorCodes() {
            @Override
            public Optional<Integer> findInter(Actor actor, Optional<String> country) {
                return Optional.empty();
            }

            @Override
            public Optional<String> findState(Actor actor) {
                return Optional.empty();
            }
        };
    }
}
