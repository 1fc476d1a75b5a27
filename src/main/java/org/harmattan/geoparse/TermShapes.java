package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceOutlines;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The area each kind of spatial phrase covers. Distances the text leaves open are the field's habits, named here. */
final class TermShapes {

    /** "Near a town": UCDP's second precision class reaches 25 km; most reports mean less. */
    private static final double NEAR_METRES = 15_000;

    /** "In the region of a town". */
    private static final double AROUND_METRES = 30_000;

    /** "North of a town", without a distance. */
    private static final double TOWARD_METRES = 50_000;

    /** How far "at the border" reaches on either side. */
    static final double BORDER_METRES = 25_000;

    private static final double LINE_METRES = 8_000;

    /** Half the angle of one of eight directions. */
    private static final double DIRECTION_HALF_ANGLE = 22.5;

    /** Areas up to this radius are as good as a place. */
    private static final double SITE_KM = 8;

    private final Boundaries boundaries;
    private final PlaceOutlines outlines;

    TermShapes(Boundaries boundaries) {
        this.boundaries = boundaries;
        outlines = new PlaceOutlines(boundaries);
    }

    /** How closely a term can locate something: 0 for a country, more for smaller things. */
    int specificity(LocatedTerm term) {
        Place place = term.chosen().orElseThrow().place();
        Relation relation = term.term().relation();
        if (place.kind() == PlaceKind.COUNTRY) {
            return relation instanceof Relation.Border ? 3 : 0;
        }
        if (!place.kind().isArea()) {
            return relation instanceof Relation.At ? 10 : relation instanceof Relation.Toward ? 7 : 8;
        }
        return switch (place.kind()) {
            case REGION -> 2;
            case CERCLE, PROVINCE -> 4;
            case DEPARTMENT, COMMUNE -> 5;
            default -> place.radiusKm() <= SITE_KM ? 9 : place.radiusKm() <= 60 ? 6 : place.radiusKm() <= 150 ? 4 : 1;
        };
    }

    Optional<Located> locate(LocatedTerm term, List<String> countries) {
        Place place = term.chosen().orElseThrow().place();
        if (place.kind() == PlaceKind.COUNTRY) {
            return border(term, countries).map(line -> alongBorder(line, term, term));
        }
        return Optional.of(place.kind().isArea() ? locateArea(term, place) : locateSpot(term, place));
    }

    private Located locateSpot(LocatedTerm term, Place place) {
        double radius = Math.max(1, place.radiusKm()) * 1_000;
        Relation relation = term.term().relation();
        if (relation instanceof Relation.Offset offset) {
            return offset(term, place, offset);
        }
        if (relation instanceof Relation.Toward toward) {
            Geometry sector =
                    Footprints.sector(place.point(), toward.bearing(), 2 * DIRECTION_HALF_ANGLE, radius, TOWARD_METRES);
            LonLat point = Geodesy.destination(place.point(), toward.bearing(), TOWARD_METRES / 2);
            return located(
                    term,
                    place,
                    point,
                    sector,
                    Closeness.VAGUE,
                    said("place.toward", place, "in that direction from " + place.name()));
        }
        if (relation instanceof Relation.Around || relation instanceof Relation.Road) {
            return disk(
                    term,
                    place,
                    AROUND_METRES,
                    Closeness.NEAR_PLACE,
                    said("place.around", place, "in the country around " + place.name()));
        }
        if (relation instanceof Relation.At || relation instanceof Relation.Between) {
            return disk(term, place, radius, Closeness.PLACE, said("place.at", place, "at " + place.name()));
        }
        return disk(
                term,
                place,
                Math.max(NEAR_METRES, 2 * radius),
                Closeness.NEAR_PLACE,
                said("place.near", place, "near " + place.name()));
    }

