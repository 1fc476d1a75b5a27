package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** The abstract tests of OGC API – Features, Part 1 (17-069r4, annex A), on its documents. */
class FeaturesCoreTest extends ApiTest {

    @Test
    void theLandingPageLinksToEverything() throws Exception {
        JsonNode landing = api.json("");
        for (String rel : List.of("self", "alternate", "service-desc", "service-doc", "conformance", "data")) {
            JsonNode link = ApiFixture.link(landing, rel).orElseThrow(() -> new AssertionError(rel));
            assertThat(link.path("href").asText()).startsWith("http://127.0.0.1:");
            HttpResponse<String> target = api.get(link.path("href").asText());
            assertThat(target.statusCode()).isEqualTo(200);
            assertThat(target.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(link.path("type").asText().split(";")[0]);
        }
    }

    @Test
    void conformanceIsDeclared() throws Exception {
        assertThat(api.json("/conformance").path("conformsTo"))
                .extracting(JsonNode::asText)
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
                        "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text");
    }

    @Test
    void collectionsAreDescribedWithTheirLinks() throws Exception {
        JsonNode collections = api.json("/collections");
        assertThat(collections.path("collections"))
                .extracting(collection -> collection.path("id").asText())
                .containsExactly("incidents", "footprints", "articles", "places", "boundaries");
        for (JsonNode listed : collections.path("collections")) {
            String id = listed.path("id").asText();
            JsonNode one = api.json("/collections/" + id);
            for (String member : List.of("id", "title", "description", "extent", "itemType", "crs")) {
                assertThat(one.path(member)).isEqualTo(listed.path(member));
            }
            for (JsonNode described : List.of(listed, one)) {
                JsonNode items = ApiFixture.link(described, "items").orElseThrow();
                assertThat(items.path("type").asText()).isEqualTo("application/geo+json");
                assertThat(api.json(items.path("href").asText()).path("type").asText())
                        .isEqualTo("FeatureCollection");
            }
        }
    }

    @Test
    void theExtentOfFootprintsHoldsTheirAreas() throws Exception {
        JsonNode box = api.json("/collections/footprints")
                .path("extent")
                .path("spatial")
                .path("bbox")
                .path(0);
        Envelope areas = new Envelope();
        for (Incident incident : api.incidents) {
            boolean shown = IncidentQuery.all().matches(incident);
            if (shown && incident.location() instanceof Location.Placed at) {
                areas.expandToInclude(at.footprint().getEnvelopeInternal());
            }
        }
        Envelope told = new Envelope(
                box.path(0).asDouble(),
                box.path(2).asDouble(),
                box.path(1).asDouble(),
                box.path(3).asDouble());
        assertThat(told.covers(areas)).isTrue();
        assertThat(told.getWidth()).isEqualTo(areas.getWidth(), within(0.001));
    }

    @Test
    void extentsHoldWhatIsThere() throws Exception {
        JsonNode extent = api.json("/collections/incidents").path("extent");
        JsonNode box = extent.path("spatial").path("bbox").path(0);
        BBox bounds = new BBox(
                box.path(0).asDouble(),
                box.path(1).asDouble(),
                box.path(2).asDouble(),
                box.path(3).asDouble());
        assertThat(api.incidents.stream()
                        .map(Incident::location)
                        .filter(Location.Placed.class::isInstance)
                        .map(location -> ((Location.Placed) location).point()))
                .allMatch(bounds::contains);
        JsonNode interval = extent.path("temporal").path("interval").path(0);
        assertThat(OffsetDateTime.parse(interval.path(0).asText()))
                .isBefore(OffsetDateTime.parse(interval.path(1).asText()));
        assertThat(api.json("/collections/articles").has("extent")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/collections/nothing",
                "/collections/nothing/items",
                "/collections/incidents/items/nothing",
                "/collections/footprints/items/article-1-3",
                "/collections/incidents/nothing"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "*/* | application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8",
                "text/html;q=0.2, application/json | application/json",
                "text/* | text/html;charset=utf-8",
                "application/geo+json | application/json"
            })
    void theHeaderAcceptDecides(String accept, String type) throws Exception {
        HttpResponse<String> answer = api.get("/collections", "Accept", accept);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
    }

    @Test
    void whoTakesNeitherFormIsTold() throws Exception {
        assertThat(api.get("/collections", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void theParameterFDecidesBeforeTheHeader() throws Exception {
        assertThat(api.get("/collections?f=html", "Accept", "application/json").body())
                .startsWith("<!DOCTYPE html>");
        assertThat(api.get("/collections?f=json", "Accept", "text/html").body()).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/conformance",
                "/api",
                "/collections",
                "/collections/articles",
                "/collections/articles/queryables",
                "/collections/articles/items",
                "/collections/incidents/items/article-1-1",
                "/collections/articles/items/%3Cb%3E%22odd%22%20%26%20%27id%27%2F2%3C%2Fb%3E"
            })
    void everyDocumentHasAPageOfItsOwn(String path) throws Exception {
        HttpResponse<String> answer = api.get(path + "?f=html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "<h1>", "<main>", "<title>")
                .doesNotContain("<script", "<b>", "style=\"");
        JsonNode json = api.json(path + "?f=json");
        assertThat(json.isObject()).isTrue();
        HttpResponse<String> again = api.get(
                path + "?f=html",
                "If-None-Match",
                answer.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(api.get(
                                path,
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headHasNoBody() throws Exception {
        HttpResponse<String> head = api.server.send("HEAD", "/api/collections/incidents/items");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void otherSitesMayNotRead() throws Exception {
        HttpResponse<String> answer = api.get("/collections", "Origin", "https://example.org");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
}
