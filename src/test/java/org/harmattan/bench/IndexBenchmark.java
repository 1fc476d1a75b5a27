package org.harmattan.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.harmattan.incident.EventType;
import org.harmattan.index.Clusters;
import org.harmattan.index.Facets;
import org.harmattan.index.Histogram;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.View;
import org.harmattan.query.IncidentQuery;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a change of a filter costs the server: clusters, histogram and facets of a query that was not asked before. Well
 * under 50 ms at 100,000 incidents, under 500 ms at a million.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {

    private static final List<View> VIEWS = List.of(
            new View(-20, 5, 25, 28, 5),
            new View(-6, 12, 2, 18, 7),
            new View(-1, 13, 1, 15, 10),
            new View(-5, 13.5, -4, 14.5, 12));

    /** How many incidents there are. */
    @Param({"100000", "1000000"})
    public int incidents;

    private IncidentIndex index;
    private int asked;

    /** Fills the index. */
    @Setup
    public void fill() {
        index = IncidentIndex.of(MadeUpIncidents.list(incidents));
    }

    /** Everything the page asks for when a filter changes, each time for other days. */
    @Benchmark
    public void filterChange(Blackhole sink) {
        IncidentQuery query = query();
        Clusters clusters = index.clusters(query, VIEWS.get(asked % VIEWS.size()));
        Histogram histogram = index.histogram(query, Histogram.By.GROUP, Optional.empty(), 120);
        Facets facets = index.facets(query);
        sink.consume(clusters);
        sink.consume(histogram);
        sink.consume(facets);
    }

    /** Clusters of everything, as when the map is moved: the filter is the same. */
    @Benchmark
    public Clusters move() {
        return index.clusters(IncidentQuery.all(), VIEWS.get(asked++ % VIEWS.size()));
    }

    private IncidentQuery query() {
        LocalDate from = LocalDate.of(2012, 1, 1).plusDays(asked++ % 4_000);
        IncidentQuery days = IncidentQuery.all().withDays(Optional.of(from), Optional.empty());
        return switch (asked % 4) {
            case 0 -> days;
            case 1 -> days.withGroups(Set.of("Group 0", "Group 3"));
            case 2 ->
                days.toBuilder()
                        .eventTypes(Set.of(EventType.BATTLES))
                        .minKilled(OptionalInt.of(5))
                        .build();
            default ->
                days.toBuilder()
                        .countries(Set.of("Mali"))
                        .contested(Optional.of(false))
                        .build();
        };
    }
}
