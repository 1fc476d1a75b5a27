package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Tells on which side of a spot something lies that is told to lie on the way to a country: <i>à 7 km de X en direction du Niger</i>. */
final class Headings {

    private Headings() {}

    /** The clues, each spot before a country headed for on the side of it from which that country is nearest. */
    static List<Clue> turned(List<Clue> clues, CountryOutlines outlines) {
        List<Clue> turned = new ArrayList<>(clues);
        for (int i = 1; i < clues.size(); i++) {
            Clue start = turned.get(i - 1);
            if (start instanceof Clue.Single single && single.isKnown() && isHeadedFor(clues.get(i))) {
                Optional<Clue> side =
                        turned(single.term(), clues.get(i).terms().get(0).country(), outlines);
                if (side.isPresent()) {
                    turned.set(i - 1, side.get());
                }
            }
        }
        return turned;
    }

    private static boolean isHeadedFor(Clue clue) {
        return clue instanceof Clue.Single single
                && single.isKnown()
                && single.term().place().kind() == PlaceKind.COUNTRY
                && single.term().relation() instanceof Relation.Heading;
    }

    private static Optional<Clue> turned(LocatedTerm start, String country, CountryOutlines outlines) {
        if (start.place().kind().isArea() || start.country().equals(country)) {
            return Optional.empty();
        }
        LonLat from = start.place().point();
        return outlines.find(country)
                .map(outline -> DistanceOp.nearestPoints(outline, Geometries.point(from))[0])
                .map(nearest -> Geodesy.bearing(from, Geometries.lonLat(nearest)))
                .flatMap(bearing -> onSide(start.relation(), bearing))
                .map(start::with)
                .map(Clue.Single::new);
    }

    private static Optional<Relation> onSide(Relation relation, double bearing) {
        if (relation instanceof Relation.Offset offset && offset.bearing().isEmpty()) {
            return Optional.of(offset.toward(bearing));
        }
        return relation instanceof Relation.Near near && near.side().isEmpty()
                ? Optional.of(near.onSide(bearing))
                : Optional.empty();
    }
}
