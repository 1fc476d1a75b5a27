package org.harmattan.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.incident.Status;

/** Rows of Harmattan's own tables, which also tell how far an incident can be trusted and what was read. */
final class OwnRows {

    private OwnRows() {}

    /** What such a row tells of its review; empty for everybody else's, whose columns of those names mean other things. */
    static Optional<ImportedRecord.Review> findReview(Cells cells) throws RowFault {
        boolean own = Stream.of("date_precision", "sub_event_type", "confidence", "status", "background", "contested")
                .allMatch(column -> cells.text(column).isPresent());
        Optional<Status> status = cells.text("status").flatMap(Status::findByLabel);
        if (!own || status.isEmpty()) {
            return Optional.empty();
        }
        double confidence = cells.real("confidence").orElse(1.0);
        if (confidence < 0 || confidence > 1) {
            throw new RowFault(Kind.BAD_NUMBER, "confidence", "must be 0 to 1, not " + confidence + ": correct it");
        }
        return Optional.of(new ImportedRecord.Review(
                confidence,
                status.get(),
                isTrue(cells, "background"),
                isTrue(cells, "contested"),
                cells.text("article")));
    }

    private static boolean isTrue(Cells cells, String column) {
        return cells.text(column).filter(word -> word.equalsIgnoreCase("true")).isPresent();
    }
}
