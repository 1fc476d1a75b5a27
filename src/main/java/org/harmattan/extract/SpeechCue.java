package org.harmattan.extract;

import org.harmattan.incident.Stance;

/**
 * Words of saying.
 *
 * @param form how they name their source
 * @param firstToken index of the first token, auxiliaries and adverbs of the verb included
 * @param cueToken index of the verb or preposition itself
 * @param endToken index after the last token
 * @param stance what the source does with what it says
 * @param strong whether only people do it
 * @param pronoun whether a pronoun stands behind the verb (<i>précise-t-il</i>)
 */
record SpeechCue(
        Form form, int firstToken, int cueToken, int endToken, Stance stance, boolean strong, boolean pronoun) {

    /** How words of saying name their source. */
    enum Form {
        /** <i>X a dit</i>; <i>a dit X</i>. */
        VERB,
        /** <i>et précisé</i>, with the subject of the verb before. */
        COORDINATED,
        /** <i>revendiqué par X</i>. */
        PASSIVE,
        /** <i>selon X</i>. */
        PREPOSITION
    }
}
