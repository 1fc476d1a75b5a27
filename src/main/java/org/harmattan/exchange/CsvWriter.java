package org.harmattan.exchange;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;

/**
 * Comma-separated values (RFC 4180, CRLF, UTF-8 without a byte order mark): a header, then a row per incident. Unknown is
 * an empty cell. Texts that a spreadsheet would run as a formula get an apostrophe in front; numbers never do.
 * {@code reports} are the ids of the articles, separated by blanks; {@code evidence_sentence} is the first piece of
 * evidence.
 */
public final class CsvWriter implements IncidentWriter {

    private static final Map<String, Function<Incident, Optional<?>>> COLUMNS = columns();

    private final CsvGenerator csv;

    /** Writes the header. */
    public CsvWriter(OutputStream out) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true)
                .build();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.keySet().forEach(schema::addColumn);
        csv = mapper.getFactory().createGenerator(Json.writer(out));
        csv.disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        csv.setSchema(schema.build());
    }

    @Override
    public void write(Incident incident) throws IOException {
        csv.writeStartArray();
        for (Function<Incident, Optional<?>> column : COLUMNS.values()) {
            cell(column.apply(incident));
        }
        csv.writeEndArray();
    }

    @Override
    public void finish() throws IOException {
        csv.close();
    }

    private void cell(Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            csv.writeNull();
        } else if (value.get() instanceof Number number) {
            csv.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            csv.writeString(harmless(value.get().toString()));
        }
    }

    /** Spreadsheets run cells that begin so (OWASP, "CSV Injection"). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Map<String, Function<Incident, Optional<?>>> columns() {
        Map<String, Function<Incident, Optional<?>>> columns = new LinkedHashMap<>();
        columns.put("id", incident -> Optional.of(incident.id()));
        columns.put("title", incident -> Optional.of(incident.title().text()));
        columns.put("date_start", incident -> incident.when().start().map(LocalDate::toString));
        columns.put("date_end", incident -> incident.when().end().map(LocalDate::toString));
        columns.put(
                "date_precision",
                incident -> Optional.of(incident.when().precision().label()));
        columns.put(
                "event_type",
                incident -> Optional.of(incident.type().eventType().label()));
        columns.put("sub_event_type", incident -> Optional.of(incident.type().label()));
        columns.put("group", incident -> Optional.of(incident.group().label()));
        columns.put("actor1", incident -> incident.actor1().map(Actor::name));
        columns.put("actor2", incident -> incident.actor2().map(Actor::name));
        columns.put("target", Incident::target);
        columns.put("killed_min", incident -> incident.casualties().killed().map(CountRange::min));
        columns.put("killed_best", incident -> incident.casualties().killed().map(CountRange::best));
        columns.put("killed_max", incident -> incident.casualties().killed().map(CountRange::max));
        columns.put("wounded_min", incident -> incident.casualties().wounded().map(CountRange::min));
        columns.put("wounded_max", incident -> incident.casualties().wounded().map(CountRange::max));
        columns.put("place", incident -> incident.location().place());
        columns.put("country", incident -> incident.location().country());
        columns.put("admin1", incident -> placed(incident).flatMap(Location.Placed::admin1));
        columns.put("admin2", incident -> placed(incident).flatMap(Location.Placed::admin2));
        columns.put(
                "latitude", incident -> placed(incident).map(at -> at.point().lat()));
        columns.put(
                "longitude", incident -> placed(incident).map(at -> at.point().lon()));
        columns.put(
                "geo_precision",
                incident -> placed(incident).map(at -> at.geoPrecision().code()));
        columns.put(
                "where_prec",
                incident -> placed(incident).map(at -> at.wherePrecision().code()));
        columns.put("uncertainty_m", incident -> placed(incident).map(Location.Placed::uncertaintyMetres));
        columns.put("confidence", incident -> Optional.of(incident.confidence()));
        columns.put("status", incident -> Optional.of(incident.status().label()));
        columns.put("background", incident -> Optional.of(incident.background()));
        columns.put("contested", incident -> Optional.of(incident.contested()));
        columns.put("article", incident -> Optional.of(incident.article()));
        columns.put("reports", incident -> Optional.of(articles(incident.reports())));
        columns.put(
                "evidence_sentence",
                incident -> incident.evidence().stream()
                        .findFirst()
                        .map(piece -> piece.quote().text()));
        return columns;
    }

    private static Optional<Location.Placed> placed(Incident incident) {
        return incident.location() instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
    }

    private static String articles(List<Report> reports) {
        return reports.stream().map(Report::article).collect(Collectors.joining(" "));
    }
}
