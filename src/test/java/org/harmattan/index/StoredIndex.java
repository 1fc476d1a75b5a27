package org.harmattan.index;

import java.nio.file.Path;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of an index over a store of their own, which is empty at first. */
abstract class StoredIndex {

    @TempDir
    Path folder;

    GeoPackageStore store;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
    }

    @AfterEach
    void close() {
        store.close();
    }
}
