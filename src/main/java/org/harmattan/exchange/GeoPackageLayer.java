package org.harmattan.exchange;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.geo.Geometries;
import org.harmattan.gpkg.GeoPackage;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.gpkg.Metadata;
import org.harmattan.gpkg.RTree;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The one layer of a GeoPackage that is being written: first the rows, then its index and its registration. */
final class GeoPackageLayer {

    private static final String KEY = "fid";
    private static final String GEOMETRY = "geom";

    private final Connection connection;
    private final OutputOptions options;
    private final String table;
    private final List<Column<Incident>> columns;
    private final PreparedStatement insert;

    private GeoPackageLayer(
            Connection connection, OutputOptions options, List<Column<Incident>> columns, PreparedStatement insert) {
        this.connection = connection;
        this.options = options;
        this.table = options.layer().label();
        this.columns = columns;
        this.insert = insert;
    }

    static GeoPackageLayer create(Connection connection, OutputOptions options) throws SQLException {
        boolean areas = options.layer() == Layer.FOOTPRINTS;
        List<Column<Incident>> columns = areas ? IncidentColumns.footprints() : GeoPackageColumns.incidents();
        String declared = columns.stream()
                .map(column -> ", \"" + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining());
        String places = ", ?".repeat(columns.size());
        String table = options.layer().label();
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE " + table + " (" + KEY + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
                    + GEOMETRY + " " + type(options) + declared + ")");
        }
        PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (NULL, ?" + places + ")");
        return new GeoPackageLayer(connection, options, columns, insert);
    }

    /** Whether the incident has a row in this layer. */
    boolean add(Incident incident) throws SQLException {
        Optional<Location.Placed> placed = IncidentColumns.placed(incident);
        if (options.layer() == Layer.FOOTPRINTS && placed.isEmpty()) {
            return false;
        }
        insert.setBytes(1, placed.map(this::geometry).map(GeometryBlob::encode).orElse(null));
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(i + 2, columns.get(i).of(incident).orElse(null));
        }
        insert.addBatch();
        return true;
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    /** Registers the layer, with its index, its bounds and its provenance. */
    void finish() throws SQLException, IOException {
        insert.executeBatch();
        insert.close();
        GeoPackage.addFeatureLayer(connection, table, KEY, GEOMETRY, type(options), description());
        new RTree(table, KEY, GEOMETRY).pack(connection);
        String tree = "rtree_" + table + "_" + GEOMETRY;
        try (Statement sql = connection.createStatement()) {
            sql.execute("UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) ="
                    + " (SELECT MIN(minx), MAX(maxx), MIN(miny), MAX(maxy) FROM " + tree + ")");
        }
        Metadata.create(connection);
        if (options.provenance().isPresent()) {
            Metadata.add(
                    connection,
                    table,
                    "https://schema.org/Dataset",
                    "application/json",
                    Json.text(json ->
                            ProvenanceJson.write(json, options.provenance().get())));
        }
    }

    private String description() {
        return options.provenance().map(Provenance::describe).orElse("");
    }

    private static String type(OutputOptions options) {
        return options.layer() == Layer.FOOTPRINTS ? "MULTIPOLYGON" : "POINT";
    }

    private Geometry geometry(Location.Placed at) {
        return options.layer() == Layer.FOOTPRINTS
                ? multiPolygon(Rounding.fiveDecimals(at.footprint()))
                : Geometries.point(at.point());
    }

    /** A layer has one geometry type. */
    private static MultiPolygon multiPolygon(Geometry area) {
        return area instanceof MultiPolygon several
                ? several
                : area.getFactory().createMultiPolygon(new Polygon[] {(Polygon) area});
    }
}
