package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * What of the polygons of a shape lies in an area, ring by ring: those that cross follow the shape while it is inside and
 * the area's outline from where it leaves; those that cross nothing count when they lie within the other. For one thread.
 */
final class ClippedRings {

    private final List<Ring> shape;
    private final List<Ring> area;
    private final Crossings crossings;
    private final List<Coordinate[]> shells = new ArrayList<>();
    private final List<Coordinate[]> holes = new ArrayList<>();
    private boolean unsure;
    private boolean whole;

    ClippedRings(List<Ring> shape, List<Ring> area) {
        this.shape = shape;
        this.area = area;
        crossings = new Crossings(shape, area);
        unsure = crossings.areUnsure();
        if (!unsure) {
            walk();
            int crossing = shells.size() + holes.size();
            addUncrossed(shape, area, number -> crossings.get(number).ring());
            int own = shells.size() + holes.size() - crossing;
            addUncrossed(area, shape, number -> crossings.get(number).other());
            whole = own > 0 && own == shape.size() && shells.size() + holes.size() == own;
        }
    }

    /** Whether all of the shape lies in the area; not so when unsure. */
    boolean isWhole() {
        return whole && !unsure;
    }

    private void walk() {
        boolean[] done = new boolean[crossings.size()];
        for (int start = 0; start < done.length; start++) {
            if (crossings.get(start).enters() && !done[start]) {
                List<Coordinate> corners = new ArrayList<>();
                int at = start;
                do {
                    done[at] = true;
                    int exit = crossings.next(at);
                    addWay(corners, at, exit, true);
                    at = crossings.otherNext(exit);
                    addWay(corners, exit, at, false);
                } while (at != start);
                corners.add(corners.get(0).copy());
                add(corners.toArray(Coordinate[]::new));
            }
        }
    }

    /** The first crossing and all corners before the second one. */
    private void addWay(List<Coordinate> corners, int from, int to, boolean own) {
        Crossings.Crossing start = crossings.get(from);
        Crossings.Crossing end = crossings.get(to);
        corners.add(start.at().copy());
        Ring ring = own ? shape.get(start.ring()) : area.get(start.other());
        double along = own ? start.along() : start.otherAlong();
        double until = own ? end.along() : end.otherAlong();
        int steps = (int) until - (int) along + (until < along ? ring.size() : 0);
        for (int step = 1; step <= steps; step++) {
            corners.add(ring.corner(((int) along + step) % ring.size()).copy());
        }
    }

    private void add(Coordinate[] corners) {
        (Ring.area(corners) > 0 ? shells : holes).add(corners);
    }

    private void addUncrossed(List<Ring> rings, List<Ring> others, IntUnaryOperator ringOf) {
        boolean[] crossed = new boolean[rings.size()];
        for (int i = 0; i < crossings.size(); i++) {
            crossed[ringOf.applyAsInt(i)] = true;
        }
        for (int i = 0; i < crossed.length; i++) {
            Ring ring = rings.get(i);
            if (!crossed[i] && others.stream().anyMatch(other -> other.box().covers(ring.box()))) {
                int location = Ring.locate(ring.corner(0), others);
                unsure |= location == Location.BOUNDARY;
                if (location == Location.INTERIOR) {
                    add(ring.copy());
                }
            }
        }
    }

    /** The polygons that are left; empty when the last digits of some number would decide what is. */
    Optional<List<Polygon>> polygons() {
        List<List<LinearRing>> holesOf = new ArrayList<>();
        shells.sort(Comparator.comparingDouble(Ring::area));
        shells.forEach(shell -> holesOf.add(new ArrayList<>()));
        for (Coordinate[] hole : holes) {
            int around = 0;
            while (around < shells.size() && !PointLocation.isInRing(hole[0], shells.get(around))) {
                around++;
            }
            if (around == shells.size()) {
                return Optional.empty();
            }
            holesOf.get(around).add(Geometries.FACTORY.createLinearRing(hole));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            polygons.add(Geometries.FACTORY.createPolygon(
                    Geometries.FACTORY.createLinearRing(shells.get(i)),
                    holesOf.get(i).toArray(LinearRing[]::new)));
        }
        return unsure ? Optional.empty() : Optional.of(polygons);
    }
}
