package org.harmattan.gazetteer.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;

/**
 * Reads files of the curated gazetteer, as {@code data/gazetteer/README.md} describes them, one after the other into one
 * gazetteer. A line that cannot be taken becomes an issue and is left out. For one thread.
 *
 * <pre>{@code
 * var reader = new CuratedGazetteerReader();
 * reader.read(file, "sahel.tsv");
 * reader.issues().forEach(...);
 * Gazetteer gazetteer = reader.gazetteer();
 * }</pre>
 */
public final class CuratedGazetteerReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<GazetteerIssue> issues = new ArrayList<>();

    /**
     * Reads one file to its end; the caller closes it. Blank lines are skipped.
     *
     * @param source UTF-8 text, tab-separated, the first line naming the columns
     * @param file its name, for messages
     * @throws IOException when the source fails
     */
    public void read(Reader source, String file) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        String header = lines.readLine();
        if (!isHeader(header)) {
            issues.add(new GazetteerIssue(
                    file,
                    1,
                    Kind.HEADER,
                    "the first line must name the columns, separated by tabs: "
                            + String.join(" ", CuratedRow.COLUMNS)));
            return;
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                take(line, file, number);
            }
        }
    }

    private static boolean isHeader(String line) {
        if (line == null) {
            return false;
        }
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return List.of(text.split("\t", -1)).equals(CuratedRow.COLUMNS);
    }

    private void take(String line, String file, int number) {
        try {
            Place place = new CuratedRow(line).place();
            if (places.putIfAbsent(place.id(), place) != null) {
                throw new RowException(
                        Kind.DUPLICATE_ID, "id \"" + place.id() + "\" is taken by " + origins.get(place.id()));
            }
            origins.put(place.id(), file + ":" + number);
        } catch (RowException e) {
            issues.add(new GazetteerIssue(file, number, e.kind(), e.getMessage()));
        }
    }

    /** What was wrong so far, in the order of reading. */
    public List<GazetteerIssue> issues() {
        return List.copyOf(issues);
    }

    /** The places read so far. */
    public List<Place> places() {
        return List.copyOf(places.values());
    }

    /** An index over the places read so far. */
    public Gazetteer gazetteer() {
        return new Gazetteer(places.values());
    }
}
