package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.harmattan.exchange.Format;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Revised;

/** One incident. */
final class IncidentRoutes {

    private final IncidentStore store;
    private final StoreState state;

    IncidentRoutes(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/incidents/<id>", this::one);
    }

    private void one(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        Revised found = store.findRevised(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no incident \"" + id + "\".")));
        byte[] json = IncidentAnswer.of(found).toString().getBytes(StandardCharsets.UTF_8);
        Answers.sendAs(
                Preconditions.tag(found, state),
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                out -> out.write(json));
    }
}
