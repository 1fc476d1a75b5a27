package org.harmattan.geoparse;

import java.util.ArrayList;
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

    /** A border or river farther from the place named beside it is told apart from it. */
    private static final double NEARBY_METRES = 120_000;

    /** How far along a border or river "there" reaches. */
    private static final double STRETCH_METRES = 50_000;

    /** What reaches farther is narrowed by what the sentences around say. */
    private static final double WIDE_METRES = 150_000;

    /** Corners of a shape may lie this much farther than it was meant to reach, by the curve of the earth. */
    private static final double ROUNDING = 1.01;

    /** How closely the clues locate something, where no drawing is needed to tell. */
    Optional<Closeness> closeness() {
        Closeness alone = shapes.closeness(main);
        return alone == Closeness.PLACE || others.stream().allMatch(narrowing()::isCountry)
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
        Narrowing narrowing = narrowing();
        int stretching = 0;
        for (Clue other : others) {
            stretching += narrowing.isCountry(other) ? 0 : 1;
        }
        if (alone.isEmpty() || stretching > 1 || course().isPresent()) {
            return OptionalDouble.empty();
        }
        double stretched = stretching == 0 ? 0 : Narrowing.BORDER_REACH_METRES;
        double radius = Math.max(alone.getAsDouble(), stretched + PlaceShapes.NEAR_METRES);
        return OptionalDouble.of(2 * ROUNDING * radius);
    }

    private Narrowing narrowing() {
        return new Narrowing(shapes, main, setting);
    }

    Drawing draw() {
        Drawing drawing = shapes.draw(main, setting, course());
        drawing = withCandidateReasons(drawing);
        if (drawing.closeness() != Closeness.PLACE) {
            for (Clue other : others) {
                drawing = narrowing().constrain(drawing, other);
            }
            drawing = within(nearby(clip(drawing)));
        } else {
            for (Clue other : others) {
                drawing = narrowing().withContradiction(drawing, other);
            }
        }
        return unknown.isPresent() ? inside(drawing, unknown.get()) : drawing;
    }

    /** The reasons for the places stand before the last one for the shape. */
    private Drawing withCandidateReasons(Drawing drawing) {
        List<Phrase> reasons = new ArrayList<>(drawing.reasons());
        int last = reasons.size() - 1;
        for (LocatedTerm term : main.terms()) {
            for (Phrase reason : term.chosen().orElseThrow().reasons()) {
                reasons.add(last++, reason);
            }
        }
        return last < drawing.reasons().size()
                ? drawing
                : new Drawing(
                        drawing.point(),
                        drawing.footprint(),
                        drawing.closeness(),
                        drawing.uncertaintyMetres(),
                        reasons);
    }

    /** The river or road along which the way of the main clue leads. */
    private Optional<Place> course() {
        for (Clue other : others) {
            for (LocatedTerm term : other.terms()) {
                if (shapes.isCourse(term)) {
                    return Optional.of(term.place());
                }
            }
        }
        return Optional.empty();
    }

    /** What is near a place lies in its country, unless the text speaks of a border or of another country. */
    private Drawing clip(Drawing drawing) {
        String code = main.terms().get(0).country();
        boolean crosses = main instanceof Clue.Frontier
                || ClueShapes.isBorder(main.terms().get(0))
                || !isWithin(code, main);
        for (Clue other : others) {
            crosses |= !isWithin(code, other);
        }
        if (crosses) {
            return drawing;
        }
        return shapes.countries()
                .clip(drawing, code, main.terms().get(0).place().point());
    }

    private static boolean isWithin(String country, Clue clue) {
        for (LocatedTerm term : clue.terms()) {
            if (!term.country().equals(country)) {
                return false;
            }
        }
        return true;
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
        String name = other.names();
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
                Map.of("name", name, "place", main.names()),
                "the gazetteer does not know " + name + "; it was placed by " + main.names()));
    }
}
