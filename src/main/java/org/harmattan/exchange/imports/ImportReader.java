package org.harmattan.exchange.imports;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportIssue.Severity;
import org.harmattan.exchange.imports.RowSource.BrokenRow;

/**
 * Reads the records of one file, one at a time, and says what is wrong with it. A row that cannot be used costs no other.
 * Not safe for several threads.
 */
public final class ImportReader implements Closeable {

    private final InputFile file;
    private final ImportOptions options;
    private final RecordReader records;
    private final Deque<ImportReading> waiting = new ArrayDeque<>();
    private Optional<RowSource> rows = Optional.empty();
    private DetectingReader text;
    private CountingStream bytes;
    private boolean ended;
    private boolean told;

    /** Reads nothing yet. */
    public ImportReader(InputFile file, ImportOptions options) {
        this.file = file;
        this.options = options;
        String source = options.source().orElse(file.stem());
        this.records = switch (options.kind()) {
            case ACLED -> new AcledReader();
            case UCDP -> new UcdpReader();
            case GEOJSON, CSV ->
                new MappedReader(options.mapping(), source, options.source().isPresent(), options.licence());
        };
    }

    /** The next record or issue; empty when the file is read. */
    public Optional<ImportReading> next() {
        while (waiting.isEmpty() && !ended) {
            try {
                if (rows.isEmpty()) {
                    open();
                } else {
                    read(rows.get());
                }
            } catch (BrokenRow e) {
                fault(e.kind(), e.place(), Optional.empty(), Severity.ERROR, e.getMessage());
                ended = e.isLast();
            } catch (ZipException e) {
                fail(Kind.BROKEN_ARCHIVE, "the archive is damaged (" + e.getMessage() + "): fetch it again");
            } catch (IOException e) {
                fail(Kind.UNREADABLE_FILE, "cannot be read: " + InputFile.reason(e));
            }
        }
        if (waiting.isEmpty() && !told) {
            told = true;
            tellOddBytes();
        }
        return Optional.ofNullable(waiting.poll());
    }

    /** How many bytes of the file, unpacked, have been read. */
    public long bytesRead() {
        return bytes == null ? 0 : bytes.count();
    }

    /** The encoding as far as it is known by now. */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(text).map(DetectingReader::encoding);
    }

    @Override
    public void close() throws IOException {
        if (rows.isPresent()) {
            rows.get().close();
        }
    }

    private void open() throws IOException {
        RowSource source = options.kind() == ImportKind.GEOJSON ? features() : csv();
        if (source == null) {
            fail(Kind.EMPTY_FILE, "there is nothing in it");
            return;
        }
        rows = Optional.of(source);
        String refusal = records.refuse(source.columns());
        if (!refusal.isEmpty()) {
            fail(Kind.UNKNOWN_LAYOUT, refusal);
        }
    }

    private RowSource features() throws IOException {
        boolean lines;
        try (Reader start = text()) {
            lines = FeatureLines.fits(start);
        }
        return lines ? new FeatureLines(text()) : new Features(text());
    }

    private CsvRows csv() throws IOException {
        Optional<CsvHeader> header;
        try (Reader start = text()) {
            header = CsvHeader.read(start);
        }
        return header.isEmpty() ? null : new CsvRows(this::text, header.get());
    }

    private void read(RowSource source) throws IOException, BrokenRow {
        Optional<RawRow> row = source.next();
        if (row.isEmpty()) {
            ended = true;
            return;
        }
        RowPlace place = row.get().place();
        if (takenWhole(row.get(), place)) {
            return;
        }
        try {
            ImportedRecord record = records.read(
                    row.get(), odd -> fault(odd.kind(), place, odd.column(), Severity.WARNING, odd.getMessage()));
            waiting.add(new ImportReading.Found(licensed(record), place));
        } catch (RowFault fault) {
            fault(fault.kind(), place, fault.column(), Severity.ERROR, fault.getMessage());
        }
    }

    /** Whoever maps fields or names a source wants Harmattan's own files taken as anybody's. */
    private boolean takenWhole(RawRow row, RowPlace place) {
        if (!(row instanceof Feature feature) || !options.isPlain() || !OwnFeatures.isOne(feature.json())) {
            return false;
        }
        try {
            waiting.add(new ImportReading.Whole(OwnFeatures.read(feature.json()), place));
            return true;
        } catch (IllegalArgumentException e) {
            fault(
                    Kind.NOT_WHOLE,
                    place,
                    Optional.empty(),
                    Severity.WARNING,
                    "is Harmattan's own and was changed by another program (" + e.getMessage()
                            + "): only what fits a table was taken");
            return false;
        }
    }

    private ImportedRecord licensed(ImportedRecord record) {
        if (options.licence().isEmpty()) {
            return record;
        }
        ImportedRecord.From from = record.from();
        return new ImportedRecord(
                new ImportedRecord.From(
                        from.source(),
                        from.id(),
                        options.licence().get(),
                        from.publisher(),
                        from.headline(),
                        from.published(),
                        from.url(),
                        from.notes()),
                record.title(),
                record.when(),
                record.type(),
                record.parties(),
                record.casualties(),
                record.where(),
                record.review());
    }

    private Reader text() throws IOException {
        InputStream in = file.open();
        bytes = new CountingStream(in);
        text = new DetectingReader(bytes, options.encoding());
        return new BufferedReader(text, 1 << 16);
    }

    private void tellOddBytes() {
        OptionalLong line = text == null ? OptionalLong.empty() : text.oddLine();
        if (line.isPresent()) {
            fault(
                    Kind.MIXED_ENCODING,
                    RowPlace.ofLine(line.getAsLong()),
                    Optional.empty(),
                    Severity.WARNING,
                    "some bytes from here on are not " + text.encoding()
                            + " like the rest; they were read as Windows-1252. Say --encoding if that is wrong");
        }
    }

    private void fail(Kind kind, String message) {
        ended = true;
        waiting.add(new ImportReading.Faulty(ImportIssue.ofFile(kind, file.name(), message)));
    }

    private void fault(Kind kind, RowPlace place, Optional<String> column, Severity severity, String message) {
        waiting.add(new ImportReading.Faulty(
                new ImportIssue(kind, severity, file.name(), Optional.of(place), column, message)));
    }
}
