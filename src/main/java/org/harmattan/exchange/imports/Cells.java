package org.harmattan.exchange.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;

/** The cells of a row, read with an eye on what they must be. */
final class Cells {

    /** How statistics programs write that there is nothing. */
    private static final Set<String> NOTHING = Set.of("NA", "NULL", "\\N", "NaN", "nan", "null");

    private static final int MOST_PEOPLE = 10_000_000;

    private final RawRow row;

    Cells(RawRow row) {
        this.row = row;
    }

    RawRow row() {
        return row;
    }

    Optional<String> text(String column) {
        return row.cell(column).filter(cell -> !NOTHING.contains(cell));
    }

    String required(String column) throws RowFault {
        return text(column)
                .orElseThrow(
                        () -> new RowFault(Kind.MISSING_VALUE, column, "is empty: fill it in or leave the row out"));
    }

    Optional<LocalDate> day(String column, DayFormat format) throws RowFault {
        Optional<String> text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(format.read(column, text.get()));
    }

    /** A number of people. */
    Optional<Integer> count(String column) throws RowFault {
        Optional<Double> number = real(column);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.get();
        if (value < 0 || value > MOST_PEOPLE || value != Math.rint(value)) {
            throw badNumber(column, "a whole number from 0 on");
        }
        return Optional.of((int) value);
    }

    /** A code of a short list of digits. */
    Optional<Integer> digit(String column, int first, int last) throws RowFault {
        Optional<Double> number = real(column);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.get();
        if (value < first || value > last || value != Math.rint(value)) {
            throw new RowFault(
                    Kind.UNKNOWN_CODE,
                    column,
                    "is " + text(column).orElse("") + ", and must be " + first + " to " + last);
        }
        return Optional.of((int) value);
    }

    Optional<Double> real(String column) throws RowFault {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = text.get();
            // French spreadsheets write decimal commas.
            double value = Double.parseDouble(plain.matches("[+-]?\\d+,\\d+") ? plain.replace(',', '.') : plain);
            if (Double.isFinite(value)) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            throw badNumber(column, "a number");
        }
        throw badNumber(column, "a number");
    }

    /** The position of two columns; empty when both are. */
    Optional<LonLat> point(String longitude, String latitude) throws RowFault {
        Optional<Double> lon = real(longitude);
        Optional<Double> lat = real(latitude);
        if (lon.isEmpty() && lat.isEmpty()) {
            return Optional.empty();
        }
        if (lon.isEmpty() || lat.isEmpty()) {
            throw new RowFault(
                    Kind.BAD_COORDINATES,
                    lon.isEmpty() ? longitude : latitude,
                    "is empty, though the other coordinate is there: fill in both or none");
        }
        return Optional.of(position(longitude, lon.get(), lat.get()));
    }

    static LonLat position(String column, double lon, double lat) throws RowFault {
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new RowFault(
                    Kind.BAD_COORDINATES,
                    column,
                    "the position " + lon + ", " + lat
                            + " is not on Earth: write degrees, longitude from -180 to 180 and"
                            + " latitude from -90 to 90"
                            + (Math.abs(lat) > 90 && Math.abs(lon) <= 90 ? " (they may be exchanged)" : ""));
        }
        return new LonLat(lon, lat);
    }

    /** A range out of three columns, each of which may be missing; empty when all are. */
    Optional<CountRange> range(String min, String best, String max) throws RowFault {
        Optional<Integer> low = count(min);
        Optional<Integer> middle = count(best);
        Optional<Integer> high = count(max);
        List<Integer> given = java.util.stream.Stream.of(low, middle, high)
                .flatMap(Optional::stream)
                .toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        int from = low.or(() -> middle).or(() -> high).orElse(0);
        int to = high.or(() -> middle).or(() -> low).orElse(0);
        int chosen = middle.orElse(from);
        if (from > chosen || chosen > to) {
            throw new RowFault(
                    Kind.BAD_NUMBER,
                    best,
                    "the lowest number " + from + ", the best " + chosen + " and the highest " + to
                            + " are not in this order");
        }
        return Optional.of(new CountRange(from, chosen, to));
    }

    private RowFault badNumber(String column, String wanted) {
        return new RowFault(
                Kind.BAD_NUMBER,
                column,
                RowFault.quoted(text(column).orElse("")) + " is not " + wanted + ": correct it or leave it empty");
    }
}
