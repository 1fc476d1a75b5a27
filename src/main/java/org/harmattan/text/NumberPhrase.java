package org.harmattan.text;

/**
 * A number as a text gives it.
 *
 * @param firstToken index of its first token, hedging words included
 * @param endToken index after its last token
 * @param min lowest number meant
 * @param best the number named, or the lowest of a vague one
 * @param max highest number meant
 * @param qualifier how it is hedged
 * @param article whether it is no more than an indefinite article (<i>un, une, a, an</i>)
 */
public record NumberPhrase(
        int firstToken, int endToken, int min, int best, int max, Qualifier qualifier, boolean article) {}
