package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.exchange.Format;

/** Outlines of countries and regions, so that the map needs nothing from elsewhere. */
final class BoundaryRoutes {

    private static final String FOLDER = "harmattan/data/geography/";

    /** Outlines stay the same while the server runs. */
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private final String version;

    BoundaryRoutes(String version) {
        this.version = version;
    }

    void register(Routes routes) {
        routes.read("/api/boundaries/countries", ctx -> send(ctx, "countries"));
        routes.read("/api/boundaries/admin1", ctx -> send(ctx, "admin1"));
    }

    private void send(Context ctx, String which) throws IOException {
        QueryParameters.refuseAll(ctx);
        byte[] json = made.computeIfAbsent(
                which, name -> Outlines.read(FOLDER + name + ".geojson", !name.equals("countries")));
        Answers.sendTagged(
                ctx,
                Format.GEOJSON.mediaType(),
                Answers.REVALIDATE,
                version + Arrays.hashCode(json),
                out -> out.write(json));
    }
}
