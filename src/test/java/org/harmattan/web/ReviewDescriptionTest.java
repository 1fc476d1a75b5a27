package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the routes of review answer, held against what the OpenAPI document says of them. */
class ReviewDescriptionTest {

    private static final String PATCH = "{\"killed_max\":40,\"why\":\"counted\",\"by\":\"Awa\"}";

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private RunningServer server;
    private JsonNode document;

    @BeforeEach
    void start() throws Exception {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        server = new RunningServer(store);
        document = ServerFixture.JSON.readTree(server.get("/api/api?f=json").body());
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        String one = "/api/incidents/article-1-1";
        HttpResponse<String> first = server.get(one);
        check("get", "/incidents/{id}", first);
        check("get", "/incidents/{id}", server.get("/api/incidents/article-1-3"));
        HttpResponse<String> edited = server.send(
                "PATCH",
                one,
                PATCH.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                tag(first));
        check("patch", "/incidents/{id}", edited);
        HttpResponse<String> merged =
                send("/api/incidents/merge", "{\"keep\":\"article-1-1\",\"others\":[\"article-1-2\"]}", edited);
        check("post", "/incidents/merge", merged);
        check("get", "/incidents/{id}", server.get("/api/incidents/article-1-2"));
        HttpResponse<String> split = send(one + "/split", "{\"parts\":[{},{\"killed_min\":1}]}", merged);
        check("post", "/incidents/{id}/split", split);
        check("post", "/incidents/{id}/restore", send(one + "/restore", "{\"revision\":1}", split));
        check("get", "/incidents/{id}/history", server.get(one + "/history"));
        check("get", "/incidents/{id}/history/{number}", server.get(one + "/history/2"));
    }

    private HttpResponse<String> send(String path, String body, HttpResponse<String> last) throws Exception {
        return server.sendJson("POST", path, body, "If-Match", tag(last));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private void check(String method, String path, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode ok =
                document.path("paths").path(path).path(method).path("responses").path("200");
        String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        JsonNode schema = ok.path("content").path(type).path("schema");
        assertThat(schema.isObject())
                .as(method + " " + path + " answers " + type)
                .isTrue();
        JsonNode body = ServerFixture.JSON.readTree(answer.body());
        List<String> faults = new ArrayList<>();
        fits(schema, body, method + " " + path, faults);
        assertThat(faults).isEmpty();
    }

    private void fits(JsonNode schema, JsonNode value, String at, List<String> faults) {
        List<JsonNode> parts = parts(schema, new ArrayList<>());
        if (value.isNull()) {
            if (!schema.path("nullable").asBoolean()) {
                faults.add(at + " is null");
            }
            return;
        }
        for (JsonNode part : parts) {
            if (part.has("type") && !isOf(part.path("type").asText(), value)) {
                faults.add(at + " is no " + part.path("type").asText());
            }
            if (part.has("enum") && !contains(part.path("enum"), value)) {
                faults.add(at + " is none of " + part.path("enum"));
            }
            for (JsonNode name : part.path("required")) {
                if (!value.has(name.asText())) {
                    faults.add(at + "." + name.asText() + " is missing");
                }
            }
            for (JsonNode item : part.has("items") ? value : List.<JsonNode>of()) {
                fits(part.path("items"), item, at + "[]", faults);
            }
        }
        members(parts, value, at, faults);
    }

    /** Every member is described somewhere, unless nothing says which there are. */
    private void members(List<JsonNode> parts, JsonNode value, String at, List<String> faults) {
        TreeSet<String> described = new TreeSet<>();
        for (JsonNode part : parts) {
            part.path("properties").properties().forEach(property -> {
                described.add(property.getKey());
                if (value.has(property.getKey())) {
                    fits(property.getValue(), value.path(property.getKey()), at + "." + property.getKey(), faults);
                }
            });
        }
        if (!described.isEmpty() && !at.endsWith("geometry")) {
            value.fieldNames().forEachRemaining(name -> {
                if (!described.contains(name)) {
                    faults.add(at + "." + name + " is not described");
                }
            });
        }
    }

    private List<JsonNode> parts(JsonNode schema, List<JsonNode> parts) {
        JsonNode whole =
                schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        parts.add(whole);
        whole.path("allOf").forEach(part -> parts(part, parts));
        return parts;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
