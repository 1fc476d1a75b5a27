package org.harmattan.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.index.View;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.parameters.RefusedParameter;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.SortOrder;

/**
 * All that a page shows of one filter in one answer: map, bars, counts and the beginnings of both lists. As five answers they
 * would wait for the same selection of incidents, and then for each other.
 */
final class ViewRoutes {

    private static final String PARTS = "parts";
    private static final String VIEW = "view";
    private static final int LISTED = 20;

    private static final List<String> BESIDES = Stream.of(
                    List.of(PARTS, VIEW, "zoom"), HistogramRoutes.BARS_OF, List.of(Paging.SORT, Paging.LIMIT))
            .flatMap(List::stream)
            .toList();

    /** What an answer may hold, each as its own route has it; the bars are those of all days. */
    enum Part {
        CLUSTERS,
        HISTOGRAM,
        FACETS,
        PLACED,
        UNPLACED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is asked for.
     *
     * @param now answers it
     * @param current the same, where it shows all that the store holds
     * @param since when the store was first seen as it is
     */
    private record Asked(
            IncidentFilter filter,
            View view,
            HistogramRoutes.Wanted bars,
            SortOrder order,
            int limit,
            IncidentIndex now,
            Optional<IncidentIndex> current,
            Instant since) {

        IncidentQuery query() {
            return filter.query();
        }
    }

    private final IncidentStore store;
    private final LiveIndex index;
    private final StoreState state;

    ViewRoutes(IncidentStore store, LiveIndex index, StoreState state) {
        this.store = store;
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/view", this::view);
    }

    private void view(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, BESIDES);
        if (filter.query().placed().isPresent()) {
            throw new RefusedParameter("placed", "\"placed\" is no filter here: ask for one of the parts.", labels());
        }
        Set<Part> parts = parts(ctx);
        Instant since = state.since();
        long revision = state.revision();
        IncidentIndex now = index.get();
        Asked asked = new Asked(
                filter,
                ClusterRoutes.view(ctx, VIEW),
                HistogramRoutes.wanted(ctx),
                Paging.order(filter.given()),
                Paging.limit(filter.given()).orElse(LISTED),
                now,
                Optional.of(now).filter(made -> made.revision() == revision),
                since);
        String word = String.join(
                " ",
                state.at(now.revision()),
                Long.toString(revision),
                parts.toString(),
                filter.given().sorted().toString());
        Answers.sendWaitedFor(ctx, "application/json", word, out -> write(out, asked, List.copyOf(parts)));
    }

    private static Set<Part> parts(Context ctx) {
        Optional<String> wanted = QueryParameters.single(ctx, PARTS);
        if (wanted.isEmpty()) {
            return new LinkedHashSet<>(List.of(Part.values()));
        }
        return Arrays.stream(wanted.get().split(",", -1))
                .map(ViewRoutes::part)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Part part(String label) {
        return Stream.of(Part.values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedParameter(PARTS, "\"" + PARTS + "\" knows no \"" + label + "\".", labels()));
    }

    private static List<String> labels() {
        return Stream.of(Part.values()).map(Part::label).toList();
    }

    private void write(OutputStream out, Asked asked, List<Part> parts) throws IOException {
        // All of them go on from here.
        asked.now().count(asked.query());
        List<byte[]> made =
                parts.parallelStream().map(part -> bytes(part, asked)).toList();
        for (int i : IntStream.range(0, made.size()).toArray()) {
            out.write(utf8((i == 0 ? "{\"" : ",\"") + parts.get(i).label() + "\":"));
            out.write(made.get(i));
        }
        out.write('}');
    }

    private byte[] bytes(Part part, Asked asked) {
        try {
            return switch (part) {
                case CLUSTERS ->
                    JsonAnswers.bytes(ClusterRoutes.json(asked.now().clusters(asked.query(), asked.view()), store));
                case HISTOGRAM ->
                    JsonAnswers.bytes(HistogramRoutes.json(
                            asked.now(), asked.query().withDays(Optional.empty(), Optional.empty()), asked.bars()));
                case FACETS -> JsonAnswers.bytes(FacetRoutes.facets(asked.now(), asked.query()));
                case PLACED -> list(asked, true);
                case UNPLACED -> list(asked, false);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] list(Asked asked, boolean placed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IncidentList(
                        store,
                        asked.query().withPlaced(placed),
                        asked.order(),
                        Optional.empty(),
                        asked.limit(),
                        asked.since())
                .write(out, asked.current(), address(asked, placed));
        return out.toByteArray();
    }

    /** Of the list alone, whose next page goes on from there. */
    private static String address(Asked asked, boolean placed) {
        SortedMap<String, List<String>> parameters = asked.filter().parameters();
        Stream<String> filters = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Stream<String> page = Stream.of(
                "placed=" + placed, Paging.SORT + "=" + asked.order().label(), Paging.LIMIT + "=" + asked.limit());
        return Stream.concat(filters, page).collect(Collectors.joining("&", "/api/incidents?", ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
