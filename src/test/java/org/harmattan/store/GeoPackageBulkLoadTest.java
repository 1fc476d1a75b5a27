package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageBulkLoadTest extends BulkLoadContract {

    @TempDir
    Path folder;

    @Override
    protected IncidentStore openEmpty() {
        return GeoPackageStore.open(folder.resolve("harmattan.gpkg"));
    }

    @Test
    void afterALoadTheIndexesAreWholeAndFollowAgain() throws SQLException {
        loadedIncidentsAreFoundLikeAnyOthersDuringAndAfterTheLoad();
        SqlFile file = new SqlFile(folder.resolve("harmattan.gpkg"));
        file.execute("DELETE FROM incidents WHERE fid % 5 = 0");
        for (String layer : new String[] {"incidents", "footprints"}) {
            String tree = "rtree_" + layer + "_geom";
            assertThat(file.column("SELECT rtreecheck('" + tree + "')")).containsExactly("ok");
            assertThat(file.column("SELECT id FROM " + tree + " ORDER BY 1"))
                    .isEqualTo(file.column("SELECT fid FROM " + layer + " WHERE geom IS NOT NULL ORDER BY 1"));
        }
    }
}
