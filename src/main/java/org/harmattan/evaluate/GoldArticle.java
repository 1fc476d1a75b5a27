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
 * @param places the places it names
 */
public record GoldArticle(Article article, Language language, List<GoldIncident> incidents, List<GoldPlace> places) {

    /** Copies the lists. */
    public GoldArticle {
        incidents = List.copyOf(incidents);
        places = List.copyOf(places);
    }

    public String id() {
        return article.id();
    }
}
