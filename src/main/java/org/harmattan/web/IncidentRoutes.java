package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.harmattan.exchange.FootprintWriter;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.GeoJsonWriter;
import org.harmattan.exchange.IncidentWriter;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Revised;

/** Incidents, one incident, and the areas they may lie in. */
final class IncidentRoutes {

    private final IncidentStore store;
    private final LiveIndex index;
    private final StoreState state;

    IncidentRoutes(IncidentStore store, LiveIndex index, StoreState state) {
        this.store = store;
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/incidents", this::list);
        routes.read("/api/incidents/<id>", this::one);
        routes.read("/api/footprints", this::footprints);
    }

    private void list(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, ListedPage.PARAMETERS);
        Optional<ListedPage> page = ListedPage.find(filter.given());
        if (page.isPresent()) {
            page(ctx, filter, page.get());
            return;
        }
        Instant since = state.since();
        Answers.sendTagged(
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                state.now() + filter.parameters(),
                out -> write(filter.query(), new GeoJsonWriter(out, Optional.of(since))));
    }

    private void page(Context ctx, IncidentFilter filter, ListedPage page) throws IOException {
        IncidentIndex now = index.get();
        JsonAnswers.send(
                ctx,
                state.now() + filter.parameters() + page,
                () -> page.json(
                        store.page(filter.query(), page.order(), page.after(), page.limit()),
                        now.count(filter.query()),
                        ctx.path(),
                        filter.given()));
    }

    private void footprints(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx);
        Answers.sendTagged(
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                state.now() + filter.parameters(),
                out -> write(filter.query(), new FootprintWriter(out)));
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

    private void write(IncidentQuery query, IncidentWriter writer) throws IOException {
        store.<IOException>find(query, writer::write);
        writer.finish();
    }
}
