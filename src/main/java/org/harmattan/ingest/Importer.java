package org.harmattan.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.exchange.imports.ImportIssue;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportIssue.Severity;
import org.harmattan.exchange.imports.ImportOptions;
import org.harmattan.exchange.imports.ImportReader;
import org.harmattan.exchange.imports.ImportReading;
import org.harmattan.exchange.imports.InputFile;
import org.harmattan.exchange.imports.RowPlace;
import org.harmattan.extract.KnownActors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.store.BulkLoad;
import org.harmattan.store.IncidentStore;

/**
 * Takes other people's incidents into a store, row by row in bounded memory. The same rows again change nothing; changed
 * rows change their incidents, but for those that a person has edited here. An import that was interrupted, however, goes
 * on where it stopped when it is started again with the same file and options. For one thread.
 */
public final class Importer {

    /** How many rows are lost and read again at most after an interruption. */
    private static final int MARK_EVERY = 5_000;

    private final KnownActors actors;
    private final Boundaries boundaries;
    private final Supplier<Gazetteer> gazetteer;
    private final IncidentStore store;

    /**
     * An importer into that store.
     *
     * @param gazetteer asked for when a row names a place without saying where it is
     */
    public Importer(KnownActors actors, Boundaries boundaries, Supplier<Gazetteer> gazetteer, IncidentStore store) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        this.boundaries = boundaries;
        this.store = store;
    }

    /**
     * Imports files.
     *
     * @throws org.harmattan.store.StoreException when the store fails; what was kept before stays
     */
    public ImportReport run(List<Path> paths, ImportOptions options, ImportListener listener) {
        Run run = new Run(options, listener);
        try (BulkLoad load = store.beginBulk()) {
            for (Path path : paths) {
                if (!listener.isStopped()) {
                    run.path(path, load);
                }
            }
            load.commit();
            run.ended(load);
            listener.finishing();
        }
        return run.report();
    }

    private final class Run {

        private final ImportOptions options;
        private final ImportListener listener;
        private final ImportCounts counts = new ImportCounts();
        private final ImportedIncidents incidents = new ImportedIncidents(actors, boundaries, gazetteer);
        private final OwnIncidents own = new OwnIncidents(actors, store);
        private BulkLoad.Tally tally = new BulkLoad.Tally(0, 0, 0, 0);

        Run(ImportOptions options, ImportListener listener) {
            this.options = options;
            this.listener = listener;
        }

        void path(Path path, BulkLoad load) {
            try {
                for (InputFile file : InputFile.listIn(path)) {
                    if (!listener.isStopped()) {
                        file(file, load);
                    }
                }
            } catch (InputFile.Unusable e) {
                tell(e.issue());
            } catch (IOException e) {
                tell(problem(path.toString(), Kind.UNREADABLE_FILE, Optional.empty(), "cannot be read: " + e));
            }
        }

        private void file(InputFile file, BulkLoad load) throws IOException {
            String job = job(file);
            long done = store.findMark(job).orElse(0);
            listener.file(file.name(), file.size(), done);
            long last = done;
            long sinceMark = 0;
            try (ImportReader reader = new ImportReader(file, options)) {
                for (Optional<ImportReading> next = reader.next(); next.isPresent(); next = reader.next()) {
                    long row = take(next.get(), done, file, load);
                    if (row > last && ++sinceMark % MARK_EVERY == 0) {
                        load.mark(job, row);
                        load.commit();
                    }
                    last = Math.max(last, row);
                    listener.progress(counts.rows(), reader.bytesRead());
                    if (listener.isStopped()) {
                        load.mark(job, Math.max(1, last));
                        load.commit();
                        return;
                    }
                }
            }
            // Read to its end: the next time it is read from the start, as it may have changed by then.
            load.mark(job, 0);
            load.commit();
        }

        /** Where the row stands ({@link RowPlace#order}); 0 when it is no row. */
        private long take(ImportReading reading, long done, InputFile file, BulkLoad load) {
            if (reading instanceof ImportReading.Faulty faulty) {
                if (faulty.issue().place().map(RowPlace::order).orElse(done + 1) > done) {
                    tell(faulty.issue());
                    counts.row(faulty.issue().severity() == Severity.ERROR
                            && faulty.issue().place().isPresent());
                }
                return 0;
            }
            RowPlace place = reading instanceof ImportReading.Whole whole
                    ? whole.place()
                    : ((ImportReading.Found) reading).place();
            if (place.order() <= done) {
                counts.skip();
                return 0;
            }
            counts.row(true);
            put(reading, place, file, load);
            return place.order();
        }

        private void put(ImportReading reading, RowPlace place, InputFile file, BulkLoad load) {
            try {
                Incident incident = reading instanceof ImportReading.Whole whole
                        ? own.complete(whole.incident())
                        : incidents.incident(((ImportReading.Found) reading).record());
                if (!counts.isNew(incident.id())) {
                    odd(
                            Kind.DUPLICATE_ID,
                            place,
                            file,
                            "the id \"" + id(incident) + "\" came before: this row is the one that stays");
                }
                Optional<Incident> here = own.findReadHere(incident);
                if (here.isPresent() && !SameWords.isSameRow(here.get(), incident)) {
                    counts.leave();
                    odd(
                            Kind.READ_HERE,
                            place,
                            file,
                            "incident \"" + incident.id()
                                    + "\" was read from its article here and stays; this row says otherwise: correct it on the"
                                    + " map");
                    return;
                }
                if (here.isEmpty() && own.isReviewedElsewhere(incident)) {
                    odd(
                            Kind.REVIEWED_ELSEWHERE,
                            place,
                            file,
                            "comes " + incident.status().label() + " by whoever made the file; nobody here did that");
                }
                tellOdd(reading, incident, place, file);
                load.put(here.orElse(incident));
            } catch (IllegalArgumentException e) {
                tell(problem(file.name(), Kind.NOT_STORED, Optional.of(place), e.getMessage()));
            }
        }

        private void tellOdd(ImportReading reading, Incident incident, RowPlace place, InputFile file) {
            // In UTC, and a day later, as it may be that day in the east already.
            if (incident.when()
                    .end()
                    .filter(day -> day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1)))
                    .isPresent()) {
                odd(Kind.FUTURE_DATE, place, file, incident.when().end().get() + " is still to come: check the date");
            }
            if (reading instanceof ImportReading.Found found
                    && NamedPlaces.isNameOnly(found.record().where())
                    && incident.location() instanceof Location.Unplaced) {
                odd(
                        Kind.UNKNOWN_PLACE,
                        place,
                        file,
                        "\"" + found.record().where().place().orElseThrow()
                                + "\" is in no list of places, or means several of them: it stands in the notes; give its"
                                + " coordinates or its country");
            }
        }

        private static String id(Incident incident) {
            return incident.origin() instanceof Origin.Imported from ? from.sourceId() : incident.id();
        }

        private void odd(Kind kind, RowPlace place, InputFile file, String message) {
            tell(new ImportIssue(kind, Severity.WARNING, file.name(), Optional.of(place), Optional.empty(), message));
        }

        void ended(BulkLoad load) {
            tally = load.tally();
            for (String id : load.listKept()) {
                tell(new ImportIssue(
                        Kind.EDITED_HERE,
                        Severity.WARNING,
                        options.source().orElse(options.kind().label()),
                        Optional.empty(),
                        Optional.empty(),
                        "incident \"" + id + "\" was edited here and stays as it is"));
            }
        }

        ImportReport report() {
            return counts.report(tally);
        }

        private void tell(ImportIssue issue) {
            counts.issue(issue);
            listener.issue(issue);
        }

        private ImportIssue problem(String file, Kind kind, Optional<RowPlace> place, String message) {
            return new ImportIssue(kind, Severity.ERROR, file, place, Optional.empty(), message);
        }

        /** What must be the same for an interrupted import to go on. */
        private String job(InputFile file) throws IOException {
            List<String> parts = new ArrayList<>();
            parts.add("import " + options.kind().label());
            parts.add(file.path().toAbsolutePath().normalize().toString());
            parts.add(file.entry().orElse(""));
            parts.add(Long.toString(file.size()));
            parts.add(Files.getLastModifiedTime(file.path()).toString());
            parts.add(options.mapping().toString());
            parts.add(options.encoding().toString() + options.source() + options.licence());
            return String.join("|", parts);
        }
    }
}
