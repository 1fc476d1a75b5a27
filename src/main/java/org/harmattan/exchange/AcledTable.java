package org.harmattan.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.exchange.Column.Type;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.SubEventType;

/** Incidents in the 31 columns of an ACLED export, by the rule of {@link Profile#ACLED}. For one file. */
final class AcledTable implements Table {

    private static final int DAYS_OF_A_WEEK = 7;

    private static final int CIVILIANS = 7;
    private static final int TEN = 10;

    private record Row(Incident incident, LocalDate day, int timePrecision, int dead, Optional<String> remark) {}

    private final List<Column<Row>> columns;
    private final ActorCodes actors;
    private final SharedTolls shared = new SharedTolls();

    AcledTable(Optional<Provenance> provenance, ActorCodes actors) {
        this.actors = actors;
        Optional<Long> stamp = provenance.map(of -> of.created().getEpochSecond());
        this.columns = List.of(
                text("event_id_cnty", "#event+code", row -> Optional.of(id(row))),
                new Column<>(
                        "event_date",
                        "#date+start",
                        Type.DAY,
                        row -> Optional.of(row.day().toString())),
                number("year", "#date+year", row -> Optional.of(row.day().getYear())),
                number("time_precision", "#date+precision", row -> Optional.of(row.timePrecision())),
                text("disorder_type", "#event+type+disorder", row -> Optional.of(disorder(type(row)))),
                text(
                        "event_type",
                        "#event+type",
                        row -> Optional.of(type(row).eventType().label())),
                text(
                        "sub_event_type",
                        "#event+type+sub",
                        row -> Optional.of(type(row).label())),
                text(
                        "actor1",
                        "#group+name+first",
                        row -> row.incident().actor1().map(Actor::name)),
                text("assoc_actor_1", "", row -> Optional.empty()),
                number(
                        "inter1",
                        "#group+code+first",
                        row -> inter(row, row.incident().actor1())),
                text(
                        "actor2",
                        "#group+name+second",
                        row -> row.incident().actor2().map(Actor::name)),
                text("assoc_actor_2", "", row -> Optional.empty()),
                number(
                        "inter2",
                        "#group+code+second",
                        row -> inter(row, row.incident().actor2())),
                number("interaction", "", this::interaction),
                text("civilian_targeting", "", this::targeting),
                number("iso", "", row -> codes(row).map(CountryCodes::iso)),
                text("region", "#region+name", row -> codes(row).map(CountryCodes::acledRegion)),
                text("country", "#country+name", AcledTable::country),
                text("admin1", "#adm1+name", row -> placed(row).flatMap(at -> at.admin1())),
                text("admin2", "#adm2+name", row -> placed(row).flatMap(at -> at.admin2())),
                text("admin3", "", row -> Optional.empty()),
                text("location", "#loc+name", row -> row.incident().location().place()),
                new Column<>(
                        "latitude",
                        "#geo+lat",
                        Type.REAL,
                        row -> placed(row).map(at -> at.point().lat())),
                new Column<>(
                        "longitude",
                        "#geo+lon",
                        Type.REAL,
                        row -> placed(row).map(at -> at.point().lon())),
                number(
                        "geo_precision",
                        "#geo+precision",
                        row -> placed(row).map(at -> at.geoPrecision().code())),
                text("source", "#meta+source", row -> Optional.of(source(row.incident()))),
                text("source_scale", "", row -> Optional.empty()),
                text("notes", "#description", AcledTable::notes),
                number("fatalities", "#affected+killed", row -> Optional.of(row.dead())),
                text("tags", "#meta+tags", row -> Optional.of(tags(row.incident()))),
                number("timestamp", "#meta+timestamp", row -> stamp));
    }

    @Override
    public List<? extends Column<?>> columns() {
        return columns;
    }

    @Override
    public boolean tells(Incident incident) {
        return timePrecision(incident.when()).isPresent();
    }

