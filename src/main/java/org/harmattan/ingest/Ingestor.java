package org.harmattan.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.ingest.ArticleIntake.Outcome;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;
import org.harmattan.store.IncidentStore;

/** Reads files, and keeps their articles and incidents in a store. Safe for several threads, as far as the store is. */
public final class Ingestor {

    private final Extractor extractor;
    private final ArticleIntake intake;

    /** An ingestor into that store. */
    public Ingestor(Extractor extractor, IncidentStore store) {
        this.extractor = extractor;
        intake = new ArticleIntake(store);
    }

    /**
     * Reads the files and keeps what is new: a second time adds nothing. Each article is kept as soon as it is read.
     *
     * @throws org.harmattan.store.StoreException when the store fails; what was kept before stays
     */
    public IngestReport ingest(List<Path> files, IngestListener listener) {
        return ingest(files, Optional.empty(), listener);
    }

    /**
     * The same with a day of publication for articles whose source gives none.
     *
     * @throws org.harmattan.store.StoreException when the store fails; what was kept before stays
     */
    public IngestReport ingest(List<Path> files, Optional<LocalDate> published, IngestListener listener) {
        Counts counts = new Counts();
        ExtractionRun run = new ExtractionRun(extractor, published, listener);
        run.<RuntimeException>run(files, (extraction, source) -> keep(extraction, source, counts));
        return new IngestReport(counts.added, counts.known, counts.incidents, run.errors());
    }

    private Optional<IngestIssue> keep(Extraction extraction, Reading.Found source, Counts counts) {
        Outcome outcome = intake.keep(extraction);
        if (outcome instanceof Outcome.IdTaken) {
            return Optional.of(new IngestIssue(
                    Kind.DUPLICATE_ID,
                    Severity.ERROR,
                    source.file(),
                    source.line(),
                    "another article is kept under the id \""
                            + Shorten.to40(extraction.article().id()) + "\": give this one its own"));
        }
        if (outcome instanceof Outcome.Added added) {
            counts.added++;
            counts.incidents += added.incidents().size();
        } else {
            counts.known++;
        }
        return Optional.empty();
    }

    private static final class Counts {
        private long added;
        private long known;
        private long incidents;
    }
}
