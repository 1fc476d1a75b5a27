package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Revision;

/** Every state that an incident has had. */
final class HistoryRoutes {

    private static final String HISTORY = "/api/incidents/<id>/history";

    private final IncidentStore store;
    private final StoreState state;

    HistoryRoutes(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read(HISTORY + "/{number}", this::one);
        routes.read(HISTORY, this::all);
    }

    private void all(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        String now = state.now();
        List<Revision> revisions = store.listRevisions(id);
        if (revisions.isEmpty()) {
            throw new ProblemException(Problem.notFound("There is no incident \"" + id + "\"."));
        }
        JsonAnswers.send(ctx, now, () -> {
            ObjectNode json = JsonAnswers.object().put("id", id);
            ArrayNode list = json.putArray("revisions");
            revisions.forEach(revision -> list.add(json(revision)));
            return json;
        });
    }

    private void one(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        String number = ctx.pathParam("number");
        String now = state.now();
        Revision revision = store.findRevision(id, number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0)
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("Incident \"" + id + "\" has no revision " + number + ".")));
        JsonAnswers.send(ctx, now, () -> json(revision));
    }

    private static ObjectNode json(Revision revision) {
        ObjectNode json = JsonAnswers.object()
                .put("number", revision.number())
                .put("at", revision.at().toString())
                .put("by", revision.by())
                .put("why", revision.why())
                .put("what", revision.what().label());
        json.set("incident", IncidentAnswer.of(revision.state()));
        return json;
    }
}
