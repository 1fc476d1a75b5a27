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
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Histogram, clusters and facets over HTTP; what they count is tested with the index. */
@Timeout(120)
class ViewRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static GeoPackageStore store;
    private static GeoPackageStore full;
    private static RunningServer server;
    private static RunningServer busy;

    @BeforeAll
    static void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        server = new RunningServer(store);
        full = GeoPackageStore.open(folder.resolve("full.gpkg"));
        full.save(IncidentFixtures.article(), new RandomIncidents(1).incidents(250));
        busy = new RunningServer(full);
    }

    @AfterAll
    static void stop() {
        server.close();
        busy.close();
        store.close();
        full.close();
    }

    @Test
    void aListComesInPagesThatLinkToTheNext() throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/api/incidents?placed=true&sort=killed_desc&limit=1";
        while (!next.isEmpty()) {
            JsonNode page = get(next);
            assertThat(page.path("numberMatched").asInt()).isEqualTo(2);
            assertThat(page.path("numberReturned").asInt()).isEqualTo(1);
            ids.add(page.path("features").path(0).path("id").asText());
            next = "";
            for (JsonNode link : page.path("links")) {
                next = link.path("rel").asText().equals("next")
                        ? link.path("href").asText()
                        : next;
            }
            assertThat(ids).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(ids).containsExactly("article-1-2", "article-1-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=many", "sort=best", "after=x", "sort=title&after=ZGF0ZQ"})
    void aPageThatCannotBeIsRefused(String query) throws Exception {
        assertThat(server.get("/api/incidents?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void theHistogramHasBarsByGroupAndRangesByThemselves() throws Exception {
        JsonNode json = get("/api/histogram?bin=month");
        assertThat(json.path("bin").asText()).isEqualTo("month");
        assertThat(json.path("from").asText()).isEqualTo("2019-03-01");
        assertThat(json.path("to").asText()).isEqualTo("2019-06-10");
        // The groups of undated incidents too.
        assertThat(json.path("keys")).hasSize(3);
        JsonNode june = json.path("bars").path(1);
        assertThat(june.path("start").asText()).isEqualTo("2019-06-01");
        assertThat(june.path("end").asText()).isEqualTo("2019-06-30");
        assertThat(june.path("count").asInt()).isEqualTo(2);
        assertThat(june.path("killed").asInt()).isEqualTo(70);
        assertThat(june.path("parts").path("Dan Na Ambassagou").path("killed").asInt())
                .isEqualTo(35);
        assertThat(json.path("spans")).hasSize(2);
        assertThat(json.path("undated").asInt()).isEqualTo(1);
        assertThat(json.path("undated_parts")).hasSize(1);
        assertThat(json.path("ranges").asInt()).isZero();
        assertThat(get("/api/histogram?group=JNIM").path("bars")).isEmpty();
        assertThat(get("/api/histogram?by=event_type&bin=auto&bins=2")
                        .path("keys")
                        .path(0)
                        .asText())
                .isEqualTo("Violence against civilians");
    }

    @Test
    void singlesCarryWhatTheMapSaysOfThem() throws Exception {
        JsonNode json = get("/api/clusters?bbox=-20,5,25,28&zoom=5");
        assertThat(json.path("numberMatched").asInt()).isEqualTo(2);
        assertThat(json.path("unplaced").asInt()).isEqualTo(2);
        assertThat(json.path("total").asInt()).isEqualTo(4);
        JsonNode single = json.path("features").path(0);
        assertThat(single.path("id").asText()).isEqualTo("article-1-1");
        assertThat(single.path("geometry").path("coordinates").path(0).asDouble())
                .isEqualTo(-3.0512);
        JsonNode properties = single.path("properties");
        assertThat(properties.path("cluster").asBoolean()).isFalse();
        assertThat(properties.path("title_key").asText()).isEqualTo("title.event");
        assertThat(properties.path("title_params").path("type").asText()).isEqualTo("Attack");
        assertThat(properties.path("killed_best").asInt()).isEqualTo(35);
        assertThat(properties.path("uncertainty_m").asDouble()).isEqualTo(1500.5);
        assertThat(get("/api/clusters?bbox=0,5,25,28&zoom=5").path("features")).isEmpty();
    }

    @Test
    void manyBecomeClustersWithTheirParts() throws Exception {
        JsonNode json = get(busy, "/api/clusters?zoom=3");
        JsonNode cluster = json.path("features").path(0);
        assertThat(cluster.path("properties").path("cluster").asBoolean()).isTrue();
        assertThat(cluster.path("properties").path("parts").fieldNames()).hasNext();
        assertThat(cluster.path("properties").path("groups").fieldNames()).hasNext();
        assertThat(cluster.path("properties").path("expansion_zoom").asInt()).isGreaterThan(3);
        int drawn = 0;
        for (JsonNode feature : json.path("features")) {
            drawn += feature.path("properties").path("count").asInt(1);
        }
        assertThat(drawn).isEqualTo(json.path("numberMatched").asInt());
    }

    @Test
    void surroundingsAreDrawnAsAreas() throws Exception {
        JsonNode json = get(busy, "/api/clusters?zoom=14");
        List<JsonNode> areas = json.findValues("footprint");
        assertThat(areas).isNotEmpty().allSatisfy(area -> {
            assertThat(area.path("type").asText()).isIn("Polygon", "MultiPolygon");
        });
    }

    @Test
    void facetsListEveryChoice() throws Exception {
        JsonNode json = get("/api/facets?background=false");
        assertThat(json.path("numberMatched").asInt()).isEqualTo(3);
        assertThat(json.path("background").findValuesAsText("label")).containsExactly("false", "true");
        assertThat(json.path("event_types").findValuesAsText("label"))
                .containsExactly("Battles", "Explosions/Remote violence", "Violence against civilians");
        assertThat(json.path("admin1").path(0).path("country").asText()).isEqualTo("Mali");
        assertThat(json.path("admin1").path(0).path("killed").isIntegralNumber())
                .isTrue();
        assertThat(json.path("sources").findValuesAsText("label"))
                .containsExactlyInAnyOrder("Harmattan", "L'Écho du Séno");
        assertThat(json.path("certainty").path("possible").asInt()).isEqualTo(3);
        assertThat(json.path("confidence_least").findValuesAsText("label")).containsExactly("0.5", "0.75", "0.9");
        assertThat(json.path("killed_least").findValuesAsText("label")).contains("1", "100");
        assertThat(json.path("periods").findValuesAsText("label"))
                .startsWith("week")
                .endsWith("all");
        JsonNode week = json.path("periods").path(0);
        assertThat(week.path("to")).isEqualTo(json.path("dates").path("max"));
        JsonNode asked = get("/api/facets?background=false&from="
                + week.path("from").asText() + "&to=" + week.path("to").asText());
        assertThat(week.path("count")).isEqualTo(asked.path("numberMatched"));
        assertThat(json.path("periods").path(5).path("from").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/histogram", "/api/clusters?zoom=4", "/api/facets?group=JNIM"})
    void whatTheClientHasIsNotSentAgainUntilTheStoreChanges(String path) throws Exception {
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        store.save(Article.of(path, "Texte " + path), List.of());
        // A busy machine may answer once more from the index of before, under its old tag.
        HttpResponse<String> next = server.get(path, "If-None-Match", tag);
        while (next.statusCode() == 304) {
            next = server.get(path, "If-None-Match", tag);
        }
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(server.bytes(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/histogram?by=color | by",
                "/api/histogram?bin=hour | bin",
                "/api/histogram?bins=0 | bins",
                "/api/histogram?bins=99999 | bins",
                "/api/clusters?zoom=x | zoom",
                "/api/clusters?zoom=23 | zoom",
                "/api/clusters?bbox=1,2,3 | bbox",
                "/api/clusters?bbox=1,2,3,x | bbox",
                "/api/clusters?bbox=NaN,2,3,4 | bbox",
                "/api/clusters?bbox=1,20,3,10 | bbox",
                "/api/clusters?by=group | by",
                "/api/facets?zoom=1 | zoom"
            })
    void aWrongParameterIsNamed(String path, String parameter) throws Exception {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("parameter").asText()).isEqualTo(parameter);
    }

    /** Members of an answer, and of the first object in each of its lists, are those that the interface describes. */
    @ParameterizedTest
    @CsvSource({"facets, /api/facets", "histogram, /api/histogram?bin=month"})
    void theInterfaceDescribesWhatIsAnswered(String schema, String path) throws Exception {
        JsonNode schemas = get("/api/api?f=json").at("/components/schemas");
        JsonNode described = schemas.path(schema).path("properties");
        JsonNode answer = get(path);

        assertThat(names(answer)).containsExactlyInAnyOrderElementsOf(names(described));
        answer.properties().stream()
                .filter(member -> member.getValue().path(0).isObject())
                .forEach(member -> {
                    JsonNode items = described.path(member.getKey()).path("items");
                    String shared = items.path("$ref").asText().replaceAll(".*/", "");
                    JsonNode item = shared.isEmpty() ? items : schemas.path(shared);
                    assertThat(names(member.getValue().path(0)))
                            .as(member.getKey())
                            .containsExactlyInAnyOrderElementsOf(names(item.path("properties")));
                });
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode get(String path) throws Exception {
        return get(server, path);
    }

    private static JsonNode get(RunningServer of, String path) throws Exception {
        HttpResponse<String> response = of.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
