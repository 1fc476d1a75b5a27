package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/**
 * A table for reading in a terminal: columns of fixed width, at most 120 characters a line, longer values cut with an
 * ellipsis. Meant for eyes, not for programs: control characters become blanks.
 */
public final class TableWriter implements IncidentWriter {

    private record Column(String head, int width, boolean right, Function<Incident, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("DATE", 24, false, incident -> days(incident.when())),
            new Column("EVENT", 22, false, incident -> incident.type().label()),
            new Column("GROUP", 14, false, incident -> incident.group().label()),
            new Column("KILLED", 6, true, TableWriter::killed),
            new Column(
                    "PLACE", 22, false, incident -> incident.location().place().orElse("-")),
            new Column("± KM", 6, true, TableWriter::uncertainty),
            new Column("NOTES", 14, false, TableWriter::notes));

    private final Writer out;

    /** Writes the heading. */
    public TableWriter(OutputStream stream) throws IOException {
        out = Json.writer(stream);
        line(column -> column.head());
    }

    @Override
    public void write(Incident incident) throws IOException {
        line(column -> column.value().apply(incident));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void line(Function<Column, String> cell) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Column column : COLUMNS) {
            line.append(line.isEmpty() ? "" : "  ").append(fit(cell.apply(column), column));
        }
        out.write(line.toString().stripTrailing());
        out.write('\n');
    }

    private static String fit(String value, Column column) {
        int[] points = value.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .toArray();
        boolean tooLong = points.length > column.width();
        String shown = new String(points, 0, tooLong ? column.width() - 1 : points.length) + (tooLong ? "…" : "");
        String gap = " ".repeat(column.width() - Math.min(points.length, column.width()));
        return column.right() ? gap + shown : shown + gap;
    }

    private static String days(DateRange when) {
        if (when.end().isEmpty()) {
            return "unknown";
        }
        String end = when.end().get().toString();
        return when.start()
                .map(start -> start.equals(when.end().get()) ? end : start + " to " + end)
                .orElse("until " + end);
    }

    private static String killed(Incident incident) {
        return incident.casualties().killed().map(TableWriter::range).orElse("?");
    }

    private static String range(CountRange count) {
        return count.min() == count.max() ? Integer.toString(count.min()) : count.min() + "-" + count.max();
    }

    private static String uncertainty(Incident incident) {
        return incident.location() instanceof Location.Placed at
                ? String.format(
                        Locale.ROOT, at.uncertaintyMetres() < 10_000 ? "%.1f" : "%.0f", at.uncertaintyMetres() / 1000)
                : "-";
    }

    private static String notes(Incident incident) {
        String background = incident.background() ? "background" : "";
        String contested = incident.contested() ? "contested" : "";
        return (background + " " + contested).strip();
    }
}
