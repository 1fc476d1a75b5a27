package org.harmattan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.DatePhrase.Anchor;

/**
 * Gives days and months without a year the year that the text tells around them: <i>le 1er janvier de la même année</i>, <i>In
 * 2019, six people were killed on 12 May</i>, and in the paragraph of a day of years ago the days of that year. Linear in the
 * length of the text; safe for several threads.
 */
final class YearsTold {

    private enum Which {
        SAME,
        BEFORE,
        LAST
    }

    private static final PhraseTrie<Which> YEARS = new PhraseTrie.Builder<Which>()
            .add("(de) cette (meme) annee la", Which.SAME)
            .add("(de) la|cette meme annee", Which.SAME)
            .add("(of|in) the|that same year", Which.SAME)
            .add("(of|in) that year", Which.SAME)
            .add("de l annee precedente|d avant", Which.BEFORE)
            .add("(of) the year before", Which.BEFORE)
            .add("(of) the previous year", Which.BEFORE)
            .add("de l annee passee|derniere|ecoulee", Which.LAST)
            .add("de l an dernier|passe", Which.LAST)
            .add("(of) last year", Which.LAST)
            .build();

    /** News tells its own days without their year; what is farther back may be of a year told before. */
    private static final int NEWS_DAYS = 60;

    private final Words words;
    private final Optional<LocalDate> published;

    YearsTold(Words words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
    }

    /** The dates, each in the year that the text tells for it; {@code dates} are in the order of the text. */
    List<DatePhrase> apply(List<DatePhrase> dates) {
        List<DatePhrase> told = new ArrayList<>(dates.size());
        Optional<DatePhrase> named = Optional.empty();
        Optional<DatePhrase> before = Optional.empty();
        for (DatePhrase date : dates) {
            if (before.filter(last -> date.firstToken() < last.endToken()).isPresent()) {
                continue;
            }
            DatePhrase found = isOpen(date) ? inYear(date, before, named) : date;
            named = namesYear(date) || !found.equals(date) ? Optional.of(found) : named;
            before = Optional.of(found);
            told.add(found);
        }
        return told;
    }

    private DatePhrase inYear(DatePhrase date, Optional<DatePhrase> before, Optional<DatePhrase> named) {
        boolean last = CalendarWords.isLast(words.at(date.endToken() - 1));
        int end = last && words.at(date.endToken()).equals("year") ? date.endToken() - 1 : date.endToken();
        PhraseTrie.Match<Which> match = YEARS.longestAt(words.tokens(), end);
        if (!match.values().isEmpty() && words.runsOn(end)) {
            Optional<Integer> year = switch (match.values().get(0)) {
                case SAME -> before.map(YearsTold::year);
                case BEFORE -> before.map(found -> year(found) - 1);
                case LAST -> published.map(day -> day.getYear() - 1);
            };
            return year.map(found -> moved(date, found).covering(date.firstToken(), match.endToken()))
                    .orElse(date);
        }
        return named.filter(year -> year.start().getYear() < date.start().getYear() && holds(year, date))
                .map(year -> moved(date, year(year)))
                .orElse(date);
    }

    /** Whether a year named before still holds for a day. */
    private boolean holds(DatePhrase year, DatePhrase date) {
        if (year.precision() == DatePrecision.YEAR && isUnbroken(year, date, ".!?;")) {
            return true;
        }
        boolean recent = published
                .filter(day -> date.end().isAfter(day.minusDays(NEWS_DAYS)))
                .isPresent();
        return !recent && year.precision() != DatePrecision.YEAR && isUnbroken(year, date, "");
    }

    /** Whether neither a paragraph nor one of some marks ends between two dates. */
    private boolean isUnbroken(DatePhrase one, DatePhrase other, String marks) {
        for (int i = one.endToken(); i <= other.firstToken(); i++) {
            Token token = words.token(i);
            if (token.followsAny(marks) || Lines.countEnds(token.gap()) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether it names a day or a month, but nothing that tells the year: no year, no day of the week, no {@code dernier}. */
    private boolean isOpen(DatePhrase date) {
        boolean named = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
        if (date.anchor() != Anchor.CALENDAR || !named || isCountedBack(date)) {
            return false;
        }
        for (int i = date.firstToken(); i < date.endToken(); i++) {
            boolean last = CalendarWords.isLast(words.at(i))
                    && !(i == date.endToken() - 1 && words.at(i + 1).equals("year"));
            if (last
                    || words.isNumber(i, 4) && words.token(i).text().length() == 4
                    || CalendarWords.findDay(words.at(i)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** {@code last August, août dernier}: counted from the publication, whatever year was told; not {@code August last year}. */
    private boolean isCountedBack(DatePhrase date) {
        boolean year = words.at(date.endToken()).equals("year");
        return CalendarWords.isLast(words.at(date.firstToken()))
                || CalendarWords.isLast(words.at(date.endToken() - 1)) && !year;
    }

    private boolean namesYear(DatePhrase date) {
        for (int i = date.firstToken(); i < date.endToken(); i++) {
            if (date.anchor() == Anchor.CALENDAR
                    && words.isNumber(i, 4)
                    && words.token(i).text().length() == 4) {
                return true;
            }
        }
        return false;
    }

    private static int year(DatePhrase date) {
        return date.start().getYear();
    }

    private static DatePhrase moved(DatePhrase date, int year) {
        LocalDate start = date.start().withYear(year);
        return date.between(
                start, start.plusDays(date.end().toEpochDay() - date.start().toEpochDay()));
    }
}
