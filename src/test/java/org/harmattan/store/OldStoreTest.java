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
import org.harmattan.incident.Origin;
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

    @Test
    void whatWasMergedBeforeSourcesWereNotedIsFoundByItsHistory() throws SQLException {
        Path file = folder.resolve("merged.gpkg");
        Editing awa = new Editing("Awa", "");
        try (IncidentStore store = GeoPackageStore.open(file)) {
            List<Incident> incidents = new ArrayList<>(IncidentFixtures.all());
            incidents.add(new IncidentChange(incidents.get(0))
                    .id("acled-1")
                    .status(Status.IMPORTED)
                    .origin(new Origin.Imported("ACLED", "MLI1", "", Optional.empty()))
                    .result());
            store.save(IncidentFixtures.article(), incidents);
            store.merge("article-1-1", List.of("acled-1"), awa);
            Incident merged = store.findById("article-1-1").orElseThrow();
            store.split("article-1-1", 2, List.of(merged, merged), awa);
            store.merge("article-1-2", List.of("article-1-1.2"), awa);
        }
        SqlFile sql = new SqlFile(file);
        sql.execute("UPDATE harmattan_state SET value = 1 WHERE name = 'writing'");
        sql.execute("ALTER TABLE incidents DROP COLUMN merged_sources");
        sql.execute("ALTER TABLE harmattan_before DROP COLUMN merged_sources");
        sql.execute("UPDATE revisions SET state = json_remove(state, '$.incident.merged_sources')");
        sql.execute("DELETE FROM harmattan_schema_history WHERE version = '7'");
        sql.execute("UPDATE harmattan_state SET value = 0 WHERE name = 'writing'");
        try (IncidentStore store = GeoPackageStore.open(file)) {
            for (String id : List.of("article-1-1", "article-1-1.2", "article-1-2")) {
                assertThat(store.findById(id).orElseThrow().origin().mergedSources())
                        .as(id)
                        .containsExactly("ACLED");
            }
            assertThat(store.findById("article-1-4").orElseThrow().origin().mergedSources())
                    .isEmpty();
            assertThat(store.listRevisions("article-1-1"))
                    .extracting(revision ->
                            revision.state().origin().mergedSources().size())
                    .containsExactly(0, 1, 1);
        }
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
