package org.harmattan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.Column.Type;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.locationtech.jts.io.WKTWriter;

/** The table that options ask for. */
final class Tables {

    private Tables() {}

    static Table of(OutputOptions options) {
        if (options.layer() == Layer.FOOTPRINTS) {
            return footprints(options.provenance());
        }
        return switch (options.profile()) {
            case HARMATTAN -> Table.of(exported(IncidentColumns.incidents(), options.provenance()));
            case ACLED -> new AcledTable(options.provenance(), options.actors());
            case UCDP -> new UcdpTable(options.actors());
        };
    }

    /** With how and when it was exported on every row: rows of several files end up in one sheet. */
    private static List<Column<Incident>> exported(List<Column<Incident>> columns, Optional<Provenance> provenance) {
        List<Column<Incident>> all = new ArrayList<>(columns);
        provenance
                .map(Provenance::oneLine)
                .ifPresent(line ->
                        all.add(new Column<>("exported", "#meta+exported", Type.TEXT, incident -> Optional.of(line))));
        return List.copyOf(all);
    }

    private static Table footprints(Optional<Provenance> provenance) {
        List<Column<Incident>> columns = new ArrayList<>(exported(IncidentColumns.footprints(), provenance));
        // GDAL takes a column of this name for the geometry.
        columns.add(new Column<>(
                "WKT",
                "#geo+bounds",
                Type.TEXT,
                incident -> IncidentColumns.placed(incident).map(Tables::wkt)));
        Table table = Table.of(columns);
        return new Table() {
            @Override
            public List<? extends Column<?>> columns() {
                return table.columns();
            }

            @Override
            public boolean tells(Incident incident) {
                return incident.location() instanceof Location.Placed;
            }

            @Override
            public List<List<Optional<?>>> rows(Incident incident) {
                return tells(incident) ? table.rows(incident) : List.of();
            }
        };
    }

    private static String wkt(Location.Placed at) {
        return new WKTWriter().write(Rounding.fiveDecimals(at.footprint()));
    }
}
