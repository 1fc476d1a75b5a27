package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * The area that a phrase about one place covers. Distances the text leaves open are the field's habits, named here. Safe
 * for several threads.
 */
final class PlaceShapes {

    /** "Near a town": UCDP's second precision class reaches 25 km; most reports mean less. */
    static final double NEAR_METRES = 15_000;

    /** "In the region of a town": as far as UCDP's second precision class reaches. */
    private static final double AROUND_METRES = 25_000;

    /** Half the angle of a side: "the northern outskirts", "at the southern exit". */
    private static final double SIDE_HALF_ANGLE = 60;

    /** "At the gates of", "on the outskirts of": how far from the last houses, and from the middle of a hamlet. */
    private static final double EDGE_REACH_METRES = 4_000;

    private static final double LEAST_EDGE_REACH_METRES = 6_000;

    /** Beyond the last houses. */
    private static final double OUTSIDE_METRES = 1_000;

    /** A measured distance is taken from the middle of a place or from its edge. */
    private static final double EDGE_METRES = 1_000;

    /** "North of a town", without a distance. */
    private static final double TOWARD_METRES = 75_000;

    /** Where in that direction most reports mean. */
    private static final double TOWARD_BEST_METRES = 25_000;

    /** The same of a hamlet: whoever tells by it means the bush around. */
    private static final double TOWARD_HAMLET_METRES = 40_000;

    private static final double TOWARD_HAMLET_BEST_METRES = 12_000;

    /** Half the angle of one of eight directions. */
    private static final double DIRECTION_HALF_ANGLE = 22.5;

    /** Areas up to this radius are as good as a place. */
    private static final double SITE_KM = 8;

    /** Areas up to these radii are as good as a district, and as a region. */
    static final double DISTRICT_KM = 60;

    private static final double REGION_KM = 150;

    private final Boundaries boundaries;
    private final DivisionShapes divisions;
    private final PartShapes parts;
    private final Disks disks = new Disks();
    private final Kept<List<String>, Optional<Geometry>> meetings = new Kept<>(1 << 7);
    private final Kept<String, Optional<LonLat>> inland = new Kept<>(1 << 7);

    PlaceShapes(Gazetteer gazetteer, Boundaries boundaries, PlaceWords words) {
        this.boundaries = boundaries;
        divisions = new DivisionShapes(gazetteer, boundaries, words.composedDivisions);
        parts = new PartShapes(divisions.outlines(), words.countryParts);
    }

