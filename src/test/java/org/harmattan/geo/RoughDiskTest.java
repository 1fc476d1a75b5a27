package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class RoughDiskTest {

    @ParameterizedTest
    @CsvSource({"-3, 14, 5000", "0, 0, 25000", "12, 23, 100000", "20, 68, 50000", "-120, -60, 100000"})
    void coversTheCircleAndLittleMore(double lon, double lat, double radius) {
        LonLat centre = new LonLat(lon, lat);
        Geometry disk = RoughDisk.around(centre, radius);
        assertThat(disk.isValid()).isTrue();
        for (int bearing = 0; bearing < 360; bearing++) {
            LonLat edge = Geodesy.destination(centre, bearing, radius * 0.985);
            assertThat(disk.covers(Geometries.point(edge))).isTrue();
        }
        for (Coordinate corner : disk.getCoordinates()) {
            assertThat(Geodesy.distance(centre, Geometries.lonLat(corner))).isBetween(radius * 0.98, radius * 1.03);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 80, 1000", "0, 0, 500000"})
    void fallsBackWhereTheShortCutWouldNotHold(double lon, double lat, double radius) {
        LonLat centre = new LonLat(lon, lat);
        assertThat(RoughDisk.around(centre, radius).equalsExact(Footprints.disk(centre, radius)))
                .isTrue();
    }
}
