package org.harmattan.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.harmattan.text.Article;

/** What came next out of the files: an article, or something wrong. */
public sealed interface Reading {

    /**
     * An article.
     *
     * @param article the article
     * @param file the file it stands in
     * @param line its line, in files that hold many
     */
    record Found(Article article, Path file, Optional<Long> line) implements Reading {}

    /**
     * Something wrong; reading goes on after it.
     *
     * @param issue what
     */
    record Faulty(IngestIssue issue) implements Reading {}
}
