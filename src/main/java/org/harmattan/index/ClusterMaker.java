package org.harmattan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.index.Clusters.Heap;

/**
 * Makes the clusters of a selection for one view. Takes time in proportion to the rows, and gives the same for the same
 * input. For one use.
 */
final class ClusterMaker {

    /** So few are all drawn one by one, on a map of at least so many pixels... */
    private static final int FEW = 60;

    private static final double PIXELS_FOR_FEW = 500_000;

    /** ... and so few on the map of a phone. */
    private static final int LEAST_FEW = 20;

    /** From this zoom on, streets are told apart and nothing is added up... */
    private static final int SINGLES_FROM = 13;

    /** ... unless there are more than a browser draws at once. */
    private static final int MOST_SINGLES = 2_000;

    private static final int MOST_REGIONAL_SINGLES = 200;

    /** A region of less than this radius is no larger than what a cluster stands for. */
    private static final double SMALL_REGION_PIXELS = 30;

    private static final double TILE_PIXELS = 256;
    private static final double RADIUS_PIXELS = 60;
    private static final double METRES_PER_DEGREE = 111_000;

    private final Columns columns;
    private final Selection selection;
    private final View view;
    /** Width of a cell, and radius of a cluster, as a part of the world's width. */
    private final double cell;

    private final HeapMaker heaps;
    private final RowList inView = new RowList();
    private final RowList around = new RowList();
    private RowList regional = new RowList();
    private int unplaced;

    ClusterMaker(Columns columns, Selection selection, View view) {
        this.columns = columns;
        this.selection = selection;
        this.view = view;
        cell = RADIUS_PIXELS / (TILE_PIXELS * Math.pow(2, view.zoom()));
        heaps = new HeapMaker(columns, view.zoom(), SINGLES_FROM, cell);
    }

    Clusters make() {
        View wider = wider();
        for (int row : selection.wanted()) {
            sortIn(row, wider);
        }
        int matched = inView.size() + regional.size();
        List<Heap> points = new ArrayList<>();
        RowList singles = new RowList();
        if (inView.size() <= few() || view.zoom() >= SINGLES_FROM && inView.size() <= MOST_SINGLES) {
            singles.addAll(inView);
        } else {
            RowList apart = regional.size() > MOST_REGIONAL_SINGLES ? regional : joinSmallRegions();
            cluster(points, singles);
            regional = apart;
        }
        List<Heap> regions = regional.size() > MOST_REGIONAL_SINGLES ? byRegion() : List.of();
        if (regions.isEmpty()) {
            singles.addAll(regional);
        }
        return new Clusters(points, regions, singles.ids(columns), matched, unplaced, selection.matched());
    }

    /** By the room that there is: sixty marks on a phone are one heap of them. */
    private int few() {
        double width = Mercator.x(view.east()) - Mercator.x(view.west());
        double height = Mercator.y(view.south()) - Mercator.y(view.north());
        double world = TILE_PIXELS * Math.pow(2, view.zoom());
        double pixels = (width < 0 ? width + 1 : width) * height * world * world;
        return (int) Math.max(LEAST_FEW, Math.min(FEW, FEW * pixels / PIXELS_FOR_FEW));
    }

    private void sortIn(int row, View wider) {
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

    /** Puts regions that are small at this zoom with the points, and gives those that are not. */
    private RowList joinSmallRegions() {
        View wider = wider();
        RowList large = new RowList();
        for (int i = 0; i < regional.size(); i++) {
            int row = regional.get(i);
            if (isSmall(row) && wider.contains(columns.lon[row], columns.lat[row])) {
                around.add(row);
            } else {
                large.add(row);
            }
        }
        return large;
    }

    /** By the disk that covers its region, against a cluster's. */
    private boolean isSmall(int row) {
        double worldMetres = METRES_PER_DEGREE * 360 * Math.cos(Math.toRadians(columns.lat[row]));
        return columns.uncertainty[row] / worldMetres < cell * SMALL_REGION_PIXELS / RADIUS_PIXELS;
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

    private void cluster(List<Heap> points, RowList singles) {
        ClusterGrid grid = new ClusterGrid(columns, cell);
        for (int i = 0; i < around.size(); i++) {
            grid.add(around.get(i));
        }
        for (RowList members : grid.clusters()) {
            if (members.size() == 1) {
                singles.addAll(members);
            } else {
                points.add(heaps.near(members));
            }
        }
    }

    private List<Heap> byRegion() {
        Map<Integer, RowList> byDivision = new HashMap<>();
        for (int i = 0; i < regional.size(); i++) {
            int row = regional.get(i);
            // Those of which not even a region's name is known are told apart by country.
            int place = columns.division[row] >= 0 ? columns.division[row] : -2 - columns.country[row];
            byDivision.computeIfAbsent(place, any -> new RowList()).add(row);
        }
        return byDivision.values().stream()
                .sorted(Comparator.comparingInt((RowList rows) -> rows.get(0)))
                .map(heaps::in)
                .toList();
    }
}
