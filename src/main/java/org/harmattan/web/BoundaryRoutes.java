package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.exchange.Format;

/** Outlines of countries and regions, so that the map needs nothing from elsewhere. */
final class BoundaryRoutes {

    private static final String FOLDER = "harmattan/data/geography/";

    /** Outlines stay the same while the server runs. */
    private final Map<String, KeptFile> made = new ConcurrentHashMap<>();

    void register(Routes routes) {
        routes.read("/api/boundaries/countries", ctx -> send(ctx, "countries"));
        routes.read("/api/boundaries/admin1", ctx -> send(ctx, "admin1"));
    }

    private void send(Context ctx, String which) throws IOException {
        QueryParameters.refuseAll(ctx);
        KeptFile json = made.computeIfAbsent(
                which, name -> KeptFile.of(Outlines.read(FOLDER + name + ".geojson", !name.equals("countries"))));
        Answers.sendKept(ctx, Format.GEOJSON.mediaType(), Answers.REVALIDATE, json);
    }
}
