package org.harmattan.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.EventType;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.SubEventType;
import org.harmattan.index.Clusters.Heap;

/**
 * Makes the clusters of a selection for one view. Positions first fall into the cells of a grid that is fixed to the
 * earth, so that moving the map changes nothing; then each cell, the fullest first, takes in the neighbours whose centre
 * of mass lies within the radius of its own, after the idea of greedy clustering in supercluster. Takes time in
 * proportion to the rows, and gives the same for the same input. For one use.
 */
final class ClusterMaker {

    /** So few are all drawn one by one. */
    private static final int FEW = 60;

    /** From this zoom on, streets are told apart and nothing is added up... */
    private static final int SINGLES_FROM = 13;

    /** ... unless there are more than a browser draws at once. */
    private static final int MOST_SINGLES = 2_000;

    private static final int MOST_REGIONAL_SINGLES = 200;
    private static final int MOST_GROUPS = 10;
    private static final double TILE_PIXELS = 256;
    private static final double RADIUS_PIXELS = 60;
    private static final double METRES_PER_DEGREE = 111_000;
    private static final SubEventType[] TYPES = SubEventType.values();
    private static final EventType[] EVENT_TYPES = EventType.values();

    private final Columns columns;
    private final Selection selection;
    private final View view;
    /** Width of a cell, and radius of a cluster, as a part of the world's width. */
    private final double cell;

    ClusterMaker(Columns columns, Selection selection, View view) {
        this.columns = columns;
        this.selection = selection;
        this.view = view;
        cell = RADIUS_PIXELS / (TILE_PIXELS * Math.pow(2, view.zoom()));
    }

    Clusters make() {
        Rows inView = new Rows();
        Rows regional = new Rows();
        Rows around = new Rows();
        View wider = wider();
        int unplaced = 0;
        for (int row = 0; row < columns.size; row++) {
            if (!selection.has(row)) {
                continue;
            }
            if (!columns.placed(row)) {
                unplaced++;
            } else if (columns.precision[row] == GeoPrecision.REGION.code()) {
                if (mayTouchView(row)) {
                    regional.add(row);
                }
            } else if (wider.contains(columns.lon[row], columns.lat[row])) {
                around.add(row);
                if (view.contains(columns.lon[row], columns.lat[row])) {
                    inView.add(row);
                }
            }
        }
        List<Heap> points = new ArrayList<>();
        Rows singles = new Rows();
        boolean oneByOne = inView.size <= FEW || view.zoom() >= SINGLES_FROM && inView.size <= MOST_SINGLES;
        if (oneByOne) {
            singles = inView;
        } else {
            cluster(around, points, singles);
        }
        List<Heap> regions = regional.size > MOST_REGIONAL_SINGLES ? byRegion(regional) : List.of();
        if (regions.isEmpty()) {
            singles.addAll(regional);
        }
        return new Clusters(points, regions, singles.ids(), inView.size + regional.size, unplaced, selection.matched());
    }

    /** Rounded out to whole cells and one more: what is drawn does not depend on where exactly the view ends. */
    private View wider() {
        double west = Mercator.lon(edge(Mercator.x(view.west()), -1));
        double east = Mercator.lon(edge(Mercator.x(view.east()), 2));
        double north = Mercator.lat(edge(Mercator.y(view.north()), -1));
        double south = Mercator.lat(edge(Mercator.y(view.south()), 2));
        return new View(
                Math.max(-180, west),
                view.south() < -85 ? -90 : Math.max(-90, south),
                Math.min(180, east),
                view.north() > 85 ? 90 : Math.min(90, north),
                view.zoom());
    }

    private double edge(double position, int cells) {
        return (Math.floor(position / cell) + cells) * cell;
    }

    /** By the disk that covers its region. */
    private boolean mayTouchView(int row) {
        double degrees = columns.uncertainty[row] / METRES_PER_DEGREE;
        double lat = columns.lat[row];
        double width = degrees / Math.max(0.1, Math.cos(Math.toRadians(lat)));
        double lon = columns.lon[row];
        boolean tall = lat + degrees >= view.south() && lat - degrees <= view.north();
        boolean eastOfWest = lon + width >= view.west();
        boolean westOfEast = lon - width <= view.east();
        return tall && (view.west() <= view.east() ? eastOfWest && westOfEast : eastOfWest || westOfEast);
    }

