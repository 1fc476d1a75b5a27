package org.harmattan.text;

/**
 * A sentence, or a headline.
 *
 * @param index position in its document
 * @param span where in the raw text, without blanks at its ends
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int index, Span span, int firstToken, int endToken, int paragraph) {

    /** Whether the token with that index is one of this sentence's. */
    public boolean hasToken(int token) {
        return firstToken <= token && token < endToken;
    }
}
