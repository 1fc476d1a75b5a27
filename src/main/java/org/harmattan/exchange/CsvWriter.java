package org.harmattan.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;

/**
 * Comma-separated values (RFC 4180, CRLF, UTF-8 without a byte order mark): a header, HXL tags if wanted, then the rows.
 * Unknown is an empty cell. Texts that a spreadsheet would run as a formula get an apostrophe ({@link FormulaGuard});
 * numbers never do.
 */
public final class CsvWriter implements IncidentWriter {

    private final Table table;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    /** Writes the header. */
    public CsvWriter(OutputStream out, OutputOptions options) throws IOException {
        table = Tables.of(options);
        csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Json.writer(out));
        line(table.columns().stream().map(Column::name).toList());
        if (options.hxl()) {
            line(table.columns().stream().map(Column::tag).toList());
        }
    }

    @Override
    public void write(Incident incident) throws IOException {
        for (List<Optional<?>> row : table.rows(incident)) {
            List<String> cells = new ArrayList<>(row.size());
            row.forEach(cell -> cells.add(text(cell)));
            line(cells);
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private void line(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(Optional<?> cell) {
        if (cell.isEmpty()) {
            return "";
        }
        return cell.get() instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : FormulaGuard.add(cell.get().toString());
    }
}