    private Located offset(LocatedTerm term, Place place, Relation.Offset offset) {
        String km = Long.toString(Math.round(offset.metres() / 1000));
        if (offset.bearing().isEmpty()) {
            double radius = 1.15 * offset.metres();
            Closeness closeness = radius <= AROUND_METRES ? Closeness.NEAR_PLACE : Closeness.VAGUE;
            return disk(
                    term,
                    place,
                    radius,
                    closeness,
                    new Phrase(
                            "place.distance",
                            Map.of("place", place.name(), "km", km),
                            km + " km from " + place.name()));
        }
        double bearing = offset.bearing().getAsDouble();
        Geometry sector = Footprints.sector(
                place.point(), bearing, DIRECTION_HALF_ANGLE, 0.75 * offset.metres(), 1.25 * offset.metres());
        LonLat point = Geodesy.destination(place.point(), bearing, offset.metres());
        return located(
                term,
                place,
                point,
                sector,
                Closeness.NEAR_PLACE,
                new Phrase(
                        "place.offset",
                        Map.of("place", place.name(), "km", km),
                        km + " km in one direction from " + place.name()));
    }

    private Located locateArea(LocatedTerm term, Place place) {
        Geometry area = areaOf(place);
        if (term.term().relation() instanceof Relation.Toward toward) {
            Geometry half = Footprints.half(area, toward.bearing());
            return located(
                    term,
                    place,
                    Footprints.bestPoint(half),
                    half,
                    Closeness.VAGUE,
                    said("place.part", place, "in one part of " + place.name()));
        }
        Closeness closeness = switch (place.kind()) {
            case REGION -> Closeness.ADMIN1;
            case CERCLE, PROVINCE, DEPARTMENT, COMMUNE -> Closeness.ADMIN2;
            default -> place.radiusKm() <= SITE_KM ? Closeness.PLACE : Closeness.VAGUE;
        };
        LonLat point = area.covers(Geometries.point(place.point())) ? place.point() : Footprints.bestPoint(area);
        Located somewhere =
                located(term, place, point, area, closeness, said("place.in", place, "somewhere in " + place.name()));
        return outlines.findOutline(place).filter(Boundary::approximate).isEmpty()
                ? somewhere
                : somewhere.withReason(new Phrase(
                        "place.approximate",
                        Map.of("place", place.name()),
                        "the outline of " + place.name() + " is only approximate"));
    }

    /** The area a term allows, as a constraint on a closer one; empty where it says nothing. */
    Optional<Geometry> area(LocatedTerm term, List<String> countries) {
        Place place = term.chosen().orElseThrow().place();
        if (place.kind() == PlaceKind.COUNTRY) {
            return term.term().relation() instanceof Relation.Border
                    ? border(term, countries).map(line -> Footprints.borderStrip(line, BORDER_METRES))
                    : boundaries.findCountry(place.country()).map(Boundary::geometry);
        }
        if (place.kind().isArea()) {
            return term.term().relation() instanceof Relation.Near ? Optional.empty() : Optional.of(areaOf(place));
        }
        return Optional.of(locateSpot(term, place).footprint());
    }

    /** The outline of a division that the map has, else a disk. */
    private Geometry areaOf(Place place) {
        return outlines.findOutline(place)
                .map(Boundary::geometry)
                .orElseGet(() -> Footprints.disk(place.point(), place.radiusKm() * 1_000));
    }

    /** The border of a country that is meant: with the countries the document speaks of, or else all of it. */
    private Optional<Geometry> border(LocatedTerm term, List<String> countries) {
        if (!(term.term().relation() instanceof Relation.Border)) {
            return Optional.empty();
        }
        String code = term.chosen().orElseThrow().place().country();
        Optional<Geometry> spokenOf = countries.stream()
                .filter(other -> !other.equals(code))
                .flatMap(other -> boundaries.borderBetween(code, other).stream())
                .findFirst();
        return spokenOf.or(() ->
                boundaries.findCountry(code).map(country -> country.geometry().getBoundary()));
    }

    Located alongBorder(Geometry line, LocatedTerm one, LocatedTerm other) {
        Geometry strip = Footprints.borderStrip(line, BORDER_METRES);
        Place place = one.chosen().orElseThrow().place();
        String name = one == other ? one.name() : one.name() + "–" + other.name();
        Phrase reason = new Phrase("place.border", Map.of("place", name), "along the border of " + name);
        LonLat point = Footprints.bestPoint(strip);
        return new Located(
                point,
                strip,
                Optional.of(place),
                name,
                Closeness.VAGUE,
                Footprints.radiusMetres(point, strip),
                one.chosen().get().score(),
                List.of(),
                List.of(reason));
    }

