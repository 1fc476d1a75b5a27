package org.harmattan.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.harmattan.extract.Extraction;
import org.harmattan.incident.Incident;
import org.harmattan.store.ArticleKey;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.IncidentStore.Joining;
import org.harmattan.text.Article;

/**
 * Keeps what was read out of articles, and joins it with what other articles told of the same events. Safe for several
 * threads, as far as the store is.
 */
public final class ArticleIntake {

    private final IncidentStore store;
    private final ReportJoining joining;

    /** An intake into that store. */
    public ArticleIntake(IncidentStore store) {
        this.store = store;
        joining = new ReportJoining(store);
    }

    /** What became of an article. */
    public sealed interface Outcome {

        /**
         * It is kept now.
         *
         * @param incidents its incidents as they are kept; in place of one that an earlier article told of too, the
         *     one that now has both reports
         */
        record Added(List<Incident> incidents) implements Outcome {}

        /** It was there already; nothing changed. */
        record Known() implements Outcome {}

        /** Another article is kept under its id; nothing changed. */
        record IdTaken() implements Outcome {}
    }

    /** Keeps an article with the incidents that were read out of it. */
    public Outcome keep(Extraction extraction) {
        return keep(extraction, extraction.incidents());
    }

    /**
     * Keeps an article with its incidents as a person left them.
     *
     * @param reviewed a list of features, or a FeatureCollection
     * @param byHand tells where an incident is that the person moved
     * @throws SubmissionException when a feature is no incident of this article; nothing is kept then
     */
    public Outcome keepReviewed(Extraction extraction, JsonNode reviewed, PlacedByHand byHand)
            throws SubmissionException {
        return keep(extraction, new ReviewedIncidents(extraction, byHand).read(reviewed));
    }

    private Outcome keep(Extraction extraction, List<Incident> incidents) {
        Article article = extraction.article();
        // Looked for before, so that the article is kept and joined in one piece: who is killed leaves no half of it.
        List<Joining> joinings =
                store.findArticle(ArticleKey.of(article)).isPresent() ? List.of() : joining.find(incidents);
        return switch (store.save(article, incidents, joinings)) {
            case ADDED -> new Outcome.Added(joining.joined(incidents, joinings));
            case ALREADY_THERE -> new Outcome.Known();
            case ID_TAKEN -> new Outcome.IdTaken();
        };
    }
}
