package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Status;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Backups.Listener NOBODY = (done, all) -> {};

    @TempDir
    Path folder;

    private Path file;
    private Path copy;
    private GeoPackageStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("data/harmattan.gpkg");
        copy = folder.resolve("copy.gpkg");
        store = GeoPackageStore.open(file);
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCopyOfAStoreInUseIsAStoreItself() throws SQLException {
        store.backup(copy);
        store.save(Article.of("later", "Later."), List.of());
        try (IncidentStore copied = GeoPackageStore.open(copy)) {
            assertThat(found(copied)).isEqualTo(found(store)).hasSize(4);
            assertThat(copied.countArticles()).isEqualTo(1);
        }
        SqlFile sql = new SqlFile(copy);
        assertThat(sql.column("PRAGMA application_id")).containsExactly(Integer.toString(0x47504B47));
        assertThat(sql.column("PRAGMA user_version")).containsExactly("10300");
        assertThat(sql.column("PRAGMA integrity_check")).containsExactly("ok");
        assertThatThrownBy(() -> store.backup(copy))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("exists");
    }

    @Test
    void aStoreInUseGoesOnWithWhatWasPutBack() throws IOException {
        store.backup(copy);
        Incident rejected = new IncidentChange(IncidentFixtures.placed())
                .status(Status.REJECTED)
                .result();
        store.edit("article-1-1", 1, rejected, new Editing("Awa", ""));
        store.save(Article.of("later", "Later."), List.of());
        long revision = store.revision();
        long generation = store.generation();

        Optional<Path> replaced = Backups.restore(file, copy, NOBODY);

        assertThat(store.revision()).isGreaterThan(revision);
        assertThat(store.generation()).isNotEqualTo(generation);
        assertThat(found(store)).containsExactlyInAnyOrderElementsOf(IncidentFixtures.all());
        assertThat(store.countArticles()).isEqualTo(1);
        assertThat(store.count(
                        IncidentQuery.builder().text(Optional.of("villageois")).build()))
                .isEqualTo(1);
        assertThat(store.count(
                        IncidentQuery.all().withArea(Optional.of(new Area.Circle(new LonLat(-3.05, 14.27), 10_000)))))
                .isEqualTo(2);
        store.edit("article-1-1", 1, rejected, new Editing("Awa", ""));
        store.save(Article.of("again", "Again."), List.of());
        assertThat(store.findRevised("article-1-1").orElseThrow().revision()).isEqualTo(2);
        store.close();
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactlyInAnyOrder(file, replaced.orElseThrow());
        }
        try (IncidentStore before = GeoPackageStore.open(replaced.get())) {
            assertThat(before.countArticles()).isEqualTo(2);
            assertThat(before.findById("article-1-1")).contains(rejected);
        }
        store = GeoPackageStore.open(file);
        assertThat(store.countArticles()).isEqualTo(2);
    }

    @Test
    void aStoreThatNobodyHasOpenIsReplacedToo() {
        store.backup(copy);
        store.save(Article.of("later", "Later."), List.of());
        store.close();
        assertThat(Backups.restore(file, copy, NOBODY)).isPresent();
        store = GeoPackageStore.open(file);
        assertThat(store.countArticles()).isEqualTo(1);
    }

    @Test
    void withoutAStoreTheCopyBecomesOne() {
        store.backup(copy);
        Path other = folder.resolve("elsewhere/harmattan.gpkg");
        assertThat(Backups.restore(other, copy, NOBODY)).isEmpty();
        try (IncidentStore restored = GeoPackageStore.open(other)) {
            assertThat(found(restored)).hasSize(4);
        }
        assertThat(copy).exists();
    }

    @Test
    void aCopyOfAnOlderVersionIsBroughtUpToDateOnTheWay() throws SQLException {
        Path old = folder.resolve("old.gpkg");
        OldStoreTest.makeOld(old, file);
        store.save(Article.of("later", "Later."), List.of());
        Backups.restore(file, old, NOBODY);
        assertThat(store.countArticles()).isEqualTo(1);
        assertThat(store.count(
                        IncidentQuery.builder().text(Optional.of("villageois")).build()))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoStoreIsRefusedAndChangesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "These are my notes. ".repeat(100));
        Path newer = folder.resolve("newer.gpkg");
        store.backup(newer);
        new SqlFile(newer).execute("UPDATE harmattan_schema_history SET version = '999' WHERE version = '5'");
        Path damaged = folder.resolve("damaged.gpkg");
        store.backup(damaged);
        damage(damaged);
        assertRefused(text, "notes.txt cannot be read as a GeoPackage");
        assertRefused(newer, "newer Harmattan");
        assertRefused(damaged, "damaged.gpkg");
        assertRefused(file, "is the store itself");
        assertRefused(folder.resolve("nothing.gpkg"), "there is no file");
        assertThatThrownBy(() -> Backups.backup(folder.resolve("nothing.gpkg"), copy))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store");
        assertThat(copy).doesNotExist();
    }

    private void assertRefused(Path what, String why) throws IOException {
        assertThatThrownBy(() -> Backups.restore(file, what, NOBODY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why);
        assertThat(found(store)).hasSize(4);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("harmattan\\.gpkg(-wal|-shm|\\.lock)?"));
        }
    }

    /** Overwrites some pages in the middle. */
    private static void damage(Path gpkg) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(gpkg.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2 / 4096 * 4096);
            bytes.write(new byte[5 * 4096]);
        }
    }

    private static List<Incident> found(IncidentStore store) {
        List<Incident> found = new ArrayList<>();
        store.find(IncidentQuery.all(), found::add);
        return found;
    }
}
