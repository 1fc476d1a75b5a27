package org.harmattan.extract;

/**
 * Words that say what befell somebody.
 *
 * @param firstToken index of its first token, auxiliary verbs included
 * @param endToken index after its last token
 * @param harm what befell them
 * @param voice on which side of the words the victims stand
 * @param participle whether it is no more than a participle: <i>un soldat tué</i>
 */
record HarmPredicate(int firstToken, int endToken, Harm harm, Voice voice, boolean participle) implements SentencePart {

    /** Where the victims stand. */
    enum Voice {
        /** Before: <i>ont été tués, died</i>. */
        PASSIVE,
        /** Before; they died of wounds: <i>ont succombé</i>. */
        SUCCUMBING,
        /** After: <i>tuant, the death of</i>. */
        ACTIVE,
        /** After, if they are persons for sure: <i>a perdu, lost</i>. */
        WEAK,
        /** After, further on, a number: <i>le bilan s'élève à</i>. */
        TOLL,
        /** Some of the victims, before or after: <i>parmi les morts</i>. */
        AMONG,
        /** Before, with a possessive: <i>the mayor's killing</i>. */
        POSSESSED,
        /** Named before, and again by a pronoun inside: <i>les ont tués</i>. */
        THEM
    }

    boolean wantsVictimsBefore() {
        return voice == Voice.PASSIVE || voice == Voice.SUCCUMBING || voice == Voice.POSSESSED;
    }
}
