package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * Draws what several clues say together: the closest clue, within what the others allow. What contradicts the closest
 * one is left out, and said.
 *
 * @param shapes draws single clues
 * @param main the closest clue
 * @param others the other ones, in the order of the text
 * @param setting what the text around tells
 * @param unknown the name of a place that the gazetteer does not know, which the clues locate
 */
record Composition(ClueShapes shapes, Clue main, List<Clue> others, Setting setting, Optional<String> unknown) {

    /** A border this far from a place that lies "at the border" is still the one that is meant. */
    private static final double BORDER_REACH_METRES = 150_000;

    /** What reaches no farther is near a place: UCDP's second precision class, about. */
    private static final double NEAR_REACH_METRES = 30_000;

    /** A border or river farther from the place named beside it is told apart from it. */
    private static final double NEARBY_METRES = 120_000;

    /** How far along a border or river "there" reaches. */
    private static final double STRETCH_METRES = 50_000;

    /** What reaches farther is narrowed by what the sentences around say. */
    private static final double WIDE_METRES = 150_000;

    /** Corners of a shape may lie this much farther than it was meant to reach, by the curve of the earth. */
    private static final double ROUNDING = 1.01;

    /** Of a zone across borders of which one side is meant, what lies within this share of its radius. */
    private static final double HEART = 0.5;

    /** Outlines are simple: what lies this close to an area may lie in it. */
    private static final double OUTLINE_SLACK_METRES = 30_000;

    /** How closely the clues locate something, where no drawing is needed to tell. */
    Optional<Closeness> closeness() {
        Closeness alone = shapes.closeness(main);
        return alone == Closeness.PLACE || others.stream().allMatch(this::isCountry)
                ? Optional.of(alone)
                : Optional.empty();
    }

    /** The point, where no drawing is needed to tell: what is told to lie in one spot lies where that is. */
    Optional<LonLat> point() {
        return main instanceof Clue.Single && shapes.isPoint(main)
                ? Optional.of(main.terms().get(0).place().point())
                : Optional.empty();
    }

    /**
     * Metres that the uncertainty does not exceed, where no drawing is needed to tell: what is cut off a shape moves the
     * point within it at most, and one other clue may stretch it as far as it can be reconciled.
     */
    OptionalDouble reach() {
        OptionalDouble alone = shapes.reach(main);
        long stretching = others.stream().filter(other -> !isCountry(other)).count();
        if (alone.isEmpty() || stretching > 1 || course().isPresent()) {
            return OptionalDouble.empty();
        }
        double stretched = stretching == 0 ? 0 : BORDER_REACH_METRES;
        double radius = Math.max(alone.getAsDouble(), stretched + PlaceShapes.NEAR_METRES);
        return OptionalDouble.of(2 * ROUNDING * radius);
    }

    private boolean isCountry(Clue clue) {
        LocatedTerm term = clue.terms().get(0);
        return clue instanceof Clue.Single
                && term.place().kind() == PlaceKind.COUNTRY
                && !ClueShapes.isBorder(term)
                && term.country().equals(main.terms().get(0).country());
    }

    Drawing draw() {
        Drawing drawing = shapes.draw(main, setting, course());
        for (Phrase reason : List.copyOf(candidateReasons())) {
            drawing = before(drawing, reason);
        }
        if (drawing.closeness() != Closeness.PLACE) {
            for (Clue other : others) {
                drawing = constrain(drawing, other);
            }
            drawing = within(nearby(clip(drawing)));
        }
        return unknown.isPresent() ? inside(drawing, unknown.get()) : drawing;
    }

    private List<Phrase> candidateReasons() {
        return main.terms().stream()
                .flatMap(term -> term.chosen().orElseThrow().reasons().stream())
                .toList();
    }

    /** The reasons for the place stand before those for the shape. */
    private static Drawing before(Drawing drawing, Phrase reason) {
        List<Phrase> reasons = new java.util.ArrayList<>(drawing.reasons());
        reasons.add(reasons.size() - 1, reason);
        return new Drawing(
                drawing.point(), drawing.footprint(), drawing.closeness(), drawing.uncertaintyMetres(), reasons);
    }

    /** The river or road along which the way of the main clue leads. */
    private Optional<Place> course() {
        return others.stream()
                .flatMap(clue -> clue.terms().stream())
                .filter(shapes::isCourse)
                .map(LocatedTerm::place)
                .findFirst();
    }

    private Drawing constrain(Drawing drawing, Clue other) {
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
        String name = name(other);
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
        Optional<Geometry> shared = shapes.ways().alongCourse(course, term.relation(), drawing.footprint());
        if (shared.isEmpty()) {
            LonLat nearest = shapes.ways().nearestOnCourse(course, drawing.point());
            return contradiction(drawing, course.name(), Geodesy.distance(drawing.point(), nearest));
        }
        Drawing narrowed = drawing.reshaped(shared.get());
        LonLat nearest = shapes.ways().nearestOnCourse(course, drawing.point());
        return (Footprints.covers(shared.get(), nearest) ? narrowed.moved(nearest) : narrowed)
                .withReason(WayShapes.along(course));
    }

