package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of incidents, one incident, and what goes with them. */
class IncidentRoutesTest extends ServerFixture {

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
    void aListComesInPagesThatLinkToTheNext() throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/api/incidents?placed=true&sort=killed_desc&limit=1";
        while (!next.isEmpty() && ids.size() < 3) {
            JsonNode page = JSON.readTree(server.get(next).body());
            assertThat(page.path("numberMatched").asInt()).isEqualTo(2);
            assertThat(page.path("numberReturned").asInt()).isEqualTo(1);
            ids.add(page.path("features").path(0).path("id").asText());
            next = "";
            for (JsonNode link : page.path("links")) {
                next = link.path("rel").asText().equals("next")
                        ? link.path("href").asText()
                        : next;
            }
        }
        assertThat(ids).containsExactly("article-1-2", "article-1-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=many", "sort=best", "after=x", "sort=title&after=ZGF0ZQ"})
    void aPageThatCannotBeIsRefused(String query) throws Exception {
        assertThat(server.get("/api/incidents?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aListTellsHowManyAreMeantForCertain() throws Exception {
        JsonNode page = JSON.readTree(
                server.get("/api/incidents?from=2019-06-05&to=2019-06-30").body());
        assertThat(page.path("numberPossible").asInt()).isEqualTo(3);
        assertThat(page.path("numberCertain").asInt()).isEqualTo(1);
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

    /** The mine has no first day, which ACLED needs; this server knows no actor's kind, and so nothing of UCDP's kinds. */
    @ParameterizedTest
    @CsvSource({
        "csv?profile=acled, 1",
        "csv?profile=acled&placed=true, 0",
        "csv?profile=ucdp, 4",
        "csv, (no Harmattan-Omitted)",
        "geojson, (no Harmattan-Omitted)"
    })
    void theDownloadSaysHowManyItHasNoWayToTell(String file, String omitted) throws Exception {
        String path = "/api/download/incidents." + file;
        HttpResponse<String> response = server.get(path);
        assertThat(header(response, "Harmattan-Omitted")).isEqualTo(omitted);
        assertThat(header(server.send("HEAD", path), "Harmattan-Omitted")).isEqualTo(omitted);
        if (file.startsWith("csv?")) {
            int rows = response.body().split("\r\n").length - 1;
            int matched = JSON.readTree(server.get("/api/facets"
                                    + file.substring(file.indexOf('?')).replaceAll("profile=\\w+&?", ""))
                            .body())
                    .path("numberMatched")
                    .asInt();
            assertThat(rows + Integer.parseInt(omitted)).isEqualTo(matched);
        }
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
                .isEqualTo("[{\"source\":\"Harmattan\",\"licence\":null,\"merged_sources\":[],\"incidents\":1}]");
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
                .isEqualTo("{\"version\":\"1.2.3\",\"incidents\":4,\"articles\":" + store.countArticles()
                        + ",\"gazetteer_version\":\"" + new Gazetteer(List.of()).version()
                        + "\",\"writable\":true,\"tiles\":null}");
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
                "/api/download/incidents.geojson?background=2 | background | true,false",
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
}
