package org.harmattan.index;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;

/**
 * Asks for what people filter by, a few times. Whoever comes first would otherwise wait for code and pages of the store that
 * nobody has used yet: up to a second with 100,000 incidents. For one use.
 */
final class Rehearsal {

    private static final double METRES = 100_000;
    private static final int TIMES = 12;
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    private final IncidentIndex index;
    private final BiConsumer<IncidentIndex, IncidentQuery> ask;
    private final Columns columns;

    /**
     * Over an index.
     *
     * @param index apart from the one that people ask: what they asked last stays as they left it
     * @param ask does all that an answer takes
     */
    Rehearsal(IncidentIndex index, BiConsumer<IncidentIndex, IncidentQuery> ask) {
        this.index = index;
        this.ask = ask;
        columns = index.columns();
    }

    /** Draws the area along a route, which takes half a second the first time; needs no index yet. */
    static void drawRoute() {
        Area.Route.between(new LonLat(0, 0), new LonLat(1, 1), METRES).shape();
    }

    /** What is asked, one after the other. */
    Iterator<Runnable> steps() {
        List<LonLat> around = IntStream.range(0, columns.size)
                // False for those without a place too.
                .filter(row -> Math.abs(columns.lon[row]) < 165 && Math.abs(columns.lat[row]) < 80)
                .mapToObj(row -> new LonLat(columns.lon[row], columns.lat[row]))
                .limit(TIMES)
                .toList();
        return IntStream.range(0, around.size())
                .boxed()
                .flatMap(time -> round(time, around.get(time)))
                .iterator();
    }

    /** Areas differ from other filters only in how incidents are selected. */
    private Stream<Runnable> round(int time, LonLat at) {
        return Stream.concat(
                areas(at)
                        .map(area -> IncidentQuery.all().withArea(Optional.of(area)))
                        .map(query -> () -> index.count(query)),
                queries(time).map(query -> () -> ask.accept(index, query)));
    }

    private Stream<IncidentQuery> queries(int time) {
        return Stream.of(
                IncidentQuery.builder().minKilled(OptionalInt.of(time + 1)).build(),
                IncidentQuery.builder().text(Optional.of(word(time))).build(),
                IncidentQuery.all().withGroups(Set.of(word(time))),
                IncidentQuery.all().withDays(Optional.of(DAY.plusMonths(time)), Optional.empty()));
    }

    private static Stream<Area> areas(LonLat at) {
        BBox box = new BBox(at.lon() - 1, at.lat() - 1, at.lon() + 1, at.lat() + 1);
        return Stream.of(
                new Area.Circle(at, METRES),
                Area.Box.of(box, false),
                new Area.Polygon(Geometries.box(box)),
                Area.Route.between(at, new LonLat(at.lon() + 8, at.lat() + 2), METRES));
    }

    /** Of a group: some incidents have it. */
    private String word(int time) {
        return columns.groups.word(time % columns.groups.size());
    }
}
