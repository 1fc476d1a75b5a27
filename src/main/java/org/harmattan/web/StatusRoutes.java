package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.query.IncidentQuery;

/** What is running and how much it holds. */
final class StatusRoutes {

    private final WebParts parts;
    private final LiveIndex index;
    private final StoreState state;
    private final WebSettings settings;

    StatusRoutes(WebParts parts, LiveIndex index, StoreState state, WebSettings settings) {
        this.parts = parts;
        this.index = index;
        this.state = state;
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.read("/api/status", this::status);
    }

    private void status(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        IncidentIndex now = index.get();
        JsonAnswers.send(ctx, state.at(now.revision()), () -> json(now));
    }

    private ObjectNode json(IncidentIndex now) {
        ObjectNode json = JsonAnswers.object()
                .put("version", settings.version())
                .put("incidents", now.count(IncidentQuery.all()))
                .put("articles", parts.store().countArticles())
                .put("gazetteer_version", parts.gazetteer().get().version())
                .put("writable", !settings.readOnly());
        json.putNull("tiles");
        settings.tiles()
                .ifPresent(tiles ->
                        json.putObject("tiles").put("url", tiles.url()).put("attribution", tiles.attribution()));
        return json;
    }
}
