package org.harmattan.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageHistoryTest extends IncidentHistoryContract {

    @TempDir
    Path folder;

    @Override
    protected IncidentStore openEmpty() {
        return GeoPackageStore.open(folder.resolve("harmattan.gpkg"));
    }
}
