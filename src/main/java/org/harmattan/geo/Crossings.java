package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the rings of one geometry cross those of another. Unsure where they touch, overlap or come so close to it that
 * the last digits would decide.
 */
final class Crossings {

    /** Of the parts of a sum: a smaller result may be rounding. */
    private static final double ROUNDING = 1e-15;

    /** Share of a segment: what lies closer to its end, or to another crossing, may be at it. */
    private static final double CLOSE = 1e-7;

    private final List<Ring> rings;
    private final List<Ring> others;
    private final List<Crossing> found = new ArrayList<>();
    private int[] next = {};
    private int[] otherNext = {};
    private boolean unsure;

    /**
     * A crossing.
     *
     * @param ring number of the ring of the first geometry
     * @param along number of its segment, and the share of that before the crossing
     * @param other number of the ring of the second geometry
     * @param otherAlong the same along that one
     * @param enters whether the first ring enters the second geometry here
     * @param at the position
     */
    record Crossing(int ring, double along, int other, double otherAlong, boolean enters, Coordinate at) {}

    Crossings(List<Ring> rings, List<Ring> others) {
        this.rings = rings;
        this.others = others;
        for (int i = 0; i < rings.size(); i++) {
            for (int j = 0; j < others.size() && !unsure; j++) {
                if (rings.get(i).box().intersects(others.get(j).box())) {
                    cross(i, j);
                }
            }
        }
        if (!unsure && !found.isEmpty()) {
            next = follow(Crossing::ring, Crossing::along);
            otherNext = follow(Crossing::other, Crossing::otherAlong);
        }
    }

    /** Whether the last digits would decide; then nothing else holds. */
    boolean areUnsure() {
        return unsure;
    }

    /** How many there are. */
    int size() {
        return found.size();
    }

    Crossing get(int number) {
        return found.get(number);
    }

    /** The number of the next one along the first ring. */
    int next(int number) {
        return next[number];
    }

    /** The number of the next one along the second ring. */
    int otherNext(int number) {
        return otherNext[number];
    }

    /** For each crossing the next one on its ring, around which the ways in and out take turns. */
    private int[] follow(ToIntFunction<Crossing> ring, ToDoubleFunction<Crossing> along) {
        Integer[] order = new Integer[found.size()];
        Arrays.setAll(order, Integer::valueOf);
        Arrays.sort(
                order,
                Comparator.comparing(found::get, Comparator.comparingInt(ring).thenComparingDouble(along)));
        int[] following = new int[order.length];
        int first = 0;
        for (int i = 0; i < order.length; i++) {
            Crossing one = found.get(order[i]);
            boolean last = i + 1 == order.length || ring.applyAsInt(found.get(order[i + 1])) != ring.applyAsInt(one);
            int after = order[last ? first : i + 1];
            Crossing other = found.get(after);
            following[order[i]] = after;
            first = last ? i + 1 : first;
            unsure |= one.enters() == other.enters()
                    || !last && along.applyAsDouble(other) - along.applyAsDouble(one) < CLOSE;
        }
        return following;
    }

    private void cross(int i, int j) {
        Ring ring = rings.get(i);
        Ring other = others.get(j);
        for (int otherRun = 0; otherRun < other.runs(); otherRun++) {
            Envelope around = other.box(otherRun);
            for (int run = 0; run < ring.runs() && around.intersects(ring.box()); run++) {
                if (around.intersects(ring.box(run))) {
                    cross(i, run, j, otherRun);
                }
            }
        }
    }

    private void cross(int i, int run, int j, int otherRun) {
        Ring ring = rings.get(i);
        Ring other = others.get(j);
        Envelope around = ring.box(run);
        for (int l = otherRun * Ring.RUN; l < other.endOf(otherRun); l++) {
            Coordinate c = other.corner(l);
            Coordinate d = other.corner(l + 1);
            if (around.intersects(c, d)) {
                for (int k = run * Ring.RUN; k < ring.endOf(run); k++) {
                    cross(i, k, j, l, ring.corner(k), ring.corner(k + 1), c, d);
                }
            }
        }
    }

    private void cross(int i, int k, int j, int l, Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
        if (!Envelope.intersects(a, b, c, d)) {
            return;
        }
        double sideOfA = side(c, d, a);
        double sideOfB = side(c, d, b);
        double sideOfC = side(a, b, c);
        double sideOfD = side(a, b, d);
        if (sideOfA * sideOfB > 0 || sideOfC * sideOfD > 0) {
            return;
        }
        double share = sideOfA / (sideOfA - sideOfB);
        double otherShare = sideOfC / (sideOfC - sideOfD);
        if (!isInner(share) || !isInner(otherShare)) {
            unsure = true;
            return;
        }
        Coordinate at = new Coordinate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
        found.add(new Crossing(i, k + share, j, l + otherShare, sideOfB > 0, at));
    }

    /** No number is none. */
    private static boolean isInner(double share) {
        return share > CLOSE && share < 1 - CLOSE;
    }

    /** Positive for a position on the left of a segment, negative on its right, 0 where rounding would decide. */
    private static double side(Coordinate from, Coordinate to, Coordinate position) {
        double left = (from.x - position.x) * (to.y - position.y);
        double right = (from.y - position.y) * (to.x - position.x);
        double side = left - right;
        return Math.abs(side) > ROUNDING * (Math.abs(left) + Math.abs(right)) ? side : 0;
    }
}
