package org.harmattan.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;
import org.harmattan.store.IncidentStore;

/** Reads files, and keeps their articles and incidents in a store. Safe for several threads, as far as the store is. */
public final class Ingestor {

    private final Extractor extractor;
    private final IncidentStore store;

    /** An ingestor into that store. */
    public Ingestor(Extractor extractor, IncidentStore store) {
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * Reads the files and keeps what is new: a second time adds nothing. Each article is kept as soon as it is read.
     *
     * @throws org.harmattan.store.StoreException when the store fails; what was kept before stays
     */
    public IngestReport ingest(List<Path> files, IngestListener listener) {
        Counts counts = new Counts();
        ExtractionRun run = new ExtractionRun(extractor, Optional.empty(), listener);
        run.<RuntimeException>run(files, (extraction, source) -> keep(extraction, source, counts));
        return new IngestReport(counts.added, counts.known, counts.incidents, run.errors());
    }

    private Optional<IngestIssue> keep(Extraction extraction, Reading.Found source, Counts counts) {
        switch (store.save(extraction.article(), extraction.incidents())) {
            case ADDED -> {
                counts.added++;
                counts.incidents += extraction.incidents().size();
            }
            case ALREADY_THERE -> counts.known++;
            case ID_TAKEN -> {
                return Optional.of(new IngestIssue(
                        Kind.DUPLICATE_ID,
                        Severity.ERROR,
                        source.file(),
                        source.line(),
                        "another article is kept under the id \""
                                + Shorten.to40(extraction.article().id()) + "\": give this one its own"));
            }
        }
        return Optional.empty();
    }

    private static final class Counts {
        private long added;
        private long known;
        private long incidents;
    }
}
