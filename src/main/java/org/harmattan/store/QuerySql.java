package org.harmattan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;

/**
 * A query as a condition on the table {@code incidents}: fixed phrases, values bound by name. Means the same as
 * {@link IncidentQuery#matches}.
 *
 * @param condition what stands after WHERE
 * @param values what is bound
 */
record QuerySql(String condition, Map<String, Object> values) {

    /** Days are compared as text, which holds for years of four digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static QuerySql of(IncidentQuery query) {
        Conditions sql = new Conditions();
        days(query, sql);
        sql.oneOf("\"group\"", "groups", query.groups());
        sql.oneOf(
                "event_type",
                "event_types",
                query.eventTypes().stream().map(EventType::label).toList());
        sql.oneOf(
                "sub_event_type",
                "sub_event_types",
                query.subEventTypes().stream().map(SubEventType::label).toList());
        toll(query, sql);
        review(query, sql);
        sql.oneOf("country", "countries", query.countries());
        sql.oneOf("admin1", "admin1", query.admin1());
        query.placed().ifPresent(wanted -> sql.add(wanted ? "geom IS NOT NULL" : "geom IS NULL"));
        query.area().ifPresent(area -> AreaSql.add(area, query.certainty(), sql));
        sources(query, sql);
        without(query.withoutSources(), sql);
        if (!query.words().isEmpty()) {
            sql.add("fid IN (SELECT rowid FROM incident_words WHERE incident_words MATCH :words)")
                    .bind("words", SearchWords.query(query.words()));
        }
        query.filter().ifPresent(filter -> FilterSql.add(filter, sql));
        return sql.query();
    }

    static QuerySql id(String id) {
        return new Conditions().add("id = :id").bind("id", id).query();
    }

    static QuerySql article(String id) {
        return new Conditions()
                .add("id IN (SELECT incident FROM reports WHERE article = :article)")
                .bind("article", id)
                .query();
    }

    static QuerySql ids(Collection<String> ids) {
        return new Conditions().in("id", "ids", ids).query();
    }

    /** Also what was rejected or merged. */
    static QuerySql everything() {
        return new Conditions().query();
    }

    /** What both want; no name may be bound by both. */
    QuerySql and(QuerySql other) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(other.values);
        return new QuerySql("(" + condition + ") AND (" + other.condition + ")", both);
    }

    private static void days(IncidentQuery query, Conditions sql) {
        boolean certain = query.certainty() == Certainty.CERTAIN;
        query.from()
                .ifPresent(day -> sql.add(certain ? "date_start >= :from" : "(date_end IS NULL OR date_end >= :from)")
                        .bind("from", text(day)));
        query.to()
                .ifPresent(day -> sql.add(certain ? "date_end <= :to" : "(date_start IS NULL OR date_start <= :to)")
                        .bind("to", text(day)));
    }

    private static void toll(IncidentQuery query, Conditions sql) {
        if (query.minKilled().isPresent()) {
            sql.add(query.certainty() == Certainty.CERTAIN ? "killed_min >= :min_killed" : "killed_max >= :min_killed")
                    .bind("min_killed", query.minKilled().getAsInt());
        }
    }

    private static void review(IncidentQuery query, Conditions sql) {
        if (query.minConfidence().isPresent()) {
            sql.add("confidence >= :min_confidence")
                    .bind("min_confidence", query.minConfidence().getAsDouble());
        }
        // The plus keeps this from being looked up in its index: nearly every incident would be found there.
        sql.in(
                "+status",
                "statuses",
                query.wantedStatuses().stream().map(Status::label).toList());
        flag(query.background(), "background", sql);
        flag(query.contested(), "contested", sql);
        query.since().ifPresent(time -> sql.add("changed >= :since").bind("since", Times.textAtOrAfter(time)));
    }

    private static void flag(Optional<Boolean> wanted, String column, Conditions sql) {
        wanted.ifPresent(flag -> sql.add(flag ? column : "NOT " + column));
    }

    private static void sources(IncidentQuery query, Conditions sql) {
        if (!query.sources().isEmpty()) {
            sql.add("(source IN (SELECT value FROM json_each(:sources)) OR id IN (SELECT incident FROM reports "
                            + "WHERE publisher IN (SELECT value FROM json_each(:sources))))")
                    .bind("sources", JsonColumns.list(query.sources()));
        }
    }

    /** A list that another program broke may name any source. */
    private static void without(Set<String> sources, Conditions sql) {
        if (!sources.isEmpty()) {
            sql.add("lower(source) NOT IN (SELECT value FROM json_each(:without_sources))")
                    .add("CASE WHEN merged_sources = '[]' THEN TRUE WHEN NOT json_valid(merged_sources) THEN FALSE "
                            + "ELSE NOT EXISTS (SELECT 1 FROM json_each(merged_sources) AS merged WHERE lower(merged.value) "
                            + "IN (SELECT value FROM json_each(:without_sources))) END")
                    .bind("without_sources", JsonColumns.list(sources));
        }
    }

    /** The day as text, for years of four digits. */
    static String text(LocalDate day) {
        LocalDate bounded = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return bounded.toString();
    }

    /** Conditions that all must hold, besides that the incident makes sense. */
    static final class Conditions {

        private final List<String> conditions = new ArrayList<>(List.of("damage IS NULL"));
        private final Map<String, Object> values = new HashMap<>();

        /** A fixed phrase. */
        Conditions add(String condition) {
            conditions.add(condition);
            return this;
        }

        Conditions bind(String name, Object value) {
            values.put(name, value);
            return this;
        }

        /** The column holds one of the values, or no values are given. */
        void oneOf(String column, String name, Collection<String> wanted) {
            if (!wanted.isEmpty()) {
                in(column, name, wanted);
            }
        }

        /** The column holds one of the values. */
        Conditions in(String column, String name, Collection<String> wanted) {
            return add(column + " IN (SELECT value FROM json_each(:" + name + "))")
                    .bind(name, JsonColumns.list(wanted));
        }

        QuerySql query() {
            return new QuerySql(String.join(" AND ", conditions), values);
        }
    }
}
