package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

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
    void allIncidentsAreAFeatureCollection() throws Exception {
        HttpResponse<String> response = server.get("/api/incidents");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("application/geo+json");
        JsonNode json = JSON.readTree(response.body());
        assertThat(json.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(json.path("numberMatched").asInt()).isEqualTo(4);
        assertThat(json.path("numberReturned").asInt()).isEqualTo(4);
        assertThat(json.path("timeStamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(ids(json)).containsExactlyInAnyOrder("article-1-1", "article-1-2", "article-1-3", "article-1-4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?group=JNIM | article-1-3",
                "?group=JNIM&group=Dan+Na%20Ambassagou | article-1-2,article-1-3",
                "?background=true | article-1-4",
                "?placed=false&background=false | article-1-3",
                "?from=2019-06-10&to=2019-06-10&placed=true | article-1-1",
                "?to=2019-03-31 | article-1-3,article-1-4",
                "?group=Nobody | ",
                "? | article-1-1,article-1-2,article-1-3,article-1-4"
            })
    void theFilterIsTheSameOnEveryRoute(String query, String expected) throws Exception {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
        JsonNode incidents = JSON.readTree(server.get("/api/incidents" + query).body());
        JsonNode download = JSON.readTree(
                server.get("/api/download/incidents.geojson" + query).body());
        JsonNode facets = JSON.readTree(server.get("/api/facets" + query).body());
        assertThat(ids(incidents)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(download.path("features")).isEqualTo(incidents.path("features"));
        assertThat(facets.path("numberMatched").asInt()).isEqualTo(wanted.size());
    }

    @Test
    void oneIncidentHasItsOwnAddress() throws Exception {
        JsonNode feature =
                JSON.readTree(server.get("/api/incidents/article-1-2").body());
        assertThat(feature.path("type").asText()).isEqualTo("Feature");
        assertThat(feature.path("id").asText()).isEqualTo("article-1-2");
        JsonNode problem = problem(server.get("/api/incidents/none"), 404);
        assertThat(problem.path("detail").asText()).contains("\"none\"");
    }

    @Test
    void footprintsAreThoseOfPlacedIncidents() throws Exception {
        JsonNode json = JSON.readTree(server.get("/api/footprints").body());
        assertThat(ids(json)).containsExactlyInAnyOrder("article-1-1", "article-1-2");
        JsonNode feature = json.path("features").path(0);
        assertThat(feature.path("geometry").path("type").asText()).isEqualTo("Polygon");
        assertThat(feature.path("geometry").path("coordinates").path(0)).hasSize(5);
        assertThat(feature.path("properties").path("uncertainty_m").asDouble()).isEqualTo(1500.5);
        assertThat(JSON.readTree(server.get("/api/footprints?placed=false").body())
                        .path("features"))
                .isEmpty();
    }

    @Test
    void facetsCountEachGroupUnderTheOtherFilters() throws Exception {
        JsonNode json = JSON.readTree(
                server.get("/api/facets?group=JNIM&background=false").body());
        assertThat(json.path("numberMatched").asInt()).isEqualTo(1);
        assertThat(json.path("groups")).hasSize(3);
        assertThat(json.path("groups").findValuesAsText("label"))
                .containsExactlyInAnyOrder("Unidentified", "JNIM", "Dan Na Ambassagou");
        assertThat(json.path("dates").path("min").asText()).isEqualTo("2019-03-01");
        assertThat(json.path("dates").path("max").asText()).isEqualTo("2019-06-12");
    }

    @Test
    void theDownloadSaysWhatItIs() throws Exception {
        HttpResponse<String> response =
                server.get("/api/download/incidents.geojson?to=2019-06-30&from=2019-06-01&group=Dan%20Na%20Ambassagou");
        assertThat(header(response, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"harmattan-incidents-2019-06-01_2019-06-30-Dan-Na-Ambassagou.geojson\"");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        JsonNode provenance = JSON.readTree(response.body()).path("provenance");
        assertThat(provenance.path("filter").toString())
                .isEqualTo("{\"from\":[\"2019-06-01\"],\"group\":[\"Dan Na Ambassagou\"],\"to\":[\"2019-06-30\"]}");
        assertThat(provenance.path("generator").asText()).isEqualTo("Harmattan 1.2.3");
        assertThat(provenance.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(provenance.path("sources").toString())
                .isEqualTo("[{\"source\":\"Harmattan\",\"licence\":null,\"incidents\":1}]");
        assertThat(provenance.path("withheld")).isEmpty();
    }

    @Test
    void articlesAreFoundByAnyId() throws Exception {
        JsonNode json = JSON.readTree(server.get("/api/articles/article-1").body());
        assertThat(json.path("text").asText())
                .isEqualTo(IncidentFixtures.article().text());
        assertThat(json.path("published").asText()).isEqualTo("2019-06-12");
        assertThat(json.path("language").asText()).isEqualTo("fr");
        store.save(Article.of("https://example.org/é t?1", "Texte"), List.of());
        JsonNode odd = JSON.readTree(server.get("/api/articles/https:%2F%2Fexample.org%2F%C3%A9%20t%3F1")
                .body());
        assertThat(odd.path("id").asText()).isEqualTo("https://example.org/é t?1");
        assertThat(odd.path("publisher").isNull()).isTrue();
        problem(server.get("/api/articles/none"), 404);
    }

    @Test
    void outlinesAreSmallAndNamed() throws Exception {
        HttpResponse<byte[]> zipped = server.bytes("/api/boundaries/admin1", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        JsonNode regions = JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(zipped.body())));
        assertThat(regions.path("features").findValuesAsText("name")).contains("Mopti");
        assertThat(regions.path("features").findValuesAsText("country")).contains("Mali", "Burkina Faso");
        assertThat(ids(regions)).contains("BF.Sahel", "ML.Mopti").doesNotHaveDuplicates();
        assertThat(zipped.body().length).isLessThan(200_000);
        JsonNode countries =
                JSON.readTree(server.get("/api/boundaries/countries").body());
        assertThat(countries.path("features").findValuesAsText("id")).contains("ML", "NE", "BF");
        assertThat(server.get("/api/boundaries/countries").body()).doesNotContainPattern("\\d\\.\\d{4}");
    }

    @Test
    void statusCounts() throws Exception {
        assertThat(server.get("/api/status").body())
                .isEqualTo("{\"version\":\"1.2.3\",\"incidents\":4,\"articles\":1,\"gazetteer_version\":\""
                        + new Gazetteer(List.of()).version() + "\",\"writable\":true,\"tiles\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/incidents?from=15/01/2021 | from | YYYY-MM-DD",
                "/api/incidents?from= | from | YYYY-MM-DD",
                "/api/incidents?to=2021-02-30 | to | YYYY-MM-DD",
                "/api/footprints?from=2021-02-02&to=2021-02-01 | to | a day from 2021-02-02 on",
                "/api/facets?placed=yes | placed | true,false",
                "/api/download/incidents.geojson?background=1 | background | true,false",
                "/api/facets?placed=true&placed=false | placed | one value",
                "/api/incidents?group= | group | one or more values",
                "/api/status?x=1 | x | ''",
                "/api/articles/article-1?x=1 | x | ''"
            })
    void aWrongParameterIsNamedWithWhatIsAllowed(String path, String parameter, String allowed) throws Exception {
        JsonNode problem = problem(server.get(path), 400);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        String listed = String.join(",", JSON.convertValue(problem.path("allowed"), String[].class));
        assertThat(listed).isEqualTo(allowed);
        assertThat(problem.path("detail").asText()).contains(parameter);
    }

    @Test
    void anUnknownParameterIsToldAllThatThereAre() throws Exception {
        JsonNode problem = problem(server.get("/api/incidents?groups=JNIM"), 400);
        assertThat(problem.path("parameter").asText()).isEqualTo("groups");
        assertThat(JSON.convertValue(problem.path("allowed"), String[].class)).contains("group", "bbox", "filter");
    }

    @Test
    void brokenEscapesAreTheClientsFault() throws Exception {
        assertThat(server.raw("GET /api/incidents?group=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(server.raw("GET /api/incidents?group=%ff HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/incidents/%ff HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nNo colon here\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "nonsense\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n"
            })
    void malformedRequestsGetAProblemTooWithAllHeaders(String request) throws IOException {
        String answer = server.raw(request.replace("Host: x\r\n", "Host: 127.0.0.1\r\nConnection: close\r\n"));
        assertThat(answer).matches("(?s)HTTP/1\\.[01] (400|505) .*");
        assertThat(answer)
                .contains("application/problem+json", "\"detail\"", "Content-Security-Policy: default-src 'self';")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .doesNotContain("<html", "Jetty", "Exception");
    }

    @Test
    void tooLongAnAddressIsRefused() throws IOException {
        String answer =
                server.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/api/incidents",
                "/api/incidents?x=1",
                "/api/nothing",
                "/webjars/leaflet/1.9.4/dist/leaflet.css"
            })
    void everyAnswerHasTheSecurityHeaders(String path) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST")) {
            HttpResponse<String> response = server.send(method, path);
            assertThat(header(response, "Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                            + " frame-ancestors 'none'; form-action 'self'");
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.headers().firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void otherMethodsAreRefused(String method) throws Exception {
        for (String path : List.of("/", "/api/incidents", "/api/nothing")) {
            HttpResponse<String> response = server.send(method, path);
            problem(response, 405);
            assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/nothing",
                "/js",
                "/web/index.html",
                "/webjars/leaflet/1.9.4/dist",
                "/webjars/leaflet/1.9.4/none.js",
                "/.git/config.txt",
                "/harmattan/web/index.html"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        JsonNode problem = problem(server.get(path), 404);
        assertThat(problem.path("title").asText()).isEqualTo("Not Found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2Fdata%2Fgazetteer%2Fsahel.txt",
                "/js/..%2f..%2f..%2Fsimplelogger.txt",
                "/js/%2e%2e/%2e%2e/data/geography/countries.json",
                "/webjars/..%2f..%2fMANIFEST.txt",
                "//etc/passwd.txt",
                "/js/..;/x.json"
            })
    void noPathLeadsOutOfTheFolder(String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        problem(response, response.statusCode() == 400 ? 400 : 404);
    }

    @Test
    void librariesAreServedWithTheirTypeForEver() throws Exception {
        HttpResponse<String> script = server.get("/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(script, "Cache-Control")).contains("immutable");
        assertThat(header(server.get("/webjars/leaflet/1.9.4/dist/leaflet.css"), "Content-Type"))
                .isEqualTo("text/css; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents?group=JNIM",
                "/api/incidents/article-1-1",
                "/api/footprints",
                "/api/facets",
                "/api/status",
                "/api/articles/article-1",
                "/api/boundaries/countries",
                "/webjars/leaflet/1.9.4/dist/leaflet.css"
            })
    void whatTheClientHasIsNotSentAgain(String path) throws Exception {
        HttpResponse<String> first = server.get(path);
        String tag = header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f.]+\"");
        assertThat(server.get(path).body()).isEqualTo(first.body());
        HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        String zippedTag = header(server.get(path, "Accept-Encoding", "br, gzip"), "ETag");
        assertThat(zippedTag).isNotEqualTo(tag);
        assertThat(server.get(path, "If-None-Match", zippedTag).statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteChangesTheTag() throws Exception {
        String before = header(server.get("/api/incidents"), "ETag");
        store.save(Article.of("another", "Texte"), List.of());
        assertThat(server.get("/api/incidents", "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    @Test
    void headGivesTheHeadersOfGet() throws Exception {
        for (String path : List.of("/api/incidents", "/api/status", "/webjars/leaflet/1.9.4/dist/leaflet.css")) {
            HttpResponse<String> get = server.get(path);
            HttpResponse<String> head = server.send("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length").orElse("none"))
                    .isIn("none", Integer.toString(get.body().length()));
            for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
                assertThat(header(head, name)).isEqualTo(header(get, name));
            }
        }
        assertThat(server.send("HEAD", "/api/incidents/none").statusCode()).isEqualTo(404);
    }

    @Test
    void gzipIsSentOnlyWhereItIsWanted() throws Exception {
        String plain = server.get("/api/incidents", "Accept-Encoding", "gzip;q=0, identity")
                .body();
        byte[] zipped =
                server.bytes("/api/incidents", "Accept-Encoding", "gzip").body();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void anUnforeseenFailureIsAnErrorIdAndNothingMore() throws Exception {
        server.close();
        WebParts parts = RunningServer.parts(store);
        server = new RunningServer(RunningServer.SETTINGS, RunningServer.parts(store, parts.extractor(), () -> {
            throw new IllegalStateException("inner matters");
        }));
        HttpResponse<String> response = server.get("/api/status", "Accept-Encoding", "gzip");
        JsonNode problem = problem(response, 500);
        assertThat(response.body()).doesNotContain("Exception", "inner");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(server.failures)
                .containsOnlyKeys(problem.path("error_id").asText())
                .values()
                .first()
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessage("inner matters");
    }

    @Test
    void aBusyPortIsSaid() {
        WebSettings settings = WebSettings.of("127.0.0.1", server.port(), "1");
        assertThatThrownBy(() -> WebServer.start(settings, RunningServer.parts(store), (id, failure) -> {}))
                .isInstanceOf(PortUnavailableException.class)
                .hasMessageContaining("127.0.0.1:" + server.port())
                .hasMessageContaining("--port");
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        return problem;
    }

    private static List<String> ids(JsonNode collection) {
        return collection.path("features").findParents("geometry").stream()
                .map(feature -> feature.path("id").asText())
                .toList();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
