package org.harmattan.incident;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/** Where an incident happened, as closely as the text says and no closer. */
public sealed interface Location {

    /** Name of the place as the reader should see it; empty when nothing in the text names one. */
    Optional<String> place();

    /** English name of the country, when the text or the place tells it. */
    Optional<String> country();

    /** Places considered and not taken, best first. */
    List<Alternative> alternatives();

    /** Why it was located so. */
    List<Phrase> reasons();

    /**
     * Somewhere on the map.
     *
     * @param point best single point, WGS 84
     * @param footprint the area in which the incident may lie, WGS 84, valid, containing {@code point}
     * @param placeId id of the gazetteer place it leans on
     * @param place name of that place or of the area
     * @param country English name of the country
     * @param admin1 first-order division
     * @param admin2 second-order division
     * @param geoPrecision ACLED's code
     * @param wherePrecision UCDP's code
     * @param uncertaintyMetres radius around {@code point} within which the incident lies, more than 0
     * @param alternatives candidates not taken
     * @param reasons why here
     */
    record Placed(
            LonLat point,
            Geometry footprint,
            Optional<String> placeId,
            Optional<String> place,
            Optional<String> country,
            Optional<String> admin1,
            Optional<String> admin2,
            GeoPrecision geoPrecision,
            WherePrecision wherePrecision,
            double uncertaintyMetres,
            List<Alternative> alternatives,
            List<Phrase> reasons)
            implements Location {

        /** Copies the lists and checks the uncertainty. */
        public Placed {
            if (!(uncertaintyMetres > 0)) {
                throw new IllegalArgumentException("uncertainty must be more than 0 m, not " + uncertaintyMetres);
            }
            alternatives = List.copyOf(alternatives);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Nothing in the text places it closer than a country: listed, never drawn.
     *
     * @param country English name of the country, when that much is known
     * @param reasons why it has no place
     */
    record Unplaced(Optional<String> country, List<Phrase> reasons) implements Location {

        /** Copies the reasons. */
        public Unplaced {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<String> place() {
            return Optional.empty();
        }

        @Override
        public List<Alternative> alternatives() {
            return List.of();
        }
    }
}
