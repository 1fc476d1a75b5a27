package org.harmattan.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import org.harmattan.exchange.FormulaGuard;

/** Issues as a CSV table: file, line, feature, id, severity, kind, column, message. */
public final class IssueWriter implements Closeable {

    private final CsvWriter csv;

    /** Writes the header. The stream is closed with the writer. */
    public IssueWriter(OutputStream out) {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord("file", "line", "feature", "id", "severity", "kind", "column", "message");
    }

    /**
     * Writes one issue.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(ImportIssue issue) {
        csv.writeRecord(
                FormulaGuard.add(issue.file()),
                issue.line().map(Object::toString).orElse(""),
                issue.place()
                        .map(RowPlace::feature)
                        .filter(OptionalLong::isPresent)
                        .map(number -> Long.toString(number.getAsLong()))
                        .orElse(""),
                FormulaGuard.add(issue.place().flatMap(RowPlace::id).orElse("")),
                issue.severity().name().toLowerCase(Locale.ROOT),
                issue.kind().name().toLowerCase(Locale.ROOT),
                FormulaGuard.add(issue.column().orElse("")),
                FormulaGuard.add(issue.message()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
