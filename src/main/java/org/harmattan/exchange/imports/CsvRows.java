package org.harmattan.exchange.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.exchange.FormulaGuard;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/**
 * The rows of a CSV file with a header. A quote that is not closed costs its own line and no other: reading starts again on
 * the next.
 */
final class CsvRows implements RowSource {

    /** Longest row in characters: a cell may hold a long text, but not the rest of a file. */
    private static final int LONGEST_ROW = 1 << 22;

    /** Starting again reads the file up to there once more. */
    private static final int MOST_STARTS = 100;

    /** Columns that only Harmattan's own tables have: their texts are guarded against being run as formulas. */
    private static final List<String> OWN = List.of("evidence_sentence", "where_prec", "shared_toll");

    /** A text that can be read again from its beginning. */
    interface Text {
        Reader open() throws IOException;
    }

    private final Text text;
    private final CsvHeader header;
    private final Map<String, Integer> positions = new HashMap<>();
    private final boolean guarded;
    private CloseableIterator<CsvRecord> records;
    private long linesRead;
    private int starts;

    /** The rows after the header. */
    CsvRows(Text text, CsvHeader header) throws IOException {
        this.text = text;
        this.header = header;
        for (int i = 0; i < header.columns().size(); i++) {
            positions.putIfAbsent(header.columns().get(i), i);
        }
        guarded = header.columns().containsAll(OWN);
        records = startAfter(header.lines());
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public Optional<RawRow> next() throws IOException, BrokenRow {
        while (true) {
            Optional<CsvRecord> record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            long line = linesRead + 1;
            List<String> cells = record.get().getFields();
            long breaks = cells.stream().mapToLong(LineSkipper::breaksIn).sum();
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (!blank && cells.size() != header.columns().size()) {
                throw wrongCells(line, breaks, cells.size());
            }
            linesRead += breaks + 1;
            if (!blank && !isTags(line, cells)) {
                return Optional.of(new Row(line, cells));
            }
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** The row of HXL tags under a header. */
    private boolean isTags(long line, List<String> cells) {
        return line == header.lines() + 1 && cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    private Optional<CsvRecord> record() throws IOException, BrokenRow {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            long line = linesRead + 1;
            boolean last = !startAgain();
            throw new BrokenRow(
                    Kind.BROKEN_CSV,
                    RowPlace.ofLine(line),
                    last,
                    "the row cannot be made out: a quotation mark in it is not closed, or text follows a closed one; write"
                            + " quotation marks inside a cell twice" + (last ? ". Nothing after it was read" : ""));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private BrokenRow wrongCells(long line, long breaks, int cells) throws IOException {
        // Several lines in one row may be the rows that a stray quotation mark has swallowed.
        if (breaks == 0 || !startAgain()) {
            linesRead += breaks + 1;
        }
        return new BrokenRow(
                Kind.WRONG_NUMBER_OF_CELLS,
                RowPlace.ofLine(line),
                false,
                "the row has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has "
                        + header.columns().size() + ": put cells with a separator or line break in quotation marks");
    }

    /** Goes on after the line at which the present row begins; false when that was done too often. */
    private boolean startAgain() throws IOException {
        if (++starts > MOST_STARTS) {
            return false;
        }
        records.close();
        records = startAfter(linesRead + 1);
        return true;
    }

    private CloseableIterator<CsvRecord> startAfter(long lines) throws IOException {
        linesRead = lines;
        return CsvReader.builder()
                .fieldSeparator(header.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(LineSkipper.skip(text.open(), lines))
                .iterator();
    }

    private final class Row implements RawRow {

        private final long line;
        private final List<String> cells;

        Row(long line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        @Override
        public RowPlace place() {
            return RowPlace.ofLine(line);
        }

        @Override
        public Optional<String> cell(String column) {
            return Optional.ofNullable(positions.get(column))
                    .map(cells::get)
                    .map(cell -> guarded ? FormulaGuard.remove(cell.strip()) : cell.strip())
                    .filter(cell -> !cell.isEmpty());
        }

        @Override
        public List<String> cells() {
            return cells;
        }
    }
}