    @Override
    public List<List<Optional<?>>> rows(Incident incident) {
        OptionalInt precision = timePrecision(incident.when());
        if (precision.isEmpty()) {
            return List.of();
        }
        boolean repeated = shared.isRepeated(incident);
        int dead = incident.casualties()
                .killed()
                .map(CountRange::best)
                .filter(best -> !repeated)
                .orElse(0);
        Optional<String> remark = repeated
                ? Optional.of("The toll is given for several events together and stands on another of them.")
                : Optional.empty();
        return List.of(
                Table.cells(columns, new Row(incident, middle(incident.when()), precision.getAsInt(), dead, remark)));
    }

    /** ACLED's codes: 1 the day, 2 the week, 3 the month; empty for what is known less closely, which ACLED does not code. */
    private static OptionalInt timePrecision(DateRange when) {
        if (when.start().isEmpty() || when.end().isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (when.precision()) {
            case DAY, WEEK ->
                days(when) == 1
                        ? OptionalInt.of(1)
                        : days(when) <= DAYS_OF_A_WEEK ? OptionalInt.of(2) : OptionalInt.of(3);
            case MONTH -> OptionalInt.of(3);
            case YEAR, UNKNOWN -> OptionalInt.empty();
        };
    }

    private static LocalDate middle(DateRange when) {
        return when.start().orElseThrow().plusDays((days(when) - 1) / 2);
    }

    private static long days(DateRange when) {
        return ChronoUnit.DAYS.between(when.start().orElseThrow(), when.end().orElseThrow()) + 1;
    }

    private static String id(Row row) {
        return Sourcing.isAcled(row.incident())
                ? Sourcing.sourceId(row.incident()).orElse(row.incident().id())
                : row.incident().id();
    }

    private static SubEventType type(Row row) {
        return row.incident().type();
    }

    /** ACLED counts two kinds of demonstrations as political violence (too). */
    private static String disorder(SubEventType type) {
        String own = type.eventType().disorder().label();
        String violence = EventType.DisorderType.POLITICAL_VIOLENCE.label();
        return switch (type) {
            case EXCESSIVE_FORCE -> violence + "; " + own;
            case MOB_VIOLENCE -> violence;
            default -> own;
        };
    }

    private Optional<Integer> inter(Row row, Optional<Actor> actor) {
        return actor.flatMap(
                known -> actors.findInter(known, row.incident().location().country()));
    }

    /** Both digits, the lower first; 0 for a side that nobody is on. */
    private Optional<?> interaction(Row row) {
        List<Integer> codes = Stream.of(
                        inter(row, row.incident().actor1()),
                        inter(row, row.incident().actor2()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        boolean alone = row.incident().actor2().isEmpty();
        return switch (codes.size()) {
            case 2 -> Optional.of(codes.get(0) * TEN + codes.get(1));
            case 1 -> alone ? Optional.of(codes.get(0) * TEN) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<?> targeting(Row row) {
        boolean civilians = type(row).eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
                || inter(row, row.incident().actor2())
                        .filter(code -> code == CIVILIANS)
                        .isPresent();
        return civilians ? Optional.of("Civilian targeting") : Optional.empty();
    }

    private static Optional<CountryCodes> codes(Row row) {
        return CountryCodes.findByName(row.incident().location().country());
    }

    private static Optional<?> country(Row row) {
        return codes(row)
                .map(CountryCodes::acledName)
                .or(() -> row.incident().location().country());
    }

    private static Optional<Location.Placed> placed(Row row) {
        return IncidentColumns.placed(row.incident());
    }

    private static String source(Incident incident) {
        String publishers = incident.reports().stream()
                .map(Report::publisher)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return publishers.isEmpty() ? Sourcing.source(incident) : publishers;
    }

    private static Optional<?> notes(Row row) {
        String notes = Stream.of(IncidentColumns.sentence(row.incident()), row.remark())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    private static String tags(Incident incident) {
        return Stream.of(
                        "status=" + incident.status().label(),
                        "confidence=" + incident.confidence(),
                        incident.background() ? "background" : null,
                        incident.contested() ? "contested" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static Column<Row> text(String name, String tag, Function<Row, Optional<?>> value) {
        return new Column<>(name, tag, Type.TEXT, value);
    }

    private static Column<Row> number(String name, String tag, Function<Row, Optional<?>> value) {
        return new Column<>(name, tag, Type.INTEGER, value);
    }
}
