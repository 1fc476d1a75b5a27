package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.index.Histogram;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.View;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.SortOrder;

/** What a page shows of a filter, each part made at the same time as the others. Safe for several threads. */
final class ViewAnswer {

    /** As many as the page asks for. */
    static final int LISTED = 20;

    /** Of each list: both are held in memory until all parts are made. */
    static final int MOST_LISTED = 200;

    private static final Set<Part> LISTS = EnumSet.of(Part.PLACED, Part.UNPLACED);

    private static final View REHEARSED = new View(-30, -12, 47, 43, 6);
    private static final int REHEARSED_BARS = 250;

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
     * @param parameters that the query was read from
     * @param now answers it
     * @param current the same, where it shows all that the store holds
     * @param since when the store was first seen as it is
     */
    record Asked(
            IncidentQuery query,
            SortedMap<String, List<String>> parameters,
            View view,
            HistogramRoutes.Wanted bars,
            SortOrder order,
            int limit,
            IncidentIndex now,
            Optional<IncidentIndex> current,
            Instant since) {}

    private final IncidentStore store;

    /** Answers from the index that is asked, and from that store what the index does not know. */
    ViewAnswer(IncidentStore store) {
        this.store = store;
    }

    /** Does all that an answer takes, for nobody. */
    void rehearse(IncidentIndex index, IncidentQuery query) {
        Asked asked = new Asked(
                query,
                Collections.emptySortedMap(),
                REHEARSED,
                new HistogramRoutes.Wanted(Histogram.By.GROUP, Optional.empty(), REHEARSED_BARS),
                SortOrder.DATE_DESC,
                LISTED,
                index,
                Optional.of(index),
                Instant.EPOCH);
        try (OutputStream out = Answers.packedQuickly(OutputStream.nullOutputStream())) {
            write(out, asked, List.of(Part.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes those parts. */
    void write(OutputStream out, Asked asked, List<Part> parts) throws IOException {
        // All of them go on from here.
        asked.now().count(asked.query());
        Map<Part, byte[]> made = new ConcurrentHashMap<>();
        Stream<List<Part>> alone =
                parts.stream().filter(part -> !LISTS.contains(part)).map(List::of);
        List<Part> lists = parts.stream().filter(LISTS::contains).toList();
        Stream.concat(Stream.of(lists), alone).filter(together -> !together.isEmpty()).toList().parallelStream()
                .forEach(together -> made.putAll(make(together, asked)));
        for (int i : IntStream.range(0, parts.size()).toArray()) {
            out.write(utf8((i == 0 ? "{\"" : ",\"") + parts.get(i).label() + "\":"));
            out.write(made.get(parts.get(i)));
        }
        out.write('}');
    }

    /** Makes one part, or some lists. */
    private Map<Part, byte[]> make(List<Part> together, Asked asked) {
        try {
            if (LISTS.containsAll(together)) {
                return new ListAnswers(store, asked).make(together);
            }
            Part part = together.get(0);
            return Map.of(part, JsonAnswers.bytes(json(part, asked)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode json(Part part, Asked asked) {
        return switch (part) {
            case CLUSTERS -> ClusterRoutes.json(asked.now().clusters(asked.query(), asked.view()), store);
            case HISTOGRAM ->
                HistogramRoutes.json(
                        asked.now(), asked.query().withDays(Optional.empty(), Optional.empty()), asked.bars());
            case FACETS -> FacetRoutes.facets(asked.now(), asked.query());
            case PLACED, UNPLACED -> throw new IllegalArgumentException(part + " is a list");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
