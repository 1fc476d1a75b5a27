package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.exchange.Sharing;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that may not be passed on, on servers that others can reach. */
class SharedStoreTest {

    private static final WebSettings OTHERS = RunningServer.SETTINGS.withNames(Set.of("maps.example.org"));

    @TempDir
    Path folder;

    private GeoPackageStore store;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        List<Incident> incidents = new ArrayList<>(IncidentFixtures.all());
        incidents.add(new IncidentChange(incidents.get(0))
                .id("acled-1")
                .status(Status.IMPORTED)
                .origin(new Origin.Imported("ACLED", "MLI1", "ACLED terms", Optional.empty()))
                .result());
        store.save(IncidentFixtures.article(), incidents);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents",
                "/api/footprints",
                "/api/collections/incidents/items",
                "/api/collections/footprints/items",
                "/api/collections/incidents/items?f=html",
                "/api/incidents/article-1-1/similar",
                "/api/download/incidents.csv",
                "/api/clusters?bbox=-180,-80,180,80&width=800&height=600"
            })
    void othersSeeNoneOfThem(String path) throws Exception {
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            assertThat(server.get(path).body()).doesNotContain("acled-1", "MLI1");
        }
    }

    @Test
    void othersFindNoneByItsId() throws Exception {
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            for (String path : List.of("/api/incidents/", "/api/collections/incidents/items/")) {
                assertThat(server.get(path + "acled-1").statusCode()).as(path).isEqualTo(404);
            }
            String id = IncidentFixtures.all().get(0).id();
            String merge = "{\"keep\":\"" + id + "\",\"others\":[\"acled-1\"]}";
            assertThat(server.sendJson("POST", "/api/incidents/merge", merge).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void countsLeaveThemOutAndDownloadsSaySo() throws Exception {
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            JsonNode items = ServerFixture.JSON.readTree(
                    server.get("/api/collections/incidents/items?f=json").body());
            assertThat(items.path("numberMatched").asInt())
                    .isEqualTo(IncidentFixtures.all().size());
            assertThat(ServerFixture.header(server.get("/api/download/incidents.geojson"), "Harmattan-Withheld"))
                    .isEqualTo("1");
        }
    }

    @Test
    void whoeverSitsAtTheComputerSeesThem() throws Exception {
        for (WebSettings settings : List.of(RunningServer.SETTINGS, OTHERS.withSharing(Sharing.ALL))) {
            try (RunningServer server = new RunningServer(settings, RunningServer.parts(store))) {
                assertThat(server.get("/api/incidents").body()).contains("acled-1");
            }
        }
    }

    @Test
    void theAddressTellsWhoCanReachIt() {
        assertThat(WebSettings.of("localhost", 0, "1").isForOthers()).isFalse();
        assertThat(WebSettings.of("::1", 0, "1").isForOthers()).isFalse();
        assertThat(WebSettings.of("0.0.0.0", 0, "1").isForOthers()).isTrue();
        assertThat(WebSettings.of("192.0.2.7", 0, "1").isForOthers()).isTrue();
    }
}
