package org.harmattan.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.DatePhrase.Anchor;

/** Dates that name a weekday, a day of a month, a month or a year. */
final class CalendarDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> IN = Set.of(
            "en", "in", "de", "of", "mois", "during", "courant", "depuis", "since", "annee", "year", "d", "early",
            "mid", "late", "debut", "mi", "fin");
    private static final Set<String> LAST = Set.of("dernier", "passe", "last", "past", "derniere");
    private static final Set<String> NEXT = Set.of("prochain", "next", "prochaine");
    private static final Set<String> LEADS = Set.of("le", "ce", "du", "the", "on", "early", "late", "this", "last");

    private final Optional<LocalDate> published;

    CalendarDates(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    Optional<DatePhrase> findAt(List<Token> tokens, int first) {
        int at = first;
        while (at < tokens.size() - 1 && at - first < 2 && LEADS.contains(word(tokens, at))) {
            at++;
        }
        Optional<DatePhrase> found = findNumeric(tokens, first);
        if (found.isEmpty()) {
            found = findFrom(tokens, at).map(date -> date.covering(first, date.endToken()));
        }
        if (found.isEmpty() && at > first) {
            found = findFrom(tokens, first);
        }
        boolean last = at > first && LAST.contains(word(tokens, at - 1));
        return last ? found.map(this::beforePublication) : found;
    }

    private DatePhrase beforePublication(DatePhrase date) {
        boolean sameDay = published.isPresent() && date.end().equals(published.get());
        return sameDay && date.anchor() == Anchor.PUBLICATION ? shift(date, -7) : date;
    }

    private Optional<DatePhrase> findFrom(List<Token> tokens, int at) {
        Optional<DayOfWeek> weekday = CalendarWords.findDay(word(tokens, at));
        if (weekday.isPresent()) {
            return findWeekday(tokens, at, weekday.get());
        }
        Optional<DatePhrase> day = findDayOfMonth(tokens, at, Optional.empty());
        if (day.isPresent()) {
            return day;
        }
        return findMonth(tokens, at).or(() -> findYear(tokens, at));
    }

    private Optional<DatePhrase> findWeekday(List<Token> tokens, int at, DayOfWeek weekday) {
        int next = skipDayParts(tokens, at + 1);
        int lead = next + (word(tokens, next).equals("le") || word(tokens, next).equals("the") ? 1 : 0);
        Optional<DatePhrase> full = findDayOfMonth(tokens, lead, Optional.of(weekday));
        if (full.isPresent()) {
            return full.map(date -> date.covering(at, skipDayParts(tokens, date.endToken())));
        }
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = published.get();
        String after = word(tokens, next);
        LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday));
        if (LAST.contains(after)) {
            day = today.with(TemporalAdjusters.previous(weekday));
            next++;
        } else if (NEXT.contains(after) || NEXT.contains(word(tokens, at - 1))) {
            day = today.with(TemporalAdjusters.next(weekday));
            next += NEXT.contains(after) ? 1 : 0;
        }
        return Optional.of(new DatePhrase(at, next, day, day, DatePrecision.DAY, Anchor.PUBLICATION));
    }

    private Optional<DatePhrase> findDayOfMonth(List<Token> tokens, int at, Optional<DayOfWeek> weekday) {
        Optional<Month> monthFirst = CalendarWords.findMonth(word(tokens, at));
        if (monthFirst.isPresent()) {
            return dayNumber(tokens, at + 1)
                    .flatMap(day -> complete(tokens, at, skipOrdinal(tokens, at + 2), day, monthFirst.get(), weekday));
        }
        Optional<Integer> day = dayNumber(tokens, at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = skipOrdinal(tokens, at + 1);
        int of = next + (word(tokens, next).equals("of") ? 1 : 0);
        return CalendarWords.findMonth(word(tokens, of))
                .filter(month -> tokens.get(of).gap().length() <= 3)
                .flatMap(month -> complete(tokens, at, of + 1, day.get(), month, weekday));
    }

    private Optional<DatePhrase> complete(
            List<Token> tokens, int first, int end, int day, Month month, Optional<DayOfWeek> weekday) {
        Optional<Integer> year = yearNumber(tokens, end);
        int last = year.isPresent() ? end + 1 : end;
        return day(day, month, year, weekday)
                .map(date -> new DatePhrase(first, last, date, date, DatePrecision.DAY, Anchor.CALENDAR));
    }

    /** The day of a month, in the year named or else in the one that fits the weekday and the publication. */
    Optional<LocalDate> day(int day, Month month, Optional<Integer> year, Optional<DayOfWeek> weekday) {
        if (year.isPresent()) {
            return dayIn(year.get(), month, day);
        }
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = published.get();
        Optional<LocalDate> nearest = Optional.empty();
        for (int back = 0; back < 8; back++) {
            Optional<LocalDate> date =
                    dayIn(latest.getYear() - back, month, day).filter(found -> !found.isAfter(latest.plusDays(1)));
            if (nearest.isEmpty()) {
                nearest = date;
            }
            if (date.isPresent() && (weekday.isEmpty() || date.get().getDayOfWeek() == weekday.get())) {
                return date;
            }
        }
        return nearest;
    }

    private Optional<DatePhrase> findMonth(List<Token> tokens, int at) {
        Optional<Month> month = CalendarWords.findMonth(word(tokens, at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = yearNumber(tokens, at + 1);
        boolean introduced = IN.contains(word(tokens, at - 1));
        boolean last = LAST.contains(word(tokens, at - 1)) || LAST.contains(word(tokens, at + 1));
        if (year.isEmpty() && (published.isEmpty() || !introduced && !last)) {
            return Optional.empty();
        }
        YearMonth named = year.map(number -> YearMonth.of(number, month.get())).orElseGet(() -> latest(month.get()));
        boolean lastFollows = year.isEmpty() && LAST.contains(word(tokens, at + 1));
        int end = at + (year.isPresent() || lastFollows ? 2 : 1);
        return Optional.of(part(tokens, at, end, named));
    }

    private DatePhrase part(List<Token> tokens, int at, int end, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        switch (word(tokens, at - 1)) {
            case "debut", "early" -> last = month.atDay(10);
            case "mi", "mid" -> {
                first = month.atDay(10);
                last = month.atDay(20);
            }
            case "fin", "late" -> first = month.atDay(20);
            default -> {
                // The whole month.
            }
        }
        LocalDate notAfter =
                published.filter(day -> !day.isBefore(month.atDay(1))).orElse(last);
        LocalDate end1 = last.isAfter(notAfter) && !first.isAfter(notAfter) ? notAfter : last;
        return new DatePhrase(at, end, first, end1, DatePrecision.MONTH, Anchor.CALENDAR);
    }

    private YearMonth latest(Month month) {
        YearMonth now = YearMonth.from(published.orElseThrow());
        YearMonth named = YearMonth.of(now.getYear(), month);
        return named.isAfter(now) ? named.minusYears(1) : named;
    }

    private Optional<DatePhrase> findYear(List<Token> tokens, int at) {
        Optional<Integer> year = yearNumber(tokens, at).filter(number -> IN.contains(word(tokens, at - 1)));
        return year.map(number -> new DatePhrase(
                at,
                at + 1,
                LocalDate.of(number, 1, 1),
                LocalDate.of(number, 12, 31),
                DatePrecision.YEAR,
                Anchor.CALENDAR));
    }

    /** {@code 2020-03-20} and {@code 20/03/2020}, {@code 20.03.2020}. */
    private static Optional<DatePhrase> findNumeric(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()) {
            return Optional.empty();
        }
        Token middle = tokens.get(at + 1);
        Token last = tokens.get(at + 2);
        boolean numbers = tokens.get(at).isNumber() && middle.isNumber() && last.isNumber();
        if (!numbers || !middle.gap().equals(last.gap()) || !middle.gap().matches("[-/.]")) {
            return Optional.empty();
        }
        Optional<Integer> year = yearNumber(tokens, at);
        Optional<LocalDate> date = year.isPresent()
                ? parse(year.get(), middle.text(), last.text())
                : yearNumber(tokens, at + 2)
                        .flatMap(number ->
                                parse(number, middle.text(), tokens.get(at).text()));
        return date.map(day -> new DatePhrase(at, at + 3, day, day, DatePrecision.DAY, Anchor.CALENDAR));
    }

    private static Optional<LocalDate> parse(int year, String month, String day) {
        if (month.length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : dayIn(year, Month.of(number), Integer.parseInt(day));
    }

    static Optional<LocalDate> dayIn(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> dayNumber(List<Token> tokens, int at) {
        if (word(tokens, at).equals("premier")) {
            return Optional.of(1);
        }
        if (at < 0 || at >= tokens.size() || !tokens.get(at).text().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(tokens.get(at).text());
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    static Optional<Integer> yearNumber(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).text().matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(tokens.get(at).text());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private static int skipOrdinal(List<Token> tokens, int at) {
        boolean glued = at < tokens.size() && tokens.get(at).gap().isEmpty();
        return glued && Set.of("er", "st", "nd", "rd", "th", "e").contains(word(tokens, at)) ? at + 1 : at;
    }

    static int skipDayParts(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && CalendarWords.DAY_PARTS.contains(word(tokens, next))
                && tokens.get(next).continuesPhrase()) {
            next++;
        }
        return next;
    }

    static DatePhrase shift(DatePhrase date, int days) {
        return new DatePhrase(
                date.firstToken(),
                date.endToken(),
                date.start().plusDays(days),
                date.end().plusDays(days),
                date.precision(),
                date.anchor());
    }

    static String word(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }
}
