package org.harmattan.gazetteer.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;

/**
 * What the feature codes of GeoNames (<https://www.geonames.org/export/codes.html>) are here, and which words its names of
 * divisions begin or end with, from {@code geonames-features.tsv} and {@code geonames-affixes.txt}. Immutable,
 * thread-safe.
 */
final class GeoNamesFeatures {

    private static final String HEADER = "feature\tcountry\tkind\tradius_km";

    /** A kind of place, and how large one is for want of anything better. */
    record Feature(PlaceKind kind, double radiusKm) {}

    private record Key(String code, String country) {}

    private final Map<Key, Feature> features = new HashMap<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();

    /** Reads both files; the caller closes them. They come with the program, so anything wrong ends it. */
    static GeoNamesFeatures read(Reader featureRows, Reader affixRows) throws IOException {
        GeoNamesFeatures read = new GeoNamesFeatures();
        BufferedReader rows = new BufferedReader(featureRows);
        if (!HEADER.equals(rows.readLine())) {
            throw new IllegalStateException("geonames-features.tsv must begin with " + HEADER);
        }
        rows.lines().forEach(read::addFeature);
        new BufferedReader(affixRows).lines().forEach(read::addAffix);
        return read;
    }

    private void addFeature(String row) {
        String[] cells = row.split("\t", -1);
        Optional<PlaceKind> kind = cells.length == 4 ? PlaceKind.findByLabel(cells[2]) : Optional.empty();
        features.put(
                new Key(cells[0], cells[1]),
                new Feature(
                        kind.orElseThrow(() -> new IllegalStateException("geonames-features.tsv: " + row)),
                        Double.parseDouble(cells[3])));
    }

    private void addAffix(String affix) {
        if (affix.startsWith("*")) {
            suffixes.add(affix.substring(1));
        } else if (affix.endsWith("*")) {
            prefixes.add(affix.substring(0, affix.length() - 1));
        } else {
            throw new IllegalStateException("geonames-affixes.txt: a line begins or ends with *, not " + affix);
        }
    }

    /**
     * What a feature is.
     *
     * @param code class and code, such as {@code P.PPL}
     * @param country ISO 3166-1 alpha-2
     * @return empty for what is no place of the news, such as a dune or a hotel
     */
    Optional<Feature> find(String code, String country) {
        Feature ofCountry = features.get(new Key(code, country));
        return Optional.ofNullable(ofCountry == null ? features.get(new Key(code, "")) : ofCountry);
    }

    /** The name of a division without the words for what it is: {@code Gao} of {@code Gao Region}. */
    String bareName(String name) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(prefix.length()).strip();
            }
        }
        for (String suffix : suffixes) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return name.substring(0, name.length() - suffix.length()).strip();
            }
        }
        return name;
    }
}
