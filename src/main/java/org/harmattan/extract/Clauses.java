package org.harmattan.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the verbs of a frame say of the people around them.
 *
 * @param voices the voices of its verbs
 * @param doers subjects of verbs in the active
 * @param agents those after <i>par, by</i>
 * @param hit subjects of verbs that tell what befell them
 * @param objects objects of verbs in the active
 * @param sides those of whom a fight of two sides is told
 * @param leaders those to whom another is joined by <i>et, and</i>, by that other
 */
record Clauses(
        List<Voice> voices,
        Set<NounChain> doers,
        Set<NounChain> agents,
        Set<NounChain> hit,
        Set<NounChain> objects,
        Set<NounChain> sides,
        Map<NounChain, NounChain> leaders) {

    /** The one to whom this one is joined: {@code l'armée et ses supplétifs}. */
    Optional<NounChain> findLeader(NounChain chain) {
        return Optional.ofNullable(leaders.get(chain));
    }

    boolean has(Voice voice) {
        return voices.contains(voice);
    }

    boolean isDoer(NounChain chain) {
        return doers.contains(chain);
    }

    boolean isAgent(NounChain chain) {
        return agents.contains(chain);
    }

    boolean isHit(NounChain chain) {
        return hit.contains(chain);
    }

    boolean isObject(NounChain chain) {
        return objects.contains(chain);
    }

    boolean isSide(NounChain chain) {
        return sides.contains(chain);
    }

    /** Whether a verb of the frame speaks of it. */
    boolean concern(NounChain chain) {
        return isDoer(chain) || isAgent(chain) || isHit(chain) || isObject(chain) || isSide(chain);
    }
}
