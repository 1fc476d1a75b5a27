package org.harmattan.incident;

import org.harmattan.text.Span;

/**
 * Words of an article, as they stand there.
 *
 * @param article id of the article
 * @param span where in its raw text
 * @param text those words
 */
public record Quote(String article, Span span, String text) {

    /** The words of {@code span} in an article's raw text. */
    public static Quote of(String article, String raw, Span span) {
        return new Quote(article, span, span.of(raw));
    }
}
