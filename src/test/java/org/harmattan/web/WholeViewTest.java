package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.RandomIncidents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a page shows of a filter in one answer is what the routes of its parts answer. */
@Timeout(120)
class WholeViewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static GeoPackageStore store;
    private static RunningServer server;

    @BeforeAll
    static void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        store.save(IncidentFixtures.article(), new RandomIncidents(1).incidents(250));
        server = new RunningServer(store);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background=false",
                "min_killed=2&q=a",
                "within=0,15,800&certainty=certain",
                "bbox=-5,10,5,20",
                "group=JNIM&group=ISGS"
            })
    void everyPartIsWhatItsOwnRouteAnswers(String filter) throws Exception {
        JsonNode view = get("/api/view?" + filter + "&view=-20,5,25,28&zoom=4&bins=30&sort=killed_desc&limit=3");
        assertThat(names(view)).containsExactly("clusters", "histogram", "facets", "placed", "unplaced");
        assertThat(view.path("histogram")).isEqualTo(get("/api/histogram?" + filter + "&bins=30"));
        assertThat(view.path("facets")).isEqualTo(get("/api/facets?" + filter));
        for (String part : List.of("placed", "unplaced")) {
            JsonNode list =
                    get("/api/incidents?" + filter + "&sort=killed_desc&limit=3&placed=" + part.equals("placed"));
            assertThat(view.at("/" + part + "/features")).isEqualTo(list.path("features"));
            assertThat(view.at("/" + part + "/numberMatched")).isEqualTo(list.path("numberMatched"));
        }
        if (!filter.startsWith("bbox")) {
            assertThat(view.path("clusters")).isEqualTo(get("/api/clusters?" + filter + "&bbox=-20,5,25,28&zoom=4"));
        }
    }

    @Test
    void theBoxOfTheViewIsNoFilterAndTheBoxOfTheFilterNoView() throws Exception {
        JsonNode view = get("/api/view?bbox=-5,10,5,20&view=-180,-90,180,90&zoom=4&parts=clusters,placed");
        int placed = view.at("/placed/numberMatched").asInt();
        assertThat(view.at("/clusters/numberMatched").asInt()).isPositive().isEqualTo(placed);
        JsonNode elsewhere = get("/api/view?bbox=-5,10,5,20&view=100,0,110,1&zoom=4&parts=clusters,placed");
        assertThat(elsewhere.at("/clusters/numberMatched").asInt()).isZero();
        assertThat(elsewhere.at("/placed/numberMatched").asInt()).isEqualTo(placed);
    }

    @Test
    void theBarsAreThoseOfAllDays() throws Exception {
        JsonNode view = get("/api/view?from=2019-01-01&to=2019-12-31&group=JNIM");
        assertThat(view.path("histogram")).isEqualTo(get("/api/histogram?group=JNIM"));
        assertThat(view.path("facets")).isEqualTo(get("/api/facets?from=2019-01-01&to=2019-12-31&group=JNIM"));
    }

    @Test
    void aListGoesOnWhereItsLinkSays() throws Exception {
        JsonNode list = get("/api/view?parts=placed&sort=confidence_desc&limit=7&background=false")
                .path("placed");
        List<String> ids = new ArrayList<>(list.findValuesAsText("id"));
        int matched = list.path("numberMatched").asInt();
        while (!next(list).isEmpty()) {
            list = get(next(list));
            ids.addAll(list.findValuesAsText("id"));
        }
        JsonNode whole = get("/api/incidents?placed=true&sort=confidence_desc&background=false");
        assertThat(ids).hasSizeGreaterThan(7).isEqualTo(whole.findValuesAsText("id"));
        assertThat(whole.path("features")).hasSize(matched);
    }

    @Test
    void onlyThePartsThatAreAskedForAreThere() throws Exception {
        assertThat(names(get("/api/view?parts=facets,clusters"))).containsExactly("facets", "clusters");
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        String tag =
                server.get("/api/view?group=JNIM").headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api/view?group=JNIM", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/view?group=JNIM&zoom=7", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts=clusters,everything | parts",
                "parts= | parts",
                "view=1,2,3 | view",
                "placed=true | placed",
                "zoom=x | zoom",
                "bins=0 | bins",
                "limit=0 | limit",
                "after=x | after"
            })
    void aWrongParameterIsNamed(String query, String parameter) throws Exception {
        HttpResponse<String> response = server.get("/api/view?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void longerListsAreThoseOfTheirOwnRoute() throws Exception {
        assertThat(get("/api/view?parts=placed&limit=200").at("/placed/features"))
                .hasSizeGreaterThan(100)
                .hasSizeLessThanOrEqualTo(200);
        for (String limit : List.of("201", "10000", "123456789012")) {
            HttpResponse<String> response = server.get("/api/view?limit=" + limit);
            JsonNode problem = JSON.readTree(response.body());
            assertThat(response.statusCode()).as(limit).isEqualTo(400);
            assertThat(problem.path("detail").asText()).contains("200", "/api/incidents");
            assertThat(problem.at("/allowed/0").asText()).isEqualTo("1 to 200");
        }
    }

    private static String next(JsonNode list) {
        for (JsonNode link : list.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                return link.path("href").asText();
            }
        }
        return "";
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
