package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * Where some words are on the map.
 *
 * @param point best single point, WGS 84
 * @param footprint area meant, WGS 84, valid
 * @param place the gazetteer place the words lean on
 * @param name what to call it
 * @param closeness how closely it is located
 * @param uncertaintyMetres radius around {@code point} that covers the footprint, more than 0
 * @param score how sure the place itself is, 0 to 1
 * @param rejected places considered and not taken
 * @param reasons why here
 */
public record Located(
        LonLat point,
        Geometry footprint,
        Optional<Place> place,
        String name,
        Closeness closeness,
        double uncertaintyMetres,
        double score,
        List<Candidate> rejected,
        List<Phrase> reasons) {

    /** Copies the lists. */
    public Located {
        rejected = List.copyOf(rejected);
        reasons = List.copyOf(reasons);
    }

    Located withReason(Phrase reason) {
        List<Phrase> more = new java.util.ArrayList<>(reasons);
        more.add(reason);
        return new Located(point, footprint, place, name, closeness, uncertaintyMetres, score, rejected, more);
    }
}
