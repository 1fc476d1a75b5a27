package org.harmattan.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Location;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.Phrase;

/**
 * Where an incident is once a person has said so. Country, regions and precision follow from the point, and none of the
 * reasons for the place that was read in the text holds any longer.
 */
public final class PlacedByHand {

    private static final double EXACT_METRES = 5_000;
    private static final double NEAR_METRES = 30_000;

    /** Positions are rounded on their way through the page. */
    private static final double SAME_DEGREES = 0.001;

    private final Supplier<Boundaries> boundaries;

    /** Asks for the outlines of countries and divisions no sooner than something is moved. */
    public PlacedByHand(Supplier<Boundaries> boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * The place that a person gave.
     *
     * @param before where the incident was
     * @param point longitude and latitude in degrees
     * @param metres radius around the point within which it was
     * @param place its name, empty for a place without one
     */
    public Location placed(Location before, LonLat point, double metres, Optional<String> place) {
        if (before instanceof Location.Placed at && at.point().equals(point) && at.uncertaintyMetres() == metres) {
            return place.equals(at.place()) ? at : renamed(at, place);
        }
        return moved(before, point, metres, place);
    }

    /** Nowhere closer than its country. */
    public Location unplaced(Location before) {
        return before instanceof Location.Unplaced
                ? before
                : new Location.Unplaced(before.country(), List.of(byHand()));
    }

    private static Location renamed(Location.Placed at, Optional<String> place) {
        return new Location.Placed(
                at.point(),
                at.footprint(),
                Optional.empty(),
                place,
                at.country(),
                at.admin1(),
                at.admin2(),
                at.geoPrecision(),
                at.wherePrecision(),
                at.uncertaintyMetres(),
                at.alternatives(),
                List.of(byHand()));
    }

    private Location moved(Location before, LonLat point, double metres, Optional<String> place) {
        Boundaries outlines = boundaries.get();
        boolean exact = metres <= EXACT_METRES;
        boolean near = metres <= NEAR_METRES;
        return new Location.Placed(
                point,
                Footprints.disk(point, metres),
                Optional.empty(),
                place,
                outlines.findCountryAt(point)
                        .flatMap(found -> Countries.findEnglishName(found.country()))
                        .or(before::country),
                outlines.findAdmin1At(point).map(Boundary::name),
                outlines.findAdmin2At(point).map(Boundary::name),
                exact ? GeoPrecision.EXACT : near ? GeoPrecision.NEAR : GeoPrecision.REGION,
                exact ? WherePrecision.EXACT : near ? WherePrecision.NEAR : WherePrecision.ADMIN1,
                metres,
                before.alternatives().stream()
                        .filter(other -> !isTaken(other, point, place))
                        .toList(),
                List.of(byHand()));
    }

    /** Whether it is the one that the person took: it is no alternative any more. */
    private static boolean isTaken(Alternative other, LonLat point, Optional<String> place) {
        return Math.abs(other.point().lon() - point.lon()) < SAME_DEGREES
                && Math.abs(other.point().lat() - point.lat()) < SAME_DEGREES
                && place.filter(other.place()::equals).isPresent();
    }

    private static Phrase byHand() {
        return new Phrase("place.by-hand", Map.of(), "set by a person");
    }
}
