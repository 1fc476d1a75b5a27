package org.harmattan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.harmattan.geo.Geometries;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.text.NameFolder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * One incident as rows of the tables. {@link IncidentAssembly} is the way back. The columns of a table are always the
 * same, in the same order.
 *
 * @param incident its row in {@code incidents}, without what only the store knows
 * @param footprint its row in {@code footprints}, when it has a place
 * @param parts its rows in the tables of {@link #PARTS}, by table
 */
record IncidentRows(Row incident, Optional<Row> footprint, Map<String, List<Row>> parts) {

    /** Tables with any number of rows for an incident, ordered by {@code position}. */
    static final List<String> PARTS = List.of("accounts", "evidence", "alternatives", "reports");

    static IncidentRows of(Incident incident) {
        Row row = Row.empty();
        what(row, incident);
        casualties(row, incident);
        where(row, incident.location());
        row.with("confidence", incident.confidence())
                .with("field_confidence", JsonColumns.confidences(incident.fieldConfidence()))
                .with("status", incident.status().label())
                .with("background", incident.background())
                .with("contested", incident.contested())
                .with("article", incident.article())
                .with("gazetteer_version", incident.gazetteerVersion())
                .with("title_order", NameFolder.fold(incident.title().text()));
        origin(row, incident.origin());
        Optional<Row> footprint = incident.location() instanceof Location.Placed at
                ? Optional.of(footprint(incident.id(), at))
                : Optional.empty();
        Map<String, List<Row>> parts = new HashMap<>();
        parts.put("accounts", parts(incident, incident.accounts(), IncidentRows::account));
        parts.put("evidence", parts(incident, incident.evidence(), IncidentRows::evidence));
        parts.put("alternatives", parts(incident, incident.location().alternatives(), IncidentRows::alternative));
        parts.put("reports", parts(incident, incident.reports(), IncidentRows::report));
        return new IncidentRows(row, footprint, parts);
    }

    private static void what(Row row, Incident incident) {
        row.with("id", incident.id())
                .with("title", incident.title().text())
                .with("title_key", incident.title().key())
                .with("title_params", JsonColumns.parameters(incident.title()))
                .with("date_start", incident.when().start())
                .with("date_end", incident.when().end())
                .with("date_precision", incident.when().precision().label())
                .with("event_type", incident.type().eventType().label())
                .with("sub_event_type", incident.type().label())
                .with("group", incident.group().label())
                .with("group_id", incident.group().id())
                .with("group_name", incident.group().name())
                .with("target", incident.target());
        actor(row, "actor1", incident.actor1());
        actor(row, "actor2", incident.actor2());
    }

    private static void actor(Row row, String column, Optional<Actor> actor) {
        row.with(column, actor.map(Actor::name))
                .with(column + "_id", actor.flatMap(Actor::id))
                .with(column + "_label", actor.map(Actor::label));
    }

    private static void casualties(Row row, Incident incident) {
        count(row, "killed", incident.casualties().killed());
        count(row, "wounded", incident.casualties().wounded());
        row.with("killed_by_side", JsonColumns.tolls(incident.casualties().killedBySide()))
                .with("shared_toll", incident.casualties().sharedToll());
    }

    private static void count(Row row, String column, Optional<CountRange> count) {
        row.with(column + "_min", count.map(CountRange::min))
                .with(column + "_best", count.map(CountRange::best))
                .with(column + "_max", count.map(CountRange::max));
    }

    private static void where(Row row, Location location) {
        Optional<Location.Placed> placed = location instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
        row.with("place", location.place())
                .with("country", location.country())
                .with("place_reasons", JsonColumns.reasons(location.reasons()))
                .with("geom", placed.map(at -> GeometryBlob.encode(Geometries.point(at.point()))))
                .with("place_id", placed.flatMap(Location.Placed::placeId))
                .with("admin1", placed.flatMap(Location.Placed::admin1))
                .with("admin2", placed.flatMap(Location.Placed::admin2))
                .with("geo_precision", placed.map(at -> at.geoPrecision().code()))
                .with("where_prec", placed.map(at -> at.wherePrecision().code()))
                .with("uncertainty_m", placed.map(Location.Placed::uncertaintyMetres));
    }

    private static void origin(Row row, Origin origin) {
        Optional<Origin.Imported> imported =
                origin instanceof Origin.Imported found ? Optional.of(found) : Optional.empty();
        row.with("source", origin.source())
                .with("source_id", imported.map(Origin.Imported::sourceId))
                .with("licence", imported.map(Origin.Imported::licence))
                .with("notes", imported.flatMap(Origin.Imported::notes))
                .with("merged_sources", JsonColumns.list(origin.mergedSources()));
    }

    private static Row footprint(String incident, Location.Placed at) {
        return Row.empty()
                .with("geom", GeometryBlob.encode(multiPolygon(incident, at.footprint())))
                .with("incident", incident)
                .with("geo_precision", at.geoPrecision().code())
                .with("uncertainty_m", at.uncertaintyMetres());
    }

    /** A layer has one geometry type, so single polygons are wrapped; reading unwraps them. */
    private static MultiPolygon multiPolygon(String incident, Geometry footprint) {
        if (footprint instanceof MultiPolygon several) {
            return several;
        }
        if (footprint instanceof Polygon one) {
            return one.getFactory().createMultiPolygon(new Polygon[] {one});
        }
        throw new IllegalArgumentException("the footprint of incident " + incident + " is a "
                + footprint.getGeometryType() + ", not one or more polygons");
    }

    private static <T> List<Row> parts(Incident incident, List<T> parts, BiFunction<Row, T, Row> writer) {
        List<Row> rows = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            rows.add(writer.apply(Row.empty().with("incident", incident.id()).with("position", i), parts.get(i)));
        }
        return rows;
    }

    private static Row quote(Row row, Quote quote) {
        return row.with("article", quote.article())
                .with("quote", quote.text())
                .with("quote_start", quote.span().start())
                .with("quote_end", quote.span().end());
    }

    private static Row account(Row row, Account account) {
        quote(row, account.quote())
                .with("said_by", account.by())
                .with("stance", account.stance().label())
                .with("victims", account.victims());
        count(row, "killed", account.killed());
        return row;
    }

    private static Row evidence(Row row, Evidence piece) {
        return quote(row, piece.quote()).with("supports", piece.supports());
    }

    private static Row alternative(Row row, Alternative other) {
        return row.with("place", other.place())
                .with("country", other.country())
                .with("lon", other.point().lon())
                .with("lat", other.point().lat())
                .with("score", other.score())
                .with("why", other.why().text())
                .with("why_key", other.why().key())
                .with("why_params", JsonColumns.parameters(other.why()));
    }

    private static Row report(Row row, Report report) {
        return row.with("article", report.article())
                .with("title", report.title())
                .with("publisher", report.publisher())
                .with("published", report.published())
                .with("url", report.url());
    }
}
