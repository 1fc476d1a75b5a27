package org.harmattan.gazetteer.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Language;

/** One line of the curated gazetteer, column by column. */
final class CuratedRow {

    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "lat",
            "lon",
            "radius_km",
            "country",
            "admin1",
            "admin2",
            "population",
            "names",
            "valid_from",
            "valid_to",
            "note",
            "source");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NAME = Pattern.compile("(\\*|[a-z]{2,3}):(.+)");

    private final String[] values;

    CuratedRow(String line) throws RowException {
        values = line.split("\t", -1);
        if (values.length != COLUMNS.size()) {
            throw new RowException(
                    Kind.COLUMNS, values.length + " columns instead of " + COLUMNS.size() + ", separated by tabs");
        }
    }

    /** The place it describes. */
    Place place() throws RowException {
        Optional<LocalDate> from = date("valid_from", 1, 1);
        Optional<LocalDate> to = date("valid_to", 12, 31);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new RowException(Kind.DATE, "valid_to " + to.get() + " is before valid_from " + from.get());
        }
        return new Place(
                required("id"),
                required("name"),
                kind(),
                point(),
                radius(),
                country(),
                optional("admin1"),
                optional("admin2"),
                population(),
                names(optional("names").orElse("")),
                from,
                to,
                optional("note"),
                required("source"));
    }

    private PlaceKind kind() throws RowException {
        String label = required("kind");
        return PlaceKind.findByLabel(label)
                .orElseThrow(() -> new RowException(
                        Kind.PLACE_KIND,
                        "kind \"" + label + "\" is none of "
                                + Arrays.stream(PlaceKind.values())
                                        .map(PlaceKind::label)
                                        .toList()));
    }

    private LonLat point() throws RowException {
        try {
            return new LonLat(number("lon", Kind.COORDINATE), number("lat", Kind.COORDINATE));
        } catch (IllegalArgumentException e) {
            throw new RowException(Kind.COORDINATE, e.getMessage());
        }
    }

    private double radius() throws RowException {
        double radius = number("radius_km", Kind.NUMBER);
        if (!(radius > 0 && Double.isFinite(radius))) {
            throw new RowException(Kind.NUMBER, "radius_km must be more than 0, not " + radius);
        }
        return radius;
    }

    private String country() throws RowException {
        String code = required("country");
        if (!COUNTRIES.contains(code)) {
            throw new RowException(Kind.COUNTRY, "country \"" + code + "\" is no ISO 3166-1 code such as ML");
        }
        return code;
    }

    private OptionalLong population() throws RowException {
        Optional<String> value = optional("population");
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!value.get().matches("\\d{1,10}")) {
            throw new RowException(Kind.NUMBER, "population \"" + value.get() + "\" is no whole number");
        }
        return OptionalLong.of(Long.parseLong(value.get()));
    }

    /** Names as {@code fr:Arbinda|*:Foo}. */
    static List<PlaceName> names(String cell) throws RowException {
        List<PlaceName> names = new ArrayList<>();
        for (String part : cell.isBlank() ? new String[0] : cell.split("\\|")) {
            var parsed = NAME.matcher(part.strip());
            if (!parsed.matches()) {
                throw new RowException(
                        Kind.NAME, "name \"" + part + "\" must be a language and a name: fr:Arbinda or *:Arbinda");
            }
            names.add(new PlaceName(parsed.group(2).strip(), Language.findByCode(parsed.group(1))));
        }
        return names;
    }

    /** An ISO date, or a year of which the given day is meant. */
    private Optional<LocalDate> date(String column, int month, int day) throws RowException {
        Optional<String> value = optional(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    YEAR.matcher(value.get()).matches()
                            ? LocalDate.of(Integer.parseInt(value.get()), month, day)
                            : LocalDate.parse(value.get()));
        } catch (DateTimeException e) {
            throw new RowException(
                    Kind.DATE, column + " \"" + value.get() + "\" is neither a year nor a date such as 2016-01-19");
        }
    }

    private double number(String column, Kind kind) throws RowException {
        String value = required(column);
        try {
            return new BigDecimal(value).doubleValue();
        } catch (NumberFormatException e) {
            throw new RowException(kind, column + " \"" + value + "\" is no number");
        }
    }

    private String required(String column) throws RowException {
        return optional(column)
                .orElseThrow(() -> new RowException(Kind.MISSING_VALUE, "column " + column + " must not be empty"));
    }

    private Optional<String> optional(String column) {
        String value = values[COLUMNS.indexOf(column)].strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
