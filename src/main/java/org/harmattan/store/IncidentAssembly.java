package org.harmattan.store;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.gpkg.GeoPackageException;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.incident.Stance;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Phrase;
import org.harmattan.text.Span;
import org.locationtech.jts.geom.Geometry;

/** Puts one incident together again from its rows. */
final class IncidentAssembly {

    private final Row row;
    private final Optional<Row> footprint;
    private final Function<String, List<Row>> parts;

    IncidentAssembly(Row row, Optional<Row> footprint, Function<String, List<Row>> parts) {
        this.row = row;
        this.footprint = footprint;
        this.parts = parts;
    }

    Incident incident() {
        try {
            return new Incident(
                    row.text("id"),
                    JsonColumns.phrase(row.text("title_key"), row.text("title_params"), row.text("title")),
                    when(),
                    SubEventType.findByLabel(row.text("sub_event_type")).orElseThrow(() -> unknown("sub_event_type")),
                    new Actor(row.findText("group_id"), row.text("group"), row.text("group_name")),
                    actor("actor1"),
                    actor("actor2"),
                    row.findText("target"),
                    casualties(),
                    location(),
                    row.real("confidence"),
                    Status.findByLabel(row.text("status")).orElseThrow(() -> unknown("status")),
                    row.flag("background"),
                    row.flag("contested"),
                    parts("accounts", IncidentAssembly::account),
                    parts("evidence", part -> new Evidence(quote(part), part.text("supports"))),
                    row.text("article"),
                    parts("reports", IncidentAssembly::report),
                    row.text("gazetteer_version"),
                    origin(),
                    fieldConfidence());
        } catch (IllegalArgumentException | DateTimeException | ClassCastException | GeoPackageException e) {
            throw new StoreException("the store's incident " + row.text("id") + " is damaged: " + e.getMessage(), e);
        }
    }

    /** Revisions of older versions have none. */
    private Map<CodedField, Double> fieldConfidence() {
        return row.findText("field_confidence").map(JsonColumns::confidences).orElseGet(Map::of);
    }

    private Origin origin() {
        // Revisions of older versions have none, where nothing was merged.
        List<String> merged =
                row.findText("merged_sources").map(JsonColumns::texts).orElse(List.of());
        return row.findText("source_id")
                .<Origin>map(id ->
                        new Origin.Imported(row.text("source"), id, row.text("licence"), row.findText("notes"), merged))
                .orElseGet(() -> new Origin.FromArticle(merged));
    }

    private DateRange when() {
        return new DateRange(
                row.findDay("date_start"),
                row.findDay("date_end"),
                DatePrecision.valueOf(row.text("date_precision").toUpperCase(Locale.ROOT)));
    }

    private Optional<Actor> actor(String column) {
        return row.findText(column)
                .map(name -> new Actor(row.findText(column + "_id"), row.text(column + "_label"), name));
    }

    private Casualties casualties() {
        return new Casualties(
                count(row, "killed"),
                count(row, "wounded"),
                JsonColumns.tolls(row.text("killed_by_side")),
                row.flag("shared_toll"));
    }

    private static Optional<CountRange> count(Row row, String column) {
        return row.findInteger(column + "_min")
                .map(min -> new CountRange(min, row.integer(column + "_best"), row.integer(column + "_max")));
    }

    private Location location() {
        List<Phrase> reasons = JsonColumns.reasons(row.text("place_reasons"));
        Optional<byte[]> geometry = row.findBytes("geom");
        if (geometry.isEmpty()) {
            return new Location.Unplaced(row.findText("country"), reasons);
        }
        return new Location.Placed(
                Geometries.lonLat(GeometryBlob.decode(geometry.get()).getCoordinate()),
                footprint(),
                row.findText("place_id"),
                row.findText("place"),
                row.findText("country"),
                row.findText("admin1"),
                row.findText("admin2"),
                GeoPrecision.ofCode(row.integer("geo_precision")),
                WherePrecision.ofCode(row.integer("where_prec")),
                row.real("uncertainty_m"),
                parts("alternatives", IncidentAssembly::alternative),
                reasons);
    }

    private Geometry footprint() {
        Geometry stored = footprint
                .flatMap(found -> found.findBytes("geom"))
                .map(GeometryBlob::decode)
                .orElseThrow(() -> new IllegalArgumentException("it has a point and no footprint"));
        return stored.getNumGeometries() == 1 ? stored.getGeometryN(0) : stored;
    }

    private <T> List<T> parts(String table, Function<Row, T> reader) {
        return parts.apply(table).stream().map(reader).toList();
    }

    private static Account account(Row part) {
        return new Account(
                part.text("said_by"),
                Stance.valueOf(part.text("stance").toUpperCase(Locale.ROOT)),
                count(part, "killed"),
                part.findText("victims"),
                quote(part));
    }

    private static Quote quote(Row part) {
        return new Quote(
                part.text("article"),
                new Span(part.integer("quote_start"), part.integer("quote_end")),
                part.text("quote"));
    }

    private static Alternative alternative(Row part) {
        return new Alternative(
                part.text("place"),
                part.text("country"),
                new LonLat(part.real("lon"), part.real("lat")),
                part.real("score"),
                JsonColumns.phrase(part.text("why_key"), part.text("why_params"), part.text("why")));
    }

    private static Report report(Row part) {
        return new Report(
                part.text("article"),
                part.findText("title"),
                part.findText("publisher"),
                part.findDay("published"),
                part.findText("url"));
    }

    private IllegalArgumentException unknown(String column) {
        return new IllegalArgumentException(column + " is " + row.text(column));
    }
}
