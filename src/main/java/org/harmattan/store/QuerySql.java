package org.harmattan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        Map<String, Object> values = new HashMap<>();
        query.from().ifPresent(day -> {
            conditions.add("(date_end IS NULL OR date_end >= :from)");
            values.put("from", text(day));
        });
        query.to().ifPresent(day -> {
            conditions.add("(date_start IS NULL OR date_start <= :to)");
            values.put("to", text(day));
        });
        if (!query.groups().isEmpty()) {
            conditions.add("\"group\" IN (SELECT value FROM json_each(:groups))");
            values.put("groups", JsonColumns.list(query.groups()));
        }
        query.placed().ifPresent(wanted -> conditions.add(wanted ? "geom IS NOT NULL" : "geom IS NULL"));
        query.background().ifPresent(wanted -> conditions.add(wanted ? "background" : "NOT background"));
        return new QuerySql(String.join(" AND ", conditions), values);
    }

    static QuerySql id(String id) {
        return new QuerySql("id = :id", Map.of("id", id));
    }

    static QuerySql article(String id) {
        return new QuerySql("id IN (SELECT incident FROM reports WHERE article = :article)", Map.of("article", id));
    }

    private static String text(LocalDate day) {
        LocalDate bounded = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return bounded.toString();
    }
}
