package org.harmattan.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.geo.LonLat;
import org.harmattan.text.NameFolder;

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

    /** The source of rows written for Harmattan. */
    private static final String CURATED = "curated";

    /**
     * Whether somebody chose this place for the news of the region. Others come from lists of everything there is: their
     * names are often also words and names of people, so that more must speak for them.
     */
    public boolean isCurated() {
        return source.equals(CURATED);
    }

    /** This place with those names besides its own that differ from them in more than case, accents and punctuation. */
    public Place withFurtherNames(Collection<PlaceName> further) {
        Set<String> folds = new HashSet<>();
        names().map(NameFolder::fold).forEach(folds::add);
        List<PlaceName> all = new ArrayList<>(alternateNames);
        further.stream().filter(one -> folds.add(NameFolder.fold(one.text()))).forEach(all::add);
        return new Place(
                id,
                name,
                kind,
                point,
                radiusKm,
                country,
                admin1,
                admin2,
                population,
                all,
                validFrom,
                validTo,
                note,
                source);
    }

    /** Its usual name, then the further ones. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), alternateNames.stream().map(PlaceName::text));
    }

    /** Whether the name or division was in force on that day. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}
