package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;

/** What is running and how much it holds. */
final class StatusRoutes {

    private final IncidentStore store;
    private final StoreState state;
    private final WebSettings settings;

    StatusRoutes(IncidentStore store, StoreState state, WebSettings settings) {
        this.store = store;
        this.state = state;
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.read("/api/status", this::status);
    }

    private void status(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        JsonAnswers.send(
                ctx,
                state.now(),
                () -> JsonAnswers.object()
                        .put("version", settings.version())
                        .put("incidents", store.count(IncidentQuery.all()))
                        .put("articles", store.countArticles())
                        .put("gazetteer_version", settings.gazetteerVersion().get()));
    }
}
