package org.harmattan.evaluate;

import java.util.List;

/**
 * Annotated articles that are scored together.
 *
 * @param part name of their folder; {@code test} is the half that nobody who writes rules may read
 * @param digest short hash over their files, so that scores of different texts are not taken for comparable
 * @param articles the articles, by id
 */
public record GoldSet(String part, String digest, List<GoldArticle> articles) {

    private static final String HELD_OUT = "test";

    /** Copies the list. */
    public GoldSet {
        articles = List.copyOf(articles);
    }

    /** Whether places are annotated by their spans. */
    public boolean hasSpans() {
        return articles.stream().anyMatch(article -> !article.mentions().isEmpty());
    }

    /** Whether its texts are to stay unread. */
    public boolean isHeldOut() {
        return part.equals(HELD_OUT);
    }
}
