package org.harmattan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** However many footprints are tested, each is answered as if it were the only one. */
class AreaTestTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void manyFootprintsAreAnsweredAsEachAlone(Certainty certainty) {
        Geometry circle = point(0, 0).buffer(3, 32);
        Geometry ring = circle.difference(point(0.5, 0.2).buffer(1));
        Geometry star =
                ring.union(point(4, 1).buffer(0.7)).difference(point(-3, 0).buffer(1.2));
        for (Geometry shape : new Geometry[] {circle, ring, star}) {
            AreaTest test = new AreaTest(shape);
            int in = 0;
            for (int i = 0; i < 5_000; i++) {
                Geometry footprint = footprint();
                boolean alone = certainty == Certainty.CERTAIN ? shape.covers(footprint) : shape.intersects(footprint);
                assertThat(test.accepts(footprint, certainty))
                        .as(footprint.toText())
                        .isEqualTo(alone);
                assertThat(test.findIn(footprint)
                                .filter(at -> at == certainty || at == Certainty.CERTAIN)
                                .isPresent())
                        .as(footprint.toText())
                        .isEqualTo(alone);
                in += alone ? 1 : 0;
            }
            assertThat(in).isBetween(200, 4_800);
        }
    }

    private Geometry footprint() {
        double size = Math.pow(10, -3 + 3 * random.nextDouble());
        Geometry at = point(-5 + 10 * random.nextDouble(), -5 + 10 * random.nextDouble());
        return random.nextInt(10) == 0 ? at : at.buffer(size, 4);
    }

    private static Geometry point(double lon, double lat) {
        return GEOMETRIES.createPoint(new Coordinate(lon, lat));
    }
}
