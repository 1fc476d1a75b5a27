package org.harmattan.geoparse;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Outlines of countries, made ready to be asked what lies within. Safe for several threads. */
final class CountryOutlines {

    private final Boundaries boundaries;
    private final Map<String, Optional<PreparedGeometry>> prepared = new ConcurrentHashMap<>();
    private final Kept<Clip, Geometry> clipped = new Kept<>(1 << 10);

    CountryOutlines(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** The outline of a country of that code. */
    Optional<Geometry> find(String code) {
        return boundaries.findCountry(code).map(Boundary::geometry);
    }

    private Optional<PreparedGeometry> prepared(String code) {
        return prepared.computeIfAbsent(code, country -> find(country).map(PreparedGeometryFactory::prepare));
    }

    /**
     * The part of a shape that lies in a country. The shape itself when the outline does not hold the place it was drawn
     * from (outlines are simple), or nothing of the shape.
     */
    Geometry clip(Geometry shape, String code, LonLat from) {
        return clipped.get(new Clip(shape, code, from), () -> clipAnew(shape, code, from));
    }

    private Geometry clipAnew(Geometry shape, String code, LonLat from) {
        Optional<PreparedGeometry> outline = prepared(code);
        boolean known = outline.isPresent() && outline.get().covers(Geometries.point(from));
        if (!known || outline.get().covers(shape)) {
            return shape;
        }
        return Footprints.within(shape, outline.get().getGeometry()).orElse(shape);
    }

    /** The same shape and not only an equal one: comparing shapes takes longer than it saves. */
    private record Clip(Geometry shape, String code, LonLat from) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Clip clip
                    && clip.shape == shape
                    && clip.code.equals(code)
                    && clip.from.equals(from);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(shape) + from.hashCode();
        }
    }
}
