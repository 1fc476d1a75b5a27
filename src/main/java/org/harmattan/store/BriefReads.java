package org.harmattan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePrecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** Reads incidents in brief: a few columns of one table, by their position, in the order of the table. For one thread. */
final class BriefReads {

    private static final String COLUMNS = "id, title, geom, geo_precision, date_start, date_end, date_precision, "
            + "sub_event_type, \"group\", killed_min, killed_best, killed_max, country, admin1, status, source, contested, "
            + "background, confidence, revision, uncertainty_m, changed, fid";

    private final Handle handle;
    /** A hundred thousand rows tell some thousand days: reading the text of each took longest of all. */
    private final Map<String, LocalDate> days = new HashMap<>();

    private final Map<String, DatePrecision> precisions = new HashMap<>();
    /** Rows that were saved together tell the same time. */
    private String lastChanged = "";

    private Instant lastTime = Instant.EPOCH;

    BriefReads(Handle handle) {
        this.handle = handle;
    }

    <X extends Exception> void visit(QuerySql wanted, BriefVisitor<X> visitor) throws X {
        String sql = "SELECT " + COLUMNS + " FROM incidents WHERE " + wanted.condition() + " ORDER BY fid";
        try (ResultIterator<Optional<Brief>> briefs = handle.createQuery(sql)
                .bindMap(wanted.values())
                .map((result, context) -> brief(result))
                .iterator()) {
            while (briefs.hasNext()) {
                Optional<Brief> brief = briefs.next();
                if (brief.isPresent()) {
                    visitor.visit(brief.get());
                }
            }
        }
    }

    void visitIds(QuerySql wanted, Consumer<String> visitor) {
        handle.createQuery("SELECT id FROM incidents WHERE " + wanted.condition())
                .bindMap(wanted.values())
                .mapTo(String.class)
                .forEach(visitor);
    }

    void visitPublishers(QuerySql wanted, BiConsumer<String, String> visitor) {
        Query query = handle.createQuery("SELECT DISTINCT incident, publisher FROM reports WHERE publisher IS NOT NULL "
                        + "AND incident IN (SELECT id FROM incidents WHERE " + wanted.condition() + ")")
                .bindMap(wanted.values());
        Rows.visit(query, row -> visitor.accept(row.getString(1), row.getString(2)));
    }

    List<Sketch> listSketches(Collection<String> ids) {
        QuerySql wanted = QuerySql.ids(ids);
        return handle
                .createQuery("SELECT " + COLUMNS + ", title_key, title_params, (SELECT geom FROM footprints "
                        + "WHERE footprints.incident = incidents.id) FROM incidents "
                        + "WHERE " + wanted.condition() + " ORDER BY id")
                .bindMap(wanted.values())
                .map((row, context) -> sketch(row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sketch> sketch(ResultSet row) throws SQLException {
        Optional<Brief> brief = brief(row);
        return brief.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sketch(
                        brief.get(),
                        JsonColumns.phrase(row.getString(24), row.getString(25), row.getString(2)),
                        Optional.ofNullable(row.getBytes(26)).map(GeometryBlob::decode)));
    }

    /** Empty for what another program broke a moment ago; {@link ForeignChanges} will set it aside. */
    private Optional<Brief> brief(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Brief(
                    row.getLong(23),
                    row.getString(1),
                    row.getString(2),
                    point(row.getBytes(3)),
                    integer(row, 4).map(GeoPrecision::ofCode),
                    real(row, 21),
                    new DateRange(day(row, 5), day(row, 6), precision(row.getString(7))),
                    SubEventType.findByLabel(row.getString(8)).orElseThrow(),
                    row.getString(9),
                    killed(row),
                    Optional.ofNullable(row.getString(13)),
                    Optional.ofNullable(row.getString(14)),
                    Status.findByLabel(row.getString(15)).orElseThrow(),
                    row.getString(16),
                    row.getInt(17) != 0,
                    row.getInt(18) != 0,
                    row.getDouble(19),
                    row.getInt(20),
                    time(row.getString(22))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LonLat> point(byte[] blob) {
        return Optional.ofNullable(blob)
                .map(bytes -> GeometryBlob.findPoint(bytes)
                        .orElseGet(() ->
                                Geometries.lonLat(GeometryBlob.decode(bytes).getCoordinate())));
    }

    private static Optional<CountRange> killed(ResultSet row) throws SQLException {
        Optional<Integer> min = integer(row, 10);
        return min.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountRange(min.get(), row.getInt(11), row.getInt(12)));
    }

    private static Optional<Integer> integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Double> real(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> days.computeIfAbsent(text, LocalDate::parse));
    }

    private Instant time(String text) {
        if (!text.equals(lastChanged)) {
            lastTime = Instant.parse(text);
            lastChanged = text;
        }
        return lastTime;
    }

    private DatePrecision precision(String label) {
        return precisions.computeIfAbsent(label, text -> DatePrecision.valueOf(text.toUpperCase(Locale.ROOT)));
    }
}
