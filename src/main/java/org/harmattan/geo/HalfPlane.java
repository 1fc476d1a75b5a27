package org.harmattan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The half of the plane that lies in one direction from an area. */
final class HalfPlane {

    private HalfPlane() {}

    /** What lies in one direction from an area's centre of gravity, as far as the area reaches. */
    static Polygon of(Geometry area, double bearing) {
        BBox box = Geometries.bounds(area);
        Point centre = area.getCentroid();
        // Degrees of longitude shrink with latitude: the cut is square to the direction on the ground.
        double shrink = Math.cos(Math.toRadians(centre.getY()));
        double size = 2 * (box.east() - box.west() + box.north() - box.south()) + 1;
        double east = Math.sin(Math.toRadians(bearing)) * size;
        double north = Math.cos(Math.toRadians(bearing)) * size;
        Coordinate left = new Coordinate(centre.getX() - north / shrink, centre.getY() + east);
        Coordinate right = new Coordinate(centre.getX() + north / shrink, centre.getY() - east);
        return Geometries.FACTORY.createPolygon(new Coordinate[] {
            left,
            right,
            new Coordinate(right.x + east / shrink, right.y + north),
            new Coordinate(left.x + east / shrink, left.y + north),
            left
        });
    }
}
