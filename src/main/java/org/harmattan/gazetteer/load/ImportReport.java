package org.harmattan.gazetteer.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of an import: how many places, which lines were refused and why, and what was left out. For one thread. */
public final class ImportReport {

    /** Issues that are told in full, of each kind; the rest are counted. */
    public static final int EXAMPLES = 3;

    private final Map<GazetteerIssue.Kind, Long> rejected = new EnumMap<>(GazetteerIssue.Kind.class);
    private final List<GazetteerIssue> examples = new ArrayList<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long places;
    private String version = "";

    void addPlace() {
        places++;
    }

    void reject(GazetteerIssue issue) {
        if (rejected.merge(issue.kind(), 1L, Long::sum) <= EXAMPLES) {
            examples.add(issue);
        }
    }

    void leaveOut(String feature) {
        leftOut.merge(feature, 1L, Long::sum);
    }

    void finish(String newVersion) {
        version = newVersion;
    }

    /** Number of places taken. */
    public long places() {
        return places;
    }

    /** Number of refused lines by what was wrong. */
    public Map<GazetteerIssue.Kind, Long> rejected() {
        return Map.copyOf(rejected);
    }

    /** The first refused lines of each kind. */
    public List<GazetteerIssue> examples() {
        return List.copyOf(examples);
    }

    /** Number of lines that are fine but no places of the news, such as dunes, by GeoNames' feature. */
    public Map<String, Long> leftOut() {
        return new TreeMap<>(leftOut);
    }

    /** Version of what was imported; empty when nothing was. */
    public String version() {
        return version;
    }
}
