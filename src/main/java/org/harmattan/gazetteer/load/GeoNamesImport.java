package org.harmattan.gazetteer.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.gazetteer.ImportedPlacesWriter;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;

/**
 * Imports dumps of GeoNames (<https://download.geonames.org/export/dump/>) in place of what was imported before. In
 * bounded memory: lines are read one after the other, twice, first for the names of divisions. For one thread.
 */
public final class GeoNamesImport {

    /** The key under which the names of the files are kept with the places. */
    public static final String FILES = "files";

    /** The key under which the time of the import is kept. */
    public static final String AT = "at";

    /** Is told how far an import is. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Some more was read.
         *
         * @param share of the work, 0 to 1
         * @param places taken so far
         */
        void progress(double share, long places);
    }

    /** More than any number that GeoNames has given; larger ones are taken unchecked. */
    private static final int LARGEST_CHECKED = 1 << 27;

    private static final int TELL_EVERY = 1_000;

    private final GeoNamesFeatures features;
    private final DivisionNames divisions;
    private final Listener listener;
    private final ImportReport report = new ImportReport();
    private final BitSet seen = new BitSet();
    private int filesDone;
    private int passes;

    private GeoNamesImport(GeoNamesFeatures features, Listener listener) {
        this.features = features;
        this.listener = listener;
        divisions = new DivisionNames(features);
    }

    /**
     * Imports files. When no line of them can be used, what was imported before stays.
     *
     * @param files dumps, {@code .txt} or {@code .zip}
     * @param data the data folder
     * @param bundled opens the files that come with the program
     * @throws IOException when a file cannot be read or the folder not be written; then too what was before stays
     */
    public static ImportReport run(List<Path> files, Path data, BundledGazetteer.Files bundled, Listener listener)
            throws IOException {
        GeoNamesImport run = new GeoNamesImport(BundledGazetteer.features(bundled), listener);
        new ImportedFolder(data).replace(target -> run.fill(files, target));
        return run.report;
    }

    private boolean fill(List<Path> files, Path target) throws IOException {
        passes = 2 * files.size();
        for (Path file : files) {
            read(file, this::takeDivision);
        }
        try (ImportedPlacesWriter writer = new ImportedPlacesWriter(target)) {
            for (Path file : files) {
                read(file, (line, number) -> take(line, file, number, writer));
            }
            if (report.places() > 0) {
                report.finish(writer.finish(about(files)));
            }
        }
        return report.places() > 0;
    }

    private static Map<String, String> about(List<Path> files) {
        return Map.of(
                FILES,
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" ")),
                AT,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private interface LineReader {
        void read(String line, int number) throws IOException;
    }

    private void read(Path path, LineReader reader) throws IOException {
        try (GeoNamesFile file = GeoNamesFile.open(path)) {
            int number = 0;
            for (Optional<String> line = file.readLine(); line.isPresent(); line = file.readLine()) {
                number++;
                if (!line.get().isBlank()) {
                    reader.read(line.get(), number);
                }
                if (number % TELL_EVERY == 0) {
                    listener.progress((filesDone + file.progress()) / passes, report.places());
                }
            }
        } catch (IOException e) {
            throw new IOException(path + " cannot be imported: " + e.getMessage(), e);
        }
        filesDone++;
    }

    private void takeDivision(String line, int number) {
        if (DivisionNames.mayBeDivision(line)) {
            try {
                divisions.add(new GeoNamesLine(line));
            } catch (RowException e) {
                // Told when the line is read for its place.
                return;
            }
        }
    }

    private void take(String text, Path file, int number, ImportedPlacesWriter writer) throws IOException {
        try {
            GeoNamesLine line = new GeoNamesLine(text);
            Optional<GeoNamesFeatures.Feature> feature = features.find(line.feature(), line.country());
            if (feature.isEmpty()) {
                report.leaveOut(line.feature());
                return;
            }
            var place = line.place(feature.get(), features, divisions);
            requireNew(line.number());
            writer.add(place);
            report.addPlace();
        } catch (RowException e) {
            report.reject(new GazetteerIssue(file.getFileName().toString(), number, e.kind(), e.getMessage()));
        }
    }

    private void requireNew(long number) throws RowException {
        if (number < LARGEST_CHECKED) {
            if (seen.get((int) number)) {
                throw new RowException(Kind.DUPLICATE_ID, "geonameid " + number + " was there before");
            }
            seen.set((int) number);
        }
    }
}
