package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Areas along borders. Safe for several threads. */
final class FrontierShapes {

    /** How far "at the border" reaches on either side. */
    static final double BORDER_METRES = 25_000;

    /** How far "where three borders meet" reaches. */
    private static final double THREE_BORDERS_METRES = 80_000;

    /** What lies this far inside of a strip lies well inside. */
    private static final double CORE_DEGREES = 0.05;

    /** Of a distance that the text gives: "5 km from the border" is rarely measured. */
    private static final double SLACK = 1.25;

    private final Boundaries boundaries;
    private final Kept<Strip, Geometry> strips = new Kept<>(1 << 7);
    private final Kept<List<String>, Optional<Geometry>> areas = new Kept<>(1 << 7);

    /** All that a strip depends on: the country whose border it is, the one on this side, and the depth in metres. */
    private record Strip(String country, Optional<String> home, double depth) {}

    FrontierShapes(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** Whether the map knows a border of the country that a term names. */
    boolean knows(LocatedTerm term) {
        return boundaries.findCountry(term.country()).isPresent();
    }

    /** Whether the map knows the border between the countries of a clue. */
    boolean knows(Clue.Frontier frontier) {
        List<String> codes = frontier.terms().stream().map(LocatedTerm::country).toList();
        return codes.size() > 2 && borders(codes).size() > 1
                || boundaries.borderBetween(codes.get(0), codes.get(1)).isPresent();
    }

    /** The strip along the border between the countries of a clue, or the area around the point where three meet. */
    Optional<Geometry> area(Clue.Frontier frontier, List<String> spokenOf) {
        List<String> codes = codes(frontier, spokenOf);
        return areas.get(codes, () -> area(codes));
    }

    private Optional<Geometry> area(List<String> codes) {
        Optional<Geometry> meeting = codes.size() < 3
                ? Optional.empty()
                : meeting(codes).map(point -> Footprints.disk(point, THREE_BORDERS_METRES));
        return meeting.or(() -> boundaries
                .borderBetween(codes.get(0), codes.get(1))
                .map(line -> Footprints.borderStrip(line, BORDER_METRES)));
    }

    /**
     * The countries whose borders are meant. "The border with Burkina Faso and Niger", told of Mali, is that of Mali with
     * both.
     */
    static List<String> codes(Clue.Frontier frontier, List<String> spokenOf) {
        List<String> codes = new ArrayList<>(
                frontier.terms().stream().map(LocatedTerm::country).toList());
        int reach = codes.size() != 2 ? 0 : frontier.meeting() ? spokenOf.size() : Math.min(1, spokenOf.size());
        spokenOf.subList(0, reach).stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .ifPresent(codes::add);
        return codes;
    }

    private Optional<LonLat> meeting(List<String> codes) {
        List<Geometry> borders = borders(codes);
        if (borders.size() < 2) {
            return Optional.empty();
        }
        Coordinate[] nearest = DistanceOp.nearestPoints(borders.get(0), borders.get(1));
        return Optional.of(Geometries.lonLat(nearest[0]));
    }

    /** The borders that three countries have with each other. */
    private List<Geometry> borders(List<String> codes) {
        return Stream.of(
                        boundaries.borderBetween(codes.get(0), codes.get(1)),
                        boundaries.borderBetween(codes.get(1), codes.get(2)),
                        boundaries.borderBetween(codes.get(0), codes.get(2)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The country on this side of the border that a term speaks of: the one most spoken of that borders on the term's. */
    Optional<String> home(LocatedTerm term, List<String> countries) {
        String code = term.country();
        return countries.stream()
                .filter(other -> !other.equals(code))
                .filter(other -> boundaries.borderBetween(code, other).isPresent())
                .findFirst();
    }

    /** The border of a country that is meant: with the country on this side of it, or else all of it. */
    Geometry line(LocatedTerm term, List<String> countries) {
        return home(term, countries)
                .flatMap(other -> boundaries.borderBetween(term.country(), other))
                .orElseGet(() -> boundaries
                        .findCountry(term.country())
                        .map(Boundary::geometry)
                        .orElseThrow()
                        .getBoundary());
    }

    /** The strip along that border, as wide as the text says: on this side of it, where one is known. */
    Geometry strip(LocatedTerm term, List<String> countries) {
        OptionalDouble metres =
                term.relation() instanceof Relation.Border border ? border.metres() : OptionalDouble.empty();
        double depth = metres.isPresent() ? SLACK * metres.getAsDouble() : BORDER_METRES;
        Optional<String> home = home(term, countries);
        return strips.get(new Strip(term.country(), home, depth), () -> {
            Geometry strip = Footprints.borderStrip(line(term, countries), depth);
            return home.flatMap(boundaries::findCountry)
                    .flatMap(side -> Footprints.within(strip, side.geometry()))
                    .orElse(strip);
        });
    }

    /** The point of a bent strip that lies nearest to its centre of gravity, which may lie beside it. */
    static LonLat middle(Geometry strip) {
        Geometry core = strip.buffer(-CORE_DEGREES);
        return core.isEmpty()
                ? Footprints.bestPoint(strip)
                : Geometries.lonLat(DistanceOp.nearestPoints(core, strip.getCentroid())[0]);
    }

    Drawing draw(Geometry strip, String name) {
        Phrase reason = new Phrase("place.border", Map.of("place", name), "along the border of " + name);
        return Drawing.of(middle(strip), strip, Closeness.VAGUE, reason);
    }
}