    Located between(LocatedTerm one, LocatedTerm other) {
        Place from = one.chosen().orElseThrow().place();
        Place to = other.chosen().orElseThrow().place();
        Geometry corridor = Footprints.corridor(from.point(), to.point(), LINE_METRES);
        LonLat middle = Geodesy.destination(
                from.point(),
                Geodesy.bearing(from.point(), to.point()),
                Geodesy.distance(from.point(), to.point()) / 2);
        String name = from.name() + "–" + to.name();
        Phrase reason = new Phrase(
                "place.between",
                Map.of("from", from.name(), "to", to.name()),
                "between " + from.name() + " and " + to.name());
        return new Located(
                middle,
                corridor,
                Optional.of(from),
                name,
                Closeness.LINE,
                Footprints.radiusMetres(middle, corridor),
                Math.min(one.chosen().get().score(), other.chosen().get().score()),
                Locator.rejected(one, other),
                List.of(reason));
    }

    Located narrowed(Located main, Geometry footprint, LocatedTerm other) {
        boolean kept = footprint.covers(Geometries.point(main.point()));
        LonLat point = kept ? main.point() : Footprints.bestPoint(footprint);
        return new Located(
                        point,
                        footprint,
                        main.place(),
                        main.name(),
                        main.closeness(),
                        Footprints.radiusMetres(point, footprint),
                        main.score(),
                        main.rejected(),
                        main.reasons())
                .withReason(new Phrase(
                        "place.within",
                        Map.of("other", other.name()),
                        "and within what the text says of " + other.name()));
    }

    Located stretched(Located main, LonLat nearest, Phrase reason) {
        Geometry far = Footprints.disk(nearest, NEAR_METRES);
        Geometry hull = main.footprint().union(far).convexHull();
        LonLat point = Footprints.bestPoint(hull);
        return new Located(
                        point,
                        hull,
                        main.place(),
                        main.name(),
                        Closeness.VAGUE,
                        Footprints.radiusMetres(point, hull),
                        main.score(),
                        main.rejected(),
                        main.reasons())
                .withReason(reason);
    }

    /** A place the gazetteer does not know, inside one that it knows. */
    Located inside(Located area, String unknown) {
        boolean spot = area.closeness() == Closeness.PLACE;
        Geometry footprint = spot ? Footprints.disk(area.point(), NEAR_METRES) : area.footprint();
        return new Located(
                        area.point(),
                        footprint,
                        area.place(),
                        unknown,
                        spot ? Closeness.NEAR_PLACE : area.closeness(),
                        Footprints.radiusMetres(area.point(), footprint),
                        area.score(),
                        area.rejected(),
                        area.reasons())
                .withReason(new Phrase(
                        "place.unknown-inside",
                        Map.of("name", unknown, "place", area.name()),
                        "the gazetteer does not know " + unknown + "; it was placed by " + area.name()));
    }

    LonLat nearestOn(Geometry area, LonLat from) {
        Coordinate[] nearest = DistanceOp.nearestPoints(area, Geometries.point(from));
        return Geometries.lonLat(nearest[0]);
    }

    private static Phrase said(String key, Place place, String text) {
        return new Phrase(key, Map.of("place", place.name()), text);
    }

    private Located disk(LocatedTerm term, Place place, double radius, Closeness closeness, Phrase reason) {
        return located(term, place, place.point(), Footprints.disk(place.point(), radius), closeness, reason);
    }

    private static Located located(
            LocatedTerm term, Place place, LonLat point, Geometry footprint, Closeness closeness, Phrase reason) {
        Candidate chosen = term.chosen().orElseThrow();
        List<Phrase> reasons = new java.util.ArrayList<>(chosen.reasons());
        reasons.add(reason);
        return new Located(
                point,
                footprint,
                Optional.of(place),
                place.name(),
                closeness,
                Footprints.radiusMetres(point, footprint),
                chosen.score(),
                term.rejected(),
                reasons);
    }
}
