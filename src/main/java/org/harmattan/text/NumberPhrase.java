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
        int firstToken, int endToken, int min, int best, int max, Qualifier qualifier, boolean article) {

    static NumberPhrase exact(int first, int end, int value) {
        return new NumberPhrase(first, end, value, value, value, Qualifier.EXACT, false);
    }

    static NumberPhrase about(int first, int end, int value) {
        return between(first, end, value, value);
    }

    static NumberPhrase between(int first, int end, int min, int max) {
        return new NumberPhrase(first, end, min, min, max, Qualifier.ABOUT, false);
    }

    /** Whether it names more than one number. */
    boolean isRange() {
        return min < max;
    }

    NumberPhrase asArticle() {
        return new NumberPhrase(firstToken, endToken, min, best, max, qualifier, true);
    }

    /** The same with words before it. */
    NumberPhrase from(int first) {
        return new NumberPhrase(first, endToken, min, best, max, qualifier, article);
    }

    /** The same with words after it. */
    NumberPhrase to(int end) {
        return new NumberPhrase(firstToken, end, min, best, max, qualifier, article);
    }

    /** The same number, hedged; a range keeps what it is, and "up to" allows for as few as one. */
    NumberPhrase hedged(Qualifier hedge) {
        int lowest = hedge == Qualifier.UP_TO ? Math.min(min, 1) : min;
        return new NumberPhrase(firstToken, endToken, lowest, best, max, isRange() ? qualifier : hedge, false);
    }
}
