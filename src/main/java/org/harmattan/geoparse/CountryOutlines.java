package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/** Outlines of countries, made ready to be asked what lies within. Safe for several threads. */
final class CountryOutlines {

    private final Boundaries boundaries;
    private final Cuts cuts;

    CountryOutlines(Boundaries boundaries, Cuts cuts) {
        this.boundaries = boundaries;
        this.cuts = cuts;
    }

    /** The outline of a country of that code. */
    Optional<Geometry> find(String code) {
        return boundaries.findCountry(code).map(Boundary::geometry);
    }

    /**
     * What of a drawing lies in a country. The drawing itself when the outline does not hold the place it was drawn from
     * (outlines are simple), or nothing of the shape.
     */
    Drawing clip(Drawing drawing, String code, LonLat from) {
        Optional<Geometry> outline = find(code);
        Drawing part = outline.flatMap(country -> cuts.cut(drawing, country)).orElse(drawing);
        return part == drawing || cuts.clipper(outline.get()).covers(from) ? part : drawing;
    }
}
