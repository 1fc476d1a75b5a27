package org.harmattan.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.exchange.Column.Type;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;

/** Incidents in the 49 columns of UCDP's Georeferenced Event Dataset, by the rule of {@link Profile#UCDP}. For one file. */
final class UcdpTable implements Table {

    private static final int MOST_DAYS_OF_TWO_TO_SIX = 6;
    private static final double GRID_DEGREES = 0.5;
    private static final int GRID_COLUMNS = 720;

    private record Row(Incident incident, UcdpSides sides, boolean repeated) {}

    private final List<Column<Row>> columns = List.of(
            text("id", "#event+code", row -> Optional.of(id(row.incident()))),
            none("relid"),
            number("year", "#date+year", row -> row.incident().when().start().map(LocalDate::getYear)),
            none("active_year"),
            none("code_status"),
            number("type_of_violence", "#event+type", row -> row.sides().typeOfViolence()),
            none("conflict_dset_id"),
            none("conflict_new_id"),
            none("conflict_name"),
            none("dyad_dset_id"),
            none("dyad_new_id"),
            text("dyad_name", "", row -> row.sides().dyad()),
            none("side_a_dset_id"),
            none("side_a_new_id"),
            text("side_a", "#group+name+first", row -> row.sides().nameA()),
            none("side_b_dset_id"),
            none("side_b_new_id"),
            text("side_b", "#group+name+second", row -> row.sides().nameB()),
            number(
                    "number_of_sources",
                    "",
                    row -> Optional.of(row.incident().reports().size()).filter(count -> count > 0)),
            text("source_article", "#description", row -> IncidentColumns.sentence(row.incident())),
            text("source_office", "#meta+source", row -> Optional.of(offices(row.incident()))),
            text(
                    "source_date",
                    "",
                    row -> reports(row, report -> report.published().map(LocalDate::toString))),
            text("source_headline", "", row -> reports(row, Report::title)),
            text("source_original", "", UcdpTable::accounts),
            number(
                    "where_prec",
                    "#geo+precision",
                    // Rows without a place have a country: UCDP's code for that is 6.
                    row -> IncidentColumns.placed(row.incident())
                            .map(Location.Placed::wherePrecision)
                            .or(() -> Optional.of(WherePrecision.COUNTRY))
                            .map(WherePrecision::code)),
            text(
                    "where_coordinates",
                    "#loc+name",
                    row -> row.incident().location().place()),
            none("where_description"),
            text(
                    "adm_1",
                    "#adm1+name",
                    row -> IncidentColumns.placed(row.incident()).flatMap(at -> at.admin1())),
            text(
                    "adm_2",
                    "#adm2+name",
                    row -> IncidentColumns.placed(row.incident()).flatMap(at -> at.admin2())),
            real("latitude", "#geo+lat", row -> point(row).map(LonLat::lat)),
            real("longitude", "#geo+lon", row -> point(row).map(LonLat::lon)),
            text("geom_wkt", "", row -> point(row).map(UcdpTable::wkt)),
            number("priogrid_gid", "", row -> point(row).map(UcdpTable::gridCell)),
            text(
                    "country",
                    "#country+name",
                    row -> codes(row)
                            .map(CountryCodes::ucdpName)
                            .or(() -> row.incident().location().country())),
            number("country_id", "", row -> codes(row).flatMap(CountryCodes::gleditschWard)),
            text("region", "#region+name", row -> codes(row).map(found -> "Africa")),
            number("event_clarity", "", row -> Optional.of(clarity(row.incident()))),
            number(
                    "date_prec",
                    "#date+precision",
                    row -> datePrecision(row.incident().when())),
            new Column<>(
                    "date_start",
                    "#date+start",
                    Type.DAY,
                    row -> row.incident().when().start().map(LocalDate::toString)),
            new Column<>(
                    "date_end",
                    "#date+end",
                    Type.DAY,
                    row -> row.incident()
                            .when()
                            .start()
                            .flatMap(start -> row.incident().when().end())
                            .map(LocalDate::toString)),
            number(
                    "deaths_a",
                    "",
                    row -> Optional.of(row.sides().deaths(row.repeated()).a())),
            number(
                    "deaths_b",
                    "",
                    row -> Optional.of(row.sides().deaths(row.repeated()).b())),
            number(
                    "deaths_civilians",
                    "",
                    row -> Optional.of(row.sides().deaths(row.repeated()).civilians())),
            number(
                    "deaths_unknown",
                    "",
                    row -> Optional.of(row.sides().deaths(row.repeated()).unknown())),
            number("best", "#affected+killed", row -> killed(row, CountRange::best)),
            number("high", "#affected+killed+max", row -> killed(row, CountRange::max)),
            number("low", "#affected+killed+min", row -> killed(row, CountRange::min)),
            number("gwnoa", "", row -> row.sides().stateA()),
            number("gwnob", "", row -> row.sides().stateB()));