    /** How closely a phrase about a place can locate something: 0 for a country, more for smaller things. */
    static int specificity(Place place, Relation relation) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return relation instanceof Relation.Border ? 3 : isPart(relation) ? 1 : 0;
        }
        if (!place.kind().isArea()) {
            boolean left = relation instanceof Relation.Leaving || relation instanceof Relation.Heading;
            return left ? 7 : isHere(relation) ? 10 : relation instanceof Relation.Toward ? 6 : 8;
        }
        return switch (place.kind()) {
            case REGION -> 2;
            case CERCLE, PROVINCE -> 4;
            case DEPARTMENT, COMMUNE -> 5;
            default ->
                place.radiusKm() <= SITE_KM
                        ? 9
                        : place.radiusKm() <= DISTRICT_KM ? 6 : place.radiusKm() <= REGION_KM ? 4 : 1;
        };
    }

    private static boolean isPart(Relation relation) {
        return relation instanceof Relation.Toward || relation instanceof Relation.Centre;
    }

    private static boolean isHere(Relation relation) {
        return relation instanceof Relation.At
                || relation instanceof Relation.Centre
                || relation instanceof Relation.Leaving
                || relation instanceof Relation.Heading;
    }

    /** Whether a phrase about a place says that something is right there. */
    static boolean isPoint(Place place, Relation relation) {
        return !place.kind().isArea() && isHere(relation);
    }

    /** Whether what a phrase covers depends on another place that the text names. */
    static boolean dependsOnNeighbour(Relation relation) {
        return relation instanceof Relation.Offset offset && offset.bearing().isEmpty();
    }

    /** How closely a phrase about a place locates something. */
    static Closeness closeness(Place place, Relation relation) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return Closeness.COUNTRY;
        }
        if (place.kind().isArea()) {
            if (isPart(relation)) {
                return Closeness.VAGUE;
            }
            return switch (place.kind()) {
                case REGION -> Closeness.ADMIN1;
                case CERCLE, PROVINCE, DEPARTMENT, COMMUNE -> Closeness.ADMIN2;
                default -> place.radiusKm() <= SITE_KM ? Closeness.PLACE : Closeness.VAGUE;
            };
        }
        if (isHere(relation)) {
            return Closeness.PLACE;
        }
        if (relation instanceof Relation.Offset offset && offset.bearing().isEmpty()) {
            return offset.metres() <= AROUND_METRES ? Closeness.NEAR_PLACE : Closeness.VAGUE;
        }
        if (relation instanceof Relation.Around around && around.metres().orElse(AROUND_METRES) > AROUND_METRES) {
            return Closeness.VAGUE;
        }
        return relation instanceof Relation.Toward ? Closeness.VAGUE : Closeness.NEAR_PLACE;
    }

    private static double reach(Relation.Offset offset) {
        return (1 + offset.slack()) * offset.metres() + EDGE_METRES;
    }

    /** How far in metres from its best point the drawing of a phrase about a spot reaches at most, where that is plain. */
    static OptionalDouble reach(Place place, Relation relation) {
        if (relation instanceof Relation.Offset offset) {
            return OptionalDouble.of(Math.max(reach(offset) + offset.metres(), radius(place)));
        }
        if (relation instanceof Relation.Toward) {
            return OptionalDouble.of(TOWARD_METRES + TOWARD_BEST_METRES);
        }
        boolean near = relation instanceof Relation.Near beside && beside.side().isEmpty();
        return near || isHere(relation)
                ? OptionalDouble.of(Math.max(NEAR_METRES, 2 * radius(place)))
                : OptionalDouble.empty();
    }

    /**
     * Draws a phrase about a place.
     *
     * @param nearby another place that the text names beside it
     */
    Drawing draw(Place place, Relation relation, Optional<Place> nearby) {
        return place.kind().isArea() ? drawArea(place, relation) : drawSpot(place, relation, nearby);
    }

    private Drawing drawSpot(Place place, Relation relation, Optional<Place> nearby) {
        if (relation instanceof Relation.Offset offset) {
            return drawOffset(place, offset, nearby);
        }
        if (relation instanceof Relation.Toward toward) {
            return drawToward(place, toward.bearing());
        }
        double radius = radius(place);
        Closeness closeness = closeness(place, relation);
        if (isHere(relation)) {
            return disk(place, radius, closeness, said("place.at", place, "at " + place.name()));
        }
        if (relation instanceof Relation.Near near && near.side().isPresent()) {
            return drawSide(place, near);
        }
        if (relation instanceof Relation.Around || relation instanceof Relation.Road) {
            return disk(
                    place,
                    relation instanceof Relation.Around around ? around.metres().orElse(AROUND_METRES) : AROUND_METRES,
                    closeness,
                    said("place.around", place, "in the country around " + place.name()));
        }
        return disk(place, nearReach(place, relation), closeness, said("place.near", place, "near " + place.name()));
    }

    /** How far in metres from the middle of a place "near" reaches. */
    private static double nearReach(Place place, Relation relation) {
        return relation instanceof Relation.Near near && near.edge()
                ? Math.max(LEAST_EDGE_REACH_METRES, radius(place) + EDGE_REACH_METRES)
                : Math.max(NEAR_METRES, 2 * radius(place));
    }

    private static double radius(Place place) {
        return Math.max(1, place.radiusKm()) * 1_000;
    }

    private static Drawing drawSide(Place place, Relation.Near near) {
        double bearing = near.side().getAsDouble();
        Geometry sector = Footprints.sector(place.point(), bearing, SIDE_HALF_ANGLE, 0, nearReach(place, near));
        LonLat point = Geodesy.destination(place.point(), bearing, radius(place) + OUTSIDE_METRES);
        Phrase reason = new Phrase(
                "place.side",
                Map.of("place", place.name(), "wind", PartShapes.wind(bearing)),
                "close to " + place.name() + " on its " + PartShapes.wind(bearing) + " side");
        return Drawing.of(point, sector, Closeness.NEAR_PLACE, reason);
    }

    /** Where areas meet: what lies close to all of them; empty when they lie apart. */
    Optional<Geometry> meeting(List<LocatedTerm> terms) {
        List<Place> areas = terms.stream().map(LocatedTerm::place).toList();
        return meetings.get(areas.stream().map(Place::id).toList(), () -> meetingOf(areas));
    }

    private Optional<Geometry> meetingOf(List<Place> areas) {
        Optional<Geometry> shared = Optional.empty();
        for (Place area : areas) {
            Geometry around = Footprints.around(areaOf(area), NEAR_METRES);
            shared = shared.isEmpty() ? Optional.of(around) : Footprints.within(shared.get(), around);
            if (shared.isEmpty()) {
                return shared;
            }
        }
        return shared;
    }

    Drawing drawMeeting(List<LocatedTerm> areas) {
        Geometry strip = meeting(areas).orElseThrow();
        String names =
                String.join("–", areas.stream().map(term -> term.place().name()).toList());
        Phrase reason = new Phrase("place.meeting", Map.of("place", names), "where " + names + " meet");
        return Drawing.of(FrontierShapes.middle(strip), strip, Closeness.VAGUE, reason);
    }

    private static Drawing drawToward(Place place, double bearing) {
        boolean town = place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.CITY;
        double best = town ? TOWARD_BEST_METRES : TOWARD_HAMLET_BEST_METRES;
        // The radius of a hamlet that is placed roughly tells how roughly, not how large it is.
        Geometry sector = Footprints.sector(
                place.point(),
                bearing,
                2 * DIRECTION_HALF_ANGLE,
                Math.min(radius(place), best) / 2,
                town ? TOWARD_METRES : TOWARD_HAMLET_METRES);
        LonLat point = Geodesy.destination(place.point(), bearing, best);
        Phrase reason = new Phrase(
                "place.toward",
                Map.of("place", place.name(), "wind", PartShapes.wind(bearing)),
                "on the " + PartShapes.wind(bearing) + " side of " + place.name());
        return Drawing.of(point, sector, Closeness.VAGUE, reason);
    }

    private Drawing drawOffset(Place place, Relation.Offset offset, Optional<Place> nearby) {
        String km = Long.toString(Math.round(offset.metres() / 1000));
        if (offset.bearing().isEmpty()) {
            Phrase reason = new Phrase(
                    "place.distance", Map.of("place", place.name(), "km", km), km + " km from " + place.name());
            if (offset.within() || offset.metres() <= radius(place)) {
                return disk(place, Math.max(reach(offset), radius(place)), closeness(place, offset), reason);
            }
            double side = nearby.map(Place::point)
                    .filter(point -> !point.equals(place.point()))
                    .or(() -> inland(place))
                    .map(point -> Geodesy.bearing(place.point(), point))
                    .orElse(0.0);
            LonLat point = Geodesy.destination(place.point(), side, offset.metres());
            return Drawing.of(point, ring(place, offset), closeness(place, offset), reason);
        }
        double bearing = offset.bearing().getAsDouble();
        Geometry sector = Footprints.sector(
                place.point(), bearing, DIRECTION_HALF_ANGLE, (1 - offset.slack()) * offset.metres(), reach(offset));
        LonLat point = Geodesy.destination(place.point(), bearing, offset.metres());
        Phrase reason = new Phrase(
                "place.offset",
                Map.of("place", place.name(), "km", km, "wind", PartShapes.wind(bearing)),
                km + " km " + PartShapes.wind(bearing) + " of " + place.name());
        return Drawing.of(point, sector, Closeness.NEAR_PLACE, reason);
    }

    /** Where no side is told, the one that does not lead abroad is the best guess. */
    private Optional<LonLat> inland(Place place) {
        return inland.get(
                place.country(),
                () -> boundaries.findCountry(place.country()).map(country -> Footprints.bestPoint(country.geometry())));
    }

    /** Everything at about the distance that a phrase gives. */
    private static Geometry ring(Place place, Relation.Offset offset) {
        return Footprints.sector(place.point(), 0, 180, (1 - offset.slack()) * offset.metres(), reach(offset));
    }

    private Drawing drawArea(Place place, Relation relation) {
        Geometry area = areaOf(place);
        Closeness closeness = closeness(place, relation);
        if (isPart(relation)) {
            return parts.draw(place, area, relation);
        }
        if (relation instanceof Relation.Border) {
            Geometry edge = Footprints.corridor(area.getBoundary(), NEAR_METRES);
            return Drawing.of(
                    FrontierShapes.middle(edge),
                    edge,
                    Closeness.VAGUE,
                    said("place.edge", place, "along the edge of " + place.name()));
        }
        if (relation instanceof Relation.Near && !place.kind().isDivision()) {
            Geometry around = Footprints.around(area, NEAR_METRES);
            return relation instanceof Relation.Near near && near.side().isPresent()
                    ? drawEdge(place, area, around, near.side().getAsDouble())
                    : Drawing.of(place.point(), around, closeness, said("place.near", place, "near " + place.name()));
        }
        LonLat point = Footprints.covers(area, place.point()) ? place.point() : Footprints.bestPoint(area);
        Drawing somewhere = Drawing.of(point, area, closeness, said("place.in", place, "somewhere in " + place.name()));
        return !divisions.isApproximate(place)
                ? somewhere
                : somewhere.withReason(
                        said("place.approximate", place, "the outline of " + place.name() + " is only approximate"));
    }

    /** {@code à la lisière sud de}: along the edge of an area, on that side. */
    private static Drawing drawEdge(Place place, Geometry area, Geometry around, double bearing) {
        LonLat centre = Footprints.bestPoint(area);
        Geometry edge = Footprints.corridor(area.getBoundary(), NEAR_METRES);
        Geometry side = Footprints.sector(
                centre, bearing, SIDE_HALF_ANGLE, 0, NEAR_METRES + Footprints.radiusMetres(centre, around));
        Geometry shape = Footprints.within(edge, side).orElse(around);
        Phrase reason = new Phrase(
                "place.side",
                Map.of("place", place.name(), "wind", PartShapes.wind(bearing)),
                "close to " + place.name() + " on its " + PartShapes.wind(bearing) + " side");
        return Drawing.of(FrontierShapes.middle(shape), shape, Closeness.VAGUE, reason);
    }

    /** The outline of a country or division that the map has, else a disk. */
    Geometry areaOf(Place place) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return boundaries
                    .findCountry(place.country())
                    .map(Boundary::geometry)
                    .orElseGet(() ->
                            disks.disk(place.point(), place.radiusKm() * 1_000).shape());
        }
        return divisions
                .find(place)
                .orElseGet(() ->
                        disks.disk(place.point(), place.radiusKm() * 1_000).shape());
    }

    private static Phrase said(String key, Place place, String text) {
        return new Phrase(key, Map.of("place", place.name()), text);
    }

    private Drawing disk(Place place, double radius, Closeness closeness, Phrase reason) {
        Disks.Disk disk = disks.disk(place.point(), radius);
        return new Drawing(disk.centre(), disk.shape(), closeness, disk.reach(), List.of(reason));
    }
}
