package org.harmattan.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harmattan.geo.LonLat;

/**
 * A place of the gazetteer.
 *
 * @param id stable key, such as {@code ml-bounti}
 * @param name the usual name in the region's French-speaking press
 * @param kind what it is
 * @param point centre of a settlement, a representative point of an area; WGS 84
 * @param radiusKm radius of a disk that covers it, in kilometres, more than 0
 * @param country ISO 3166-1 alpha-2
 * @param admin1 first-order division it lies in
 * @param admin2 second-order division it lies in
 * @param population inhabitants
 * @param alternateNames further names
 * @param validFrom first day of the name or the division
 * @param validTo last day of the name or the division
 * @param note what a reader should know of this row
 * @param source where the row comes from
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        LonLat point,
        double radiusKm,
        String country,
        Optional<String> admin1,
        Optional<String> admin2,
        OptionalLong population,
        List<PlaceName> alternateNames,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> note,
        String source) {

    /** Copies the names. */
    public Place {
        alternateNames = List.copyOf(alternateNames);
    }

    /** Whether the name or division was in force on that day. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}
