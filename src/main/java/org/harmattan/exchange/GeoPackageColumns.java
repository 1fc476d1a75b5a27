package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.exchange.Column.Type;
import org.harmattan.incident.Incident;

/** The columns of incidents in a GeoPackage: all that GeoJSON has, lists as JSON. */
final class GeoPackageColumns {

    private interface Part {
        void write(FeatureWriter features, JsonGenerator json, Incident incident) throws IOException;
    }

    private static final List<Column<Incident>> COLUMNS = Stream.concat(
                    IncidentColumns.incidents().stream()
                            .filter(column -> !column.name().equals("reports")),
                    Stream.of(
                            new Column<Incident>(
                                    "title_key",
                                    "",
                                    Type.TEXT,
                                    incident -> Optional.of(incident.title().key())),
                            json(
                                    "title_params",
                                    (features, json, incident) ->
                                            Json.object(json, incident.title().parameters())),
                            json(
                                    "killed_by_side",
                                    (features, json, incident) ->
                                            features.tolls(incident.casualties().killedBySide())),
                            json(
                                    "place_reasons",
                                    (features, json, incident) ->
                                            features.reasons(incident.location().reasons())),
                            json("accounts", (features, json, incident) -> features.accounts(incident.accounts())),
                            json("evidence", (features, json, incident) -> features.evidence(incident.evidence())),
                            json(
                                    "alternatives",
                                    (features, json, incident) -> features.alternatives(
                                            incident.location().alternatives())),
                            json("reports", (features, json, incident) -> features.reports(incident.reports())),
                            new Column<Incident>(
                                    "gazetteer_version",
                                    "",
                                    Type.TEXT,
                                    incident -> Optional.of(incident.gazetteerVersion()))))
            .toList();

    private GeoPackageColumns() {}

    static List<Column<Incident>> incidents() {
        return COLUMNS;
    }

    private static Column<Incident> json(String name, Part part) {
        return new Column<>(
                name,
                "",
                Type.TEXT,
                incident -> Optional.of(Json.text(json -> part.write(new FeatureWriter(json), json, incident))));
    }
}
