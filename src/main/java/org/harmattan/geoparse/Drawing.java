package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * The shape of some words.
 *
 * @param point best single point, WGS 84
 * @param footprint area meant, WGS 84, valid
 * @param closeness how closely the words locate something
 * @param uncertaintyMetres radius around {@code point} that covers the footprint, more than 0
 * @param reasons why here
 */
record Drawing(LonLat point, Geometry footprint, Closeness closeness, double uncertaintyMetres, List<Phrase> reasons) {

    Drawing {
        reasons = List.copyOf(reasons);
    }

    /** A drawing whose uncertainty follows from its shape. */
    static Drawing of(LonLat point, Geometry footprint, Closeness closeness, Phrase reason) {
        return new Drawing(point, footprint, closeness, Footprints.radiusMetres(point, footprint), List.of(reason));
    }

    /** The same with another shape: the point stays where it may. */
    Drawing reshaped(Geometry shape) {
        return reshaped(Cuts.Cut.of(shape, point));
    }

    Drawing reshaped(Cuts.Cut cut) {
        return new Drawing(cut.point(), cut.shape(), closeness, cut.uncertaintyMetres(), reasons);
    }

    Drawing moved(LonLat best) {
        return new Drawing(best, footprint, closeness, Footprints.radiusMetres(best, footprint), reasons);
    }

    Drawing withCloseness(Closeness other) {
        return new Drawing(point, footprint, other, uncertaintyMetres, reasons);
    }

    Drawing withReason(Phrase reason) {
        List<Phrase> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Drawing(point, footprint, closeness, uncertaintyMetres, more);
    }
}
