package org.harmattan.geoparse;

import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/** Disks around places. Safe for several threads. */
final class Disks {

    /** The farthest corner of a disk lies on its circle but for the last digits. */
    private static final double ROUNDING = 1 + 1e-12;

    private final Kept<Circle, Disk> kept = new Kept<>(1 << 13);

    private record Circle(LonLat centre, double radius) {}

    /**
     * A disk.
     *
     * @param centre its centre
     * @param shape the disk as a geometry, which nobody may change
     * @param reach distance to its farthest corner in metres
     */
    record Disk(LonLat centre, Geometry shape, double reach) {}

    /** Everything within a radius in metres. */
    Disk disk(LonLat centre, double radius) {
        return kept.get(
                new Circle(centre, radius),
                () -> new Disk(centre, Footprints.disk(centre, radius), Math.max(1, radius * ROUNDING)));
    }
}
