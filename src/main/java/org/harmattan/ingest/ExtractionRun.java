package org.harmattan.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;
import org.harmattan.text.Article;

/** Reads the articles of files and extracts from them, one article in memory at a time. For one thread, one run. */
public final class ExtractionRun {

    private final Extractor extractor;
    private final Optional<LocalDate> published;
    private final IngestListener listener;
    private long articles;
    private long errors;

    /**
     * A run that has read nothing yet.
     *
     * @param published day of publication of articles whose source gives none
     */
    public ExtractionRun(Extractor extractor, Optional<LocalDate> published, IngestListener listener) {
        this.extractor = extractor;
        this.published = published;
        this.listener = listener;
    }

    /**
     * Goes through the files. What cannot be read is told to the listener.
     *
     * @throws X what the visitor throws
     */
    public <X extends Exception> void run(List<Path> files, ExtractionVisitor<X> visitor) throws X {
        try (ArticleReader reader = new ArticleReader(files)) {
            for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
                take(next.get(), visitor);
            }
        }
    }

    /** How many articles were read. */
    public long articles() {
        return articles;
    }

    /** How many files, lines or articles were left out because of an error. */
    public long errors() {
        return errors;
    }

    private <X extends Exception> void take(Reading reading, ExtractionVisitor<X> visitor) throws X {
        if (reading instanceof Reading.Faulty faulty) {
            tell(faulty.issue());
        } else if (reading instanceof Reading.Found found) {
            Optional<Extraction> extraction = extract(found);
            if (extraction.isPresent()) {
                articles++;
                visitor.visit(extraction.get(), found).ifPresent(this::tell);
                listener.progress(articles);
            }
        }
    }

    private Optional<Extraction> extract(Reading.Found found) {
        Article article = dated(found.article());
        TextDoubts.of(article)
                .forEach(doubt -> tell(
                        new IngestIssue(doubt.kind(), Severity.WARNING, found.file(), found.line(), doubt.message())));
        try {
            return Optional.of(extractor.extract(article));
        } catch (RuntimeException | StackOverflowError e) {
            // One article must not cost the others, and a person must learn of it.
            tell(new IngestIssue(
                    Kind.EXTRACTION_FAILED,
                    Severity.ERROR,
                    found.file(),
                    found.line(),
                    "a fault in Harmattan kept it from reading this article; please report it (" + e + ")"));
            return Optional.empty();
        }
    }

    private Article dated(Article article) {
        return article.published().isEmpty()
                ? published.map(article::withPublished).orElse(article)
                : article;
    }

    private void tell(IngestIssue issue) {
        if (issue.severity() == Severity.ERROR) {
            errors++;
        }
        listener.issue(issue);
    }
}
