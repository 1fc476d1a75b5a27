package org.harmattan.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Origin;
import org.harmattan.text.DatePrecision;

/**
 * Rows of anybody's table or features, by a mapping of fields. A row without an id is known by its content: read again it
 * is the same, changed it is another. Harmattan's own files read back without a mapping.
 */
final class MappedReader implements RecordReader {

    private static final int HASH_BYTES = 10;

    private final FieldMapping mapping;
    private final String source;
    private final Optional<String> licence;
    private final DayFormat days;
    private final boolean named;

    /**
     * A reader of one file.
     *
     * @param source name of the data set, unless a row tells it
     * @param named whether that name was given by a person and goes before what rows tell
     * @param licence the terms under which it may be passed on, which go before what rows tell
     */
    MappedReader(FieldMapping mapping, String source, boolean named, Optional<String> licence) {
        this.mapping = mapping;
        this.source = source;
        this.named = named;
        this.licence = licence;
        this.days = mapping.datePattern().map(DayFormat::of).orElse(DayFormat.usual());
    }

    @Override
    public String refuse(List<String> columns) {
        List<String> missing = mapping.listMissing(columns);
        if (!missing.isEmpty()) {
            return "the mapping names " + String.join(", ", missing) + ", which is not there; the header has "
                    + String.join(", ", columns);
        }
        if (!mapping.has("sub_event_type", columns) && !mapping.has("event_type", columns)) {
            return "nothing says what kind of event the rows are: map a column (--map sub_event_type=COLUMN) or say it for"
                    + " all (--map 'sub_event_type=\"Attack\"')";
        }
        return "";
    }

    @Override
    public ImportedRecord read(RawRow row, Consumer<RowFault> warnings) throws RowFault {
        Cells cells = new Cells(mapping.fields(row));
        return new ImportedRecord(
                from(cells),
                cells.text("title"),
                when(cells),
                AcledReader.type(cells, warnings),
                new ImportedRecord.Parties(
                        cells.text("group").or(() -> cells.text("actor1")),
                        cells.text("actor1").or(() -> cells.text("group")),
                        cells.text("actor2"),
                        cells.text("target")),
                new Casualties(
                        toll(cells, "killed"),
                        toll(cells, "wounded"),
                        List.of(),
                        cells.row().cell("shared_toll").filter("true"::equals).isPresent()),
                MappedPlace.read(cells),
                OwnRows.findReview(cells));
    }

    private ImportedRecord.From from(Cells cells) throws RowFault {
        Optional<String> told = cells.text("source")
                .map(name -> name.equals(Origin.FromArticle.SOURCE) ? ImportedRecord.OWN_TABLE : name);
        String name = named ? source : told.orElse(source);
        // The id of Harmattan's own tables begins with the source's name; the source's own id stands beside it.
        Optional<String> id =
                OwnRows.findReview(cells).isPresent() ? cells.row().cell("source_id") : Optional.empty();
        return new ImportedRecord.From(
                name,
                id.or(() -> cells.text("id")).orElseGet(() -> hash(cells.row().cells())),
                licence.or(() -> cells.text("licence")).orElse(""),
                cells.text("publisher"),
                cells.text("headline"),
                cells.day("published", days),
                cells.text("url"),
                cells.text("notes"));
    }

    private DateRange when(Cells cells) throws RowFault {
        Optional<LocalDate> day = cells.day("date", days);
        Optional<LocalDate> start = cells.day("date_start", days).or(() -> day);
        Optional<LocalDate> end = cells.day("date_end", days).or(() -> start);
        Optional<DatePrecision> told = precision(cells);
        if (start.isEmpty()) {
            return new DateRange(start, end, DatePrecision.UNKNOWN);
        }
        if (end.orElseThrow().isBefore(start.get())) {
            throw new RowFault(
                    Kind.BAD_DATE, "date_end", end.get() + " is before " + start.get() + ": correct one of them");
        }
        return new DateRange(start, end, told.orElse(DatePrecision.DAY));
    }

    private static Optional<DatePrecision> precision(Cells cells) throws RowFault {
        Optional<String> word = cells.text("date_precision");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        for (DatePrecision precision : DatePrecision.values()) {
            if (precision.label().equals(word.get().toLowerCase(Locale.ROOT))) {
                return Optional.of(precision);
            }
        }
        throw new RowFault(
                Kind.UNKNOWN_CODE,
                "date_precision",
                RowFault.quoted(word.get()) + " is none of day, week, month, year, unknown");
    }

    private static Optional<CountRange> toll(Cells cells, String what) throws RowFault {
        Optional<CountRange> range = cells.range(what + "_min", what + "_best", what + "_max");
        return range.isPresent() ? range : cells.count(what).map(CountRange::exactly);
    }

    private static String hash(List<String> cells) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String cell : cells) {
                digest.update(cell.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
