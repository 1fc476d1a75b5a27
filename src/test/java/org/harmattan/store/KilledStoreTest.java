package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes and is killed (SIGKILL) in the middle of it. */
class KilledStoreTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harmattan.gpkg");
    }

    @Test
    void everyArticleIsThereWithAllItsIncidentsOrNotAtAll() throws Exception {
        int told = killAfter("articles", 3);
        try (IncidentStore store = GeoPackageStore.open(file)) {
            long articles = store.countArticles();
            assertThat(articles).isBetween(told + 1L, told + 3L);
            assertThat(store.count(IncidentQuery.all())).isEqualTo(articles * WriteUntilKilled.INCIDENTS_OF_AN_ARTICLE);
            for (int i = 0; i <= articles; i++) {
                SaveOutcome outcome = store.save(WriteUntilKilled.article(i), WriteUntilKilled.incidents(i));
                assertThat(outcome).isEqualTo(i < articles ? SaveOutcome.ALREADY_THERE : SaveOutcome.ADDED);
            }
        }
        assertSound();
    }

    @Test
    void anImportGoesOnAtItsLastBatch() throws Exception {
        int told = killAfter("import", 2);
        try (IncidentStore store = GeoPackageStore.open(file)) {
            long kept = store.count(IncidentQuery.all());
            assertThat(kept).isGreaterThan(told).isEqualTo(store.findMark("job").orElseThrow());
            assertThat(store.count(
                            IncidentQuery.all().withArea(Optional.of(Area.Box.of(new BBox(-1, 9, 21, 21), false)))))
                    .as("the index was completed")
                    .isEqualTo(kept);
            try (BulkLoad load = store.beginBulk()) {
                for (int i = 0; i < kept + 700; i++) {
                    load.put(WriteUntilKilled.imported(i));
                }
                load.commit();
                assertThat(load.tally()).isEqualTo(new BulkLoad.Tally(700, 0, kept, 0));
            }
            List<Incident> last = store.page(
                            IncidentQuery.builder()
                                    .text(Optional.of("note " + (kept + 699)))
                                    .build(),
                            SortOrder.TITLE,
                            Optional.empty(),
                            2)
                    .incidents();
            assertThat(last).containsExactly(WriteUntilKilled.imported((int) kept + 699));
        }
        assertSound();
    }

    /** Kills the writer once it has told of so many writes; answers with the last it told of. */
    private int killAfter(String what, int writes) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process writer = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteUntilKilled.class.getName(),
                        file.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = -1;
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int seen = 0; seen < writes; ) {
                String line = said.readLine();
                assertThat(line).as("the writer ended by itself").isNotNull();
                if (line.matches("\\d+")) {
                    last = Integer.parseInt(line);
                    seen++;
                }
            }
            // The process itself would close the streams in which its last words stand.
            writer.toHandle().destroyForcibly();
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
        } finally {
            writer.destroyForcibly();
        }
        return last;
    }

    private void assertSound() throws SQLException, IOException {
        SqlFile sql = new SqlFile(file);
        assertThat(sql.column("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(sql.column("PRAGMA foreign_key_check")).isEmpty();
        for (String layer : List.of("incidents", "footprints")) {
            String tree = "rtree_" + layer + "_geom";
            assertThat(sql.column("SELECT rtreecheck('" + tree + "')")).containsExactly("ok");
            assertThat(sql.column("SELECT COUNT(*) FROM " + tree))
                    .isEqualTo(sql.column("SELECT COUNT(*) FROM " + layer));
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
