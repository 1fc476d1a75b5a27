package org.harmattan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.Incident;
import org.harmattan.index.IncidentIndex;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/**
 * A list of incidents as GeoJSON, or a page of it.
 *
 * @param after where the page before it ended
 * @param limit most incidents in it
 * @param since when the store was first seen as it is
 */
record IncidentList(
        IncidentStore store, IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit, Instant since) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** How many are in memory at a time. */
    private static final int CHUNK = 200;

    /**
     * Writes it.
     *
     * @param now answers quicker than the store; empty when it does not show what the store holds
     * @param self the address that it answers; the next page has the same with the key of that
     */
    void write(OutputStream out, Optional<IncidentIndex> now, String self) throws IOException {
        write(out, now, Optional.empty(), self);
    }

    /** Writes it, where its first page may be known already. */
    void write(OutputStream out, Optional<IncidentIndex> now, Optional<Page> first, String self) throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("timeStamp", since.truncatedTo(ChronoUnit.SECONDS).toString());
        CertaintyCounts counts =
                CertaintyCounts.of(counted -> now.isPresent() ? now.get().count(counted) : store.count(counted), query);
        json.writeNumberField("numberMatched", counts.matched());
        for (Map.Entry<String, Long> count : counts.further().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeArrayFieldStart("features");
        Optional<PageKey> next = after;
        int written = 0;
        do {
            int wanted = Math.min(CHUNK, limit - written);
            Page page = written == 0 && first.isPresent() ? first.get() : page(now, next, wanted);
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
    private Page page(Optional<IncidentIndex> now, Optional<PageKey> from, int most) {
        return now.filter(made -> limit <= CHUNK)
                .flatMap(made -> made.findPage(query, order, from, most))
                .map(found -> new Page(store.list(found.ids()), found.next()))
                .orElseGet(() -> store.page(query, order, from, most));
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
}
