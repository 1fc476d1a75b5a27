package org.harmattan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.exchange.Column.Type;
import org.harmattan.gazetteer.Countries;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;

/**
 * The columns in which incidents are written to tables: those GeoJSON properties that fit a cell, with the names they
 * have there, and a few more. The HXL tags are those that tables of incidents use.
 */
final class IncidentColumns {

    private static final Column<Incident> ID = text("id", "#event+code", incident -> Optional.of(incident.id()));

    private static final List<Column<Incident>> WHAT = List.of(
            text(
                    "title",
                    "#event+name",
                    incident -> Optional.of(incident.title().text())),
            day("date_start", "#date+start", incident -> incident.when().start()),
            day("date_end", "#date+end", incident -> incident.when().end()),
            text(
                    "date_precision",
                    "#date+precision",
                    incident -> Optional.of(incident.when().precision().label())),
            text(
                    "event_type",
                    "#event+type",
                    incident -> Optional.of(incident.type().eventType().label())),
            text(
                    "sub_event_type",
                    "#event+type+sub",
                    incident -> Optional.of(incident.type().label())),
            text(
                    "group",
                    "#group+name",
                    incident -> Optional.of(incident.group().label())),
            text("actor1", "#group+name+first", incident -> incident.actor1().map(Actor::name)),
            text("actor2", "#group+name+second", incident -> incident.actor2().map(Actor::name)),
            text("target", "#group+name+target", Incident::target));

    private static final List<Column<Incident>> TOLL = List.of(
            number("killed_min", "#affected+killed+min", incident -> killed(incident, CountRange::min)),
            number("killed_best", "#affected+killed", incident -> killed(incident, CountRange::best)),
            number("killed_max", "#affected+killed+max", incident -> killed(incident, CountRange::max)),
            flag(
                    "shared_toll",
                    "#affected+killed+shared",
                    incident -> incident.casualties().sharedToll()),
            number("wounded_min", "#affected+injured+min", incident -> wounded(incident, CountRange::min)),
            number("wounded_best", "#affected+injured", incident -> wounded(incident, CountRange::best)),
            number("wounded_max", "#affected+injured+max", incident -> wounded(incident, CountRange::max)));

    private static final List<Column<Incident>> WHERE = List.of(
            text("place", "#loc+name", incident -> incident.location().place()),
            text("country", "#country+name", incident -> incident.location().country()),
            text(
                    "iso3",
                    "#country+code",
                    incident -> incident.location().country().flatMap(IncidentColumns::iso3)),
            text("admin1", "#adm1+name", incident -> placed(incident).flatMap(Location.Placed::admin1)),
            text("admin2", "#adm2+name", incident -> placed(incident).flatMap(Location.Placed::admin2)),
            real(
                    "latitude",
                    "#geo+lat",
                    incident -> placed(incident).map(at -> at.point().lat())),
            real(
                    "longitude",
                    "#geo+lon",
                    incident -> placed(incident).map(at -> at.point().lon())),
            number(
                    "geo_precision",
                    "#geo+precision",
                    incident -> placed(incident).map(at -> at.geoPrecision().code())),
            number(
                    "where_prec",
                    "#geo+precision+ucdp",
                    incident -> placed(incident).map(at -> at.wherePrecision().code())),
            real(
                    "uncertainty_m",
                    "#geo+precision+m",
                    incident -> placed(incident).map(Location.Placed::uncertaintyMetres)));

    private static final List<Column<Incident>> REVIEW = List.of(
            real("confidence", "#meta+confidence", incident -> Optional.of(incident.confidence())),
            text("status", "#status", incident -> Optional.of(incident.status().label())),
            flag("background", "#event+background", Incident::background),
            flag("contested", "#event+contested", Incident::contested),
            text("article", "#meta+article", incident -> Optional.of(incident.article())),
            text("reports", "#meta+articles", incident -> Optional.of(articles(incident.reports()))),
            text("evidence_sentence", "#description", IncidentColumns::sentence),
            text("source", "#meta+source", incident -> Optional.of(Sourcing.source(incident))),
            text("source_id", "#meta+source+code", Sourcing::sourceId),
            text("licence", "#meta+license", Sourcing::licence),
            text("merged_sources", "#meta+source+merged", Sourcing::merged));

    private IncidentColumns() {}

    /** The columns of incidents. */
    static List<Column<Incident>> incidents() {
        return Stream.of(List.of(ID), WHAT, TOLL, WHERE, REVIEW)
                .flatMap(List::stream)
                .toList();
    }

    /** The columns that tell what an area is the area of. */
    static List<Column<Incident>> footprints() {
        List<String> wanted = List.of(
                "id",
                "title",
                "date_start",
                "date_end",
                "event_type",
                "sub_event_type",
                "group",
                "killed_best",
                "place",
                "country",
                "admin1",
                "geo_precision",
                "where_prec",
                "uncertainty_m",
                "confidence",
                "status",
                "source",
                "source_id",
                "licence",
                "merged_sources");
        return incidents().stream()
                .filter(column -> wanted.contains(column.name()))
                .toList();
    }

    static Optional<Location.Placed> placed(Incident incident) {
        return incident.location() instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
    }

    /** The ISO 3166-1 alpha-3 code of a country's English name. */
    static Optional<String> iso3(String country) {
        return Countries.findCode(country)
                .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country());
    }

    /** The words it was read from: the first piece of evidence, or what its source noted. */
    static Optional<String> sentence(Incident incident) {
        return incident.evidence().stream()
                .findFirst()
                .map(piece -> piece.quote().text())
                .or(() -> Sourcing.notes(incident));
    }

    private static Optional<Integer> killed(Incident incident, Function<CountRange, Integer> bound) {
        return incident.casualties().killed().map(bound);
    }

    private static Optional<Integer> wounded(Incident incident, Function<CountRange, Integer> bound) {
        return incident.casualties().wounded().map(bound);
    }

    private static String articles(List<Report> reports) {
        return reports.stream().map(Report::article).collect(Collectors.joining(" "));
    }

    private static Column<Incident> text(String name, String tag, Function<Incident, Optional<?>> value) {
        return new Column<>(name, tag, Type.TEXT, value);
    }

    private static Column<Incident> day(String name, String tag, Function<Incident, Optional<LocalDate>> value) {
        return new Column<>(
                name, tag, Type.DAY, incident -> value.apply(incident).map(LocalDate::toString));
    }

    private static Column<Incident> number(String name, String tag, Function<Incident, Optional<?>> value) {
        return new Column<>(name, tag, Type.INTEGER, value);
    }

    private static Column<Incident> real(String name, String tag, Function<Incident, Optional<?>> value) {
        return new Column<>(name, tag, Type.REAL, value);
    }

    private static Column<Incident> flag(String name, String tag, Function<Incident, Boolean> value) {
        return new Column<>(name, tag, Type.FLAG, incident -> Optional.of(value.apply(incident)));
    }
}
