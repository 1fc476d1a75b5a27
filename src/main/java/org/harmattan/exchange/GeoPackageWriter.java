package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.harmattan.gpkg.GeoPackage;
import org.harmattan.gpkg.SpatialFunctions;
import org.harmattan.incident.Incident;

/**
 * A GeoPackage with one layer, {@code incidents} or {@code footprints}, and where it comes from in GeoPackage's own
 * metadata tables. SQLite needs a file to write to: it is made in a temporary one, which {@link #finish} copies to the
 * stream. {@link #close} removes it.
 */
public final class GeoPackageWriter implements IncidentWriter {

    private static final int BATCH = 1_000;

    private final OutputStream out;
    private final Path file;
    private final Connection connection;
    private final GeoPackageLayer layer;
    private long pending;

    /** Makes the temporary file. */
    public GeoPackageWriter(OutputStream out, OutputOptions options) throws IOException {
        this.out = out;
        this.file = Files.createTempFile("harmattan-export-", ".gpkg");
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement sql = connection.createStatement()) {
                // Nobody else sees the file, and a half-made one is thrown away.
                sql.execute("PRAGMA journal_mode = OFF");
                sql.execute("PRAGMA synchronous = OFF");
            }
            SpatialFunctions.register(connection);
            connection.setAutoCommit(false);
            GeoPackage.create(connection);
            layer = GeoPackageLayer.create(connection, options);
        } catch (SQLException e) {
            close();
            throw failure(e);
        }
    }

    @Override
    public void write(Incident incident) throws IOException {
        try {
            if (layer.add(incident) && ++pending % BATCH == 0) {
                layer.flush();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            layer.finish();
            connection.commit();
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            if (connection != null && !connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static IOException failure(SQLException e) {
        return new IOException("the GeoPackage could not be written: " + e.getMessage(), e);
    }
}
