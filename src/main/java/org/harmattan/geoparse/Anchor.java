package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.text.Phrase;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Moves what words around a named place say to that place: <i>à Silgadji, à 40 km de Djibo</i> is at Silgadji, as far as
 * the distance can be true of it. Safe for several threads.
 *
 * @param place the place
 */
record Anchor(Place place) {

    /** Nobody measures, and outlines are simple: what lies this far beside a place may still be said of it. */
    private static final double SLACK_METRES = 30_000;

    /** The spot at or near which all clues of an expression are; empty when none is known. */
    static Optional<Anchor> among(List<Clue> clues) {
        return clues.stream()
                .filter(clue -> clue instanceof Clue.Single && clue.isKnown())
                .map(clue -> clue.terms().get(0))
                .filter(term -> !term.place().kind().isArea() && isHere(term.relation()))
                .map(term -> new Anchor(term.place()))
                .findFirst();
    }

    private static boolean isHere(Relation relation) {
        return relation instanceof Relation.At || relation instanceof Relation.Near;
    }

    /** Whether a clue says something of another place than this one. */
    boolean isToldBy(Clue clue) {
        return clue.terms().stream().noneMatch(term -> term.place().equals(place))
                && (!(clue instanceof Clue.Single single) || !(single.term().relation() instanceof Relation.At));
    }

    /** What a clue says of this place, drawn on its own before. */
    Drawing move(Drawing drawing) {
        double beside = Geodesy.distance(
                place.point(),
                Geometries.lonLat(DistanceOp.nearestPoints(drawing.footprint(), Geometries.point(place.point()))[0]));
        if (beside > SLACK_METRES) {
            return drawing;
        }
        Drawing reaching = beside == 0
                ? drawing
                : drawing.reshaped(OverlayNGRobust.union(List.of(
                        drawing.footprint(), Footprints.disk(place.point(), 1_000 * Math.max(1, place.radiusKm())))));
        return reaching.moved(place.point())
                .withReason(new Phrase(
                        "place.at-told",
                        Map.of("place", place.name()),
                        "at " + place.name() + ", which the text names beside it"));
    }
}
