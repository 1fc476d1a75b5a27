package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.harmattan.gpkg.GeoPackage;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that older versions wrote. */
class OldStoreTest {

    @TempDir
    Path folder;

    @Test
    void aStoreOfTheFirstVersionComesUpToDateWithAllItHolds() throws SQLException {
        Path file = folder.resolve("old.gpkg");
        Path now = folder.resolve("now.gpkg");
        try (IncidentStore store = GeoPackageStore.open(now)) {
            store.save(IncidentFixtures.article(), IncidentFixtures.all());
        }
        makeOld(file, now);
        try (IncidentStore store = GeoPackageStore.open(file)) {
            List<Incident> found = new ArrayList<>();
            store.find(IncidentQuery.all(), found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(IncidentFixtures.all());
            assertThat(store.count(IncidentQuery.builder()
                            .text(Optional.of("villageois"))
                            .build()))
                    .isEqualTo(1);
            assertThat(store.page(IncidentQuery.all(), SortOrder.TITLE, Optional.empty(), 9)
                            .incidents())
                    .isSortedAccordingTo(Orders.of(SortOrder.TITLE));
            Revised before = store.findRevised("article-1-1").orElseThrow();
            assertThat(before.changed()).isEqualTo("2024-02-03T04:05:06.789Z");
            Incident rejected = new IncidentChange(before.incident())
                    .status(Status.REJECTED)
                    .result();
            store.edit("article-1-1", 1, rejected, new Editing("Awa", ""));
            assertThat(store.listRevisions("article-1-1")).hasSize(2);
        }
        SqlFile sql = new SqlFile(file);
        assertThat(sql.column("PRAGMA user_version")).containsExactly("10300");
        assertThat(sql.column("PRAGMA integrity_check")).containsExactly("ok");
    }

    /** A store as schema 2 left it, with the rows of a present one in the columns that it had. */
    static void makeOld(Path file, Path now) throws SQLException {
        try (Connection connection = Connections.openWriter(file)) {
            GeoPackage.create(connection);
        }
        Flyway.configure()
                .dataSource(Connections.url(file), null, null)
                .table("harmattan_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:org/harmattan/store/migration")
                .target(MigrationVersion.fromVersion("2"))
                .load()
                .migrate();
        SqlFile old = new SqlFile(file);
        try (Connection connection = Connections.openWriter(file);
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH '" + now + "' AS now");
            for (String table :
                    List.of("articles", "incidents", "footprints", "accounts", "evidence", "alternatives", "reports")) {
                String columns = String.join(
                        ", ", old.column("SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "')"));
                sql.execute(
                        "INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM now." + table);
            }
        }
        old.execute("UPDATE articles SET added = '2024-02-03T04:05:06.789Z'");
    }
}
