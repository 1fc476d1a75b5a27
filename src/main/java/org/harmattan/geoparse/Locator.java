package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/** Turns resolved terms into geometry. Safe for several threads. */
final class Locator {

    /** Constraints farther apart than this cannot both be meant. */
    private static final double RECONCILABLE_METRES = 150_000;

    private final TermShapes shapes;
    private final Boundaries boundaries;

    Locator(Boundaries boundaries) {
        this.boundaries = boundaries;
        shapes = new TermShapes(boundaries);
    }

    /**
     * Where some terms are together.
     *
     * @param terms the terms of one expression
     * @param paired whether the first two are the ends of a line or the two sides of a border
     * @param countries the countries the document speaks of
     * @return empty when they name no more than a country, or nothing known
     */
    Optional<Located> locate(List<LocatedTerm> terms, boolean paired, List<String> countries) {
        List<LocatedTerm> known =
                terms.stream().filter(term -> term.chosen().isPresent()).toList();
        if (paired && terms.get(0).chosen().isPresent() && terms.get(1).chosen().isPresent()) {
            return locatePair(terms.get(0), terms.get(1), countries);
        }
        Optional<LocatedTerm> main = known.stream()
                .filter(term -> shapes.specificity(term) > 0)
                .max(Comparator.comparingInt(shapes::specificity)
                        .thenComparing(known::indexOf, Comparator.reverseOrder()));
        return main.flatMap(term -> shapes.locate(term, countries)
                .map(place -> refine(place, term, known, countries, unknownBefore(terms, term))));
    }

    private static Optional<String> unknownBefore(List<LocatedTerm> terms, LocatedTerm main) {
        return terms.subList(0, terms.indexOf(main)).stream()
                .filter(term -> term.chosen().isEmpty())
                .map(LocatedTerm::name)
                .findFirst();
    }

    private Located refine(
            Located main, LocatedTerm term, List<LocatedTerm> known, List<String> countries, Optional<String> unknown) {
        Located refined = main;
        if (main.closeness() != Closeness.PLACE) {
            for (LocatedTerm other : known) {
                if (other != term) {
                    refined = constrain(refined, other, countries);
                }
            }
        }
        Located result = refined;
        return unknown.map(name -> shapes.inside(result, name)).orElse(result);
    }

    private Located constrain(Located main, LocatedTerm other, List<String> countries) {
        Optional<Geometry> area = shapes.area(other, countries);
        if (area.isEmpty()) {
            return main;
        }
        Optional<Geometry> shared = Footprints.within(main.footprint(), area.get());
        if (shared.isPresent()) {
            return shapes.narrowed(main, shared.get(), other);
        }
        return reconcile(main, area.get(), other);
    }

    /** The text wants two areas that do not meet: what lies between them is all that can be said. */
    private Located reconcile(Located main, Geometry area, LocatedTerm other) {
        boolean border = other.term().relation() instanceof Relation.Border;
        LonLat edge = shapes.nearestOn(area, main.point());
        // The strip along a border begins short of the line; the line itself is what the text speaks of.
        double distance = Geodesy.distance(main.point(), edge) + (border ? TermShapes.BORDER_METRES : 0);
        LonLat target = Geodesy.destination(main.point(), Geodesy.bearing(main.point(), edge), distance);
        String km = Long.toString(Math.round(distance / 1000));
        Map<String, String> parameters = Map.of("place", main.name(), "other", other.name(), "km", km);
        if (distance > RECONCILABLE_METRES) {
            return main.withReason(new Phrase(
                    "place.contradiction",
                    parameters,
                    main.name() + " lies " + km + " km from what the text says of " + other.name() + "; only "
                            + main.name() + " was kept"));
        }
        Phrase reason = border
                ? new Phrase(
                        "place.stretched-border",
                        parameters,
                        main.name() + " lies " + km + " km from the border the text speaks of, with " + other.name()
                                + "; the area reaches from the one to the other")
                : new Phrase(
                        "place.stretched",
                        parameters,
                        main.name() + " lies " + km + " km from what the text says of " + other.name()
                                + "; the area reaches from one to the other");
        return shapes.stretched(main, target, reason);
    }

    private Optional<Located> locatePair(LocatedTerm one, LocatedTerm other, List<String> countries) {
        Place from = one.chosen().orElseThrow().place();
        Place to = other.chosen().orElseThrow().place();
        if (one.term().relation() instanceof Relation.Border || from.kind() == PlaceKind.COUNTRY) {
            Optional<Geometry> border = boundaries.borderBetween(from.country(), to.country());
            return border.map(line -> shapes.alongBorder(line, one, other));
        }
        if (from.id().equals(to.id()) || Geodesy.distance(from.point(), to.point()) > 800_000) {
            return shapes.locate(one, countries);
        }
        return Optional.of(shapes.between(one, other));
    }

    static List<Candidate> rejected(LocatedTerm... terms) {
        List<Candidate> all = new ArrayList<>();
        for (LocatedTerm term : terms) {
            all.addAll(term.rejected());
        }
        return all;
    }
}
