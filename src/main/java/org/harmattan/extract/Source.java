package org.harmattan.extract;

import java.util.Optional;

/**
 * Somebody who says something.
 *
 * @param firstToken index of the first token of the words that name the source here
 * @param endToken index after the last one
 * @param by the source in the text's words, which may stand elsewhere when a pronoun stands here
 * @param actor the source, when it is an actor of the lexicon
 */
record Source(int firstToken, int endToken, String by, Optional<ActorMention> actor) {

    /** The same source, named again by other words. */
    Source at(int first, int end) {
        return new Source(first, end, by, actor);
    }
}
