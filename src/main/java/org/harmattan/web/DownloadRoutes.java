package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.GeoJsonWriter;
import org.harmattan.exchange.Provenance;
import org.harmattan.store.IncidentStore;

/** Files to keep: exactly what is filtered, and where it comes from. */
final class DownloadRoutes {

    private final IncidentStore store;
    private final Clock clock;
    private final String version;

    DownloadRoutes(IncidentStore store, Clock clock, String version) {
        this.store = store;
        this.clock = clock;
        this.version = version;
    }

    void register(Routes routes) {
        routes.read("/api/download/incidents.geojson", this::geoJson);
    }

    private void geoJson(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx);
        String name = DownloadName.of(filter.query(), Format.GEOJSON.extension());
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Answers.sendOnce(ctx, Format.GEOJSON.mediaType(), out -> write(filter, out));
    }

    private void write(IncidentFilter filter, OutputStream out) throws IOException {
        GeoJsonWriter writer = new GeoJsonWriter(out);
        writer.provenance(new Provenance(filter.parameters(), clock.instant(), "Harmattan " + version));
        store.<IOException>find(filter.query(), writer::write);
        writer.finish();
    }
}
