package org.harmattan.gpkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.TreeSet;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class PackedRTreeTest {

    private final Random random = new Random(51);
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        SpatialFunctions.register(connection);
        GeoPackage.create(connection);
        execute("CREATE TABLE spots (fid INTEGER PRIMARY KEY, geom GEOMETRY)");
        GeoPackage.addFeatureLayer(connection, "spots", "fid", "geom", "GEOMETRY", "");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** Up to three levels: a node holds 51 boxes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 51, 52, 103, 2_400, 20_000})
    void sqliteFindsItSoundAndFindsTheSameByIt(int number) throws SQLException {
        RTree tree = new RTree("spots", "fid", "geom");
        tree.suspend(connection);
        fill(number);
        assertThat(number("SELECT COUNT(*) FROM rtree_spots_geom")).isZero();
        tree.pack(connection);
        tree.resume(connection);
        assertThat(text("SELECT rtreecheck('rtree_spots_geom')")).isEqualTo("ok");
        assertThat(number("SELECT COUNT(*) FROM rtree_spots_geom")).isEqualTo(number);
        for (int i = 0; i < 20; i++) {
            double west = random.nextDouble(-170, 160);
            double south = random.nextDouble(-80, 70);
            String box = "maxx >= " + west + " AND minx <= " + (west + 15) + " AND maxy >= " + south + " AND miny <= "
                    + (south + 15);
            assertThat(keys("SELECT id FROM rtree_spots_geom WHERE " + box))
                    .isEqualTo(keys("SELECT fid FROM (SELECT fid, ST_MinX(geom) AS minx, ST_MaxX(geom) AS maxx, "
                            + "ST_MinY(geom) AS miny, ST_MaxY(geom) AS maxy FROM spots) WHERE " + box));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 3_000})
    void itGrowsAndShrinksAfterwardsAsAnyOther(int number) throws SQLException {
        RTree tree = new RTree("spots", "fid", "geom");
        tree.suspend(connection);
        fill(number);
        tree.pack(connection);
        tree.resume(connection);
        fill(number);
        execute("DELETE FROM spots WHERE fid % 3 = 0");
        execute("UPDATE spots SET geom = NULL WHERE fid % 7 = 0");
        assertThat(text("SELECT rtreecheck('rtree_spots_geom')")).isEqualTo("ok");
        assertThat(keys("SELECT id FROM rtree_spots_geom"))
                .isEqualTo(keys("SELECT fid FROM spots WHERE geom IS NOT NULL"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 300})
    void rowsThatWereLeftOutCanBeAdded(int number) throws SQLException {
        RTree tree = new RTree("spots", "fid", "geom");
        fill(40);
        tree.suspend(connection);
        fill(number);
        tree.addAfter(connection, 40);
        tree.resume(connection);
        assertThat(text("SELECT rtreecheck('rtree_spots_geom')")).isEqualTo("ok");
        assertThat(number("SELECT COUNT(*) FROM rtree_spots_geom")).isEqualTo(40 + number);
    }

    private void fill(int number) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO spots (geom) VALUES (?)")) {
            for (int i = 0; i < number; i++) {
                sql.setBytes(1, GeometryBlob.encode(geometry()));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    private Geometry geometry() {
        double lon = random.nextDouble(-170, 170);
        double lat = random.nextDouble(-80, 80);
        return random.nextBoolean()
                ? Geometries.point(new LonLat(lon, lat))
                : Geometries.box(new BBox(lon, lat, lon + random.nextDouble(5), lat + random.nextDouble(5)));
    }

    private void execute(String change) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(change);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.getString(1);
        }
    }

    private int number(String query) throws SQLException {
        return Integer.parseInt(text(query));
    }

    private TreeSet<Long> keys(String query) throws SQLException {
        TreeSet<Long> keys = new TreeSet<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }
}
