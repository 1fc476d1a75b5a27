package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.text.Qualifier;

/**
 * A number of victims as one place of the text gives it.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param harm what befell them
 * @param min lowest number, 0 when the text denies any
 * @param best the number named
 * @param max highest number
 * @param qualifier how it is hedged
 * @param victims the victims in the text's words
 * @param kind their side
 * @param actor the actor they belong to, when the words name one
 * @param subset whether they are part of a number given before (<i>dont quatre enfants</i>)
 * @param total whether the number sums up others given with it
 * @param later whether they died of wounds counted before, or replace an earlier toll (<i>le bilan passe de 8 à 11</i>)
 */
record CasualtyStatement(
        int firstToken,
        int endToken,
        Harm harm,
        int min,
        int best,
        int max,
        Qualifier qualifier,
        String victims,
        VictimKind kind,
        Optional<ActorMention> actor,
        boolean subset,
        boolean total,
        boolean later) {

    /** The same number, no longer part of another. */
    CasualtyStatement onItsOwn() {
        return new CasualtyStatement(
                firstToken, endToken, harm, min, best, max, qualifier, victims, kind, actor, false, total, later);
    }

    /** This number and another for people of the same side. */
    CasualtyStatement plus(CasualtyStatement other) {
        return new CasualtyStatement(
                firstToken,
                other.endToken,
                harm,
                min + other.min,
                best + other.best,
                max + other.max,
                qualifier,
                victims,
                kind,
                actor,
                false,
                false,
                later);
    }
}
