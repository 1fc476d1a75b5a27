package org.harmattan.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A GeoJSON feature as a row: its cells are its properties, those inside of others by a path with dots, and its id is the
 * cell {@code @id}.
 */
record Feature(long line, long number, JsonNode json) implements RawRow {

    @Override
    public RowPlace place() {
        return RowPlace.ofFeature(line, number, cell("@id"));
    }

    @Override
    public Optional<String> cell(String column) {
        if (column.equals("@id")) {
            return text(json.path("id"));
        }
        JsonNode properties = json.path("properties");
        JsonNode value = properties.path(column);
        if (value.isMissingNode() && column.contains(".")) {
            value = properties.at("/" + column.replace('.', '/'));
        }
        return text(value);
    }

    @Override
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        json.path("properties").properties().forEach(entry -> cells.add(entry.getKey() + "=" + entry.getValue()));
        cells.add(json.path("geometry").toString());
        return cells;
    }

    @Override
    public Optional<Geometry> geometry() throws RowFault {
        return GeoJsonGeometry.read(json.path("geometry"));
    }

    private static Optional<String> text(JsonNode value) {
        String text =
                value.isNull() || value.isMissingNode() ? "" : value.isValueNode() ? value.asText() : value.toString();
        return Optional.of(text.strip()).filter(cell -> !cell.isEmpty());
    }
}
