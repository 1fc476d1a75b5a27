package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * The tables that make an SQLite file a GeoPackage (OGC 12-128r18, version 1.3), and the registration of layers in them.
 * Names of tables and columns come from code, never from data; anything but lower-case letters and underscores is
 * refused.
 */
public final class GeoPackage {

    /** Id of the reference system WGS 84, longitude first, as GeoPackage geometries have it. */
    public static final int WGS84 = 4326;

    /** "GPKG" in ASCII, in the file's header. */
    private static final int APPLICATION_ID = 0x47504B47;

    /** 1.3.0: GDAL before 3.7 warns of anything newer. */
    private static final int VERSION = 10300;

    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    private static final String[] CORE_TABLES = {"""
        CREATE TABLE gpkg_spatial_ref_sys (
          srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
          organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""", """
        CREATE TABLE gpkg_contents (
          table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
          description TEXT DEFAULT '',
          last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
          min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
          CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""", """
        CREATE TABLE gpkg_geometry_columns (
          table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
          srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
          CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
          CONSTRAINT uk_gc_table_name UNIQUE (table_name),
          CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
          CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""", """
        CREATE TABLE gpkg_extensions (
          table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
          scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""", """
        INSERT INTO gpkg_spatial_ref_sys VALUES
          ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
          ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
          ('WGS 84 geodetic', 4326, 'EPSG', 4326,
           'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
        AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
        UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],\
        AUTHORITY["EPSG","4326"]]',
           'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid')"""};

    private GeoPackage() {}

    /** Makes an empty database a GeoPackage without layers. */
    public static void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA application_id = " + APPLICATION_ID);
            sql.execute("PRAGMA user_version = " + VERSION);
            for (String statement : CORE_TABLES) {
                sql.execute(statement);
            }
        }
    }

    /** Whether the database says of itself that it is a GeoPackage of version 1.2 or later. */
    public static boolean isGeoPackage(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("PRAGMA application_id")) {
            return answer.next() && answer.getInt(1) == APPLICATION_ID;
        }
    }

    /**
     * Registers an existing, empty table as a layer of features on WGS 84 and gives it an R-tree. The connection needs
     * {@link SpatialFunctions} from the first row on.
     *
     * @param table its name
     * @param key its integer primary key
     * @param column its geometry column
     * @param type geometry type such as {@code POINT}
     * @param description what the layer holds
     */
    public static void addFeatureLayer(
            Connection connection, String table, String key, String column, String type, String description)
            throws SQLException {
        register(connection, checked(table), "features", description);
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, " + WGS84 + ", 0, 0)")) {
            sql.setString(1, table);
            sql.setString(2, checked(column));
            sql.setString(3, type);
            sql.executeUpdate();
        }
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO gpkg_extensions VALUES (?, ?, "
                + "'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')")) {
            sql.setString(1, table);
            sql.setString(2, column);
            sql.executeUpdate();
        }
        new RTree(table, checked(key), column).create(connection);
    }

    /** Registers an existing table without geometry. */
    public static void addAttributes(Connection connection, String table, String description) throws SQLException {
        register(connection, checked(table), "attributes", description);
    }

    private static void register(Connection connection, String table, String type, String description)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)")) {
            sql.setString(1, table);
            sql.setString(2, type);
            sql.setString(3, table);
            sql.setString(4, description);
            if (type.equals("features")) {
                sql.setInt(5, WGS84);
            }
            sql.executeUpdate();
        }
    }

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain table or column name: " + name);
        }
        return name;
    }
}
