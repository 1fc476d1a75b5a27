package org.harmattan.extract;

import org.harmattan.text.Span;

/**
 * Words that name an actor.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param span where in the raw text
 * @param text those words
 * @param actor who is meant
 * @param suspected whether the words around say that this is a suspicion (<i>présumés, soupçonnés, suspected, alleged</i>)
 * @param proper whether the words name just this actor, not a kind of people (<i>hommes armés</i>, <i>l'armée</i>)
 */
record ActorMention(
        int firstToken, int endToken, Span span, String text, LexiconActor actor, boolean suspected, boolean proper) {

    boolean areCivilians() {
        return actor.kind() == ActorKind.CIVILIANS;
    }
}
