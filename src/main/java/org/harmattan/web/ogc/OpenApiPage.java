package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The description of the interface as a page: every route with its parameters, bodies and answers, and every schema. */
final class OpenApiPage {

    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode document;

    OpenApiPage(ObjectNode document) {
        this.document = document;
    }

    Html page(ApiRequest request) {
        Page page = Page.of("Description of the interface", request);
        page.add(Html.element("p", document.path("info").path("description").asText()));
        page.add(Html.element(
                "p",
                "All addresses follow "
                        + document.path("servers").path(0).path("url").asText() + "."));
        for (JsonNode tag : document.path("tags")) {
            page.add(Html.element("h2", tag.path("name").asText()));
            page.add(Html.element("p", tag.path("description").asText() + "."));
            for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    if (operation.getValue().path("tags").path(0).equals(tag.path("name"))) {
                        page.add(operation(path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }
            }
        }
        page.add(Html.element("h2", "Schemas"));
        for (Map.Entry<String, JsonNode> schema :
                document.path("components").path("schemas").properties()) {
            page.add(Html.element("h3", schema.getKey()).with("id", schema.getKey()));
            page.add(Html.element("pre", schema.getValue().toPrettyString()));
        }
        return page.html();
    }

    private Html operation(String path, String method, JsonNode operation) {
        Html section = Html.element(
                "section",
                Html.element("h3", method.toUpperCase(Locale.ROOT) + " " + path),
                Html.element("p", operation.path("summary").asText() + "."));
        List<Html> parameters = new ArrayList<>();
        for (JsonNode given : operation.path("parameters")) {
            parameters.add(parameter(resolved(given)));
        }
        if (!parameters.isEmpty()) {
            section.add(Html.element(
                    "details",
                    Html.element(
                            "summary", parameters.size() + (parameters.size() == 1 ? " parameter" : " parameters")),
                    Pages.table(List.of("Name", "In", "Kind", "Meaning"), parameters)));
        }
        if (operation.has("requestBody")) {
            section.add(Html.element(
                    "p", "Body: ", contents(operation.path("requestBody").path("content"))));
        }
        Html answers = Html.element("ul");
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            JsonNode response = resolved(answer.getValue());
            answers.add(Html.element(
                    "li",
                    answer.getKey() + ": " + response.path("description").asText() + " ",
                    contents(response.path("content"))));
        }
        return section.add(Html.element("p", "Answers:"), answers);
    }

    private Html parameter(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        StringBuilder kind = new StringBuilder(schema.path("type").asText());
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            kind.append(": ").append(String.join(", ", values));
        }
        if (schema.has("minimum")) {
            kind.append(", from ").append(schema.path("minimum").asText());
        }
        if (schema.has("maximum")) {
            kind.append(", to ").append(schema.path("maximum").asText());
        }
        if (schema.has("default")) {
            kind.append(", else ").append(schema.path("default").asText());
        }
        return Html.element(
                "tr",
                Html.element("th", parameter.path("name").asText()).with("scope", "row"),
                Html.element(
                        "td",
                        parameter.path("in").asText()
                                + (parameter.path("required").asBoolean() ? ", needed" : "")),
                Html.element("td", kind.toString()),
                Html.element("td", parameter.path("description").asText()));
    }

    private static Html contents(JsonNode content) {
        Html span = Html.element("span");
        String gap = "";
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            span.add(gap, Html.element("code", type.getKey()));
            String reference = type.getValue().path("schema").path("$ref").asText();
            if (reference.startsWith(SCHEMAS)) {
                String name = reference.substring(SCHEMAS.length());
                span.add(" (", Html.link("#" + name, name), ")");
            }
            gap = ", ";
        }
        return span;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
