package org.harmattan.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in the head of an article: a date line, a dateline, a credit. A year and month apart from
 * a day and month on the same line ({@code 2021-01, 15 janv.}) belong together. Safe for several threads.
 */
public final class PublicationDate {

    /** A date line stands among the first lines. */
    private static final int LINES = 4;

    /** Longer lines are sentences; only a date at their very start is a dateline. */
    private static final int LONGEST_DATE_LINE = 90;

    private static final int LONGEST_DATELINE_HEAD = 90;
    private static final Pattern YEAR_MONTH = Pattern.compile("\\b((?:19|20)\\d{2})[-/](0[1-9]|1[0-2])\\b(?![-/]\\d)");
    private static final Pattern DATELINE_END = Pattern.compile("\\s[-–—]{1,2}\\s|\\)\\s*[-–—:.]|--");

    private PublicationDate() {}

    /** The day of publication, when the head of the text names a whole date. */
    public static Optional<LocalDate> find(String text) {
        int seen = 0;
        for (String line : text.split("\\R", 40)) {
            if (line.isBlank()) {
                continue;
            }
            Optional<LocalDate> date = dateHead(line).flatMap(PublicationDate::findIn);
            if (date.isPresent()) {
                return date;
            }
            if (++seen == LINES) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The part of a line that can carry a date of publication: all of a short line, a long line up to its dash. */
    private static Optional<String> dateHead(String line) {
        String stripped = line.strip();
        Matcher dash = DATELINE_END.matcher(stripped);
        if (dash.find() && dash.start() <= LONGEST_DATELINE_HEAD) {
            return Optional.of(stripped.substring(0, dash.start()));
        }
        return stripped.length() <= LONGEST_DATE_LINE ? Optional.of(stripped) : Optional.empty();
    }

    private static Optional<LocalDate> findIn(String line) {
        List<Token> tokens = Tokenizer.tokenize(line);
        Optional<YearMonth> month = findYearMonth(line);
        CalendarDates calendar = new CalendarDates(month.map(YearMonth::atEndOfMonth));
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> day = calendar.findAt(tokens, i)
                    .filter(date -> date.precision() == DatePrecision.DAY)
                    .filter(date -> date.anchor() == DatePhrase.Anchor.CALENDAR)
                    .map(DatePhrase::start)
                    .filter(date -> month.isEmpty() || YearMonth.from(date).equals(month.get()));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<YearMonth> findYearMonth(String line) {
        Matcher matcher = YEAR_MONTH.matcher(line);
        return matcher.find()
                ? Optional.of(
                        YearMonth.of(Integer.parseInt(matcher.group(1)), Month.of(Integer.parseInt(matcher.group(2)))))
                : Optional.empty();
    }
}
