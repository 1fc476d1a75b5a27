package org.harmattan.extract;

import java.util.List;

/**
 * Words that may name one of several actors.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param aliases the names these words are, at least one
 */
record ActorHit(int firstToken, int endToken, List<ActorAlias> aliases) {

    /** Whether they are nobody's own name: {@code l'armée}. */
    boolean isGeneral() {
        for (ActorAlias alias : aliases) {
            if (!alias.isAmbiguous()) {
                return false;
            }
        }
        return true;
    }
}
