package org.harmattan.extract;

import java.util.List;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;

/**
 * What was read out of one article.
 *
 * @param article the article, with its day of publication, language and headline filled in where its text tells them
 * @param incidents the incidents, in the order of the text
 * @param mentions every place mention, in the order of the text
 * @param expressions what the mentions say together about where things are, in the order of the text
 */
public record Extraction(
        Article article, List<Incident> incidents, List<PlaceMention> mentions, List<PlaceExpression> expressions) {

    /** Copies the lists. */
    public Extraction {
        incidents = List.copyOf(incidents);
        mentions = List.copyOf(mentions);
        expressions = List.copyOf(expressions);
    }

    /** Without expressions. */
    public Extraction(Article article, List<Incident> incidents, List<PlaceMention> mentions) {
        this(article, incidents, mentions, List.of());
    }
}
