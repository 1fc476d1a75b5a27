package org.harmattan.evaluate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.Incident;

/** Found incidents beside the annotated ones that they were matched with, for those who fit to them. */
public final class MatchedIncidents {

    private MatchedIncidents() {}

    /** The annotated incident of each found one that has any. */
    public static Map<Incident, GoldIncident> of(GoldArticle article, List<Incident> found) {
        Map<Incident, GoldIncident> gold = new IdentityHashMap<>();
        IncidentMatch.of(article.incidents(), found).pairs().forEach(pair -> gold.put(pair.found(), pair.gold()));
        return gold;
    }
}