    private void cluster(Rows rows, List<Heap> heaps, Rows singles) {
        List<Cell> cells = cells(rows);
        Map<Long, Cell> byPlace = new HashMap<>();
        cells.forEach(found -> byPlace.put(key(found.column, found.line), found));
        cells.sort(Comparator.comparingInt((Cell found) -> -found.rows.size)
                .thenComparingInt(found -> found.line)
                .thenComparingInt(found -> found.column));
        for (Cell centre : cells) {
            if (centre.taken) {
                continue;
            }
            centre.taken = true;
            double x = centre.x();
            double y = centre.y();
            Rows members = centre.rows;
            for (int line = centre.line - 1; line <= centre.line + 1; line++) {
                for (int column = centre.column - 1; column <= centre.column + 1; column++) {
                    Cell near = byPlace.get(key(column, line));
                    if (near != null && !near.taken && Math.hypot(near.x() - x, near.y() - y) <= cell) {
                        near.taken = true;
                        members.addAll(near.rows);
                    }
                }
            }
            if (members.size == 1) {
                singles.addAll(members);
            } else {
                heaps.add(heap(members, Optional.empty()));
            }
        }
    }

    private List<Cell> cells(Rows rows) {
        Map<Long, Cell> cells = new HashMap<>();
        for (int i = 0; i < rows.size; i++) {
            int row = rows.rows[i];
            int column = (int) (columns.x[row] / cell);
            int line = (int) (columns.y[row] / cell);
            cells.computeIfAbsent(key(column, line), place -> new Cell(column, line))
                    .add(row);
        }
        return new ArrayList<>(cells.values());
    }

    private List<Heap> byRegion(Rows regional) {
        Map<Integer, Rows> byDivision = new HashMap<>();
        for (int i = 0; i < regional.size; i++) {
            int row = regional.rows[i];
            // Those of which not even a region's name is known are told apart by country.
            int place = columns.division[row] >= 0 ? columns.division[row] : -2 - columns.country[row];
            byDivision.computeIfAbsent(place, any -> new Rows()).add(row);
        }
        return byDivision.values().stream()
                .sorted(Comparator.comparingInt((Rows rows) -> rows.rows[0]))
                .map(rows -> heap(rows, Optional.of(region(rows.rows[0]))))
                .toList();
    }

    private Division region(int row) {
        if (columns.division[row] >= 0) {
            return Division.of(columns.divisions.word(columns.division[row]));
        }
        int country = columns.country[row];
        return new Division("", country < 0 ? Optional.empty() : Optional.of(columns.countries.word(country)));
    }

    private Heap heap(Rows members, Optional<Division> region) {
        int[] types = new int[EVENT_TYPES.length];
        int[] groups = new int[columns.groups.size()];
        long killed = 0;
        Extent extent = new Extent();
        for (int i = 0; i < members.size; i++) {
            int row = members.rows[i];
            types[TYPES[columns.type[row]].eventType().ordinal()]++;
            groups[columns.group[row]]++;
            killed += columns.killed(row);
            extent.add(columns.x[row], columns.y[row]);
        }
        int first = members.rows[0];
        LonLat at = region.isPresent() ? new LonLat(columns.lon[first], columns.lat[first]) : extent.mean(members.size);
        return new Heap(at, members.size, killed, types(types), groups(groups), expansionZoom(extent), region);
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
            return SINGLES_FROM;
        }
        int steps = (int) Math.max(1, Math.ceil(Math.log(cell / width) / Math.log(2)));
        return Math.max(view.zoom() + 1, Math.min(SINGLES_FROM, view.zoom() + steps));
    }

    private static long key(int column, int line) {
        return (long) line << 32 | column & 0xFFFF_FFFFL;
    }

    /** A growing list of rows. */
    private final class Rows {
        private int[] rows = new int[8];
        private int size;

        void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = row;
        }

        void addAll(Rows others) {
            for (int i = 0; i < others.size; i++) {
                add(others.rows[i]);
            }
        }

        List<String> ids() {
            return Arrays.stream(rows, 0, size)
                    .sorted()
                    .mapToObj(row -> columns.ids[row])
                    .toList();
        }
    }

    /** A cell of the grid with its rows. */
    private final class Cell {
        private final int column;
        private final int line;
        private final Rows rows = new Rows();
        private double sumX;
        private double sumY;
        private boolean taken;

        Cell(int column, int line) {
            this.column = column;
            this.line = line;
        }

        void add(int row) {
            rows.add(row);
            sumX += columns.x[row];
            sumY += columns.y[row];
        }

        double x() {
            return sumX / rows.size;
        }

        double y() {
            return sumY / rows.size;
        }
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
