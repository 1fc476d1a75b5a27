package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the interface tells all there is, and nothing that is not. */
class OpenApiTest {

    /** A stylesheet, and what answers for collections that are not there. */
    private static final Set<String> NO_PART_OF_IT =
            Set.of("GET /api/style.css", "GET /api/collections/<id>", "GET /api/<path>");

    @TempDir
    static Path folder;

    private static ApiFixture api;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        api = new ApiFixture(folder);
        document = api.json("/api");
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** As the server registers it, with every name of a part of the path the same. */
    private static String route(String method, String path) {
        return method.toUpperCase() + " " + (path.equals("/") ? "/api" : "/api" + path.replaceAll("\\{\\w+}", "<>"));
    }

    private static Set<String> documented() {
        Set<String> routes = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> routes.add(route(method, path.getKey()))));
        return routes;
    }

    private static Set<String> registered() {
        Set<String> routes = new TreeSet<>();
        for (String route : api.server.listRoutes()) {
            if (route.matches("(GET|POST|PUT|PATCH|DELETE) /api.*") && !NO_PART_OF_IT.contains(route)) {
                routes.add(route.replaceAll("<\\w+>|\\{\\w+}", "<>"));
            }
        }
        return routes;
    }

    @Test
    void everyRouteIsDescribed() {
        assertThat(documented()).containsAll(registered());
    }

    @Test
    void everyParameterIsDescribedAndNoOther() throws Exception {
        Set<String> registered = registered();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            if (path.getKey().contains("{") || !registered.contains(route("GET", path.getKey()))) {
                continue;
            }
            Set<String> described = new TreeSet<>();
            operation
                    .path("parameters")
                    .forEach(parameter ->
                            described.add(resolved(parameter).path("name").asText()));
            var answer = api.get((path.getKey().equals("/") ? "" : path.getKey()) + "?no-such-parameter=1");
            assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(400);
            Set<String> allowed = new TreeSet<>();
            ApiFixture.JSON.readTree(answer.body()).path("allowed").forEach(name -> allowed.add(name.asText()));
            assertThat(described).as(path.getKey()).isEqualTo(allowed);
        }
    }

    /** Those that several routes share aside: OGC API – Features has a limit above the greatest lowered, not refused. */
    @Test
    void theGreatestAndTheLeastNumberAreTakenAndNothingBeyondThem() throws Exception {
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                JsonNode schema = parameter.path("schema");
                if (schema.has("maximum")) {
                    String asked = path.getKey() + "?bbox=-5,10,5,20&"
                            + parameter.path("name").asText() + "=";
                    assertThat(statusOf(asked + schema.path("maximum").asInt()))
                            .as(asked)
                            .isEqualTo(200);
                    assertThat(statusOf(asked + schema.path("minimum").asInt()))
                            .as(asked)
                            .isEqualTo(200);
                    assertThat(statusOf(asked + (schema.path("maximum").asInt() + 1)))
                            .as(asked)
                            .isEqualTo(400);
                    assertThat(statusOf(asked + (schema.path("minimum").asInt() - 1)))
                            .as(asked)
                            .isEqualTo(400);
                    if (schema.path("type").asText().equals("number")) {
                        assertThat(statusOf(asked + schema.path("maximum").asInt() + ".5"))
                                .as(asked)
                                .isEqualTo(400);
                    }
                    tried.add(path.getKey() + " " + parameter.path("name").asText());
                }
            }
        }
        assertThat(tried)
                .contains(
                        "/view zoom", "/view bins", "/view limit", "/clusters zoom", "/histogram bins", "/places zoom");
    }

    private static int statusOf(String address) throws Exception {
        return api.get(address).statusCode();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> missing = new ArrayList<>();
        document.findValuesAsText("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyOperationHasAnIdAndSaysWhatCanGoWrong() {
        List<String> ids = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    ids.add(operation.path("operationId").asText());
                    assertThat(operation.path("summary").asText()).isNotBlank();
                    assertThat(operation.path("responses").has("200")).isTrue();
                    assertThat(resolved(operation.path("responses").path("default"))
                                    .path("content")
                                    .has("application/problem+json"))
                            .isTrue();
                }));
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void theParametersOfTheStandardAreDefinedAsItSays() {
        for (String collection : List.of("incidents", "footprints", "articles", "places", "boundaries")) {
            JsonNode parameters = document.path("paths")
                    .path("/collections/" + collection + "/items")
                    .path("get")
                    .path("parameters");
            for (String name : List.of("limit", "bbox", "datetime")) {
                JsonNode parameter = named(parameters, name);
                assertThat(parameter.path("in").asText()).isEqualTo("query");
                assertThat(parameter.path("required").asBoolean(true)).isFalse();
                assertThat(parameter.path("style").asText()).isEqualTo("form");
                assertThat(parameter.path("explode").asBoolean(true)).isFalse();
            }
            JsonNode limit = named(parameters, "limit").path("schema");
            assertThat(limit.toString())
                    .isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000,\"default\":100}");
            JsonNode bbox = named(parameters, "bbox").path("schema");
            assertThat(bbox.path("minItems").asInt()).isEqualTo(4);
            assertThat(bbox.path("maxItems").asInt()).isEqualTo(6);
            assertThat(bbox.path("items").path("type").asText()).isEqualTo("number");
        }
    }

    private static JsonNode named(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (resolved(parameter).path("name").asText().equals(name)) {
                return resolved(parameter);
            }
        }
        throw new AssertionError("no parameter " + name);
    }

    @Test
    void thePageShowsEveryRouteAndParameter() throws Exception {
        String page = api.get("/api?f=html").body();
        document.path("paths")
                .fieldNames()
                .forEachRemaining(path -> assertThat(page).contains(" " + path + "</h3>"));
        document.path("components")
                .path("parameters")
                .forEach(parameter ->
                        assertThat(page).contains(">" + parameter.path("name").asText() + "</th>"));
    }
}
