package org.harmattan.gazetteer.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;

/**
 * The gazetteer that comes with the program, out of the files in {@code data/gazetteer}: the curated places, the cities
 * of the world with their names in French and English, and the countries. A place of several files is one place.
 */
public final class BundledGazetteer {

    private static final int MOST_TOLD = 5;
    private static final String CURATED = "sahel.tsv";
    private static final String CITIES = "cities.tsv.gz";
    private static final String EXONYMS = "exonyms.tsv";

    /** Opens a file of {@code data/gazetteer} by its name. */
    @FunctionalInterface
    public interface Files {

        /** The bytes of a file; the reader closes them. */
        InputStream open(String file) throws IOException;
    }

    private BundledGazetteer() {}

    /**
     * Reads all files.
     *
     * @throws IOException when one cannot be read
     * @throws IllegalStateException when one has a line that is wrong; the message names it
     */
    public static Gazetteer load(Files files) throws IOException {
        CuratedGazetteerReader curated = new CuratedGazetteerReader();
        CuratedGazetteerReader cities = new CuratedGazetteerReader();
        Exonyms exonyms = new Exonyms();
        try (Reader rows = text(files.open(CURATED));
                Reader cityRows = text(new GZIPInputStream(files.open(CITIES)));
                Reader exonymRows = text(files.open(EXONYMS))) {
            curated.read(rows, CURATED);
            cities.read(cityRows, CITIES);
            exonyms.read(exonymRows, EXONYMS);
        }
        List<Place> world = new ArrayList<>(exonyms.addTo(cities.places()));
        world.addAll(OtherCountries.of(world));
        List<GazetteerIssue> issues = new ArrayList<>(curated.issues());
        issues.addAll(cities.issues());
        issues.addAll(exonyms.issues());
        if (!issues.isEmpty()) {
            throw new IllegalStateException(issues.stream()
                    .limit(MOST_TOLD)
                    .map(issue -> "data/gazetteer/" + issue)
                    .collect(Collectors.joining("; ")));
        }
        return Gazetteer.merged(curated.places(), world);
    }

    /** What the features of GeoNames are here. */
    static GeoNamesFeatures features(Files files) throws IOException {
        try (Reader features = text(files.open("geonames-features.tsv"));
                Reader affixes = text(files.open("geonames-affixes.txt"))) {
            return GeoNamesFeatures.read(features, affixes);
        }
    }

    private static Reader text(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
