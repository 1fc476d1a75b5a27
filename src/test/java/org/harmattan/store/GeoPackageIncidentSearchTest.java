package org.harmattan.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageIncidentSearchTest extends IncidentSearchContract {

    @TempDir
    Path folder;

    @Override
    protected IncidentStore openEmpty() {
        return GeoPackageStore.open(folder.resolve("harmattan.gpkg"));
    }
}
