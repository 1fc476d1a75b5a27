package org.harmattan.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.Key;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.QueryReader;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.query.parameters.RefusedParameter;

/**
 * Reads the parameters of a request, and refuses those it does not know: a misspelt filter must not look as if it
 * filtered. A {@link RefusedParameter} becomes the answer 400.
 */
public final class QueryParameters {

    private static final Key<QueryReader> READER = new Key<>("query reader");

    private QueryParameters() {}

    /** Has the routes of a server read filters with these words. */
    static void use(QueryVocabulary vocabulary, JavalinConfig config) {
        config.appData(READER, new QueryReader(vocabulary));
    }

    /** The filter of a request that may have one. */
    static IncidentFilter filter(Context ctx) {
        return filter(ctx, List.of());
    }

    /**
     * The filter of a request that may have one, and other parameters besides it.
     *
     * @param besides names of the others, which are no part of the filter
     */
    static IncidentFilter filter(Context ctx, List<String> besides) {
        Parameters given = parameters(
                ctx, Stream.concat(QueryReader.NAMES.stream(), besides.stream()).toList());
        SortedMap<String, List<String>> filtering = given.sorted();
        filtering.keySet().removeAll(besides);
        // A name may mean something else here than as a filter: the bbox of a view does not restrict what matches.
        return new IncidentFilter(reader(ctx).read(new Parameters(filtering, QueryReader.NAMES)), filtering, given);
    }

    /** What reads filters on this server. */
    public static QueryReader reader(Context ctx) {
        return ctx.appData(READER);
    }

    /** The value of a parameter that may come once. */
    static Optional<String> single(Context ctx, String name) {
        var given = QueryString.parse(Optional.ofNullable(ctx.queryString()));
        return new Parameters(given, given.keySet()).find(name);
    }

    /** Makes sure that a request has no parameters, on a route that knows none. */
    static void refuseAll(Context ctx) {
        parameters(ctx, List.of());
    }

    /** All parameters of a request; those that are not in the list are refused. */
    public static Parameters parameters(Context ctx, Collection<String> known) {
        return new Parameters(QueryString.parse(Optional.ofNullable(ctx.queryString())), known);
    }
}
