package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;

/** Says how closely the clues of an expression locate something, and by which of them. Safe for several threads. */
final class Locator {

    private final ClueShapes shapes;
    private final Map<String, String> homelands = new HashMap<>();

    Locator(Gazetteer gazetteer, Boundaries boundaries, Courses courses, PlaceWords words) {
        gazetteer.listAll().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .forEach(place -> homelands.putIfAbsent(place.country(), place.name()));
        shapes = new ClueShapes(gazetteer, boundaries, courses, words);
    }

    /**
     * Where some clues are together.
     *
     * @param given the clues of one expression, in the order of the text
     * @param setting what the text around tells
     * @return empty when they name no more than a country, or nothing known
     */
    Optional<Located> locate(List<Clue> given, Setting setting) {
        List<Clue> clues = FarClues.leaveOut(usable(given), setting);
        Optional<Clue> main = closest(clues, setting);
        return main.map(clue -> located(clue, clues, given, setting));
    }

    /** The clue that tells most closely where something is, the first of several. */
    private Optional<Clue> closest(List<Clue> clues, Setting setting) {
        Optional<Clue> closest = Optional.empty();
        int most = -1;
        for (Clue clue : clues) {
            int specificity = shapes.specificity(clue);
            if (specificity > most && (specificity > 0 || shapes.isCourseBeside(clue, setting))) {
                most = specificity;
                closest = Optional.of(clue);
            }
        }
        return closest;
    }

    private Located located(Clue main, List<Clue> clues, List<Clue> given, Setting setting) {
        List<LocatedTerm> terms = main.terms();
        Candidate first = terms.get(0).chosen().orElseThrow();
        Optional<String> unknown = unknownBefore(given, main);
        List<Clue> others = new ArrayList<>(clues);
        others.remove(clues.indexOf(main));
        Composition composition = new Composition(shapes, main, others, setting, unknown);
        double score = first.score();
        for (LocatedTerm term : terms) {
            score = Math.min(score, term.chosen().orElseThrow().score());
        }
        String country = shapes.country(main, setting);
        return new Located(
                unknown.orElseGet(() -> name(main, country)),
                Optional.of(first),
                Optional.of(country),
                score,
                rejected(terms),
                unknown.isPresent() ? Optional.empty() : composition.closeness(),
                composition.point(),
                composition.reach(),
                composition::draw);
    }

    /** @param country ISO code of the country on this side, where the clue is a border */
    private String name(Clue clue, String country) {
        List<LocatedTerm> terms = clue.terms();
        if (!country.equals(terms.get(0).country())) {
            String there = terms.get(0).place().name();
            return homelands.containsKey(country) ? homelands.get(country) + "–" + there : there;
        }
        if (clue instanceof Clue.Way way && way.measure().isPresent()) {
            return way.first().place().name();
        }
        if (terms.size() == 1) {
            return terms.get(0).place().name();
        }
        List<String> names =
                terms.stream().map(term -> term.place().name()).distinct().toList();
        return names.size() > 2 && clue instanceof Clue.Way
                ? names.get(0) + "–" + names.get(names.size() - 1)
                : String.join("–", names);
    }

    private static List<Candidate> rejected(List<LocatedTerm> terms) {
        List<Candidate> all = new ArrayList<>();
        terms.forEach(term -> all.addAll(term.rejected()));
        return all;
    }

    /** The name of a place that the gazetteer does not know, named before the clue that locates it. */
    private static Optional<String> unknownBefore(List<Clue> given, Clue main) {
        LocatedTerm first = main.terms().get(0);
        for (Clue clue : given) {
            for (LocatedTerm term : clue.terms()) {
                if (term.term() == first.term()) {
                    return Optional.empty();
                }
                if (term.chosen().isEmpty()) {
                    return Optional.of(term.name());
                }
            }
        }
        return Optional.empty();
    }

    /** The clues as far as the gazetteer and the map know what they rest on. */
    private List<Clue> usable(List<Clue> given) {
        List<Clue> clues = new ArrayList<>();
        for (Clue clue : Headings.turned(fromStart(given), shapes.countries())) {
            if (clue instanceof Clue.Edge edge && edge.isKnown() && !shapes.canDraw(edge)) {
                Clue.Way way = new Clue.Way(edge.terms(), false, false);
                clues.add(
                        shapes.canDraw(way) ? way : new Clue.Single(edge.terms().get(0)));
            } else if (clue instanceof Clue.Way way && !shapes.canDraw(way)) {
                boolean known = way.isKnown();
                way.terms().stream()
                        .filter(term -> term.chosen().isPresent())
                        .limit(known ? 1 : way.terms().size())
                        .forEach(term -> clues.add(new Clue.Single(known ? term : term.with(new Relation.Near()))));
            } else if (clue instanceof Clue.Single single && !clues.isEmpty() && leadsToArea(single)) {
                continue;
            } else if (clue instanceof Clue.Single single
                    && single.term().chosen().isPresent()) {
                clues.add(way(clues, single).orElseGet(() -> withoutRoad(single)));
            } else if (clue.isKnown() && !(clue instanceof Clue.Single)) {
                clues.add(clue);
            }
        }
        return Measures.alongWays(Measures.withDirections(withoutDepartures(clues)));
    }

