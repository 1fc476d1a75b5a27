package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class GeodesyTest {

    private static final LonLat BAMAKO = new LonLat(-8.0, 12.65);
    private static final LonLat KIDAL = new LonLat(1.4078, 18.4411);

    @Test
    void distanceAlongTheEquatorIsThatOfTheEllipsoid() {
        // One degree of the equator: pi / 180 times 6 378 137 m.
        assertThat(Geodesy.distance(new LonLat(0, 0), new LonLat(1, 0))).isCloseTo(111_319.49, within(0.01));
    }

    @Test
    void distanceFromTheEquatorToThePoleIsAQuarterMeridian() {
        assertThat(Geodesy.distance(new LonLat(5, 0), new LonLat(5, 90))).isCloseTo(10_001_965.729, within(0.01));
    }

    @Test
    void bearingsAreClockwiseFromNorth() {
        assertThat(Geodesy.bearing(new LonLat(0, 0), new LonLat(1, 0))).isCloseTo(90, within(1e-9));
        assertThat(Geodesy.bearing(new LonLat(0, 0), new LonLat(-1, 0))).isCloseTo(270, within(1e-9));
        assertThat(Geodesy.bearing(BAMAKO, KIDAL)).isBetween(50.0, 60.0);
    }

    @Test
    void destinationInvertsDistanceAndBearing() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            LonLat from = new LonLat(random.nextDouble(-170, 170), random.nextDouble(-60, 60));
            double bearing = random.nextDouble(0, 360);
            double metres = random.nextDouble(10, 900_000);
            LonLat to = Geodesy.destination(from, bearing, metres);
            assertThat(Geodesy.distance(from, to)).isCloseTo(metres, within(0.001));
            double turned = Math.abs(Geodesy.bearing(from, to) - bearing);
            assertThat(Math.min(turned, 360 - turned)).isLessThan(1e-3);
        }
    }

    @Test
    void theWayThroughTheEarthTellsTheWayOverGround() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            LonLat from = new LonLat(random.nextDouble(-180, 180), random.nextDouble(-89, 89));
            LonLat to = Geodesy.destination(from, random.nextDouble(0, 360), Math.pow(10, random.nextDouble(0, 7.3)));
            double distance = Geodesy.distance(from, to);
            Geocentric start = Geocentric.of(from);
            Geocentric end = Geocentric.of(to);
            double digits = 1e-6 + 1e-12 * distance;
            assertThat(start.least(end)).isLessThanOrEqualTo(distance + digits);
            assertThat(start.most(end)).isGreaterThanOrEqualTo(distance - digits);
            if (distance < 1_000_000) {
                assertThat(start.most(end)).isCloseTo(distance, within(1e-6 + 2.5e-5 * distance));
            }
            assertThat(Geodesy.isWithin(from, to, distance + digits)).isTrue();
            assertThat(Geodesy.isWithin(from, to, distance - digits)).isFalse();
        }
    }

    @Test
    void shortWaysArriveWhereGeodesicsDo() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            LonLat from = new LonLat(random.nextDouble(-170, 170), random.nextDouble(-75, 75));
            double bearing = random.nextDouble(-360, 720);
            double metres = random.nextDouble(0, ShortWays.LONGEST_METRES);
            LonLat to = Geometries.lonLat(new ShortWays(from).destination(bearing, metres));
            assertThat(ShortWays.hold(from, metres)).isTrue();
            assertThat(Geodesy.distance(to, Geodesy.destination(from, bearing, metres)))
                    .isLessThan(0.01);
        }
    }

    @Test
    void shortWaysTurnStepByStep() {
        LonLat from = new LonLat(-3, 14.5);
        List<Coordinate> corners = new ArrayList<>();
        new ShortWays(from).reach(40_000).addTo(corners, -30, -3.75, 97);
        for (int i = 0; i < corners.size(); i++) {
            LonLat there = Geodesy.destination(from, -30 - 3.75 * i, 40_000);
            assertThat(Geodesy.distance(there, Geometries.lonLat(corners.get(i))))
                    .isLessThan(0.01);
        }
    }

    @Test
    void theFarthestCornerIsAsFarAsItsWay() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            LonLat from = new LonLat(random.nextDouble(-170, 170), random.nextDouble(-80, 80));
            double metres = Math.pow(10, random.nextDouble(0, 6));
            LonLat to = Geodesy.destination(from, random.nextDouble(0, 360), metres);
            double radius = Footprints.radiusMetres(from, Geometries.point(to));
            assertThat(radius).isCloseTo(Math.max(1, metres), within(1e-3 + 3e-5 * metres));
        }
    }

    @Test
    void bearingsNormalise() {
        assertThat(Geodesy.normaliseBearing(-90)).isEqualTo(270);
        assertThat(Geodesy.normaliseBearing(720)).isZero();
        assertThat(Geodesy.normaliseBearing(-1e-20)).isZero();
    }

    @Test
    void boxesRefuseCrossedEdges() {
        assertThatThrownBy(() -> new BBox(2, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BBox(0, 2, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BBox(Double.NaN, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boxesHoldTheirEdges() {
        BBox box = new BBox(-1, 10, 1, 12);
        assertThat(box.contains(new LonLat(1, 12))).isTrue();
        assertThat(box.contains(new LonLat(1.001, 12))).isFalse();
        assertThat(box.intersects(new BBox(1, 12, 3, 13))).isTrue();
        assertThat(box.intersects(new BBox(1.001, 12, 3, 13))).isFalse();
        assertThat(Geometries.bounds(Geometries.box(box))).isEqualTo(box);
        assertThat(box.centre()).isEqualTo(new LonLat(0, 11));
    }
}
