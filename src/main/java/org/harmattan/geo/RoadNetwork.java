package org.harmattan.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Roads that meet where they share a position, and the shortest way along them (Dijkstra, 1959). Immutable and
 * thread-safe; a search visits every node at most once.
 */
final class RoadNetwork {

    /** A town this far from a road lies on it. */
    private static final double ON_ROAD_METRES = 9_000;

    /** A way longer than this many times the straight line is not the one a text means. */
    static final double LONGEST_DETOUR = 1.6;

    /** Distance of the nodes along a road, in degrees: some 5 km. */
    private static final double STEP = 0.05;

    private record Edge(int to, double metres) {}

    private record Visit(int node, double metres) {}

    private final List<LonLat> nodes = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final Map<Coordinate, Integer> numbers = new HashMap<>();

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
            nodes.add(Geometries.lonLat(added));
            edges.add(new ArrayList<>());
            return nodes.size() - 1;
        });
    }

    private void join(int one, int other) {
        double metres = Geodesy.distance(nodes.get(one), nodes.get(other));
        edges.get(one).add(new Edge(other, metres));
        edges.get(other).add(new Edge(one, metres));
    }

    /** The shortest way between two positions that lie on roads. */
    Optional<LineString> findWay(LonLat from, LonLat to) {
        int start = nearest(from);
        int end = nearest(to);
        if (start < 0 || end < 0 || start == end) {
            return Optional.empty();
        }
        int[] before = search(start, end, LONGEST_DETOUR * Geodesy.distance(from, to));
        return before[end] < 0 ? Optional.empty() : Optional.of(line(from, before, end, to));
    }

    private int nearest(LonLat position) {
        int best = -1;
        double least = ON_ROAD_METRES;
        for (int i = 0; i < nodes.size(); i++) {
            LonLat node = nodes.get(i);
            boolean close = Math.abs(node.lat() - position.lat()) < 0.1 && Math.abs(node.lon() - position.lon()) < 0.1;
            double distance = close ? Geodesy.distance(node, position) : Double.MAX_VALUE;
            if (distance < least) {
                least = distance;
                best = i;
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
        PriorityQueue<Visit> open = new PriorityQueue<>((a, b) -> Double.compare(a.metres, b.metres));
        open.add(new Visit(start, 0));
        while (!open.isEmpty() && open.peek().node != end) {
            Visit visit = open.remove();
            for (Edge edge : visit.metres > metres[visit.node] ? List.<Edge>of() : edges.get(visit.node)) {
                double sum = visit.metres + edge.metres;
                if (sum < metres[edge.to] && sum <= limit) {
                    metres[edge.to] = sum;
                    before[edge.to] = visit.node;
                    open.add(new Visit(edge.to, sum));
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
