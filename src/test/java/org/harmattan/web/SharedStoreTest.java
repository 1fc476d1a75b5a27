package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.exchange.Sharing;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.store.Editing;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.RandomIncidents;
import org.harmattan.text.Article;
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

    /** Awa makes ACLED's row a part of Harmattan's own incident. */
    private void merge() {
        store.merge("article-1-1", List.of("acled-1"), new Editing("Awa", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents?status=extracted,imported,merged",
                "/api/footprints",
                "/api/collections/incidents/items?f=json",
                "/api/collections/footprints/items?f=json",
                "/api/articles/article-1",
                "/api/collections/articles/items?f=json",
                "/api/download/incidents.csv",
                "/api/download/incidents.geojson",
                "/api/download/footprints.kml",
                "/api/clusters?bbox=-180,-80,180,80&width=800&height=600",
                "/api/incidents/article-1-2/similar",
                "/api/incidents?q=sobane"
            })
    void whatTheyWereMergedIntoIsWithheldToo(String path) throws Exception {
        merge();
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            assertThat(server.get(path).body()).doesNotContain("acled-1", "MLI1", "article-1-1");
        }
    }

    @Test
    void neitherSplitNorHistoryNorRestoreLetsThemOut() throws Exception {
        merge();
        Incident merged = store.findById("article-1-1").orElseThrow();
        store.split("article-1-1", 2, List.of(merged, merged), new Editing("Awa", ""));
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            for (String path : List.of("article-1-1", "article-1-1.2", "article-1-1/history", "acled-1/history")) {
                assertThat(server.get("/api/incidents/" + path).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            store.restore("article-1-1", 3, 1, new Editing("Awa", ""));
            var back = server.get("/api/incidents/article-1-1");
            assertThat(back.statusCode()).isEqualTo(200);
            String history = server.get("/api/incidents/article-1-1/history").body();
            assertThat(ServerFixture.JSON.readTree(history).path("revisions").findValuesAsText("what"))
                    .containsExactly("extracted", "restored");
            var restore = server.sendJson(
                    "POST",
                    "/api/incidents/article-1-1/restore",
                    "{\"revision\":2}",
                    "If-Match",
                    back.headers().firstValue("ETag").orElseThrow());
            assertThat(restore.statusCode()).isEqualTo(404);
        }
        assertThat(store.findById("article-1-1")).contains(IncidentFixtures.placed());
    }

    @Test
    void anIncidentDoesNotNameTheRowThatTookItIn() throws Exception {
        store.merge("acled-1", List.of("article-1-1"), new Editing("Awa", ""));
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            assertThat(server.get("/api/incidents/article-1-1").body())
                    .contains("article-1-1", "\"merged_into\":null")
                    .doesNotContain("acled-1");
        }
    }

    @Test
    void filesCountWhatWasMergedAmongTheWithheld() throws Exception {
        merge();
        try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
            var file = server.get("/api/download/incidents.geojson");
            assertThat(ServerFixture.header(file, "Harmattan-Withheld")).isEqualTo("1");
            JsonNode withheld = ServerFixture.JSON
                    .readTree(file.body())
                    .at("/provenance/withheld")
                    .path(0);
            assertThat(withheld.path("source").asText()).isEqualTo("Harmattan");
            assertThat(withheld.path("merged_sources").path(0).asText()).isEqualTo("ACLED");
        }
    }

    @Test
    void extentsDoNotTellWhereAndWhenTheyAre() throws Exception {
        store.save(
                Article.of("far", "Loin."),
                List.of(new IncidentChange(IncidentFixtures.placed())
                        .id("acled-2")
                        .status(Status.IMPORTED)
                        .origin(new Origin.Imported("ACLED", "MLI2", "ACLED terms", Optional.empty()))
                        .when(DateRange.day(LocalDate.of(1999, 1, 2)))
                        .location(RandomIncidents.placed(33, 2, IncidentFixtures.square(33, 2, 0.5)))
                        .result()));
        for (String collection : List.of("incidents", "footprints")) {
            String path = "/api/collections/" + collection + "?f=json";
            try (RunningServer server = new RunningServer(OTHERS, RunningServer.parts(store))) {
                JsonNode extent =
                        ServerFixture.JSON.readTree(server.get(path).body()).path("extent");
                assertThat(extent.at("/spatial/bbox/0/2").asDouble()).isLessThan(0);
                assertThat(extent.toString()).doesNotContain("1999-01-02");
            }
            try (RunningServer server = new RunningServer(RunningServer.SETTINGS, RunningServer.parts(store))) {
                assertThat(server.get(path).body()).contains("1999-01-02");
            }
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
