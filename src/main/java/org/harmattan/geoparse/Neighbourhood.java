package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geocentric;

/** The places of which a document surely speaks: what lies near one of them is likely meant, too. Not safe for several threads. */
final class Neighbourhood {

    /** Distinct places that count, so that the time stays linear in the number of names. */
    private static final int MOST_PLACES = 40;

    private record Spot(Place place, Geocentric position) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, Optional<Neighbour>> nearest = new HashMap<>();

    private Neighbourhood() {}

    /** The first of some places, those that are no countries. */
    static Neighbourhood of(List<Optional<Place>> places) {
        Neighbourhood neighbourhood = new Neighbourhood();
        for (Optional<Place> place : places) {
            if (place.isPresent() && neighbourhood.spots.size() < MOST_PLACES) {
                neighbourhood.add(place.get());
            }
        }
        return neighbourhood;
    }

    private void add(Place place) {
        if (place.kind() != PlaceKind.COUNTRY && !spots.containsKey(place.id())) {
            spots.put(place.id(), new Spot(place, Geocentric.of(place.point())));
        }
    }

    /** Whether this and another one have the same places. */
    boolean isSameAs(Neighbourhood other) {
        return spots.keySet().equals(other.spots.keySet());
    }

    /** The one nearest to a place, other than itself and its namesakes; the first of several as near. */
    Optional<Neighbour> nearest(Place place) {
        return nearest.computeIfAbsent(place.id(), id -> measure(place));
    }

    private Optional<Neighbour> measure(Place place) {
        Geocentric position = Geocentric.of(place.point());
        Place closest = place;
        double metres = Double.MAX_VALUE;
        for (Spot spot : spots.values()) {
            boolean other =
                    !spot.place.id().equals(place.id()) && !spot.place.name().equals(place.name());
            double distance = other ? spot.position.most(position) : Double.MAX_VALUE;
            if (distance < metres) {
                metres = distance;
                closest = spot.place;
            }
        }
        return closest == place ? Optional.empty() : Optional.of(new Neighbour(closest, metres));
    }
}
