package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server over the invented incidents, one for all tests of a class: they only add articles, and look at their own. */
abstract class ServerFixture {

    static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    static GeoPackageStore store;
    static RunningServer server;

    @BeforeAll
    static void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        server = new RunningServer(store);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        return problem;
    }

    static List<String> ids(JsonNode collection) {
        return collection.path("features").findParents("geometry").stream()
                .map(feature -> feature.path("id").asText())
                .toList();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
