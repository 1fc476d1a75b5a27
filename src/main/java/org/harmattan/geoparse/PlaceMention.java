package org.harmattan.geoparse;

import org.harmattan.text.Span;

/**
 * Words of an article that name a place, or look as if they did.
 *
 * @param article id of the article
 * @param span where in its raw text
 * @param text those words
 * @param resolution what place they mean
 * @param role what the place is to the article
 */
public record PlaceMention(String article, Span span, String text, Resolution resolution, MentionRole role) {

    /** The same mention in another role. */
    public PlaceMention withRole(MentionRole other) {
        return new PlaceMention(article, span, text, resolution, other);
    }
}
