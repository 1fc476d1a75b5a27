package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The metadata extension (OGC 12-128r18, annex F.8): texts about a layer, such as where it comes from. */
public final class Metadata {

    private static final String DEFINITION = "http://www.geopackage.org/spec120/#extension_metadata";

    private static final String[] TABLES = {"""
        CREATE TABLE gpkg_metadata (
          id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
          md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')""", """
        CREATE TABLE gpkg_metadata_reference (
          reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
          timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
          md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
          CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
          CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))"""};

    private Metadata() {}

    /** Makes the tables and registers them; to be called once for a file. */
    public static void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                sql.execute(table);
            }
        }
        for (String table : new String[] {"gpkg_metadata", "gpkg_metadata_reference"}) {
            try (PreparedStatement sql =
                    connection.prepareStatement("INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_metadata', '"
                            + DEFINITION + "', 'read-write')")) {
                sql.setString(1, table);
                sql.executeUpdate();
            }
        }
    }

    /**
     * Adds a text about a layer.
     *
     * @param table the layer
     * @param standard address of the standard that the text follows
     * @param mediaType media type of the text
     */
    public static void add(Connection connection, String table, String standard, String mediaType, String text)
            throws SQLException {
        long id;
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO gpkg_metadata "
                + "(md_standard_uri, mime_type, metadata) VALUES (?, ?, ?) RETURNING id")) {
            sql.setString(1, standard);
            sql.setString(2, mediaType);
            sql.setString(3, text);
            try (var key = sql.executeQuery()) {
                id = key.getLong(1);
            }
        }
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)")) {
            sql.setString(1, table);
            sql.setLong(2, id);
            sql.executeUpdate();
        }
    }
}
