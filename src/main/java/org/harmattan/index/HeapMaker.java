package org.harmattan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.EventType;
import org.harmattan.index.Clusters.Heap;

/** Adds up rows that are drawn as one. Immutable. */
final class HeapMaker {

    private static final int MOST_GROUPS = 10;
    private static final EventType[] EVENT_TYPES = EventType.values();

    private final Columns columns;
    private final int zoom;
    private final int singlesFrom;
    private final double radius;

    /**
     * For one zoom.
     *
     * @param singlesFrom zoom at which nothing is added up any more
     * @param radius of a cluster at {@code zoom}, as a part of the world's width
     */
    HeapMaker(Columns columns, int zoom, int singlesFrom, double radius) {
        this.columns = columns;
        this.zoom = zoom;
        this.singlesFrom = singlesFrom;
        this.radius = radius;
    }

    /** Rows that lie close together, in their middle. */
    Heap near(RowList members) {
        return heap(members, Optional.empty());
    }

    /** Rows that are known to lie in one region, where the first of them is. */
    Heap in(RowList members) {
        return heap(members, Optional.of(region(members.get(0))));
    }

    private Division region(int row) {
        if (columns.division[row] >= 0) {
            return Division.of(columns.divisions.word(columns.division[row]));
        }
        int country = columns.country[row];
        return new Division("", country < 0 ? Optional.empty() : Optional.of(columns.countries.word(country)));
    }

    private Heap heap(RowList members, Optional<Division> region) {
        int[] types = new int[EVENT_TYPES.length];
        int[] groups = new int[columns.groups.size()];
        long killed = 0;
        Extent extent = new Extent();
        for (int i = 0; i < members.size(); i++) {
            int row = members.get(i);
            types[Trait.EVENT_TYPE.of(columns.traits[row])]++;
            groups[columns.group[row]]++;
            killed += columns.killed(row);
            extent.add(columns.x[row], columns.y[row]);
        }
        int first = members.get(0);
        LonLat at =
                region.isPresent() ? new LonLat(columns.lon[first], columns.lat[first]) : extent.mean(members.size());
        return new Heap(at, members.size(), killed, types(types), groups(groups), expansionZoom(extent), region);
    }

    private static List<FacetCount> types(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(type -> counts[type] > 0)
                .mapToObj(type -> new FacetCount(EVENT_TYPES[type].label(), counts[type]))
                .toList();
    }

    private List<FacetCount> groups(int[] counts) {
        List<FacetCount> ranked = IntStream.range(0, counts.length)
                .filter(group -> counts[group] > 0)
                .mapToObj(group -> new FacetCount(columns.groups.word(group), counts[group]))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label))
                .toList();
        if (ranked.size() <= MOST_GROUPS) {
            return ranked;
        }
        List<FacetCount> shown = new ArrayList<>(ranked.subList(0, MOST_GROUPS));
        int rest = ranked.subList(MOST_GROUPS, ranked.size()).stream()
                .mapToInt(FacetCount::count)
                .sum();
        shown.add(new FacetCount(Histogram.OTHER, rest));
        return shown;
    }

    /** Each step of the zoom doubles distances: the first at which the members are farther apart than the radius. */
    private int expansionZoom(Extent extent) {
        double width = extent.width();
        if (width <= 0) {
            return singlesFrom;
        }
        int steps = (int) Math.max(1, Math.ceil(Math.log(radius / width) / Math.log(2)));
        return Math.max(zoom + 1, Math.min(singlesFrom, zoom + steps));
    }

    /** Bounds and centre of mass on the plane. */
    private static final class Extent {
        private double sumX;
        private double sumY;
        private double west = Double.MAX_VALUE;
        private double north = Double.MAX_VALUE;
        private double east = -Double.MAX_VALUE;
        private double south = -Double.MAX_VALUE;

        void add(double x, double y) {
            sumX += x;
            sumY += y;
            west = Math.min(west, x);
            east = Math.max(east, x);
            north = Math.min(north, y);
            south = Math.max(south, y);
        }

        LonLat mean(int count) {
            return new LonLat(Mercator.lon(sumX / count), Mercator.lat(sumY / count));
        }

        double width() {
            return Math.max(east - west, south - north);
        }
    }
}
