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
 * @param change what it does to numbers told before
 * @param partial whether somebody is only mentioned, who may be one of those counted elsewhere: <i>il est mort, son fils</i>
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
        Change change,
        boolean partial) {

    /** What a number does to those told before it. */
    enum Change {
        NONE,
        /** It takes their place: <i>le bilan passe de 8 à 11</i>. */
        REPLACES,
        /** They died of wounds and were not among the dead before: <i>deux blessés ont succombé</i>. */
        ADDS
    }

    /** Whether it was told or came about later than a number told before. */
    boolean later() {
        return change != Change.NONE;
    }

    /** The same number, no longer part of another. */
    CasualtyStatement onItsOwn() {
        return marked(false, total);
    }

    /** The same number as a part of another, or as the total of others. */
    CasualtyStatement marked(boolean asSubset, boolean asTotal) {
        return new CasualtyStatement(
                firstToken,
                endToken,
                harm,
                min,
                best,
                max,
                qualifier,
                victims,
                kind,
                actor,
                asSubset,
                asTotal,
                change,
                partial);
    }

    /** The same number of people who are none of those counted elsewhere. */
    CasualtyStatement counted() {
        return new CasualtyStatement(
                firstToken,
                endToken,
                harm,
                min,
                best,
                max,
                qualifier,
                victims,
                kind,
                actor,
                subset,
                total,
                change,
                false);
    }

    /** The same number of people of another side. */
    CasualtyStatement of(VictimKind side) {
        return new CasualtyStatement(
                firstToken,
                endToken,
                harm,
                min,
                best,
                max,
                qualifier,
                victims,
                side,
                actor,
                subset,
                total,
                change,
                partial);
    }

    /** Whether it says that somebody was killed, and not that nobody was. */
    boolean tellsOfDeaths() {
        return harm == Harm.KILLED && best > 0;
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
                change,
                partial && other.partial);
    }
}