    /** The text wants two areas that do not meet. */
    private Drawing reconcile(Drawing drawing, Geometry area, Clue other) {
        boolean border = other instanceof Clue.Frontier
                || ClueShapes.isBorder(other.terms().get(0));
        LonLat edge = Geometries.lonLat(DistanceOp.nearestPoints(area, Geometries.point(drawing.point()))[0]);
        // The strip along a border begins short of the line; the line itself is what the text speaks of.
        double distance = Geodesy.distance(drawing.point(), edge) + (border ? FrontierShapes.BORDER_METRES : 0);
        if (distance > (border ? BORDER_REACH_METRES : OUTLINE_SLACK_METRES)) {
            return contradiction(drawing, name(other), distance);
        }
        LonLat target = Geodesy.destination(drawing.point(), Geodesy.bearing(drawing.point(), edge), distance);
        Geometry hull = drawing.footprint()
                .union(Footprints.disk(target, PlaceShapes.NEAR_METRES))
                .convexHull();
        return drawing.reshaped(hull)
                .moved(Footprints.bestPoint(hull))
                .withCloseness(Closeness.VAGUE)
                .withReason(stretched(name(other), border, distance));
    }

    private Phrase stretched(String other, boolean border, double distance) {
        String name = name(main);
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
        String name = name(main);
        String km = Long.toString(Math.round(distance / 1000));
        return drawing.withReason(new Phrase(
                "place.contradiction",
                Map.of("place", name, "other", other, "km", km),
                name + " lies " + km + " km from what the text says of " + other + "; only " + name + " was kept"));
    }

    /** What is near a place lies in its country, unless the text speaks of a border or of another country. */
    private Drawing clip(Drawing drawing) {
        String code = main.terms().get(0).country();
        boolean crosses = main instanceof Clue.Frontier
                || ClueShapes.isBorder(main.terms().get(0))
                || main.terms().stream().anyMatch(term -> !term.country().equals(code))
                || others.stream()
                        .flatMap(clue -> clue.terms().stream())
                        .anyMatch(term -> !term.country().equals(code));
        if (crosses) {
            return drawing;
        }
        return shapes.countries()
                .clip(drawing, code, main.terms().get(0).place().point());
    }

    /** Of a border or a part of a country, what lies in the regions that the sentences around name. */
    private Drawing within(Drawing wide) {
        boolean vague = Locator.isArea(main) && main.terms().get(0).place().kind() == PlaceKind.COUNTRY;
        Drawing drawing = wide;
        for (Clue other : vague ? setting.around() : List.<Clue>of()) {
            if (other != main && other.isKnown() && drawing.uncertaintyMetres() > WIDE_METRES) {
                drawing = within(drawing, other);
            }
        }
        return drawing;
    }

    private Drawing within(Drawing drawing, Clue other) {
        Optional<Geometry> area = shapes.specificity(other) > 0 ? shapes.area(other, setting) : Optional.empty();
        Optional<Drawing> shared =
                area.flatMap(around -> shapes.cuts().cut(drawing, around)).filter(cut -> cut != drawing);
        if (shared.isEmpty()) {
            return drawing;
        }
        String name = name(other);
        return shared.get()
                .moved(shapes.cuts().middle(shared.get().footprint()))
                .withReason(
                        new Phrase("place.within", Map.of("other", name), "and within what the text says of " + name));
    }

    /** {@code near Lake Chad}: its shores go on and on, too. */
    private static boolean isBeside(Clue clue) {
        LocatedTerm term = clue.terms().get(0);
        return term.relation() instanceof Relation.Near
                && term.place().kind().isArea()
                && term.place().radiusKm() > PlaceCloseness.DISTRICT_KM;
    }

    /** Of a border, a river or a road that goes on and on, the part near the place that the text speaks of. */
    private Drawing nearby(Drawing drawing) {
        boolean endless = main instanceof Clue.Frontier
                || ClueShapes.isBorder(main.terms().get(0))
                || main instanceof Clue.Single && (shapes.isCourse(main.terms().get(0)) || isBeside(main));
        if (!endless || setting.nearby().isEmpty()) {
            return drawing;
        }
        Place place = setting.nearby().get();
        LonLat nearest =
                Geometries.lonLat(DistanceOp.nearestPoints(drawing.footprint(), Geometries.point(place.point()))[0]);
        double distance = Geodesy.distance(place.point(), nearest);
        if (distance > NEARBY_METRES) {
            return drawing;
        }
        return Footprints.within(drawing.footprint(), Footprints.disk(place.point(), distance + STRETCH_METRES))
                .map(part -> drawing.reshaped(part)
                        .moved(Footprints.nearestPoint(part, place.point()))
                        .withReason(new Phrase(
                                "place.nearby",
                                Map.of("place", place.name()),
                                "the part near " + place.name() + ", which the text names beside it")))
                .orElse(drawing);
    }

    /** A place the gazetteer does not know, by one that it knows. */
    private Drawing inside(Drawing area, String name) {
        boolean spot = area.closeness() == Closeness.PLACE;
        Geometry footprint = spot ? Footprints.disk(area.point(), PlaceShapes.NEAR_METRES) : area.footprint();
        Drawing drawing = spot
                ? new Drawing(
                        area.point(),
                        footprint,
                        Closeness.NEAR_PLACE,
                        Footprints.radiusMetres(area.point(), footprint),
                        area.reasons())
                : area;
        return drawing.withReason(new Phrase(
                "place.unknown-inside",
                Map.of("name", name, "place", name(main)),
                "the gazetteer does not know " + name + "; it was placed by " + name(main)));
    }

    private static String name(Clue clue) {
        return String.join(
                "–",
                clue.terms().stream()
                        .map(term ->
                                term.chosen().map(found -> found.place().name()).orElse(term.name()))
                        .toList());
    }
}
