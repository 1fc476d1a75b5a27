package org.harmattan.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Reads articles without their texts. */
final class ArticleReads {

    private final Handle handle;

    ArticleReads(Handle handle) {
        this.handle = handle;
    }

    <X extends Exception> void visit(ArticleVisitor<X> visitor) throws X {
        try (ResultIterator<Row> rows = handle.createQuery(
                        "SELECT id, published, language, title, publisher, url FROM articles ORDER BY id")
                .map(Row.mapper())
                .iterator()) {
            while (rows.hasNext()) {
                visitor.visit(brief(rows.next()));
            }
        }
    }

    private static ArticleBrief brief(Row row) {
        return new ArticleBrief(
                row.text("id"),
                row.findDay("published"),
                row.findText("language"),
                row.findText("title"),
                row.findText("publisher"),
                row.findText("url"));
    }
}
