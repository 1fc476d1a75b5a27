package org.harmattan.extract;

/** The tokens that are said; {@code endToken} is the index after the last. */
record SpeechScope(int firstToken, int endToken) {

    boolean isEmpty() {
        return endToken <= firstToken;
    }

    /** The part of it that lies within a number of tokens from one token. */
    SpeechScope near(int token, int reach) {
        return new SpeechScope(Math.max(firstToken, token - reach), Math.min(endToken, token + reach));
    }

    /** The part of it that lies within another. */
    SpeechScope within(SpeechScope other) {
        return new SpeechScope(Math.max(firstToken, other.firstToken), Math.min(endToken, other.endToken));
    }
}
