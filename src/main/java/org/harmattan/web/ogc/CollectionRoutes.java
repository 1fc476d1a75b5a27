package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.query.parameters.FilterReader;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.web.Paging;
import org.harmattan.web.PathSegment;
import org.harmattan.web.Problem;
import org.harmattan.web.ProblemException;
import org.harmattan.web.QueryParameters;
import org.harmattan.web.Routes;
import org.harmattan.web.StoreState;

/** Collections, their queryables and their features. */
final class CollectionRoutes {

    /** Features on a page unless another number is asked for. */
    static final int USUAL_LIMIT = 100;

    /** Parameters that the features of every collection take. */
    static final List<String> COMMON = List.of(
            Paging.LIMIT, Paging.AFTER, "bbox", "bbox-crs", "datetime", "crs", "filter", "filter-lang", "filter-crs");

    private final List<ItemSource> sources;
    private final StoreState state;
    private final Clock clock;

    CollectionRoutes(List<ItemSource> sources, StoreState state, Clock clock) {
        this.sources = sources;
        this.state = state;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.read(ApiRequest.ROOT + "/collections", this::collections);
        for (ItemSource source : sources) {
            String path = Collections.path(source);
            routes.read(path, ctx -> collection(ctx, source));
            routes.read(path + "/queryables", ctx -> queryables(ctx, source));
            routes.read(path + "/items", ctx -> items(ctx, source));
            routes.read(path + "/items/<id>", ctx -> item(ctx, source));
        }
        routes.read(ApiRequest.ROOT + "/collections/<id>", this::unknown);
    }

    /** All parameters that the features of a collection take. */
    static List<String> parameters(ItemSource source) {
        return Stream.of(
                        COMMON,
                        source.description().parameters(),
                        QueryableParameters.names(source.description().queryables()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void collections(Context ctx) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        request.send(
                state.now(),
                Collections.JSON,
                () -> {
                    ObjectNode json = ApiRequest.MAPPER.createObjectNode();
                    request.selfLinks(json, Collections.JSON);
                    ArrayNode list = json.putArray("collections");
                    for (ItemSource source : sources) {
                        ObjectNode collection = list.addObject();
                        Collections.describe(source, collection);
                        ArrayNode links = collection.putArray("links");
                        ApiRequest.link(
                                links,
                                "self",
                                Collections.JSON,
                                "This collection",
                                request.url(Collections.path(source)) + "?f=json");
                        Collections.link(source, links, request);
                    }
                    return json;
                },
                () -> Pages.collections(sources, request));
    }

    private void collection(Context ctx, ItemSource source) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        request.send(
                source.state(),
                Collections.JSON,
                () -> {
                    ObjectNode json = ApiRequest.MAPPER.createObjectNode();
                    Collections.describe(source, json);
                    Collections.link(source, request.selfLinks(json, Collections.JSON), request);
                    return json;
                },
                () -> Pages.collection(source, request));
    }

    private void queryables(Context ctx, ItemSource source) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        String address = request.url(Collections.path(source) + "/queryables");
        request.send(
                "queryables",
                Collections.SCHEMA,
                () -> Collections.queryables(source, address),
                () -> Pages.queryables(source, request));
    }

    private void items(Context ctx, ItemSource source) throws IOException {
        ApiRequest request = ApiRequest.of(ctx, parameters(source));
        Parameters given = request.given();
        requireCrs84(given);
        // Whatever is written meanwhile belongs to the next state: the answer must not be taken for it.
        String now = source.state();
        ItemSource.Items items = source.items(new ItemSource.Request(
                given, QueryParameters.reader(ctx), Paging.limit(given).orElse(USUAL_LIMIT)));
        Optional<String> next = items.next().map(token -> request.selfWith(Paging.AFTER, token));
        ctx.header("Content-Crs", "<" + FilterReader.CRS84 + ">");
        Instant made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        request.send(
                now,
                made,
                Collections.GEOJSON,
                out -> new ItemsWriter(request, source, items, next).write(out, made),
                () -> Pages.items(source, items, next, request));
    }

    private void item(Context ctx, ItemSource source) throws IOException {
        ApiRequest request = ApiRequest.of(ctx, List.of("crs"));
        requireCrs84(request.given());
        String id = ctx.pathParam("id");
        String now = source.state();
        String feature = source.find(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no feature \"" + id
                        + "\" in the collection " + source.description().id() + ".")));
        ctx.header("Content-Crs", "<" + FilterReader.CRS84 + ">");
        request.send(
                now,
                Collections.GEOJSON,
                () -> {
                    ObjectNode json = ItemsWriter.parse(feature);
                    ArrayNode links = request.selfLinks(json, Collections.GEOJSON);
                    ApiRequest.link(
                            links,
                            "collection",
                            Collections.JSON,
                            source.description().title(),
                            request.url(Collections.path(source)) + "?f=json");
                    return json;
                },
                () -> Pages.item(source, ItemsWriter.parse(feature), request));
    }

    private void unknown(Context ctx) {
        List<String> ids =
                sources.stream().map(source -> source.description().id()).toList();
        throw new ProblemException(
                Problem.notFound("There is no such collection; there are " + String.join(", ", ids) + "."));
    }

    private static void requireCrs84(Parameters given) {
        for (String name : List.of("crs", "bbox-crs")) {
            given.findChoice(name, List.of(FilterReader.CRS84));
        }
    }

    /** The address of a feature. */
    static String path(ItemSource source, String id) {
        return Collections.path(source) + "/items/" + PathSegment.encode(id);
    }
}
