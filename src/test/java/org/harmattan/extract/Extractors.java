package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.load.BundledGazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;

/** The real extractor over the real data, loaded once for all tests. */
public final class Extractors {

    private static final String DATA = "/harmattan/data/";

    private Extractors() {}

    private static final class Holder {
        private static final Gazetteer GAZETTEER = loadGazetteer();
        private static final Boundaries BOUNDARIES = loadBoundaries();
        private static final Extractor EXTRACTOR = loadExtractor();
    }

    public static Extractor real() {
        return Holder.EXTRACTOR;
    }

    public static Gazetteer gazetteer() {
        return Holder.GAZETTEER;
    }

    public static Boundaries boundaries() {
        return Holder.BOUNDARIES;
    }

    public static Courses courses() {
        try (InputStream file = open("geography/courses.geojson")) {
            return Courses.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static KnownActors knownActors() {
        try (InputStream file = open("lexicon/actors.json")) {
            return KnownActors.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of {@code data/}. */
    public static InputStream open(String name) {
        return Extractors.class.getResourceAsStream(DATA + name);
    }

    private static Gazetteer loadGazetteer() {
        try {
            return BundledGazetteer.load(file -> open("gazetteer/" + file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Boundaries loadBoundaries() {
        try (InputStream countries = open("geography/countries.geojson");
                InputStream admin1 = open("geography/admin1.geojson");
                InputStream admin2 = open("geography/admin2.geojson")) {
            return Boundaries.read(countries, admin1, admin2);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Extractor loadExtractor() {
        try {
            return RuleExtractor.load(gazetteer(), boundaries(), courses(), name -> open("lexicon/" + name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