    /** {@code sur la route de Y, à la sortie de X}: the way begins at X. */
    private static List<Clue> fromStart(List<Clue> given) {
        if (!(given.get(0) instanceof Clue.Single lead && lead.term().relation() instanceof Relation.Road)) {
            return given;
        }
        Optional<Clue> start = given.stream()
                .filter(clue -> clue instanceof Clue.Single single
                        && clue.isKnown()
                        && !isArea(single.term())
                        && isOutside(single.term().relation()))
                .findFirst();
        if (start.isEmpty()) {
            return given;
        }
        List<Clue> ordered = new ArrayList<>(given);
        ordered.remove(start.get());
        ordered.add(0, start.get());
        return ordered;
    }

    /** {@code peu après avoir quitté X}, {@code en route vers X, à l'entrée de Y}: it is no longer at X, or not yet. */
    private static List<Clue> withoutDepartures(List<Clue> clues) {
        List<Clue> others = new ArrayList<>(clues.size());
        for (Clue clue : clues) {
            if (!(clue instanceof Clue.Single single && isOnTheWay(single.term().relation()))) {
                others.add(clue);
            }
        }
        if (others.size() == clues.size()) {
            return clues;
        }
        boolean arrives =
                others.stream().anyMatch(clue -> clue instanceof Clue.Single single && !isArea(single.term()));
        return arrives ? others : clues;
    }

    private static boolean isOnTheWay(Relation relation) {
        return relation instanceof Relation.Leaving || relation instanceof Relation.Heading;
    }

    /** {@code à la sortie de X, sur la route de Y}, {@code à 30 km de X en direction de Y}: a way from X to Y. */
    private Optional<Clue> way(List<Clue> before, Clue.Single single) {
        Relation relation = single.term().relation();
        boolean leads = relation instanceof Relation.Road || relation instanceof Relation.Heading;
        boolean mayLead =
                relation instanceof Relation.Leaving || relation instanceof Relation.Near near && near.toward();
        if (!leads && !mayLead || isArea(single.term())) {
            return Optional.empty();
        }
        Optional<Relation.Offset> measure = relation instanceof Relation.Road road ? road.measure() : Optional.empty();
        return before.stream()
                .filter(clue -> clue instanceof Clue.Single start && !isArea(start.term()))
                .reduce((earlier, later) -> later)
                .map(start -> start.terms().get(0))
                .filter(start -> leads || isOutside(start.relation()))
                .map(start -> new Clue.Way(List.of(start, single.term()), true, false, measure))
                .filter(shapes::canDraw)
                .map(way -> (Clue) way);
    }

    /** {@code à la sortie de X vers Y}, {@code à 2 km de X en venant de Y}: on the way between them. */
    private static boolean isOutside(Relation relation) {
        return relation instanceof Relation.Near near && near.edge()
                || relation instanceof Relation.Offset offset
                        && offset.bearing().isEmpty();
    }

    /** {@code à 12 km sur la route de X}, where nothing tells from where the road comes. */
    private static Clue.Single withoutRoad(Clue.Single single) {
        return single.term().relation() instanceof Relation.Road road
                        && road.measure().isPresent()
                ? new Clue.Single(single.term().with(road.measure().get()))
                : single;
    }

    /** Whether a clue is a region, a part of a country or a border: what may tell more of a vague clue beside it. */
    static boolean isArea(Clue clue) {
        if (!(clue instanceof Clue.Single single) || single.term().chosen().isEmpty()) {
            return clue instanceof Clue.Frontier && clue.isKnown();
        }
        return single.term().place().kind() == PlaceKind.REGION
                || ClueShapes.isBorder(single.term())
                || ClueShapes.isCountryPart(single.term());
    }

    /** {@code au nord de X, en direction de la frontière malienne}: it need not lie there yet. */
    private static boolean leadsToArea(Clue.Single single) {
        return single.isKnown() && single.term().relation() instanceof Relation.Heading && isArea(single.term());
    }

    private static boolean isArea(LocatedTerm term) {
        Place place = term.place();
        return place.kind().isArea() || place.kind() == PlaceKind.COUNTRY;
    }
}
