package org.harmattan.extract;

import java.util.Optional;

/**
 * The group of nouns around the name of an actor: <i>contre un poste avancé de l'armée</i>.
 *
 * @param actor the actor named
 * @param firstToken index of its first token, its determiner included, its preposition not
 * @param endToken index after its last token
 * @param thing whether the group is about a thing of the actor's, such as its base or convoy
 */
record NounChain(ActorMention actor, int firstToken, int endToken, boolean thing) {

    /** Chains of one text stand at different places. */
    @Override
    public int hashCode() {
        return 31 * firstToken + endToken;
    }

    /** The chain of that actor among some. */
    static Optional<NounChain> findOf(ActorMention actor, Iterable<NounChain> chains) {
        for (NounChain chain : chains) {
            if (chain.actor().firstToken() == actor.firstToken()) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }
}
