package org.harmattan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dates of a text and counts them out against the day of publication, in French and English. A weekday is the
 * last such day up to the publication; a day without a year is the last such day up to the publication, or the one on
 * which the weekday named with it falls. Nothing is dated after the publication unless the text says so (<i>prochain,
 * next</i>, a year). What cannot be counted out, for want of a day of publication, is left out. Safe for several
 * threads; linear in the length of the text.
 */
public final class DateReader {

    /** Words for days, from which no hour is counted: {@code the day after 14 soldiers were killed}. */
    private static final Set<String> DAYS = Set.of("day", "night", "evening");

    private static final PhraseTrie<RelativeRule> RELATIVE = RelativePhrases.all();

    /** What a date can begin with; most words are none of these and need no closer look. */
    private static final WordTest OPENERS = new WordTest(DateReader::opens);

    private static final WordTest LEADS = new WordTest(DateReader::leads);

    /** What may stand between such a beginning and the day or the month. */
    private static final WordTest LEADS_ON =
            new WordTest(word -> leads(word) || DateStretches.goesOnWith(word.folded()));

    /** No more words than these lead up to a day or a month: {@code dans la nuit allant de ce}. */
    private static final int MOST_LEADS = 8;

    private final Optional<LocalDate> published;
    private final DayCounter days;
    private final DayLists lists;
    private final DateStretches stretches;
    private final MonthDates months;
    private final CountedDates counted;

    /**
     * A reader for texts of one day.
     *
     * @param published day of publication, when it is known
     */
    public DateReader(Optional<LocalDate> published) {
        this.published = published;
        days = new DayCounter(published);
        lists = new DayLists(days);
        months = new MonthDates(published);
        stretches = new DateStretches(days, months);
        counted = new CountedDates(published);
    }

    /** Every date of a text from left to right, none overlapping another. */
    public List<DatePhrase> findAll(List<Token> tokens) {
        Words words = new Words(tokens);
        List<DatePhrase> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Patience.check();
            Optional<DatePhrase> date = findAt(words, i);
            if (date.isPresent()) {
                dates.add(date.get());
                i = date.get().endToken();
            } else {
                i++;
            }
        }
        return new YearsTold(words, published).apply(dates);
    }

    /** The longest date that begins with that token. */
    public Optional<DatePhrase> findAt(List<Token> tokens, int first) {
        return findAt(new Words(tokens), first);
    }

    private Optional<DatePhrase> findAt(Words words, int first) {
        if (!OPENERS.holds(words.tokens(), first)) {
            return Optional.empty();
        }
        String word = words.at(first);
        return isSince(word) ? findSince(words, first) : findPlain(words, first);
    }

    private Optional<DatePhrase> findPlain(Words words, int first) {
        Optional<DatePhrase> found = longer(findRelative(words, first), counted.findAt(words, first));
        if (!LEADS.holds(words.tokens(), first) || !isNearCalendarWord(words, first)) {
            return found;
        }
        Optional<DatePhrase> several = longer(stretches.findAt(words, first), lists.findAt(words, first));
        Optional<DatePhrase> single = longer(findDay(words, first), months.findAt(words, first));
        return longer(longer(several, found), single);
    }

    /** Whether a date that names a day or a month can begin with that word. */
    private static boolean leads(Spelling word) {
        return CalendarWords.isCalendarWord(word)
                || DayNames.isLead(word.folded())
                || MonthDates.isLead(word.folded())
                || DateStretches.opensWith(word);
    }

    /** Whether any date can begin with that word. */
    private static boolean opens(Spelling word) {
        return isSince(word.folded()) || leads(word) || CountedDates.opensWith(word) || RELATIVE.opensWith(word);
    }

    private static boolean isSince(String word) {
        return word.equals("depuis") || word.equals("since");
    }

    /** Whether words lead on to a number, a weekday or a month: most need no closer look. */
    private static boolean isNearCalendarWord(Words words, int first) {
        for (int at = first; at <= first + MOST_LEADS && (at == first || words.runsOn(at)); at++) {
            if (words.isCalendarWord(at)) {
                return true;
            }
            if (!LEADS_ON.holds(words.tokens(), at)) {
                return false;
            }
        }
        return false;
    }

    /** The longer of two dates; the first where they are as long. */
    private static Optional<DatePhrase> longer(Optional<DatePhrase> one, Optional<DatePhrase> other) {
        boolean second = other.isPresent()
                && (one.isEmpty() || other.get().endToken() > one.get().endToken());
        return second ? other : one;
    }

    /** The day of a name that begins with that token. */
    private Optional<DatePhrase> findDay(Words words, int first) {
        return DayNames.findAt(words, first).flatMap(name -> days.find(name).map(day -> name.phrase(day, day)));
    }

    private Optional<DatePhrase> findRelative(Words words, int first) {
        PhraseTrie.Match<RelativeRule> match = RELATIVE.longestAt(words.tokens(), first);
        if (match.values().isEmpty() || leadsToHour(words, match)) {
            return Optional.empty();
        }
        RelativeRule rule = match.values().get(0);
        return published.map(today -> rule.apply(first, match.endToken(), today));
    }

    /** {@code shortly before 5 a.m.}, {@code peu après 16 heures}: counted from an hour, not from an event. */
    private static boolean leadsToHour(Words words, PhraseTrie.Match<RelativeRule> match) {
        int last = match.endToken() - 1;
        return !DAYS.contains(words.at(last - 1)) && HourMarks.leadsToHour(words.tokens(), last);
    }

    private Optional<DatePhrase> findSince(Words words, int first) {
        if (published.isEmpty() || !words.runsOn(first + 1)) {
            return Optional.empty();
        }
        LocalDate today = published.get();
        return counted.findSince(words, first)
                .or(() -> findPlain(words, first + 1)
                        .or(() -> months.findIntroduced(words, first + 1))
                        .filter(begin -> !begin.start().isAfter(today))
                        .map(begin -> begin.since(first, today)));
    }
}
