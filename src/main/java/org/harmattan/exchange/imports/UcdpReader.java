package org.harmattan.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Qualifier;

/**
 * Rows of UCDP's Georeferenced Event Dataset. UCDP says who fought, not who attacked: the one held responsible is side A
 * of one-sided and non-state violence, and the armed group, side B, of state-based violence. A row that UCDP knows only
 * the country of has no place here.
 */
final class UcdpReader implements RecordReader {

    static final String SOURCE = "UCDP";
    static final String LICENCE = "CC BY 4.0, UCDP Georeferenced Event Dataset (https://ucdp.uu.se)";

    private static final String CIVILIANS = "Civilians";
    private static final List<String> NEEDED =
            List.of("id", "type_of_violence", "side_a", "side_b", "where_prec", "date_start", "date_end", "best");

    @Override
    public String refuse(List<String> columns) {
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.contains(name)).toList();
        return missing.isEmpty()
                ? ""
                : "this is no UCDP GED file: its header has no " + String.join(", ", missing)
                        + "; import other tables with: import csv --map …";
    }

    @Override
    public ImportedRecord read(RawRow row, Consumer<RowFault> warnings) throws RowFault {
        Cells cells = new Cells(row);
        cells.required("type_of_violence");
        int violence = cells.digit("type_of_violence", 1, 3).orElseThrow();
        return new ImportedRecord(
                from(cells),
                Optional.empty(),
                when(cells),
                violence == 3 ? SubEventType.ATTACK : SubEventType.ARMED_CLASH,
                parties(cells, violence),
                casualties(cells),
                where(cells));
    }

    private static ImportedRecord.From from(Cells cells) throws RowFault {
        return new ImportedRecord.From(
                SOURCE,
                cells.required("id"),
                LICENCE,
                cells.text("source_office").or(() -> cells.text("source_original")),
                cells.text("source_headline"),
                Optional.empty(),
                Optional.empty(),
                cells.text("source_article").or(() -> cells.text("where_description")));
    }

    private static DateRange when(Cells cells) throws RowFault {
        cells.required("date_start");
        LocalDate start = cells.day("date_start", DayFormat.usual()).orElseThrow();
        LocalDate end = cells.day("date_end", DayFormat.usual()).orElse(start);
        if (end.isBefore(start)) {
            throw new RowFault(
                    Kind.BAD_DATE, "date_end", end + " is before date_start " + start + ": correct one of them");
        }
        DatePrecision precision = switch (cells.digit("date_prec", 1, 5).orElse(1)) {
            case 1 -> DatePrecision.DAY;
            case 2, 3 -> DatePrecision.WEEK;
            case 4 -> DatePrecision.MONTH;
            default -> DatePrecision.YEAR;
        };
        return DateRange.between(start, end, precision);
    }

    private static ImportedRecord.Parties parties(Cells cells, int violence) {
        Optional<String> a = cells.text("side_a");
        Optional<String> b = cells.text("side_b");
        return new ImportedRecord.Parties(
                violence == 1 ? b.or(() -> a) : a, a, b, violence == 3 ? Optional.of(CIVILIANS) : Optional.empty());
    }

    private static Casualties casualties(Cells cells) throws RowFault {
        List<SideToll> sides = new ArrayList<>();
        add(sides, cells.text("side_a").orElse("side A"), "deaths_a", cells);
        add(sides, cells.text("side_b").orElse("side B"), "deaths_b", cells);
        add(sides, CIVILIANS, "deaths_civilians", cells);
        return new Casualties(cells.range("low", "best", "high"), Optional.empty(), sides, false);
    }

    private static void add(List<SideToll> sides, String side, String column, Cells cells) throws RowFault {
        int dead = cells.count(column).orElse(0);
        if (dead > 0) {
            sides.add(new SideToll(side, column.substring("deaths_".length()), dead, dead, Qualifier.EXACT));
        }
    }

    private static ImportedRecord.Where where(Cells cells) throws RowFault {
        cells.required("where_prec");
        WherePrecision precision =
                WherePrecision.ofCode(cells.digit("where_prec", 1, 7).orElseThrow());
        Optional<LonLat> point = cells.point("longitude", "latitude");
        return new ImportedRecord.Where(
                cells.text("where_coordinates"),
                cells.text("country"),
                cells.text("adm_1"),
                cells.text("adm_2"),
                // UCDP then gives the middle of the country, where nothing happened.
                precision == WherePrecision.COUNTRY ? Optional.empty() : point,
                Optional.empty(),
                geoPrecision(precision),
                precision,
                OptionalDouble.empty());
    }

    static GeoPrecision geoPrecision(WherePrecision where) {
        return switch (where) {
            case EXACT -> GeoPrecision.EXACT;
            case NEAR, LINEAR_OR_VAGUE -> GeoPrecision.NEAR;
            default -> GeoPrecision.REGION;
        };
    }
}