    private final ActorCodes actors;
    private final SharedTolls shared = new SharedTolls();

    UcdpTable(ActorCodes actors) {
        this.actors = actors;
    }

    @Override
    public List<? extends Column<?>> columns() {
        return columns;
    }

    @Override
    public boolean tells(Incident incident) {
        return incident.when().start().isPresent()
                && incident.location().country().isPresent()
                && UcdpSides.of(incident, actors).typeOfViolence().isPresent();
    }

    @Override
    public List<List<Optional<?>>> rows(Incident incident) {
        if (!tells(incident)) {
            return List.of();
        }
        Row row = new Row(incident, UcdpSides.of(incident, actors), shared.isRepeated(incident));
        return List.of(Table.cells(columns, row));
    }

    private static String id(Incident incident) {
        return Sourcing.isUcdp(incident) ? Sourcing.sourceId(incident).orElse(incident.id()) : incident.id();
    }

    private static Optional<Integer> killed(Row row, Function<CountRange, Integer> bound) {
        return row.incident().casualties().killed().map(count -> row.repeated() ? 0 : bound.apply(count));
    }

    private static String offices(Incident incident) {
        String offices = incident.reports().stream()
                .map(Report::publisher)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(";"));
        return offices.isEmpty() ? Sourcing.source(incident) : offices;
    }

    private static Optional<String> reports(Row row, Function<Report, Optional<String>> value) {
        String texts = row.incident().reports().stream()
                .map(value)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(";"));
        return Optional.of(texts).filter(text -> !text.isEmpty());
    }

    private static Optional<String> accounts(Row row) {
        String by = row.incident().accounts().stream()
                .map(account -> account.by())
                .distinct()
                .collect(Collectors.joining(";"));
        return Optional.of(by).filter(text -> !text.isEmpty());
    }

    private static Optional<LonLat> point(Row row) {
        return IncidentColumns.placed(row.incident()).map(at -> at.point());
    }

    private static String wkt(LonLat point) {
        return "POINT (" + point.lon() + " " + point.lat() + ")";
    }

    /** PRIO-GRID (Tollefsen et al. 2012): cells of half a degree, counted from the south-west corner, row by row. */
    private static int gridCell(LonLat point) {
        int row = (int) Math.floor((point.lat() + 90) / GRID_DEGREES);
        int column = (int) Math.floor((point.lon() + 180) / GRID_DEGREES);
        return row * GRID_COLUMNS + column + 1;
    }

    private static Optional<CountryCodes> codes(Row row) {
        return CountryCodes.findByName(row.incident().location().country());
    }

    private static int clarity(Incident incident) {
        boolean oneDay = incident.when().precision() == DatePrecision.DAY
                && incident.when().start().equals(incident.when().end());
        return oneDay && !incident.casualties().sharedToll() ? 1 : 2;
    }

    private static Optional<Integer> datePrecision(DateRange when) {
        if (when.start().isEmpty() || when.end().isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(when.start().get(), when.end().get()) + 1;
        return switch (when.precision()) {
            case DAY -> Optional.of(days == 1 ? 1 : days <= MOST_DAYS_OF_TWO_TO_SIX ? 2 : days <= 7 ? 3 : 4);
            case WEEK -> Optional.of(days <= MOST_DAYS_OF_TWO_TO_SIX ? 2 : 3);
            case MONTH -> Optional.of(4);
            case YEAR -> Optional.of(5);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Column<Row> none(String name) {
        return text(name, "", row -> Optional.empty());
    }

    private static Column<Row> text(String name, String tag, Function<Row, Optional<?>> value) {
        return new Column<>(name, tag, Type.TEXT, value);
    }

    private static Column<Row> number(String name, String tag, Function<Row, Optional<?>> value) {
        return new Column<>(name, tag, Type.INTEGER, value);
    }

    private static Column<Row> real(String name, String tag, Function<Row, Optional<?>> value) {
        return new Column<>(name, tag, Type.REAL, value);
    }
}
