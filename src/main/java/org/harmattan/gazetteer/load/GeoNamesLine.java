package org.harmattan.gazetteer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;
import org.harmattan.geo.LonLat;

/**
 * One line of a GeoNames dump: 19 columns, tab-separated, as <https://download.geonames.org/export/dump/readme.txt>
 * describes them.
 */
final class GeoNamesLine {

    private static final int COLUMNS = 19;
    private static final int LONGEST_ID = 10;
    private static final int LONGEST_NAME = 200;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String[] cells;

    GeoNamesLine(String line) throws RowException {
        if (line.indexOf(REPLACEMENT) >= 0) {
            throw new RowException(Kind.ENCODING, "the line is not UTF-8");
        }
        cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new RowException(
                    Kind.COLUMNS, cells.length + " columns instead of " + COLUMNS + ", separated by tabs");
        }
        if (!cells[0].matches("\\d{1," + LONGEST_ID + "}")) {
            throw new RowException(Kind.NUMBER, "geonameid \"" + shortened(cells[0]) + "\" is no whole number");
        }
    }

    /** GeoNames' number of the place. */
    long number() {
        return Long.parseLong(cells[0]);
    }

    /** Class and code of the feature, such as {@code P.PPL}. */
    String feature() {
        return cells[6] + "." + cells[7];
    }

    String country() throws RowException {
        if (!COUNTRIES.contains(cells[8])) {
            throw new RowException(
                    Kind.COUNTRY, "country \"" + shortened(cells[8]) + "\" is no ISO 3166-1 code such as ML");
        }
        return cells[8];
    }

    String name() throws RowException {
        String name = cells[1].strip();
        if (name.isEmpty()) {
            throw new RowException(Kind.MISSING_VALUE, "column name must not be empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RowException(
                    Kind.NAME, "name has " + name.length() + " letters, more than the dump's " + LONGEST_NAME);
        }
        return name;
    }

    /** Codes of the divisions it lies in, of the first and second order; empty when the dump has none. */
    String admin1() {
        return cells[10];
    }

    String admin2() {
        return cells[11];
    }

    /** The place. */
    Place place(GeoNamesFeatures.Feature feature, GeoNamesFeatures features, Divisions divisions) throws RowException {
        String full = name();
        String name = feature.kind().isDivision() ? features.bareName(full) : full;
        List<PlaceName> names = names(full);
        Place bare = new Place(
                "gn-" + cells[0],
                name,
                feature.kind(),
                point(),
                feature.radiusKm(),
                country(),
                divisions.findAdmin1(country(), admin1()),
                divisions.findAdmin2(country(), admin1(), admin2()),
                population(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "GeoNames");
        return bare.withFurtherNames(names);
    }

    private List<PlaceName> names(String full) {
        List<PlaceName> names = new ArrayList<>();
        names.add(new PlaceName(full, Optional.empty()));
        for (String other : cells[3].split(",")) {
            String name = other.strip();
            // The dump also lists codes of airports and links there.
            if (name.length() > 1 && name.length() <= LONGEST_NAME && !isCode(name) && !name.contains("://")) {
                names.add(new PlaceName(name, Optional.empty()));
            }
        }
        return names;
    }

    private static boolean isCode(String name) {
        return name.length() <= 4
                && name.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9');
    }

    private LonLat point() throws RowException {
        try {
            return new LonLat(Double.parseDouble(cells[5]), Double.parseDouble(cells[4]));
        } catch (NumberFormatException e) {
            throw new RowException(
                    Kind.COORDINATE,
                    "latitude \"" + shortened(cells[4]) + "\", longitude \"" + shortened(cells[5])
                            + "\" are no numbers");
        } catch (IllegalArgumentException e) {
            throw new RowException(Kind.COORDINATE, e.getMessage());
        }
    }

    private OptionalLong population() throws RowException {
        String population = cells[14];
        if (population.isEmpty() || population.equals("0")) {
            return OptionalLong.empty();
        }
        if (!population.matches("\\d{1,10}")) {
            throw new RowException(Kind.NUMBER, "population \"" + shortened(population) + "\" is no whole number");
        }
        return OptionalLong.of(Long.parseLong(population));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** The names of divisions by their codes. */
    interface Divisions {

        Optional<String> findAdmin1(String country, String code);

        Optional<String> findAdmin2(String country, String admin1, String code);
    }
}
