package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.harmattan.exchange.FootprintWriter;
import org.harmattan.exchange.Format;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/** Incidents and the areas they may lie in, as lists: all that a filter wants, or page by page. */
final class IncidentListRoutes {

    private static final List<String> PAGING = List.of(Paging.SORT, Paging.LIMIT, Paging.AFTER);

    private final IncidentStore store;
    private final LiveIndex index;
    private final StoreState state;

    IncidentListRoutes(IncidentStore store, LiveIndex index, StoreState state) {
        this.store = store;
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/incidents", this::list);
        routes.read("/api/footprints", this::footprints);
    }

    private void list(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, PAGING);
        OptionalInt limit = Paging.limit(filter.given());
        SortOrder order = Paging.order(filter.given());
        Optional<PageKey> after = Paging.after(filter.given(), order);
        Instant since = state.since();
        long revision = state.revision();
        // While a large import is read in, the index is behind: the answer is then all from the store.
        Optional<IncidentIndex> now = Optional.of(index.get()).filter(made -> made.revision() == revision);
        String self = Addresses.path(ctx);
        IncidentList list =
                new IncidentList(store, filter.query(), order, after, limit.orElse(Integer.MAX_VALUE), since);
        Answers.sendTagged(
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                state.at(revision) + self,
                out -> list.write(out, now, self));
    }

    private void footprints(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx);
        Answers.sendTagged(
                ctx, Format.GEOJSON.mediaType(), Answers.REVALIDATE, state.now() + filter.parameters(), out -> {
                    FootprintWriter writer = new FootprintWriter(out);
                    store.<IOException>find(filter.query(), writer::write);
                    writer.finish();
                });
    }
}
