package org.harmattan.exchange.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column or property of somebody's table is which field of an incident. A field that is not named is looked for under
 * its usual names ({@code data/exchange/field-names.tsv}). Immutable.
 */
public final class FieldMapping {

    private static final String FILE = "/harmattan/data/exchange/field-names.tsv";
    private static final String DATE_FORMAT = "date_format";
    private static final Map<String, List<String>> USUAL = usual();

    private final Map<String, String> given;

    private FieldMapping(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /** Only the usual names. */
    public static FieldMapping none() {
        return new FieldMapping(Map.of());
    }

    /**
     * A mapping with further fields, written {@code field=column} and separated by commas or line ends; a value in quotation
     * marks is the same for all rows. Lines that begin with {@code #} say nothing. Later ones go before earlier ones.
     *
     * @throws IllegalArgumentException when a field is unknown or a value missing
     */
    public FieldMapping with(String text) {
        Map<String, String> all = new LinkedHashMap<>(given);
        for (String line : text.split("\\R")) {
            if (!line.strip().startsWith("#")) {
                for (String pair : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    if (!pair.isBlank()) {
                        add(all, pair.strip());
                    }
                }
            }
        }
        return new FieldMapping(all);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The same text for the same mapping. */
    @Override
    public String toString() {
        return new TreeMap<>(given).toString();
    }

    /** How days are written, where that was said. */
    Optional<String> datePattern() {
        return Optional.ofNullable(given.get(DATE_FORMAT)).map(FieldMapping::unquoted);
    }

    /**
     * Looks whether days can be read as was said.
     *
     * @throws IllegalArgumentException when it is no pattern of a day
     */
    public void check() {
        datePattern().ifPresent(DayFormat::of);
    }

    /** Whether a field can have a value at all, in a table of these columns; in one without, every field can. */
    boolean has(String field, List<String> columns) {
        String source = given.get(field);
        if (source != null) {
            return isQuoted(source) || columns.isEmpty() || columns.contains(column(source));
        }
        return columns.isEmpty() || USUAL.get(field).stream().anyMatch(columns::contains);
    }

    /** The columns that were named and are not there. */
    List<String> listMissing(List<String> columns) {
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(DATE_FORMAT) && !isQuoted(entry.getValue()))
                .map(Map.Entry::getValue)
                .filter(source -> !columns.isEmpty() && !columns.contains(column(source)))
                .toList();
    }

    /** The row with its cells under the names of fields. */
    RawRow fields(RawRow row) {
        return new MappedRow(row, this);
    }

    Optional<String> value(RawRow row, String field) {
        String source = given.get(field);
        if (source == null) {
            // What cannot be mapped goes by its own name.
            return USUAL.getOrDefault(field, List.of(field)).stream()
                    .map(row::cell)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (isQuoted(source)) {
            return Optional.of(unquoted(source)).filter(value -> !value.isEmpty());
        }
        // Columns of a CSV are known in lower case, properties of GeoJSON as they are.
        return row.cell(source).or(() -> row.cell(column(source)));
    }

    private static void add(Map<String, String> all, String pair) {
        int equals = pair.indexOf('=');
        String field = equals < 0 ? pair : pair.substring(0, equals).strip();
        String source = equals < 0 ? "" : pair.substring(equals + 1).strip();
        if (!USUAL.containsKey(field) && !field.equals(DATE_FORMAT)) {
            throw new IllegalArgumentException("there is no field " + RowFault.quoted(field) + "; fields are "
                    + String.join(", ", USUAL.keySet()) + " and " + DATE_FORMAT);
        }
        if (source.isEmpty()) {
            throw new IllegalArgumentException(
                    RowFault.quoted(pair) + " names no column: write " + field + "=COLUMN or " + field + "=\"VALUE\"");
        }
        all.put(field, source);
    }

    private static boolean isQuoted(String source) {
        return source.length() >= 2 && source.startsWith("\"") && source.endsWith("\"");
    }

    private static String unquoted(String source) {
        return isQuoted(source) ? source.substring(1, source.length() - 1) : source;
    }

    private static String column(String source) {
        return source.toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> usual() {
        try (InputStream file = FieldMapping.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar: build it again");
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(row -> names.put(row[0], Arrays.asList(row[1].split("\\|"))));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
