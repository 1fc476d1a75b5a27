package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.harmattan.geo.BBox;
import org.harmattan.query.Queryable;
import org.harmattan.query.parameters.FilterReader;
import org.harmattan.store.Days;

/** Documents about collections (17-069r4, clause 7.14) and their queryables (19-079r2, clause 6). */
final class Collections {

    static final String JSON = "application/json";
    static final String GEOJSON = "application/geo+json";
    static final String SCHEMA = "application/schema+json";
    static final String QUERYABLES_REL = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

    private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

    private Collections() {}

    static String path(ItemSource source) {
        return ApiRequest.ROOT + "/collections/" + source.description().id();
    }

    /** Writes the members of a collection, links aside. */
    static void describe(ItemSource source, ObjectNode json) {
        ItemSource.Description what = source.description();
        json.put("id", what.id()).put("title", what.title()).put("description", what.text());
        json.put("itemType", "feature");
        json.putArray("crs").add(FilterReader.CRS84);
        ItemSource.Extent extent = source.extent();
        if (extent.box().isPresent() || extent.days().isPresent()) {
            ObjectNode members = json.putObject("extent");
            extent.box().ifPresent(box -> spatial(members.putObject("spatial"), box));
            extent.days().ifPresent(days -> temporal(members.putObject("temporal"), days));
        }
    }

    private static void spatial(ObjectNode json, BBox box) {
        ArrayNode edges = json.putArray("bbox").addArray();
        edges.add(box.west()).add(box.south()).add(box.east()).add(box.north());
        json.put("crs", FilterReader.CRS84);
    }

    private static void temporal(ObjectNode json, Days days) {
        json.putArray("interval").addArray().add(days.first() + "T00:00:00Z").add(days.last() + "T23:59:59Z");
        json.put("trs", GREGORIAN);
    }

    /** Links from a collection to what belongs to it. */
    static void link(ItemSource source, ArrayNode links, ApiRequest request) {
        String path = request.url(path(source));
        // Without parameters: GDAL and QGIS put the id of a single feature right behind this address.
        ApiRequest.link(links, "items", GEOJSON, "The features as GeoJSON", path + "/items");
        ApiRequest.link(links, "items", Representation.HTML_TYPE, "The features as HTML", path + "/items?f=html");
        ApiRequest.link(links, QUERYABLES_REL, SCHEMA, "What filters may use", path + "/queryables?f=json");
    }

    /** The queryables as JSON Schema; no others are taken. */
    static ObjectNode queryables(ItemSource source, String address) {
        ObjectNode json = ApiRequest.MAPPER.createObjectNode();
        json.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.put("$id", address);
        json.put("type", "object");
        json.put("title", source.description().title());
        json.put("description", source.description().text());
        ObjectNode properties = json.putObject("properties");
        for (Queryable property : source.description().queryables().list()) {
            schema(property, properties.putObject(property.name()));
        }
        json.put("additionalProperties", false);
        return json;
    }

    static void schema(Queryable property, ObjectNode json) {
        json.put("title", property.name()).put("description", property.description());
        property.role().ifPresent(role -> json.put("x-ogc-role", role));
        switch (property.kind()) {
            case INTEGER -> json.put("type", "integer");
            case NUMBER -> json.put("type", "number");
            case FLAG -> json.put("type", "boolean");
            case TEXT -> json.put("type", "string");
            case DAY -> json.put("type", "string").put("format", "date");
            case MOMENT -> json.put("type", "string").put("format", "date-time");
            case POINT -> json.put("format", "geometry-point");
            case POLYGON -> json.put("format", "geometry-multipolygon");
        }
        List<String> allowed = property.allowed();
        if (!allowed.isEmpty()) {
            allowed.forEach(json.putArray("enum")::add);
        }
    }
}
