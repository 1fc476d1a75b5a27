package org.harmattan.extract;

/** A part of a sentence that matters for counting victims. */
sealed interface SentencePart permits VictimPhrase, HarmPredicate {

    /** Index of its first token. */
    int firstToken();

    /** Index after its last token. */
    int endToken();
}
