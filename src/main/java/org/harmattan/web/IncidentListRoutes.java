package org.harmattan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.harmattan.exchange.FootprintWriter;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.Incident;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/** Incidents and the areas they may lie in, as lists: all that a filter wants, or page by page. */
final class IncidentListRoutes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> PAGING = List.of(Paging.SORT, Paging.LIMIT, Paging.AFTER);

    /** How many are in memory at a time. */
    private static final int CHUNK = 200;

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
        Answers.sendTagged(
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                state.at(revision) + self,
                out -> write(now, filter, order, after, limit.orElse(Integer.MAX_VALUE), since, self, out));
    }

    private void write(
            Optional<IncidentIndex> now,
            IncidentFilter filter,
            SortOrder order,
            Optional<PageKey> after,
            int limit,
            Instant since,
            String self,
            OutputStream out)
            throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("timeStamp", since.truncatedTo(ChronoUnit.SECONDS).toString());
        CertaintyCounts counts = CertaintyCounts.of(
                query -> now.isPresent() ? now.get().count(query) : store.count(query), filter.query());
        json.writeNumberField("numberMatched", counts.matched());
        for (Map.Entry<String, Long> count : counts.further().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeArrayFieldStart("features");
        Optional<PageKey> next = after;
        int written = 0;
        do {
            int wanted = Math.min(CHUNK, limit - written);
            Page page = limit > CHUNK
                    ? store.page(filter.query(), order, next, wanted)
                    : page(now, filter.query(), order, next, wanted);
            for (Incident incident : page.incidents()) {
                IncidentJson.write(json, incident);
            }
            written += page.incidents().size();
            next = page.next();
        } while (next.isPresent() && written < limit);
        json.writeEndArray();
        json.writeNumberField("numberReturned", written);
        links(json, self, next);
        json.writeEndObject();
        json.close();
    }

    /**
     * One page alone. Sorting is quick in memory, and slow in a file where few are wanted of many; but each page sorts
     * anew, so that a long list is read from the file, which goes on where it was.
     */
    private Page page(
            Optional<IncidentIndex> now, IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit) {
        return now.flatMap(made -> made.findPage(query, order, after, limit))
                .map(found -> new Page(store.list(found.ids()), found.next()))
                .orElseGet(() -> store.page(query, order, after, limit));
    }

    private static void links(JsonGenerator json, String self, Optional<PageKey> next) throws IOException {
        json.writeArrayFieldStart("links");
        link(json, "self", self);
        if (next.isPresent()) {
            link(json, "next", Addresses.with(self, Paging.AFTER, next.get().text()));
        }
        json.writeEndArray();
    }

    private static void link(JsonGenerator json, String rel, String href) throws IOException {
        json.writeStartObject();
        json.writeStringField("href", href);
        json.writeStringField("rel", rel);
        json.writeStringField("type", Format.GEOJSON.mediaType());
        json.writeEndObject();
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
