package org.harmattan.evaluate;

import java.util.List;
import java.util.Set;

/**
 * Annotated articles that are scored together.
 *
 * @param part name of their folder; those of {@code test}, {@code calibration}, {@code wire} and {@code notes-test} nobody who
 *     writes rules may read
 * @param digest short hash over their files, so that scores of different texts are not taken for comparable
 * @param articles the articles, by id
 */
public record GoldSet(String part, String digest, List<GoldArticle> articles) {

    private static final Set<String> HELD_OUT = Set.of("test", "calibration", "wire", "notes-test");

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
        return HELD_OUT.contains(part);
    }
}
