package org.harmattan.exchange.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;

/**
 * Rows of ACLED's exports, of the present columns and of the older ones. A date of time precision 2 stands for the week
 * around it, one of 3 for its month. Fatalities of 0 mean that ACLED found none.
 */
final class AcledReader implements RecordReader {

    static final String SOURCE = "ACLED";
    static final String LICENCE = "ACLED terms of use (https://acleddata.com/terms-and-conditions)";

    private static final int CIVILIANS = 7;
    private static final int HALF_A_WEEK = 3;
    private static final List<String> NEEDED = List.of("event_date", "event_type", "actor1", "latitude", "longitude");

    @Override
    public String refuse(List<String> columns) {
        List<String> missing = new java.util.ArrayList<>(
                NEEDED.stream().filter(name -> !columns.contains(name)).toList());
        if (!columns.contains("event_id_cnty") && !columns.contains("data_id")) {
            missing.add(0, "event_id_cnty");
        }
        return missing.isEmpty()
                ? ""
                : "this is no ACLED export: its header has no " + String.join(", ", missing)
                        + "; import other tables with: import csv --map …";
    }

    @Override
    public ImportedRecord read(RawRow row, Consumer<RowFault> warnings) throws RowFault {
        Cells cells = new Cells(row);
        return new ImportedRecord(
                from(cells),
                Optional.empty(),
                when(cells),
                type(cells, warnings),
                parties(cells, warnings),
                casualties(cells),
                where(cells));
    }

    private static ImportedRecord.From from(Cells cells) throws RowFault {
        String id = cells.text("event_id_cnty").orElse(null);
        return new ImportedRecord.From(
                SOURCE,
                id != null ? id : cells.required("data_id"),
                LICENCE,
                cells.text("source"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cells.text("notes"));
    }

    private static DateRange when(Cells cells) throws RowFault {
        cells.required("event_date");
        LocalDate day = cells.day("event_date", DayFormat.usual()).orElseThrow();
        return switch (cells.digit("time_precision", 1, 3).orElse(1)) {
            case 1 -> DateRange.day(day);
            case 2 -> DateRange.between(day.minusDays(HALF_A_WEEK), day.plusDays(HALF_A_WEEK), DatePrecision.WEEK);
            default ->
                DateRange.between(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), DatePrecision.MONTH);
        };
    }

    static SubEventType type(Cells cells, Consumer<RowFault> warnings) throws RowFault {
        Optional<String> name = cells.text("sub_event_type");
        Optional<SubEventType> type = name.flatMap(AcledNames::findType);
        if (type.isPresent()) {
            return type.get();
        }
        String eventType = cells.text("event_type").orElse("");
        Optional<SubEventType> usual = AcledNames.findDefault(eventType).or(() -> AcledNames.findType(eventType));
        if (usual.isEmpty()) {
            throw new RowFault(
                    Kind.UNKNOWN_CODE,
                    name.isPresent() ? "sub_event_type" : "event_type",
                    RowFault.quoted(name.orElse(eventType)) + " is none of ACLED's kinds of events: write one of them");
        }
        if (name.isPresent()) {
            warnings.accept(new RowFault(
                    Kind.UNKNOWN_CODE,
                    "sub_event_type",
                    RowFault.quoted(name.get()) + " is unknown; taken for "
                            + usual.get().label() + ", as the event type is " + eventType));
        }
        return usual.get();
    }

    private static ImportedRecord.Parties parties(Cells cells, Consumer<RowFault> warnings) {
        inter(cells, "inter1", warnings);
        Optional<Integer> second = inter(cells, "inter2", warnings);
        return new ImportedRecord.Parties(
                cells.text("actor1"),
                cells.text("actor1"),
                cells.text("actor2"),
                second.filter(code -> code == CIVILIANS).map(code -> "Civilians"));
    }

    private static Optional<Integer> inter(Cells cells, String column, Consumer<RowFault> warnings) {
        Optional<String> text = cells.text(column);
        Optional<Integer> code = text.flatMap(AcledNames::findInter);
        if (text.isPresent() && code.isEmpty()) {
            warnings.accept(new RowFault(
                    Kind.UNKNOWN_CODE,
                    column,
                    RowFault.quoted(text.get()) + " is no kind of actor: write 1 to 8 or a name such as State forces"));
        }
        return code;
    }

    private static Casualties casualties(Cells cells) throws RowFault {
        return new Casualties(cells.count("fatalities").map(CountRange::exactly), Optional.empty(), List.of(), false);
    }

    private static ImportedRecord.Where where(Cells cells) throws RowFault {
        Optional<LonLat> point = cells.point("longitude", "latitude");
        // Where the code is missing, the middle one claims neither the town nor the region.
        GeoPrecision precision =
                GeoPrecision.ofCode(cells.digit("geo_precision", 1, 3).orElse(2));
        return new ImportedRecord.Where(
                cells.text("location"),
                cells.text("country"),
                cells.text("admin1"),
                cells.text("admin2"),
                point,
                Optional.empty(),
                precision,
                switch (precision) {
                    case EXACT -> WherePrecision.EXACT;
                    case NEAR -> WherePrecision.NEAR;
                    case REGION -> WherePrecision.ADMIN1;
                },
                OptionalDouble.empty());
    }
}
