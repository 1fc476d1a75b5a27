package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes to stored incidents over HTTP. */
class EditRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ONE = "/api/incidents/article-1-1";

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
    void aChangeIsMadeToTheRevisionThatWasSeen() throws Exception {
        String tag = tag(ONE);
        HttpResponse<String> response =
                patch("{\"status\":\"confirmed\",\"killed_max\":40,\"why\":\"seen\",\"by\":\"Awa\"}", tag);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode feature = JSON.readTree(response.body());
        assertThat(feature.path("revision").asInt()).isEqualTo(2);
        assertThat(feature.path("properties").path("status").asText()).isEqualTo("confirmed");
        assertThat(feature.path("properties").path("killed_min").asInt()).isEqualTo(35);
        assertThat(feature.path("properties").path("killed_max").asInt()).isEqualTo(40);
        assertThat(feature.path("properties").path("title").asText()).contains("35–40");
        assertThat(feature.path("footprint").path("type").asText()).isEqualTo("Polygon");
        assertThat(response.headers().firstValue("ETag")).contains(tag(ONE));
        HttpResponse<String> late = patch("{\"status\":\"rejected\"}", tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(JSON.readTree(late.body()).path("current").asInt()).isEqualTo(2);
        assertThat(patch("{\"status\":\"rejected\"}", "\"2-gzip\"").statusCode())
                .isEqualTo(200);
        assertThat(store.findById("article-1-1").orElseThrow().status().label()).isEqualTo("rejected");
    }

    @Test
    void withoutARevisionNothingIsChanged() throws Exception {
        HttpResponse<String> response = server.sendJson("PATCH", ONE, "{\"status\":\"confirmed\"}");
        assertThat(response.statusCode()).isEqualTo(428);
        assertThat(patch("{\"status\":\"confirmed\"}", "\"nonsense\"").statusCode())
                .isEqualTo(412);
        assertThat(store.findById("article-1-1")).contains(IncidentFixtures.placed());
    }

    @Test
    void aMovedIncidentLiesWhereAPersonPutIt() throws Exception {
        String body = patch("{\"place\":\"Koro\",\"lon\":-3.08,\"lat\":14.07,\"uncertainty_m\":12000}", "*")
                .body();
        Location.Placed at =
                (Location.Placed) store.findById("article-1-1").orElseThrow().location();
        assertThat(at.point().lon()).isEqualTo(-3.08);
        assertThat(at.place()).contains("Koro");
        assertThat(at.geoPrecision().code()).isEqualTo(2);
        assertThat(at.footprint().getEnvelopeInternal().contains(-3.0, 14.07)).isTrue();
        assertThat(body).contains("place.by-hand");
        patch("{\"lon\":null,\"lat\":null,\"place\":null}", "*");
        assertThat(store.findById("article-1-1").orElseThrow().location()).isInstanceOf(Location.Unplaced.class);
    }

    @Test
    void aNewNameAloneKeepsTheFootprint() throws Exception {
        patch("{\"place\":\"Sobame Da\"}", "*");
        Location.Placed at =
                (Location.Placed) store.findById("article-1-1").orElseThrow().location();
        Location.Placed before = (Location.Placed) IncidentFixtures.placed().location();
        assertThat(at.place()).contains("Sobame Da");
        assertThat(at.footprint().equalsTopo(before.footprint())).isTrue();
        assertThat(at.reasons()).extracting(Phrase::key).containsExactly("place.by-hand");
    }

    @Test
    void aNameWithoutAPointIsRefusedInsteadOfLost() throws Exception {
        patch("{\"lon\":null,\"lat\":null}", "*");
        HttpResponse<String> response = patch("{\"place\":\"Koro\"}", "*");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("place").contains("lon");
    }

    @Test
    void whatChangesNothingIsNoRevision() throws Exception {
        assertThat(JSON.readTree(patch("{\"place\":\"Sobane Da\"}", "*").body())
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colour\":\"red\"} | colour",
                "{\"status\":\"merged\"} | status",
                "{\"date_start\":\"2019-02-30\"} | date_start",
                "{\"date_start\":\"2019-06-20\"} | date_end",
                "{\"date_precision\":\"hour\"} | date_precision",
                "{\"event_type\":\"Riots\"} | event_type",
                "{\"sub_event_type\":\"Brawl\"} | sub_event_type",
                "{\"killed_min\":-1} | killed_min",
                "{\"killed_min\":9,\"killed_max\":3} | killed_max",
                "{\"killed_best\":\"many\"} | killed_best",
                "{\"lon\":181,\"lat\":3} | lon",
                "{\"lat\":null} | lat",
                "{\"uncertainty_m\":0} | uncertainty_m",
                "{\"background\":1} | background",
                "{\"group\":\" \"} | group"
            })
    void aMemberThatCannotBeUsedIsNamed(String body, String member) throws Exception {
        HttpResponse<String> response = patch(body, "*");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("parameter").asText()).isEqualTo(member);
        assertThat(store.findById("article-1-1")).contains(IncidentFixtures.placed());
    }

    @Test
    void everyStateCanBeSeenAndBroughtBack() throws Exception {
        patch("{\"group\":\"JNIM\",\"by\":\"Awa\",\"why\":\"claimed\"}", "*");
        JsonNode history = JSON.readTree(server.get(ONE + "/history").body()).path("revisions");
        assertThat(history).hasSize(2);
        assertThat(history.path(1).path("by").asText()).isEqualTo("Awa");
        assertThat(history.path(1).path("why").asText()).isEqualTo("claimed");
        assertThat(history.path(1).path("what").asText()).isEqualTo("edited");
        JsonNode first = JSON.readTree(server.get(ONE + "/history/1").body());
        assertThat(first.path("incident").path("properties").path("group").asText())
                .isEqualTo("Unidentified");
        assertThat(server.get(ONE + "/history/7").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/incidents/none/history").statusCode()).isEqualTo(404);
        HttpResponse<String> restored =
                server.sendJson("POST", ONE + "/restore", "{\"revision\":1}", "If-Match", "\"2\"");
        assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
        assertThat(store.findById("article-1-1").map(Incident::group))
                .contains(IncidentFixtures.placed().group());
        assertThat(server.sendJson("POST", ONE + "/restore", "{}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void incidentsAreMergedAndPartedAgain() throws Exception {
        HttpResponse<String> merged = server.sendJson(
                "POST",
                "/api/incidents/merge",
                "{\"keep\":\"article-1-1\",\"others\":[\"article-1-2\"],\"why\":\"same\"}");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(JSON.readTree(merged.body())
                        .path("properties")
                        .path("killed_max")
                        .asInt())
                .isEqualTo(95);
        JsonNode other = JSON.readTree(server.get("/api/incidents/article-1-2").body());
        assertThat(other.path("merged_into").asText()).isEqualTo("article-1-1");
        assertThat(JSON.readTree(server.get("/api/incidents").body()).path("features"))
                .hasSize(3);
        server.sendJson("POST", ONE + "/restore", "{\"revision\":1}", "If-Match", "*");
        assertThat(JSON.readTree(server.get("/api/incidents").body()).path("features"))
                .hasSize(4);
        assertThat(server.sendJson("POST", "/api/incidents/merge", "{\"keep\":\"article-1-1\",\"others\":[\"none\"]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.sendJson("POST", "/api/incidents/merge", "{\"keep\":\"article-1-1\",\"others\":[]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void oneIncidentBecomesTwo() throws Exception {
        HttpResponse<String> response = server.sendJson(
                "POST",
                ONE + "/split",
                "{\"parts\":[{\"killed_min\":20,\"killed_best\":20,\"killed_max\":20},{\"place\":\"Koro\",\"lon\":-3.08,\"lat\":14.07}],\"why\":\"two\"}",
                "If-Match",
                "*");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(JSON.readTree(server.get("/api/incidents").body()).path("features"))
                .hasSize(5);
        assertThat(store.findById("article-1-1")
                        .orElseThrow()
                        .casualties()
                        .killed()
                        .orElseThrow()
                        .best())
                .isEqualTo(20);
        assertThat(server.sendJson("POST", ONE + "/split", "{\"parts\":[{}]}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void otherMethodsAreStillRefused() throws Exception {
        HttpResponse<String> response = server.send("DELETE", ONE);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, PATCH");
        assertThat(server.send("PATCH", ONE + "/history").headers().firstValue("Allow"))
                .contains("GET, HEAD");
        assertThat(server.send("GET", ONE + "/split").headers().firstValue("Allow"))
                .contains("POST");
        assertThat(server.send("GET", "/api/articles").headers().firstValue("Allow"))
                .contains("POST");
        for (String method : List.of("GET", "POST", "PUT")) {
            assertThat(server.send(method, "/api/nothing").statusCode())
                    .as(method)
                    .isEqualTo(404);
        }
        assertThat(server.send("PUT", "/api/collections/incidents/items").statusCode())
                .isEqualTo(405);
        assertThat(server.send("PATCH", ONE, "{}".getBytes(), "Content-Type", "text/plain", "If-Match", "*")
                        .statusCode())
                .isEqualTo(415);
    }

    private HttpResponse<String> patch(String body, String revision) throws Exception {
        return server.send(
                "PATCH",
                ONE,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                revision);
    }

    private String tag(String path) throws Exception {
        return server.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
