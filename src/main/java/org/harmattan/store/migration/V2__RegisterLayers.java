package org.harmattan.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.harmattan.gpkg.GeoPackage;

/** Makes the tables layers of the GeoPackage. */
public final class V2__RegisterLayers extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection file = context.getConnection();
        GeoPackage.addFeatureLayer(
                file, "incidents", "fid", "geom", "POINT", "Incidents; those without a place have no geometry");
        GeoPackage.addFeatureLayer(
                file, "footprints", "fid", "geom", "MULTIPOLYGON", "Areas in which the incidents may lie");
        GeoPackage.addAttributes(file, "articles", "Articles with their raw text");
        GeoPackage.addAttributes(file, "accounts", "What each source says of an incident");
        GeoPackage.addAttributes(file, "evidence", "Words of the articles that support an incident's fields");
        GeoPackage.addAttributes(file, "alternatives", "Places considered for an incident and not taken");
        GeoPackage.addAttributes(file, "reports", "Articles that tell of an incident");
    }
}
