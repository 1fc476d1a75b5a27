package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.CodedField;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.Queryable;
import org.harmattan.query.parameters.QueryReader;

/**
 * The description of all routes in OpenAPI 3.0. The map's own stand in {@code openapi.json}, where {@code x-filter} is for
 * all parameters that filter; the collections and the properties of incidents are added here, as they are in the code.
 */
final class OpenApi {

    private static final String FILTERS = "x-filter";

    private final List<ItemSource> sources;
    private final String version;
    private final ObjectNode template;

    OpenApi(List<ItemSource> sources, String version) {
        this.sources = sources;
        this.version = version;
        try {
            template = (ObjectNode) ApiRequest.MAPPER.readTree(Resources.read("openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole document.
     *
     * @param server address of the landing page
     */
    ObjectNode document(String server) {
        ObjectNode document = template.deepCopy();
        ((ObjectNode) document.path("info")).put("version", version);
        ((ArrayNode) document.path("servers")).addObject().put("url", server);
        document.path("paths").forEach(path -> path.forEach(OpenApi::expandFilter));
        ObjectNode paths = (ObjectNode) document.path("paths");
        general(paths);
        sources.forEach(source -> collection(source, paths));
        incidentProperties(((ObjectNode) document.path("components").path("schemas")).putObject("incidentProperties"));
        return document;
    }

    private static void expandFilter(JsonNode operation) {
        if (operation.has(FILTERS)) {
            ObjectNode changed = (ObjectNode) operation;
            changed.remove(FILTERS);
            ArrayNode parameters = changed.withArray("/parameters");
            QueryReader.NAMES.forEach(name -> refer(parameters, name));
        }
    }

    private static void refer(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    private static void general(ObjectNode paths) {
        get(paths, "/", "Landing page", "getLandingPage", Collections.JSON, "landingPage");
        get(paths, "/conformance", "Standards it conforms to", "getConformance", Collections.JSON, "confClasses");
        get(paths, "/api", "This document", "getApi", "application/vnd.oai.openapi+json;version=3.0", "");
        get(paths, "/collections", "All collections", "getCollections", Collections.JSON, "collections");
    }

    private void collection(ItemSource source, ObjectNode paths) {
        String id = source.description().id();
        String title = source.description().title();
        String path = "/collections/" + id;
        get(paths, path, "The collection " + title, "describe." + id, Collections.JSON, "collection");
        get(paths, path + "/queryables", "What filters may use", "queryables." + id, Collections.SCHEMA, "");
        String many = id.equals("incidents") ? "incidents" : "featureCollection";
        ArrayNode parameters =
                get(paths, path + "/items", "Features of " + title, "items." + id, Collections.GEOJSON, many);
        for (String name : CollectionRoutes.parameters(source)) {
            if (template.path("components").path("parameters").has(name)) {
                refer(parameters, name);
            } else {
                source.description().queryables().find(name).ifPresent(property -> parameter(parameters, property));
            }
        }
        String one = id.equals("incidents") ? "incident" : "feature";
        ArrayNode ofItem = get(
                paths, path + "/items/{featureId}", "One feature of " + title, "item." + id, Collections.GEOJSON, one);
        refer(ofItem, "crs");
        ObjectNode featureId = ofItem.addObject();
        featureId.put("name", "featureId").put("in", "path").put("required", true);
        featureId.put("description", "Id of the feature");
        featureId.putObject("schema").put("type", "string");
        ObjectNode responses =
                (ObjectNode) paths.path(path + "/items/{featureId}").path("get").path("responses");
        responses.putObject("404").put("$ref", "#/components/responses/NotFound");
    }

    private static void parameter(ArrayNode parameters, Queryable property) {
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", property.name()).put("in", "query").put("required", false);
        parameter.put("style", "form").put("explode", false);
        parameter.put("description", property.description() + ", by the letter");
        Collections.schema(property, parameter.putObject("schema"));
    }

    /** Adds a route that answers JSON and HTML; returns its parameters. */
    private static ArrayNode get(
            ObjectNode paths, String path, String summary, String id, String jsonType, String schema) {
        ObjectNode operation = paths.putObject(path).putObject("get");
        operation.putArray("tags").add("Features");
        operation.put("summary", summary).put("operationId", id);
        ArrayNode parameters = operation.putArray("parameters");
        refer(parameters, "f");
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", summary);
        ok.putObject("headers").putObject("ETag").put("$ref", "#/components/headers/ETag");
        ObjectNode content = ok.putObject("content");
        ObjectNode json = content.putObject(jsonType).putObject("schema");
        if (schema.isEmpty()) {
            json.put("type", "object");
        } else {
            json.put("$ref", "#/components/schemas/" + schema);
        }
        content.putObject(Representation.HTML_TYPE).putObject("schema").put("type", "string");
        responses.putObject("400").put("$ref", "#/components/responses/BadRequest");
        responses.putObject("421").put("$ref", "#/components/responses/Misdirected");
        responses.putObject("406").put("$ref", "#/components/responses/Problem");
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return parameters;
    }

    private static void incidentProperties(ObjectNode json) {
        ObjectNode properties = json.put("type", "object").putObject("properties");
        for (Queryable property : IncidentQueryables.ALL.list()) {
            if (!property.kind().isGeometry()) {
                ObjectNode schema = properties.putObject(property.name());
                Collections.schema(property, schema);
                schema.put("nullable", true);
            }
        }
        properties.putObject("title_key").put("type", "string").put("description", "Key of the title's wording");
        properties.putObject("title_params").put("type", "object").put("description", "What is filled into it");
        ObjectNode confidences = properties
                .putObject("field_confidence")
                .put("type", "object")
                .put("description", "Probability, 0 to 1, that a field is right, of those that were read")
                .putObject("properties");
        for (CodedField field : CodedField.values()) {
            confidences
                    .putObject(field.key())
                    .put("type", "number")
                    .put("minimum", 0)
                    .put("maximum", 1);
        }
        Map.of(
                        "accounts",
                        "account",
                        "evidence",
                        "evidence",
                        "alternatives",
                        "alternative",
                        "reports",
                        "report",
                        "killed_by_side",
                        "sideToll",
                        "place_reasons",
                        "reason")
                .forEach((name, schema) -> properties
                        .putObject(name)
                        .put("type", "array")
                        .putObject("items")
                        .put("$ref", "#/components/schemas/" + schema));
        properties
                .putObject("notes")
                .put("type", "string")
                .put("nullable", true)
                .put("description", "What its source tells");
        properties
                .putObject("merged_sources")
                .put("type", "array")
                .put("description", "The other sources whose incidents were merged into it")
                .putObject("items")
                .put("type", "string");
        ArrayNode required = json.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
    }
}
