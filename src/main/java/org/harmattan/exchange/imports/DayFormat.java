package org.harmattan.exchange.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/**
 * How days are written: as {@code 2020-10-31}, which a time may follow, or with the month's name in English or French
 * ({@code 31 October 2020}, {@code 31-oct-2020}); or by a pattern such as {@code dd/MM/yyyy}. Days of digits alone are not
 * guessed at: 3/4 is two days.
 */
final class DayFormat {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[ -]([\\p{L}\\p{M}]{3,9})\\.?[ -](\\d{4})");
    private static final Map<String, Integer> MONTHS = months();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Optional<DateTimeFormatter> pattern;

    private DayFormat(Optional<DateTimeFormatter> pattern) {
        this.pattern = pattern;
    }

    static DayFormat usual() {
        return new DayFormat(Optional.empty());
    }

    /**
     * Days of that pattern, and the usual ones.
     *
     * @throws IllegalArgumentException when it is no pattern
     */
    static DayFormat of(String pattern) {
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace("yyyy", "uuuu"))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1);
            if (LocalDate.parse(formatter.format(day), formatter).equals(day)) {
                return new DayFormat(Optional.of(formatter));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(wrong(pattern), e);
        }
        throw new IllegalArgumentException(wrong(pattern));
    }

    private static String wrong(String pattern) {
        return "date_format: '" + pattern
                + "' is no pattern of a day: use dd, MM and yyyy, as in dd/MM/yyyy, MM/dd/yyyy or yyyyMMdd";
    }

    LocalDate read(String column, String text) throws RowFault {
        try {
            LocalDate day = parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw fault(column, text);
        }
        throw fault(column, text);
    }

    private LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.parse(iso.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Integer month = MONTHS.get(fold(named.group(2)));
            if (month != null) {
                return LocalDate.of(Integer.parseInt(named.group(3)), month, Integer.parseInt(named.group(1)));
            }
        }
        if (pattern.isPresent()) {
            return LocalDate.parse(text, pattern.get());
        }
        throw new DateTimeException("no day");
    }

    private RowFault fault(String column, String text) {
        return new RowFault(
                Kind.BAD_DATE,
                column,
                RowFault.quoted(text) + " is no day: write it as 2020-10-31 or 31 October 2020"
                        + (pattern.isPresent()
                                ? ", or have date_format tell how it is written here"
                                : ", or say how days are written with --map date_format=dd/MM/yyyy"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (var month : java.time.Month.values()) {
                    months.put(fold(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
