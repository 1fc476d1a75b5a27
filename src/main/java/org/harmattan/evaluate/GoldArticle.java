package org.harmattan.evaluate;

import java.util.List;
import org.harmattan.text.Article;
import org.harmattan.text.Language;

/**
 * An article with what a person read in it.
 *
 * @param article the article as an extractor gets it
 * @param language its language
 * @param incidents its incidents; empty when it reports none
 * @param places the places it names, once each
 * @param mentions the same by their spans, where the annotation has them
 * @param expressions what they say about where something is, where the annotation has that
 */
public record GoldArticle(
        Article article,
        Language language,
        List<GoldIncident> incidents,
        List<GoldPlace> places,
        List<GoldMention> mentions,
        List<GoldExpression> expressions) {

    /** Copies the lists. */
    public GoldArticle {
        incidents = List.copyOf(incidents);
        places = List.copyOf(places);
        mentions = List.copyOf(mentions);
        expressions = List.copyOf(expressions);
    }

    public String id() {
        return article.id();
    }
}
