package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * What other clues of an expression leave of the drawing of the closest one. What they contradict stays, and that is said.
 *
 * @param shapes draws single clues
 * @param main the closest clue
 * @param setting what the text around tells
 */
record Narrowing(ClueShapes shapes, Clue main, Setting setting) {

    /** A border this far from a place that lies "at the border" is still the one that is meant. */
    static final double BORDER_REACH_METRES = 150_000;

    /** What reaches no farther is near a place: UCDP's second precision class, about. */
    private static final double NEAR_REACH_METRES = 30_000;

    /** Of a zone across borders of which one side is meant, what lies within this share of its radius. */
    private static final double HEART = 0.5;

    /** Outlines are simple: what lies this close to an area may lie in it. */
    private static final double OUTLINE_SLACK_METRES = 30_000;

    /** Reporters round, and roads wind: a distance is not contradicted by less than this beyond its own slack. */
    private static final double MEASURE_SLACK_METRES = 15_000;

    /** Whether a clue is nothing but the country in which the closest one lies. */
    boolean isCountry(Clue clue) {
        LocatedTerm term = clue.terms().get(0);
        return clue instanceof Clue.Single
                && term.place().kind() == PlaceKind.COUNTRY
                && !ClueShapes.isBorder(term)
                && term.country().equals(main.terms().get(0).country());
    }

    /** The drawing within what another clue allows. */
    Drawing constrain(Drawing drawing, Clue other) {
        LocatedTerm term = other.terms().get(0);
        if (other instanceof Clue.Single && shapes.isCourse(term)) {
            return onCourse(drawing, term);
        }
        if (isSpot() && isCountry(other)) {
            return drawing;
        }
        Optional<Geometry> area = shapes.area(other, setting);
        if (area.isEmpty()) {
            return drawing;
        }
        return shapes.cuts()
                .cut(drawing, area.get())
                .map(cut -> cut == drawing ? drawing : narrowed(drawing, cut, other))
                .orElseGet(() -> reconcile(drawing, area.get(), other));
    }

    private boolean isSpot() {
        return main instanceof Clue.Single
                && !main.terms().get(0).place().kind().isArea();
    }

    /** {@code à hauteur de X, entre Y et Z}: X lies there, though a line from Y to Z, or a border, may pass beside. */
    private Geometry withItself(Geometry shape) {
        LocatedTerm term = main.terms().get(0);
        boolean beside = isSpot()
                && (term.relation() instanceof Relation.Around
                        || term.relation() instanceof Relation.Near near
                                && near.side().isEmpty());
        return beside && !Footprints.covers(shape, term.place().point())
                ? Geometries.FACTORY
                        .buildGeometry(List.of(
                                shape,
                                Footprints.disk(
                                        term.place().point(),
                                        1_000 * Math.max(1, term.place().radiusKm()))))
                        .convexHull()
                : shape;
    }

    private Drawing narrowed(Drawing drawing, Drawing part, Clue other) {
        String name = other.names();
        boolean line = other instanceof Clue.Way
                || other instanceof Clue.Frontier
                || ClueShapes.isBorder(other.terms().get(0));
        Geometry shape = line ? withItself(part.footprint()) : part.footprint();
        Drawing reshaped =
                isCountryOfZone(other) ? heartOfZone(part) : shape == part.footprint() ? part : drawing.reshaped(shape);
        return (reshaped.closeness() == Closeness.VAGUE && isSpot() && reshaped.uncertaintyMetres() <= NEAR_REACH_METRES
                        ? reshaped.withCloseness(Closeness.NEAR_PLACE)
                        : reshaped)
                .withReason(
                        new Phrase("place.within", Map.of("other", name), "and within what the text says of " + name));
    }

    /** {@code in the tri-border area, on the Malian side}: close to where the countries meet. */
    private Drawing heartOfZone(Drawing part) {
        Place zone = main.terms().get(0).place();
        Geometry heart = Footprints.within(
                        part.footprint(), Footprints.disk(zone.point(), HEART * 1_000 * Math.max(1, zone.radiusKm())))
                .orElse(part.footprint());
        return part.reshaped(heart).moved(Footprints.nearestPoint(heart, zone.point()));
    }

