package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
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

    /** Half the angle of a side: "the northern outskirts", "at the southern exit". */
    static final double SIDE_HALF_ANGLE = 60;

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

    /** What a shape may take of the way to a pole or the date line, which none may hold. */
    private static final double MOST_OF_WAY_TO_EDGE = 0.8;

    /** So far reaches nothing from these latitudes and longitudes that would come near a pole or the date line. */
    private static final double SHORT_METRES = 1_000_000;

    private static final double LOW_LATITUDE = 60;
    private static final double FAR_FROM_DATE_LINE = 150;

    private final Boundaries boundaries;
    private final AreaShapes areas;
    private final Disks disks = new Disks();
    private final Kept<String, Optional<LonLat>> inland = new Kept<>(1 << 7);

    PlaceShapes(Gazetteer gazetteer, Boundaries boundaries, PlaceWords words) {
        this.boundaries = boundaries;
        areas = new AreaShapes(gazetteer, boundaries, words, disks);
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
        return near || PlaceCloseness.isHere(relation)
                ? OptionalDouble.of(Math.max(NEAR_METRES, 2 * radius(place)))
                : OptionalDouble.empty();
    }

    /** How countries, divisions and regions are drawn. */
    AreaShapes areas() {
        return areas;
    }

    /**
     * Draws a phrase about a place.
     *
     * @param nearby another place that the text names beside it
     */
    Drawing draw(Place place, Relation relation, Optional<Place> nearby) {
        return place.kind().isArea() ? areas.draw(place, relation) : drawSpot(place, relation, nearby);
    }

    private Drawing drawSpot(Place place, Relation relation, Optional<Place> nearby) {
        if (relation instanceof Relation.Offset offset) {
            return isOnMap(place, offset)
                    ? drawOffset(place, offset, nearby)
                    : drawSpot(place, new Relation.Around(), nearby).withReason(tooFar(offset));
        }
        if (relation instanceof Relation.Toward toward) {
            return drawToward(place, toward.bearing());
        }
        double radius = radius(place);
        Closeness closeness = PlaceCloseness.closeness(place, relation);
        if (PlaceCloseness.isHere(relation)) {
            return disk(place, radius, closeness, said("place.at", place, "at " + place.name()));
        }
        if (relation instanceof Relation.Near near && near.side().isPresent()) {
            return drawSide(place, near);
        }
        if (relation instanceof Relation.Around || relation instanceof Relation.Road) {
            return disk(
                    place,
                    relation instanceof Relation.Around around
                            ? around.metres().orElse(PlaceCloseness.AROUND_METRES)
                            : PlaceCloseness.AROUND_METRES,
                    closeness,
                    said("place.around", place, "in the country around " + place.name()));
        }
        return disk(place, nearReach(place, relation), closeness, said("place.near", place, "near " + place.name()));
    }

    /** A measure that reaches a pole or the date line is a slip of the pen, as is one that nobody travels. */
    private static boolean isOnMap(Place place, Relation.Offset offset) {
        LonLat at = place.point();
        if (reach(offset) < SHORT_METRES
                && Math.abs(at.lat()) < LOW_LATITUDE
                && Math.abs(at.lon()) < FAR_FROM_DATE_LINE) {
            return true;
        }
        double pole = Geodesy.distance(at, new LonLat(at.lon(), at.lat() < 0 ? -90 : 90));
        double dateLine = Geodesy.distance(at, new LonLat(at.lon() < 0 ? -180 : 180, at.lat()));
        return reach(offset) < MOST_OF_WAY_TO_EDGE * Math.min(pole, dateLine);
    }

    private static Phrase tooFar(Relation.Offset offset) {
        String km = km(offset);
        return new Phrase(
                "place.too-far",
                Map.of("km", km),
                "the text says " + km + " km, which is too far to be meant and was left out");
    }

    private static String km(Relation.Offset offset) {
        return Long.toString(Math.round(offset.metres() / 1000));
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
        String km = km(offset);
        if (offset.bearing().isEmpty()) {
            Phrase reason = new Phrase(
                    "place.distance", Map.of("place", place.name(), "km", km), km + " km from " + place.name());
            if (offset.within() || offset.metres() <= radius(place)) {
                return disk(
                        place, Math.max(reach(offset), radius(place)), PlaceCloseness.closeness(place, offset), reason);
            }
            double side = nearby.map(Place::point)
                    .filter(point -> !point.equals(place.point()))
                    .or(() -> inland(place))
                    .map(point -> Geodesy.bearing(place.point(), point))
                    .orElse(0.0);
            LonLat point = Geodesy.destination(place.point(), side, offset.metres());
            return Drawing.of(point, ring(place, offset), PlaceCloseness.closeness(place, offset), reason);
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

    static Phrase said(String key, Place place, String text) {
        return new Phrase(key, Map.of("place", place.name()), text);
    }

    private Drawing disk(Place place, double radius, Closeness closeness, Phrase reason) {
        Disks.Disk disk = disks.disk(place.point(), radius);
        return new Drawing(disk.centre(), disk.shape(), closeness, disk.reach(), List.of(reason));
    }
}
