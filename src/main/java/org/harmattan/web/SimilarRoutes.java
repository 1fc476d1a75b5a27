package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.ingest.SimilarIncidents;
import org.harmattan.ingest.SimilarIncidents.Similar;
import org.harmattan.store.IncidentStore;

/** Incidents that may be the same event, for a person to decide: nothing is merged here. */
final class SimilarRoutes {

    private static final int MOST = 20;

    private final IncidentStore store;
    private final StoreState state;
    private final SimilarIncidents similar;

    SimilarRoutes(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
        similar = new SimilarIncidents(store);
    }

    void register(Routes routes) {
        routes.read("/api/incidents/<id>/similar", this::similar);
    }

    private void similar(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        String now = state.now();
        Incident incident = store.findById(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no incident \"" + id + "\".")));
        JsonAnswers.send(ctx, now, () -> json(similar.find(incident, MOST)));
    }

    private static ObjectNode json(List<Similar> found) {
        ObjectNode json = JsonAnswers.object();
        ArrayNode list = json.putArray("similar");
        for (Similar similar : found) {
            ObjectNode item = list.addObject();
            item.set("incident", IncidentAnswer.of(similar.incident()));
            item.put("score", similar.likeness().score());
            MentionAnswer.phrases(item.putArray("reasons"), similar.likeness().reasons());
            MentionAnswer.phrases(item.putArray("conflicts"), similar.likeness().conflicts());
        }
        return json;
    }
}
