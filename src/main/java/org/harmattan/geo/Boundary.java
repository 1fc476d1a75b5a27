package org.harmattan.geo;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The outline of a country or of a division of it.
 *
 * @param id stable key: the country's code, for a division followed by a dot and its name, as {@code ML.Mopti}
 * @param name usual name, as the source writes it
 * @param otherNames further names in the source
 * @param country ISO 3166-1 alpha-2, upper case
 * @param level 0 for a country, 1 for a first-order division, 2 for a second-order one
 * @param geometry polygons, WGS 84, valid; not to be changed
 * @param approximate whether a part of the outline only stands in for one that the source does not have
 */
public record Boundary(
        String id,
        String name,
        List<String> otherNames,
        String country,
        int level,
        Geometry geometry,
        boolean approximate) {

    /** Level of countries. */
    public static final int COUNTRY = 0;

    /** Level of regions and states. */
    public static final int ADMIN1 = 1;

    /** Level of the divisions of those, such as the provinces of Burkina Faso. */
    public static final int ADMIN2 = 2;

    /** Copies the names. */
    public Boundary {
        otherNames = List.copyOf(otherNames);
    }
}
