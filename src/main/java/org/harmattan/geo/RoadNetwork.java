package org.harmattan.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Roads that meet where they share a position, and the shortest way along them (Hart, Nilsson and Raphael, A
 * formal basis for the heuristic determination of minimum cost paths, 1968). Immutable and thread-safe.
 */
final class RoadNetwork {

    /** A town this far from a road lies on it. */
    private static final double ON_ROAD_METRES = 9_000;

    /** A way longer than this many times the straight line is not the one a text means. */
    static final double LONGEST_DETOUR = 1.6;

    /** Distance of the nodes along a road, in degrees: some 5 km. */
    private static final double STEP = 0.05;

    /** Width of the cells by which nodes are found near a position, in degrees: more than a town may lie from its road. */
    private static final double CELL = 0.1;

    private record Edge(int to, double metres) {}

    /** @param atLeast metres that a way through the node is long at least */
    private record Visit(int node, double metres, double atLeast) {}

    private final List<LonLat> nodes = new ArrayList<>();
    private final List<Geocentric> spots = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final Map<Coordinate, Integer> numbers = new HashMap<>();

    /** Of each cell the nodes in it and in those around. */
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    RoadNetwork(List<LineString> roads) {
        for (LineString road : roads) {
            Coordinate[] corners = Densifier.densify(road, STEP).getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                join(number(corners[i - 1]), number(corners[i]));
            }
        }
        numbers.clear();
    }

    private int number(Coordinate corner) {
        return numbers.computeIfAbsent(new Coordinate(corner.x, corner.y), added -> {
            LonLat node = Geometries.lonLat(added);
            nodes.add(node);
            spots.add(Geocentric.of(node));
            edges.add(new ArrayList<>());
            addToCells(nodes.size() - 1);
            return nodes.size() - 1;
        });
    }

    private void addToCells(int node) {
        for (int east = -1; east <= 1; east++) {
            for (int north = -1; north <= 1; north++) {
                cells.computeIfAbsent(cell(nodes.get(node), east, north), cell -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** The number of the cell so many columns and rows beside that of a position. */
    private static long cell(LonLat position, int east, int north) {
        long column = (long) Math.floor(position.lon() / CELL) + east;
        long row = (long) Math.floor(position.lat() / CELL) + north;
        return column << Integer.SIZE | row & 0xFFFF_FFFFL;
    }

    private void join(int one, int other) {
        double metres = Geodesy.distance(nodes.get(one), nodes.get(other));
        edges.get(one).add(new Edge(other, metres));
        edges.get(other).add(new Edge(one, metres));
    }

    /** The shortest way between two positions that lie on roads. */
    Optional<LineString> findWay(LonLat from, LonLat to) {
        int start = nearest(from);
        int end = start < 0 ? start : nearest(to);
        if (start < 0 || end < 0 || start == end) {
            return Optional.empty();
        }
        int[] before = search(start, end, LONGEST_DETOUR * Geodesy.distance(from, to));
        return before[end] < 0 ? Optional.empty() : Optional.of(line(from, before, end, to));
    }

    private int nearest(LonLat position) {
        int best = -1;
        double least = ON_ROAD_METRES;
        Geocentric spot = Geocentric.of(position);
        for (int node : cells.getOrDefault(cell(position, 0, 0), List.of())) {
            // The straight line through the earth is no longer than the way, and told sooner.
            if (spots.get(node).chord(spot) > least) {
                continue;
            }
            double distance = Geodesy.distance(nodes.get(node), position);
            if (distance < least || distance == least && node < best) {
                least = distance;
                best = node;
            }
        }
        return best;
    }

    /** For each node the one before it on the way from the start, -1 where there is none within the limit. */
    private int[] search(int start, int end, double limit) {
        int[] before = new int[nodes.size()];
        Arrays.fill(before, -1);
        double[] metres = new double[nodes.size()];
        Arrays.fill(metres, Double.MAX_VALUE);
        metres[start] = 0;
        Geocentric goal = spots.get(end);
        PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::atLeast));
        open.add(new Visit(start, 0, goal.chord(spots.get(start))));
        while (!open.isEmpty() && open.peek().node != end) {
            Visit visit = open.remove();
            for (Edge edge : visit.metres > metres[visit.node] ? List.<Edge>of() : edges.get(visit.node)) {
                double sum = visit.metres + edge.metres;
                double atLeast = sum + goal.chord(spots.get(edge.to));
                if (sum < metres[edge.to] && atLeast <= limit) {
                    metres[edge.to] = sum;
                    before[edge.to] = visit.node;
                    open.add(new Visit(edge.to, sum, atLeast));
                }
            }
        }
        return before;
    }

    private LineString line(LonLat from, int[] before, int end, LonLat to) {
        Deque<Coordinate> corners = new ArrayDeque<>(List.of(Geometries.coordinate(to)));
        for (int node = end; node >= 0; node = before[node]) {
            corners.addFirst(Geometries.coordinate(nodes.get(node)));
        }
        corners.addFirst(Geometries.coordinate(from));
        return Geometries.FACTORY.createLineString(corners.toArray(Coordinate[]::new));
    }
}
