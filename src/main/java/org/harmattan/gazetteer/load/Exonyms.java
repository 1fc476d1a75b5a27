package org.harmattan.gazetteer.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;

/**
 * Names of cities in other languages than their own, from a file with the columns country, city and names, added to the
 * most populous city of that country and name. For one thread.
 */
final class Exonyms {

    private static final String HEADER = "country\tcity\tnames";

    private record City(String country, String name) {}

    private final Map<City, List<PlaceName>> names = new HashMap<>();
    private final Map<City, GazetteerIssue> unused = new HashMap<>();
    private final List<GazetteerIssue> issues = new ArrayList<>();

    /** Reads a file to its end; the caller closes it. */
    void read(Reader source, String file) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        if (!HEADER.equals(lines.readLine())) {
            issues.add(new GazetteerIssue(
                    file, 1, Kind.HEADER, "the first line must be: " + HEADER.replace('\t', ' ') + ", with tabs"));
            return;
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            take(line, file, ++number);
        }
    }

    private void take(String line, String file, int number) {
        String[] cells = line.split("\t", -1);
        try {
            if (cells.length != 3) {
                throw new RowException(Kind.COLUMNS, cells.length + " columns instead of 3, separated by tabs");
            }
            City city = new City(cells[0], cells[1]);
            names.put(city, CuratedRow.names(cells[2]));
            String message = "cities.tsv.gz has no " + city.name + " in " + city.country;
            unused.put(city, new GazetteerIssue(file, number, Kind.UNKNOWN_CITY, message));
        } catch (RowException e) {
            issues.add(new GazetteerIssue(file, number, e.kind(), e.getMessage()));
        }
    }

    /** The cities, with these names. */
    List<Place> addTo(List<Place> cities) {
        Map<City, Place> largest = new HashMap<>();
        for (Place city : cities) {
            largest.merge(new City(city.country(), city.name()), city, Exonyms::larger);
        }
        return cities.stream()
                .map(city -> largest.get(new City(city.country(), city.name())) == city ? named(city) : city)
                .toList();
    }

    private static Place larger(Place one, Place other) {
        return population(other) > population(one) ? other : one;
    }

    private static long population(Place place) {
        return place.population().orElse(0);
    }

    private Place named(Place city) {
        City key = new City(city.country(), city.name());
        unused.remove(key);
        return Optional.ofNullable(names.get(key)).map(city::withFurtherNames).orElse(city);
    }

    /** What was wrong, cities that were not found included. */
    List<GazetteerIssue> issues() {
        List<GazetteerIssue> all = new ArrayList<>(issues);
        unused.values().stream()
                .sorted(Comparator.comparingInt(GazetteerIssue::line))
                .forEach(all::add);
        return all;
    }
}
