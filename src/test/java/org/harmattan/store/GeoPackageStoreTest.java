package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageStoreTest extends IncidentStoreContract {

    @TempDir
    Path folder;

    private Path file;

    @Override
    protected IncidentStore openEmpty() {
        file = folder.resolve("data/harmattan.gpkg");
        return GeoPackageStore.open(file);
    }

    @Override
    protected IncidentStore reopen() {
        return GeoPackageStore.open(file);
    }

    @Test
    void aCleanCloseLeavesOneFile() throws IOException, SQLException {
        saveAll();
        store.find(IncidentQuery.all(), incident -> {});
        store.close();
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
        assertThat(sql().column("PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void theFileIsAGeoPackageWithItsLayersIndexed() throws SQLException {
        saveAll();
        assertThat(sql().column("PRAGMA application_id")).containsExactly(Integer.toString(0x47504B47));
        assertThat(sql().column("PRAGMA user_version")).containsExactly("10300");
        assertThat(sql().column("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(sql().column("PRAGMA foreign_key_check")).isEmpty();
        assertThat(sql().column("SELECT table_name || ' ' || data_type FROM gpkg_contents ORDER BY 1"))
                .containsExactly(
                        "accounts attributes",
                        "alternatives attributes",
                        "articles attributes",
                        "evidence attributes",
                        "footprints features",
                        "incidents features",
                        "reports attributes",
                        "revisions attributes");
        assertThat(sql().column("SELECT i.id FROM incidents i JOIN rtree_incidents_geom r ON r.id = i.fid "
                        + "WHERE r.minx > -3.06 AND r.maxx < -3.05 AND r.miny > 14.27 AND r.maxy < 14.28 ORDER BY 1"))
                .containsExactly("article-1-1", "article-1-2");
        assertThat(sql().column("SELECT COUNT(*) FROM rtree_footprints_geom")).containsExactly("2");
    }

    @Test
    void theIndexFollowsWhateverAnotherProgramDoesToTheGeometry() throws SQLException {
        saveAll();
        List<String> indexed = new ArrayList<>();
        for (String change : List.of(
                "UPDATE incidents SET geom = (SELECT geom FROM incidents WHERE fid = 1) WHERE fid = 3",
                "UPDATE incidents SET geom = (SELECT geom FROM incidents WHERE fid = 1) WHERE fid = 2",
                "UPDATE incidents SET fid = 90 WHERE fid = 1",
                "UPDATE incidents SET geom = NULL WHERE fid = 2",
                "UPDATE incidents SET fid = 91, geom = NULL WHERE fid = 90",
                "DELETE FROM incidents WHERE fid = 3")) {
            sql().execute(change);
            indexed.add(String.join(" ", sql().column("SELECT id FROM rtree_incidents_geom ORDER BY id")));
            assertThat(sql().column("SELECT rtreecheck('rtree_incidents_geom')"))
                    .containsExactly("ok");
        }
        assertThat(indexed).containsExactly("1 2 3", "1 2 3", "2 3 90", "3 90", "3", "");
    }

    @Test
    void aSecondOpeningIsRefusedUntilTheFirstIsClosed() {
        assertThatThrownBy(() -> GeoPackageStore.open(file))
                .isInstanceOf(StoreInUseException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        assertThat(store.revision()).isPositive();
        IncidentStore first = store;
        first.close();
        store = reopen();
        first.close();
        assertThatThrownBy(() -> GeoPackageStore.open(file)).isInstanceOf(StoreInUseException.class);
    }

    @Test
    void whoOnlyReadsNeedsNoTurn() throws IOException {
        saveAll();
        try (IncidentReader reader = GeoPackageReader.open(file)) {
            assertThat(reader.count(IncidentQuery.all())).isEqualTo(4);
            store.save(Article.of("later", "Later."), List.of());
            assertThat(reader.countArticles()).isEqualTo(2);
            store.close();
            assertThat(reader.findById("article-1-1")).contains(IncidentFixtures.placed());
        }
        try (IncidentReader reader = GeoPackageReader.open(file)) {
            assertThat(reader.countArticles()).isEqualTo(2);
        }
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
        assertThatThrownBy(() -> GeoPackageReader.open(folder.resolve("none.gpkg")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store");
        assertThat(folder.resolve("none.gpkg")).doesNotExist();
    }

    @Test
    void anotherProcessIsToldWhoHasTheStore() throws Exception {
        ((GeoPackageStore) store).announce("http://127.0.0.1:7070/");
        assertThat(openedByAnotherProcess())
                .startsWith("StoreInUseException " + file + " is in use by another Harmattan (process "
                        + ProcessHandle.current().pid() + ") at http://127.0.0.1:7070/; ");
        store.close();
        assertThat(openedByAnotherProcess()).isEqualTo("opened");
    }

    @Test
    void whatIsNoStoreIsRefusedInOneLineAndLeftAlone() throws IOException {
        Path text = folder.resolve("notes.gpkg");
        Files.writeString(text, "These are my notes, and they are longer than the header of a database.".repeat(20));
        assertRefused(text, "notes.gpkg cannot be read as a GeoPackage");
        assertThat(Files.readString(text)).startsWith("These are my notes");
        assertRefused(Files.createFile(folder.resolve("empty.gpkg")), "is not a GeoPackage");
        assertRefused(Files.createDirectory(folder.resolve("folder.gpkg")), "folder.gpkg");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        assertRefused(
                blocked.resolve("harmattan.gpkg"),
                "the store cannot be opened in " + blocked + ": " + blocked + " is a file, not a folder");
        assertRefused(blocked.resolve("deeper/harmattan.gpkg"), "blocked");
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        store.close();
        sql().execute("UPDATE harmattan_schema_history SET version = '999' WHERE version = '5'");
        assertRefused(file, "was written by a newer Harmattan (schema 999, this one knows 7)");
    }

    @Test
    void anotherProgramsGeoPackageIsRefused() throws SQLException {
        store.close();
        sql().execute("DROP TABLE harmattan_schema_history");
        assertRefused(file, "is a GeoPackage, but not one of Harmattan's");
    }

    @Test
    void theHalfMadeFileOfAnInterruptedStartIsReplaced() throws IOException {
        Path other = folder.resolve("second.gpkg");
        Files.writeString(folder.resolve("second.gpkg.new"), "half");
        try (IncidentStore fresh = GeoPackageStore.open(other)) {
            assertThat(fresh.countArticles()).isZero();
        }
        assertThat(folder.resolve("second.gpkg.new")).doesNotExist();
    }

    @Test
    void ogrinfoOpensItWhileItIsInUseAndAfter() throws Exception {
        assumeGdal();
        saveAll();
        assertThat(run("ogrinfo", "-ro", "-al", "-so", file.toString()))
                .contains("Layer name: incidents", "Geometry: Point", "Feature Count: 4")
                .contains("Extent: (-3.051200, 14.273100)", "date_end: Date", "background: Integer(Boolean)")
                .contains("Layer name: footprints", "Geometry: Multi Polygon", "Feature Count: 2")
                .doesNotContain("Warning", "ERROR");
        store.close();
        assertThat(run("ogrinfo", "-ro", file.toString(), "-sql", "SELECT id FROM incidents WHERE geom IS NULL"))
                .contains("Feature Count: 2", "id (String) = article-1-3")
                .doesNotContain("Warning", "ERROR");
    }

    @Test
    void whatGdalChangesIsTakenOver() throws Exception {
        assumeGdal();
        saveAll();
        long revision = store.revision();
        assertThat(run(
                        "ogrinfo",
                        file.toString(),
                        "-sql",
                        "UPDATE incidents SET target = 'Bergers', geom = (SELECT geom FROM incidents WHERE id = 'article-1-1') "
                                + "WHERE id = 'article-1-3'"))
                .doesNotContain("Warning", "ERROR");
        assertThat(store.revision()).isGreaterThan(revision);
        assertThat(store.findById("article-1-3").orElseThrow().target()).contains("Bergers");
        assertThat(store.listRevisions("article-1-3")).hasSize(2);
        assertThat(store.count(IncidentQuery.all().withPlaced(true))).isEqualTo(3);
    }

    private static void assumeGdal() {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "ogrinfo"))))
                .as("ogrinfo is installed")
                .isTrue();
    }

    private void saveAll() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
    }

    private SqlFile sql() {
        return new SqlFile(file);
    }

    private static void assertRefused(Path store, String why) {
        assertThatThrownBy(() -> GeoPackageStore.open(store).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("; ")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
        assertThat(Files.exists(store.resolveSibling(store.getFileName() + ".lock")))
                .isFalse();
    }

    /** What {@link OpenStore} says last; before it, log lines may stand. */
    private String openedByAnotherProcess() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String said =
                run(java, "-cp", System.getProperty("java.class.path"), OpenStore.class.getName(), file.toString());
        return said.strip().substring(said.strip().lastIndexOf('\n') + 1);
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
