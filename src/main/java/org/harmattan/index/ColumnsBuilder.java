package org.harmattan.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.store.Brief;
import org.harmattan.store.PackedFootprint;

/** Fills columns with incidents in brief; an incident that is there already is replaced. For one thread. */
final class ColumnsBuilder {

    private static final int FIRST_ROOM = 1 << 10;

    private Columns columns;
    private int size;
    /** Most incidents have a single source: they share its array. */
    private final Map<Integer, int[]> alone = new HashMap<>();

    /** Starts with nothing, and keeps footprints in that. */
    ColumnsBuilder(FootprintPool footprints) {
        columns = new Columns(FIRST_ROOM, footprints);
    }

    /** Starts with the rows of older columns, which stay as they are. */
    ColumnsBuilder(Columns older) {
        size = older.size;
        columns = new Columns(older, size, Math.max(FIRST_ROOM, size));
    }

    void put(Brief brief) {
        Integer known = columns.rows.get(brief.id());
        // Beyond the size lies what a builder left that did not finish.
        int row = known == null || known >= size ? addRow(brief.id()) : known;
        columns.number[row] = brief.number();
        where(row, brief);
        when(row, brief);
        killed(row, brief.killed());
        columns.traits[row] = Trait.pack(brief);
        columns.confidence[row] = brief.confidence();
        columns.group[row] = columns.groups.add(brief.group());
        columns.source[row] = alone.computeIfAbsent(columns.sources.add(brief.source()), code -> new int[] {code});
        columns.changed[row] = brief.changed().toEpochMilli();
    }

    /** Adds a publisher of a report of an incident that is there. */
    void putPublisher(String id, String publisher) {
        int row = columns.rows.getOrDefault(id, size);
        int code = columns.sources.add(publisher);
        if (row < size && Arrays.stream(columns.source[row]).noneMatch(known -> known == code)) {
            int[] more = Arrays.copyOf(columns.source[row], columns.source[row].length + 1);
            more[more.length - 1] = code;
            columns.source[row] = more;
        }
    }

    /** Adds the area in which an incident that is there may lie. */
    void putFootprint(String id, PackedFootprint footprint) {
        int row = columns.rows.getOrDefault(id, size);
        if (row < size) {
            columns.west[row] = notAbove(footprint.west());
            columns.south[row] = notAbove(footprint.south());
            columns.east[row] = -notAbove(-footprint.east());
            columns.north[row] = -notAbove(-footprint.north());
            columns.footprint[row] = columns.footprints.add(footprint).orElse(null);
        }
    }

    /** The nearest number of single precision that is not above another. */
    private static float notAbove(double value) {
        float near = (float) value;
        return near > value ? Math.nextDown(near) : near;
    }

    /** The columns, which must not be added to afterwards. */
    Columns build() {
        return new Columns(columns, size, size);
    }

    private int addRow(String id) {
        if (size == columns.ids.length) {
            columns = new Columns(columns, size, size + (size >> 1));
        }
        columns.ids[size] = id;
        columns.rows.put(id, size);
        return size++;
    }

    private void where(int row, Brief brief) {
        Optional<LonLat> point = brief.point();
        columns.lon[row] = point.map(LonLat::lon).orElse(Double.NaN);
        columns.lat[row] = point.map(LonLat::lat).orElse(Double.NaN);
        columns.x[row] =
                (float) point.map(at -> Mercator.x(at.lon())).orElse(0.0).doubleValue();
        columns.y[row] =
                (float) point.map(at -> Mercator.y(at.lat())).orElse(0.0).doubleValue();
        columns.west[row] = Float.NaN;
        columns.footprint[row] = null;
        columns.precision[row] =
                (byte) (point.isPresent() ? brief.geoPrecision().orElseThrow().code() : 0);
        columns.uncertainty[row] = brief.uncertaintyMetres().orElse(0.0).floatValue();
        columns.country[row] = columns.countries.add(brief.country());
        columns.division[row] = columns.divisions.add(brief.admin1().map(name -> Division.key(name, brief.country())));
    }

    private void when(int row, Brief brief) {
        columns.start[row] = brief.when().start().map(ColumnsBuilder::day).orElse(Integer.MIN_VALUE);
        columns.end[row] = brief.when().end().map(ColumnsBuilder::day).orElse(Integer.MAX_VALUE);
    }

    private void killed(int row, Optional<CountRange> killed) {
        columns.killedMin[row] = killed.map(CountRange::min).orElse(Columns.UNKNOWN);
        columns.killedBest[row] = killed.map(CountRange::best).orElse(Columns.UNKNOWN);
        columns.killedMax[row] = killed.map(CountRange::max).orElse(Columns.UNKNOWN);
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
