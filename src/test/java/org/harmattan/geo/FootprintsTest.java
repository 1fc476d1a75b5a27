package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

class FootprintsTest {

    private static final double HALF_PERCENT = 0.5;
    private static final LonLat TESSALIT = new LonLat(1.0114, 20.1986);

    @Test
    void disksHaveTheirAreaAndRadiusAnywhere() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            LonLat centre = anywhere(random);
            double radius = Math.exp(random.nextDouble(Math.log(50), Math.log(300_000)));
            Geometry disk = Footprints.disk(centre, radius);
            assertThat(disk.isValid()).isTrue();
            assertThat(disk.getSRID()).isEqualTo(4326);
            assertThat(Geodesy.area(disk)).isCloseTo(Math.PI * radius * radius, withinPercentage(HALF_PERCENT));
            assertThat(Footprints.radiusMetres(centre, disk)).isCloseTo(radius, withinPercentage(0.01));
        }
    }

    @Test
    void sectorsHaveTheirAreaAndLieInTheirDirection() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            LonLat centre = anywhere(random);
            double bearing = random.nextDouble(-180, 720);
            double halfAngle = random.nextDouble(5, 175);
            double max = random.nextDouble(1_000, 300_000);
            double min = random.nextBoolean() ? 0 : max * random.nextDouble(0.05, 0.9);
            Geometry sector = Footprints.sector(centre, bearing, halfAngle, min, max);
            assertThat(sector.isValid()).isTrue();
            double area = halfAngle / 180 * Math.PI * (max * max - min * min);
            assertThat(Geodesy.area(sector)).isCloseTo(area, withinPercentage(HALF_PERCENT));
            LonLat middle = Geodesy.destination(centre, bearing, (min + max) / 2);
            assertThat(sector.covers(Geometries.point(middle))).isTrue();
            LonLat behind = Geodesy.destination(centre, bearing + 180, (min + max) / 2);
            assertThat(sector.covers(Geometries.point(behind))).isFalse();
        }
    }

    @Test
    void aSectorAllAroundIsARing() {
        Geometry ring = Footprints.sector(TESSALIT, 0, 180, 10_000, 20_000);
        assertThat(ring.isValid()).isTrue();
        assertThat(ring.covers(Geometries.point(TESSALIT))).isFalse();
        assertThat(Geodesy.area(ring)).isCloseTo(Math.PI * 3e8, withinPercentage(HALF_PERCENT));
        assertThat(Footprints.sector(TESSALIT, 0, 360, 0, 20_000).equalsExact(Footprints.disk(TESSALIT, 20_000)))
                .isTrue();
    }

    @Test
    void corridorsHaveTheirAreaAcrossZones() {
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            LonLat from = anywhere(random);
            double length = random.nextDouble(5_000, 1_200_000);
            LonLat to = Geodesy.destination(from, random.nextDouble(360), length);
            if (Math.abs(to.lat()) > 65) {
                continue;
            }
            double half = random.nextDouble(1_000, 30_000);
            Geometry corridor = Footprints.corridor(from, to, half);
            assertThat(corridor.isValid()).isTrue();
            double area = 2 * half * length + Math.PI * half * half;
            assertThat(Geodesy.area(corridor))
                    .as("%s to %s, %s m", from, to, half)
                    .isCloseTo(area, withinPercentage(HALF_PERCENT));
            LonLat middle = Geodesy.destination(from, Geodesy.bearing(from, to), length / 2);
            assertThat(corridor.covers(Geometries.point(middle))).isTrue();
        }
    }

    @Test
    void aCorridorReachesItsHalfWidthToBothSides() {
        LonLat douentza = new LonLat(-2.95, 15.0);
        LonLat hombori = new LonLat(-1.695, 15.28);
        Geometry corridor = Footprints.corridor(douentza, hombori, 10_000);
        double bearing = Geodesy.bearing(douentza, hombori);
        LonLat middle = Geodesy.destination(douentza, bearing, 60_000);
        for (int side : new int[] {-90, 90}) {
            assertThat(corridor.covers(Geometries.point(Geodesy.destination(middle, bearing + side, 9_900))))
                    .isTrue();
            assertThat(corridor.covers(Geometries.point(Geodesy.destination(middle, bearing + side, 10_150))))
                    .isFalse();
        }
    }

    @Test
    void aCorridorFromAPointToItselfIsADisk() {
        assertThat(Footprints.corridor(TESSALIT, TESSALIT, 5_000).equalsExact(Footprints.disk(TESSALIT, 5_000)))
                .isTrue();
    }

    @Test
    void aLargeCorridorOfPolygonsKeepsThem() {
        Geometry area = Geometries.box(new BBox(-5, 12, 5, 20));
        Geometry wider = Footprints.corridor(area, 20_000);
        assertThat(wider.isValid()).isTrue();
        assertThat(wider.covers(area)).isTrue();
        assertThat(wider.covers(Geometries.point(new LonLat(5.1, 16)))).isTrue();
        assertThat(wider.covers(Geometries.point(new LonLat(5.25, 16)))).isFalse();
    }

    @Test
    void aBorderStripEndsAtTheOtherSide() {
        Geometry border = Geometries.line(new LonLat(0, 10), new LonLat(0, 16));
        Geometry east = Geometries.box(new BBox(0, 10, 5, 16));
        Geometry strip = Footprints.borderStrip(border, 30_000, east).orElseThrow();
        Geometry both = Footprints.borderStrip(border, 30_000);
        assertThat(strip.covers(Geometries.point(new LonLat(0.2, 13)))).isTrue();
        assertThat(strip.covers(Geometries.point(new LonLat(-0.01, 13)))).isFalse();
        assertThat(both.covers(Geometries.point(new LonLat(-0.2, 13)))).isTrue();
        double length = Geodesy.distance(new LonLat(0, 10), new LonLat(0, 16));
        assertThat(Geodesy.area(strip)).isCloseTo(length * 30_000, withinPercentage(HALF_PERCENT));
        assertThat(Footprints.borderStrip(border, 30_000, Geometries.box(new BBox(3, 10, 5, 16))))
                .isEmpty();
    }

    @Test
    void aBankLiesOnOneSideOfItsRiver() {
        LineString south = Geometries.FACTORY.createLineString(
                new Coordinate[] {new Coordinate(1, 15), new Coordinate(1, 14.5), new Coordinate(1.1, 14)});
        Geometry left = Footprints.bank(south, 6_000, true);
        Geometry right = Footprints.bank(south, 6_000, false);
        assertThat(left.isValid() && right.isValid()).isTrue();
        assertThat(left.covers(Geometries.point(new LonLat(1.04, 14.7)))).isTrue();
        assertThat(left.covers(Geometries.point(new LonLat(0.97, 14.7)))).isFalse();
        assertThat(right.covers(Geometries.point(new LonLat(0.97, 14.7)))).isTrue();
        assertThat(left.covers(Geometries.point(new LonLat(1.07, 14.7)))).isFalse();
    }

    @Test
    void withinKeepsOnlyPolygons() {
        Geometry left = Geometries.box(new BBox(0, 0, 1, 1));
        assertThat(Footprints.within(left, Geometries.box(new BBox(1, 0, 2, 1))))
                .isEmpty();
        assertThat(Footprints.within(left, Geometries.box(new BBox(0.5, 0.5, 2, 2))))
                .hasValueSatisfying(shared -> assertThat(shared.getArea()).isEqualTo(0.25));
    }

    @Test
    void withinDropsSlivers() {
        Geometry footprint = Geometries.box(new BBox(0, 0, 3, 1));
        Geometry half = Geometries.box(new BBox(0, 0, 1.5, 1));
        Geometry island = Geometries.box(new BBox(2, 0, 2.1, 1));
        Geometry sliver = Geometries.box(new BBox(2.9, 0, 2.91, 1));
        assertThat(Footprints.within(footprint, half.union(island).union(sliver)))
                .hasValueSatisfying(shared -> assertThat(shared.getArea()).isCloseTo(1.6, withinPercentage(1e-6)));
        assertThat(Footprints.within(footprint, sliver)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 17.5", "90, 2, 15", "180, 0, 12.5", "270, -2, 15", "45, 2, 17"})
    void halvesLieInTheirDirection(double bearing, double lon, double lat) {
        Geometry area = Geometries.box(new BBox(-3, 12, 3, 18));
        Geometry half = Footprints.half(area, bearing);
        assertThat(half.covers(Geometries.point(new LonLat(lon, lat)))).isTrue();
        assertThat(half.covers(Geometries.point(new LonLat(-lon, 30 - lat)))).isFalse();
        assertThat(half.getArea()).isCloseTo(area.getArea() / 2, withinPercentage(1));
    }

    @Test
    void cornersLieInTheirDirectionHoweverFarTheAreaReaches() {
        Geometry area = Geometries.box(new BBox(20, 40, 180, 85));
        Geometry corner = Footprints.corner(area, 45, 67.5).orElseThrow();
        assertThat(corner.covers(Geometries.point(new LonLat(175, 80)))).isTrue();
        assertThat(corner.covers(Geometries.point(new LonLat(25, 70)))).isFalse();
        assertThat(corner.covers(Geometries.point(new LonLat(100, 45)))).isFalse();
    }

    @Test
    void theBestPointLiesInsideAnyShape() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            LonLat centre = anywhere(random);
            double max = random.nextDouble(100, 200_000);
            double min = max * random.nextDouble(0, 0.95);
            Geometry shape = Footprints.sector(centre, random.nextDouble(360), random.nextDouble(3, 200), min, max);
            LonLat best = Footprints.bestPoint(shape);
            assertThat(shape.covers(Geometries.point(best))).isTrue();
            double radius = Footprints.radiusMetres(best, shape);
            for (Coordinate corner : shape.getCoordinates()) {
                assertThat(Geodesy.distance(best, Geometries.lonLat(corner))).isLessThanOrEqualTo(radius + 1e-6);
            }
        }
    }

    @Test
    void theRadiusIsNeverBelowAMetre() {
        assertThat(Footprints.radiusMetres(TESSALIT, Geometries.point(TESSALIT)))
                .isEqualTo(1);
    }

    @Test
    void whatCrossesTheAntimeridianIsCutThere() {
        for (double lon : new double[] {179.9, 180, -180, -179.95}) {
            LonLat centre = new LonLat(lon, -18);
            for (Geometry shape : List.of(
                    Footprints.disk(centre, 50_000),
                    Footprints.sector(centre, 0, 180, 20_000, 50_000),
                    Footprints.sector(centre, lon < 0 ? 270 : 90, 22.5, 0, 400_000))) {
                assertThat(shape.isValid()).isTrue();
                BBox box = Geometries.bounds(shape);
                assertThat(box.west() == -180 || box.east() == 180).isTrue();
                assertThat(Footprints.radiusMetres(centre, shape)).isLessThan(401_000);
            }
            assertThat(Geodesy.area(Footprints.disk(centre, 50_000)))
                    .isCloseTo(Math.PI * 50_000 * 50_000, withinPercentage(0.5));
            assertThat(Footprints.disk(centre, 50_000).getNumGeometries()).isEqualTo(2);
        }
    }

    @Test
    void impossibleShapesAreRefused() {
        refused(() -> Footprints.disk(TESSALIT, 0), "radius");
        refused(() -> Footprints.disk(TESSALIT, Double.NaN), "radius");
        refused(() -> Footprints.disk(new LonLat(0, 89.9), 50_000), "pole");
        refused(() -> Footprints.sector(TESSALIT, 0, 20, 5_000, 5_000), "smallest distance");
        refused(() -> Footprints.corridor(new LonLat(179, 10), new LonLat(-179, 10), 5_000), "antimeridian");
        refused(() -> Footprints.half(Geometries.point(TESSALIT), 0), "halves");
        refused(() -> Footprints.bestPoint(Geometries.empty()), "empty");
    }

    private static void refused(Runnable shape, String reason) {
        assertThatThrownBy(shape::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    /** Away from the antimeridian, at latitudes up to 60 degrees on both sides of the equator. */
    private static LonLat anywhere(Random random) {
        return new LonLat(random.nextDouble(-160, 160), random.nextDouble(-60, 60));
    }
}
