package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceOutlines;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Parts of areas: the north of a region, western Niger. What the press calls the parts of a country are certain of its
 * divisions, listed in the lexicon; of other areas they are halves. Safe for several threads.
 */
final class PartShapes {

    /** How the lexicon calls the part that lies in no direction. */
    static final String CENTRE = "centre";

    private static final List<String> WINDS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");

    /** The middle of an area is what lies within this share of its reach from the centre of gravity. */
    private static final double MIDDLE = 0.5;

    /** How far a corner reaches to either side. */
    private static final double CORNER_HALF_ANGLE = 67.5;

    private final PlaceOutlines outlines;
    private final Map<String, Map<String, List<String>>> countryParts;

    /** @param countryParts names of divisions, by ISO code and by wind (N, NE, …) or {@code centre}; the most meant first */
    PartShapes(PlaceOutlines outlines, Map<String, Map<String, List<String>>> countryParts) {
        this.outlines = outlines;
        this.countryParts = countryParts;
    }

    /** The nearest of eight winds. */
    static String wind(double bearing) {
        return WINDS.get((int) Math.round(Geodesy.normaliseBearing(bearing) / 45) % WINDS.size());
    }

    /** Draws a part of an area that has this outline. */
    Drawing draw(Place place, Geometry area, Relation relation) {
        String part = relation instanceof Relation.Toward toward ? wind(toward.bearing()) : CENTRE;
        List<Geometry> divisions = place.kind() == PlaceKind.COUNTRY ? divisions(place.country(), part) : List.of();
        Phrase reason = reason(place, part);
        if (divisions.isEmpty()) {
            Geometry piece = relation instanceof Relation.Toward toward ? side(area, toward.bearing()) : middle(area);
            return drawing(place, Footprints.bestPoint(piece), piece, reason);
        }
        return drawing(place, Footprints.bestPoint(divisions.get(0)), OverlayNGRobust.union(divisions), reason);
    }

    private static Drawing drawing(Place place, LonLat point, Geometry piece, Phrase reason) {
        Closeness closeness = place.kind() == PlaceKind.COUNTRY ? Closeness.COUNTRY : Closeness.VAGUE;
        return Drawing.of(point, piece, closeness, reason);
    }

    private List<Geometry> divisions(String country, String part) {
        return countryParts.getOrDefault(country, Map.of()).getOrDefault(part, List.of()).stream()
                .flatMap(name -> Stream.of(Boundary.ADMIN1, Boundary.ADMIN2)
                        .map(level -> outlines.findDivision(country, level, name))
                        .flatMap(Optional::stream)
                        .limit(1))
                .map(Boundary::geometry)
                .toList();
    }

    /** The north of an area is its half; its north-east is a corner. */
    private static Geometry side(Geometry area, double bearing) {
        boolean corner = Math.round(Geodesy.normaliseBearing(bearing) / 45) % 2 == 1;
        return (corner ? Footprints.corner(area, bearing, CORNER_HALF_ANGLE) : Optional.<Geometry>empty())
                .orElseGet(() -> Footprints.half(area, bearing));
    }

    private static Geometry middle(Geometry area) {
        LonLat centre = Footprints.bestPoint(area);
        double reach = MIDDLE * Footprints.radiusMetres(centre, area);
        return Footprints.within(area, Footprints.disk(centre, Math.max(1, reach)))
                .orElse(area);
    }

    private static Phrase reason(Place place, String part) {
        Map<String, String> parameters = Map.of("place", place.name(), "wind", part);
        return part.equals(CENTRE)
                ? new Phrase("place.centre", parameters, "in the centre of " + place.name())
                : new Phrase("place.part", parameters, "in the " + part + " of " + place.name());
    }
}
