package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private RunningServer server;

    @BeforeEach
    void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        server = new RunningServer(store);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void importedIncidentsAreProposedWithReasonsAndNothingIsMerged() throws Exception {
        Incident imported = new IncidentChange(IncidentFixtures.placed())
                .id("acled-1")
                .status(Status.IMPORTED)
                .origin(new Origin.Imported("ACLED", "MLI1", "ACLED terms", Optional.empty()))
                .evidence(List.of())
                .accounts(List.of())
                .reports(List.of())
                .result();
        store.save(Article.of("carrier", "x"), List.of(imported));
        JsonNode similar = JSON.readTree(
                        server.get("/api/incidents/article-1-1/similar").body())
                .path("similar");
        assertThat(similar.findValues("incident"))
                .extracting(incident -> incident.path("id").asText())
                .as("the likest first; another of the same article may be its other version")
                .containsExactly("acled-1", "article-1-2");
        assertThat(similar.path(0).path("incident").path("id").asText()).isEqualTo("acled-1");
        assertThat(similar.path(0).path("score").asDouble()).isGreaterThan(0.8);
        assertThat(similar.path(0).path("reasons").findValuesAsText("key")).contains("same.place", "same.day");
        assertThat(similar.path(0).path("conflicts")).isEmpty();
        assertThat(store.findById("acled-1").orElseThrow().status()).isEqualTo(Status.IMPORTED);
        assertThat(server.get("/api/incidents/none/similar").statusCode()).isEqualTo(404);
    }
}
