package org.harmattan.query.parameters;

import java.util.List;
import java.util.Optional;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.harmattan.query.Queryables;
import org.harmattan.query.cql2.Cql2;

/** Reads {@code filter}, {@code filter-lang} and {@code filter-crs} as OGC API – Features, Part 3 (19-079r2) has them. */
public final class FilterReader {

    /** The one reference system of filters: longitude and latitude on WGS 84. */
    public static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    /** The languages, the default first. */
    public static final List<String> LANGUAGES = List.of("cql2-text", "cql2-json");

    private FilterReader() {}

    /**
     * The filter, checked against the properties of a collection.
     *
     * @throws RefusedParameter when it cannot be read or does not fit
     */
    public static Optional<Filter> filter(Parameters given, Queryables queryables) {
        String language = given.findChoice("filter-lang", LANGUAGES).orElse(LANGUAGES.get(0));
        given.findChoice("filter-crs", List.of(CRS84));
        return given.findText("filter").map(filter -> {
            try {
                return queryables.typed(language.equals("cql2-json") ? Cql2.readJson(filter) : Cql2.readText(filter));
            } catch (FilterException e) {
                List<String> allowed = e.allowed().isEmpty() ? List.of(language) : e.allowed();
                throw new RefusedParameter("filter", "\"filter\" cannot be used. " + e.getMessage(), allowed);
            }
        });
    }
}
