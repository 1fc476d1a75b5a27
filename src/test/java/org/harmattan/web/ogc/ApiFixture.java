package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.RandomIncidents;
import org.harmattan.text.Article;
import org.harmattan.web.PortUnavailableException;
import org.harmattan.web.RunningServer;
import org.harmattan.web.WebParts;

/** A server with incidents, articles, places and the outlines that come with the program. */
final class ApiFixture implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String OUTLINES = "/harmattan/data/geography/";

    final List<Incident> incidents = new ArrayList<>(IncidentFixtures.all());
    final GeoPackageStore store;
    final RunningServer server;

    ApiFixture(Path folder) throws IOException, PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        incidents.addAll(new RandomIncidents(11).incidents(60));
        store.save(IncidentFixtures.article(), incidents);
        store.save(Article.of("<b>\"odd\" & 'id'/2</b>", "Texte <script>alert(1)</script>"), List.of());
        WebParts plain = RunningServer.parts(store);
        Gazetteer places = new Gazetteer(List.of(
                place("ml-menaka", "Ménaka", 2.4, 15.9),
                place("ml-gao", "Gao", -0.04, 16.27),
                place("ml-x", "X", 179, 1)));
        Boundaries outlines = outlines();
        server = new RunningServer(
                RunningServer.SETTINGS,
                new WebParts(
                        store, plain.extractor(), () -> places, () -> outlines, QueryVocabulary.PLAIN, plain.actors()));
    }

    private static Place place(String id, String name, double lon, double lat) {
        return new Place(
                id,
                name,
                PlaceKind.TOWN,
                new LonLat(lon, lat),
                5,
                "ML",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(1000),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test");
    }

    private static Boundaries outlines() throws IOException {
        try (InputStream countries = ApiFixture.class.getResourceAsStream(OUTLINES + "countries.geojson");
                InputStream admin1 = ApiFixture.class.getResourceAsStream(OUTLINES + "admin1.geojson");
                InputStream admin2 = ApiFixture.class.getResourceAsStream(OUTLINES + "admin2.geojson")) {
            return Boundaries.read(countries, admin1, admin2);
        }
    }

    /** The answer to a path under {@code /api}, or to an absolute address of this server. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        URI uri = URI.create(path);
        String wanted = uri.isAbsolute() ? path.substring(path.indexOf("/api")) : "/api" + path;
        return server.get(wanted, headers);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, "Accept", "application/json, application/geo+json");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Ids of all features on all pages. */
    List<String> ids(String path) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            JsonNode page = json(next.get());
            page.path("features").forEach(feature -> ids.add(feature.path("id").asText()));
            next = link(page, "next").map(link -> link.path("href").asText());
        }
        return ids;
    }

    static Optional<JsonNode> link(JsonNode document, String rel) {
        for (JsonNode link : document.path("links")) {
            if (link.path("rel").asText().equals(rel)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