    private boolean isCountryOfZone(Clue other) {
        return main instanceof Clue.Single
                && main.terms().get(0).place().kind() == PlaceKind.ZONE
                && other instanceof Clue.Single
                && other.terms().get(0).place().kind() == PlaceKind.COUNTRY
                && !ClueShapes.isBorder(other.terms().get(0));
    }

    private Drawing onCourse(Drawing drawing, LocatedTerm term) {
        Place course = term.place();
        if (main instanceof Clue.Way) {
            return drawing;
        }
        Optional<Geometry> shared = shapes.courses().along(course, term.relation(), drawing.footprint());
        if (shared.isEmpty()) {
            LonLat nearest = shapes.courses().nearest(course, drawing.point());
            return contradiction(drawing, course.name(), Geodesy.distance(drawing.point(), nearest));
        }
        Drawing narrowed = drawing.reshaped(shared.get());
        LonLat nearest = shapes.courses().nearest(course, drawing.point());
        return (Footprints.covers(shared.get(), nearest) ? narrowed.moved(nearest) : narrowed)
                .withReason(CourseShapes.reason(course));
    }

    /** The text wants two areas that do not meet. */
    private Drawing reconcile(Drawing drawing, Geometry area, Clue other) {
        boolean border = other instanceof Clue.Frontier
                || ClueShapes.isBorder(other.terms().get(0));
        LonLat edge = Geometries.lonLat(DistanceOp.nearestPoints(area, Geometries.point(drawing.point()))[0]);
        // The strip along a border begins short of the line; the line itself is what the text speaks of.
        double distance = Geodesy.distance(drawing.point(), edge) + (border ? FrontierShapes.BORDER_METRES : 0);
        if (distance > (border ? BORDER_REACH_METRES : OUTLINE_SLACK_METRES)) {
            return contradiction(drawing, other.names(), distance);
        }
        LonLat target = Geodesy.destination(drawing.point(), Geodesy.bearing(drawing.point(), edge), distance);
        Geometry hull = drawing.footprint()
                .union(Footprints.disk(target, PlaceShapes.NEAR_METRES))
                .convexHull();
        return drawing.reshaped(hull)
                .moved(Footprints.bestPoint(hull))
                .withCloseness(Closeness.VAGUE)
                .withReason(stretched(other.names(), border, distance));
    }

    /** {@code à X, à 60 km de Y}, where X is not that far from Y: X was kept. */
    Drawing withContradiction(Drawing drawing, Clue other) {
        LocatedTerm term = other.terms().get(0);
        if (!(other instanceof Clue.Single)
                || term.place().kind().isArea()
                || !(term.relation() instanceof Relation.Offset offset)) {
            return drawing;
        }
        double told = offset.metres();
        double distance = Geodesy.distance(drawing.point(), term.place().point());
        double off = offset.within() ? distance - told : Math.abs(distance - told);
        return off > offset.slack() * told + MEASURE_SLACK_METRES
                ? contradiction(drawing, other.names(), off)
                : drawing;
    }

    private Phrase stretched(String other, boolean border, double distance) {
        String name = main.names();
        String km = Long.toString(Math.round(distance / 1000));
        Map<String, String> parameters = Map.of("place", name, "other", other, "km", km);
        return border
                ? new Phrase(
                        "place.stretched-border",
                        parameters,
                        name + " lies " + km + " km from the border the text speaks of, with " + other
                                + "; the area reaches from the one to the other")
                : new Phrase(
                        "place.stretched",
                        parameters,
                        name + " lies " + km + " km from what the text says of " + other
                                + "; the area reaches from one to the other");
    }

    private Drawing contradiction(Drawing drawing, String other, double distance) {
        String name = main.names();
        String km = Long.toString(Math.round(distance / 1000));
        return drawing.withReason(new Phrase(
                "place.contradiction",
                Map.of("place", name, "other", other, "km", km),
                name + " lies " + km + " km from what the text says of " + other + "; only " + name + " was kept"));
    }
}
