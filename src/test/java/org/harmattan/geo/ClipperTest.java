package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.harmattan.extract.Extractors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class ClipperTest {

    private static final Geometry SQUARE = box(0, 0, 10, 10);

    @Test
    void whatLiesInsideStaysTheSame() {
        Geometry inside = box(2, 2, 3, 3);
        assertThat(new Clipper(SQUARE).clip(inside)).containsSame(inside);
        assertThat(new Clipper(SQUARE).clip(SQUARE)).containsSame(SQUARE);
        assertThat(new Clipper(SQUARE).clip(box(0, 0, 3, 3)).orElseThrow().getArea())
                .isEqualTo(9);
    }

    @Test
    void whatSharesNoAreaIsNothing() {
        assertThat(new Clipper(SQUARE).clip(box(11, 0, 12, 1))).isEmpty();
        assertThat(new Clipper(SQUARE).clip(box(10, 0, 12, 1))).isEmpty();
        assertThat(new Clipper(SQUARE).clip(box(10 - 1e-12, 0.5, 12, 1))).isEmpty();
        assertThat(new Clipper(withHole(SQUARE, box(3, 3, 6, 6))).clip(box(4, 4, 5, 5)))
                .isEmpty();
        assertThat(new Clipper(Geometries.empty()).clip(SQUARE)).isEmpty();
        assertThat(new Clipper(SQUARE).clip(Geometries.empty())).isEmpty();
        assertThat(new Clipper(SQUARE).clip(Geometries.point(new LonLat(1, 1)))).isEmpty();
    }

    @Test
    void whatLiesFarFromTheOutlineIsInsideOrOutsideAsAWhole() {
        Geometry disk = Footprints.disk(new LonLat(5, 5), 400_000);
        Geometry pond = Footprints.disk(new LonLat(5, 5), 100_000);
        Clipper ring = new Clipper(disk.difference(pond));
        Geometry between = box(6.8, 5, 7, 5.2);
        assertThat(ring.clip(between)).containsSame(between);
        assertThat(ring.clip(box(4.9, 4.9, 5.1, 5.1))).isEmpty();
        assertThat(ring.clip(box(20, 5, 21, 6))).isEmpty();
        assertThat(ring.clip(box(4, 4, 6, 6)).orElseThrow().getArea()).isCloseTo(4 - pond.getArea(), within(1e-9));
    }

    @Test
    void partsOfAllSidesAreKept() {
        Geometry cross = box(-1, 4, 11, 6);
        assertSame(cross, SQUARE);
        assertSame(SQUARE, cross);
        assertSame(box(-1, -1, 11, 11), SQUARE);
        Geometry comb = withHole(box(1, 1, 12, 9), box(8, 3, 11, 6));
        assertSame(comb, SQUARE);
        assertSame(SQUARE, comb);
    }

    @Test
    void holesAndIslandsAreKept() {
        Geometry ring = withHole(box(2, 2, 8, 8), box(4, 4, 6, 6));
        assertSame(box(1, 1, 9, 9.5), ring);
        assertSame(box(5, -1, 12, 12), ring);
        assertSame(withHole(box(-1, 1, 9, 9), box(3, 5, 7, 7)), withHole(SQUARE, box(5, 2, 6, 6)));
        Geometry islands = Geometries.FACTORY.buildGeometry(List.of(box(0, 0, 1, 1), box(2, 0, 3, 1)));
        assertSame(box(-1, 0.5, 2.5, 3), islands);
        assertSame(box(-1, -1, 4, 4), islands);
    }

    @Test
    void sliversAreDropped() {
        Geometry islands = Geometries.FACTORY.buildGeometry(List.of(box(0, 0, 3, 1), box(3.999, 0, 5, 1)));
        assertThat(new Clipper(islands).clip(box(1, 0.1, 4, 0.9)).orElseThrow().getNumGeometries())
                .isEqualTo(1);
    }

    @Test
    void positionsOnTheEdgeAreCovered() {
        Clipper square = new Clipper(SQUARE);
        assertThat(square.covers(new LonLat(5, 5))).isTrue();
        assertThat(square.covers(new LonLat(10, 5))).isTrue();
        assertThat(square.covers(new LonLat(10.001, 5))).isFalse();
    }

    @Test
    void anyShapeIsClippedByAnyOutlineAsByJts() throws IOException {
        Random random = new Random(11);
        List<Boundary> outlines = outlines();
        for (int i = 0; i < 3_000; i++) {
            Geometry outline = outlines.get(random.nextInt(outlines.size())).geometry();
            BBox box = Geometries.bounds(outline);
            LonLat centre = new LonLat(
                    random.nextDouble(box.west(), box.east() + 1e-9),
                    random.nextDouble(box.south(), box.north() + 1e-9));
            if (Math.abs(centre.lon()) < 170 && Math.abs(centre.lat()) < 70) {
                assertSame(shape(centre, random), outline);
            }
        }
    }

    private static List<Boundary> outlines() throws IOException {
        try (InputStream countries = Extractors.open("geography/countries.geojson");
                InputStream admin1 = Extractors.open("geography/admin1.geojson")) {
            Boundaries boundaries = Boundaries.read(countries, admin1);
            return List.of(boundaries.listCountries(), boundaries.listAdmin1()).stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static Geometry shape(LonLat centre, Random random) {
        double size = Math.exp(random.nextDouble(Math.log(1_000), Math.log(300_000)));
        LonLat end = Geodesy.destination(centre, random.nextDouble(360), 2 * size);
        return switch (random.nextInt(4)) {
            case 0 -> Footprints.disk(centre, size);
            case 1 -> Footprints.sector(centre, 0, 180, size / 2, size);
            case 2 -> Footprints.sector(centre, random.nextDouble(360), 22.5, size / 2, size);
            default -> Footprints.corridor(centre, end, size / 5);
        };
    }

    /**
     * The same area as JTS finds, save for slivers, and valid. Nothing is clipped where no more than a millionth of the
     * smaller one is shared, as Clipper says: an arc drawn in Algeria touches Tissemsilt with less than half a millionth.
     */
    private static void assertSame(Geometry shape, Geometry outline) {
        Geometry expected = shape.intersection(outline);
        Optional<Geometry> clipped = new Clipper(outline).clip(shape);
        double area = clipped.map(Geometry::getArea).orElse(0.0);
        double slivers = expected.getNumGeometries() > 1 ? 0.02 * expected.getNumGeometries() * area : 0;
        assertThat(clipped.map(Geometry::isValid).orElse(true)).isTrue();
        double nothing = clipped.isEmpty() ? 1e-6 * Math.min(shape.getArea(), outline.getArea()) : 0;
        assertThat(area).isCloseTo(expected.getArea(), within(slivers + nothing + 1e-9 * shape.getArea()));
        Envelope around = expected.buffer(1e-9).getEnvelopeInternal();
        assertThat(clipped.stream().allMatch(found -> around.covers(found.getEnvelopeInternal())))
                .isTrue();
    }

    private static Polygon box(double west, double south, double east, double north) {
        return (Polygon) Geometries.box(new BBox(west, south, east, north));
    }

    private static Polygon withHole(Geometry shell, Geometry hole) {
        return Geometries.FACTORY.createPolygon(
                ((Polygon) shell).getExteriorRing(), new LinearRing[] {((Polygon) hole).getExteriorRing()});
    }
}
