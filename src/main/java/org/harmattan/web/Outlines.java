package org.harmattan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.harmattan.gazetteer.Countries;

/**
 * Reduces the boundary files to what a map draws: id, name and country, and coordinates of three decimals (about 100 m),
 * points that fall together taken once.
 */
final class Outlines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double DECIMALS = 1e3;
    private static final int POINTS_OF_A_RING = 4;

    private Outlines() {}

    /**
     * The reduced GeoJSON of a file on the class path.
     *
     * @param named whether the country's code alone does not identify an outline, and its name is part of the id
     * @throws UncheckedIOException when it cannot be read
     */
    static byte[] read(String resource, boolean named) {
        try (InputStream in = Outlines.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path");
            }
            return MAPPER.writeValueAsBytes(reduce(MAPPER.readTree(in), named));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode reduce(JsonNode collection, boolean named) {
        ObjectNode reduced = MAPPER.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = reduced.putArray("features");
        for (JsonNode feature : collection.path("features")) {
            JsonNode properties = feature.path("properties");
            String code = properties.path("iso_a2").asText();
            String name = properties.path("name").asText();
            String id = named ? code + "." + name : code;
            ObjectNode outline = features.addObject().put("type", "Feature").put("id", id);
            outline.putObject("properties").put("id", id).put("name", name).put("country", country(code));
            ObjectNode geometry = outline.putObject("geometry");
            geometry.set("type", feature.path("geometry").path("type"));
            geometry.set("coordinates", rounded(feature.path("geometry").path("coordinates")));
        }
        return reduced;
    }

    /** The English name that incidents carry as their country. */
    private static String country(String code) {
        return Countries.findEnglishName(code).orElse(code);
    }

    private static ArrayNode rounded(JsonNode coordinates) {
        ArrayNode rounded = MAPPER.createArrayNode();
        if (coordinates.path(0).path(0).isNumber()) {
            for (JsonNode point : coordinates) {
                ArrayNode next = point(point);
                if (!next.equals(rounded.path(rounded.size() - 1))) {
                    rounded.add(next);
                }
            }
            return rounded;
        }
        for (JsonNode part : coordinates) {
            ArrayNode inner = rounded(part);
            boolean isRing = part.path(0).path(0).isNumber();
            if (isRing ? inner.size() >= POINTS_OF_A_RING : !inner.isEmpty()) {
                rounded.add(inner);
            }
        }
        return rounded;
    }

    private static ArrayNode point(JsonNode point) {
        return MAPPER.createArrayNode()
                .add(round(point.path(0).asDouble()))
                .add(round(point.path(1).asDouble()));
    }

    private static double round(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
