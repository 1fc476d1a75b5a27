package org.harmattan.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageBriefIncidentsTest extends BriefIncidentsContract {

    @TempDir
    Path folder;

    @Override
    protected IncidentStore openEmpty() {
        return GeoPackageStore.open(folder.resolve("harmattan.gpkg"));
    }
}
