package org.harmattan.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Things with a position, found by where they are: a packed R-tree. Immutable, thread-safe. Look-ups do not reach
 * across the antimeridian.
 *
 * @param <T> the things
 */
public final class PointIndex<T> {

    /** Metres of a degree of latitude where it is shortest, at the equator. */
    private static final double METRES_PER_DEGREE = 110_574;

    private final STRtree tree = new STRtree();
    private final Function<T, LonLat> position;

    /** Indexes the items by the position that the function gives. */
    public PointIndex(List<T> items, Function<T, LonLat> position) {
        this.position = position;
        for (T item : items) {
            LonLat at = position.apply(item);
            tree.insert(new Envelope(at.lon(), at.lon(), at.lat(), at.lat()), item);
        }
        // A tree is only safe to share once it is built.
        tree.build();
    }

    /** Everything in a box, edges included, in no particular order. */
    @SuppressWarnings("unchecked")
    public List<T> listWithin(BBox box) {
        return (List<T>) tree.query(new Envelope(box.west(), box.east(), box.south(), box.north()));
    }

    /**
     * Everything within a distance of a position, nearest first.
     *
     * @param metres distance, 0 or more
     */
    public List<T> listNear(LonLat centre, double metres) {
        record Found<T>(T item, double distance) {}
        return listWithin(around(centre, metres)).stream()
                .map(item -> new Found<>(item, Geodesy.distance(centre, position.apply(item))))
                .filter(found -> found.distance <= metres)
                .sorted(Comparator.comparingDouble(Found::distance))
                .map(Found::item)
                .toList();
    }

    /** The nearest thing that passes the test and lies within the distance, in metres. */
    public Optional<T> findNearest(LonLat centre, double metres, Predicate<T> test) {
        return listNear(centre, metres).stream().filter(test).findFirst();
    }

    /** A box that surely holds the disk: its width is taken at the latitude where degrees of longitude are shortest. */
    public static BBox around(LonLat centre, double metres) {
        double height = metres / METRES_PER_DEGREE;
        double farthest = Math.min(89.9, Math.abs(centre.lat()) + height);
        double width = height / Math.cos(Math.toRadians(farthest));
        return new BBox(
                Math.max(-180, centre.lon() - width),
                Math.max(-90, centre.lat() - height),
                Math.min(180, centre.lon() + width),
                Math.min(90, centre.lat() + height));
    }
}
