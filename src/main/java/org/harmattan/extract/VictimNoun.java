package org.harmattan.extract;

import java.util.Set;

/**
 * The noun of a victim phrase.
 *
 * @param firstToken index of the first token after number and small words
 * @param endToken index after the last token
 * @param head what kind of word it is
 * @param kind side of the people it names
 * @param harms what it says befell them
 * @param others whether they are said to be others
 */
record VictimNoun(
        int firstToken, int endToken, VictimPhrase.Head head, VictimKind kind, Set<Harm> harms, boolean others) {}
