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
import org.harmattan.store.ArticleKey;
import org.harmattan.store.Editing;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;

/** Reads files, and keeps their articles and incidents in a store. Safe for several threads, as far as the store is. */
public final class Ingestor {

    private final Extractor extractor;
    private final ArticleIntake intake;
    private final ArticleRereading rereading;
    private final IncidentStore store;

    /** An ingestor into that store. */
    public Ingestor(Extractor extractor, IncidentStore store) {
        this.extractor = extractor;
        this.store = store;
        intake = new ArticleIntake(store);
        rereading = new ArticleRereading(extractor, store);
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
        return ingest(files, published, false, listener);
    }

    /**
     * The same; on demand, what is kept already is read anew ({@link ArticleRereading}).
     *
     * @throws org.harmattan.store.StoreException when the store fails; what was kept before stays
     */
    public IngestReport ingest(
            List<Path> files, Optional<LocalDate> published, boolean reread, IngestListener listener) {
        Counts counts = new Counts();
        ExtractionRun run = new ExtractionRun(extractor, published, listener);
        run.<RuntimeException>run(files, (extraction, source) -> {
            Optional<LocalDate> day = source.article().published().or(() -> published);
            return keep(extraction, source, day, reread, counts);
        });
        return new IngestReport(
                counts.added,
                counts.known,
                counts.incidents,
                run.errors(),
                new IngestReport.Reread(counts.reread, counts.changed, counts.found, counts.gone, counts.left));
    }

    private Optional<IngestIssue> keep(
            Extraction extraction, Reading.Found source, Optional<LocalDate> day, boolean reread, Counts counts) {
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
            Article kept = store.findArticle(ArticleKey.of(extraction.article()))
                    .orElseThrow(() -> new IllegalStateException("an article vanished"));
            if (reread) {
                return readAnew(kept, source, day, counts);
            }
            counts.known++;
            return day.filter(given -> !kept.published().equals(Optional.of(given)))
                    .map(given -> warning(
                            Kind.KNOWN_WITH_ANOTHER_DAY,
                            source,
                            "is kept " + day(kept) + ", not with " + given + ": --reread has it read anew"));
        }
        return Optional.empty();
    }

    private Optional<IngestIssue> readAnew(Article kept, Reading.Found source, Optional<LocalDate> day, Counts counts) {
        String why = day.filter(given -> !kept.published().equals(Optional.of(given)))
                .map(given -> "read anew with " + given + " as its day of publication; kept " + day(kept) + " before")
                .orElse("read anew");
        ArticleRereading.Outcome outcome = rereading.read(kept, day, new Editing(ReportJoining.BY, why));
        if (outcome instanceof ArticleRereading.Outcome.Refused refused) {
            return Optional.of(new IngestIssue(
                    Kind.CHANGED_MEANWHILE, Severity.ERROR, source.file(), source.line(), refused.why()));
        }
        ArticleRereading.Outcome.Done done = (ArticleRereading.Outcome.Done) outcome;
        counts.reread++;
        counts.changed += done.changed().size();
        counts.gone += done.gone().size();
        counts.found += done.added().size();
        counts.left += done.left().size() + done.out();
        return done.left().isEmpty()
                ? Optional.empty()
                : Optional.of(warning(
                        Kind.KEPT_AS_EDITED,
                        source,
                        "stay as a person left them, or joined with others: " + String.join(", ", done.left())
                                + "; look at their days"));
    }

    private static IngestIssue warning(Kind kind, Reading.Found source, String message) {
        return new IngestIssue(kind, Severity.WARNING, source.file(), source.line(), message);
    }

    private static String day(Article kept) {
        return kept.published().map(day -> "with the day " + day).orElse("without a day of publication");
    }

    private static final class Counts {
        private long added;
        private long known;
        private long incidents;
        private long reread;
        private long changed;
        private long found;
        private long gone;
        private long left;
    }
}
