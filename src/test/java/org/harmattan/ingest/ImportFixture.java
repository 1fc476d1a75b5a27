package org.harmattan.ingest;

import java.nio.file.Path;
import java.util.List;
import org.harmattan.exchange.imports.ImportIssue;
import org.harmattan.exchange.imports.ImportOptions;
import org.harmattan.extract.Extractors;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty store, and an importer into it. */
abstract class ImportFixture {

    @TempDir
    Path folder;

    GeoPackageStore store;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("data/harmattan.gpkg"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    ImportReport run(ImportOptions options, Path... files) {
        return run(options, new Listener(Long.MAX_VALUE), files);
    }

    ImportReport run(ImportOptions options, Listener listener, Path... files) {
        return new Importer(Extractors.knownActors(), Extractors.boundaries(), Extractors::gazetteer, store)
                .run(List.of(files), options, listener);
    }

    /** Stops after so many rows. */
    static final class Listener implements ImportListener {

        private final long most;
        private long rows;
        long skipped;

        Listener(long most) {
            this.most = most;
        }

        @Override
        public void issue(ImportIssue issue) {}

        @Override
        public void file(String name, long bytes, long line) {
            skipped = line;
        }

        @Override
        public void progress(long read, long bytes) {
            rows = read;
        }

        @Override
        public boolean isStopped() {
            return rows >= most;
        }

        @Override
        public void finishing() {}
    }
}
