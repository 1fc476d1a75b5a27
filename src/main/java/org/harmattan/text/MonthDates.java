package org.harmattan.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.CalendarWords.MonthName;
import org.harmattan.text.CalendarWords.Naming;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DayName.Turn;

/**
 * Months and years and parts of them: {@code en mai dernier}, {@code fin décembre}, {@code mid-2019}. The third of a
 * month or year is meant by its beginning, middle and end. What has begun by the publication ends with it.
 */
final class MonthDates {

    private static final int MOST_LEADS = 7;

    private enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE
    }

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("debut", Part.EARLY),
            Map.entry("early", Part.EARLY),
            Map.entry("beginning", Part.EARLY),
            Map.entry("start", Part.EARLY),
            Map.entry("mi", Part.MIDDLE),
            Map.entry("mid", Part.MIDDLE),
            Map.entry("middle", Part.MIDDLE),
            Map.entry("milieu", Part.MIDDLE),
            Map.entry("fin", Part.LATE),
            Map.entry("late", Part.LATE),
            Map.entry("end", Part.LATE));

    /** A month or year after one of these is a date. */
    private static final Set<String> INTRODUCING = Set.of(
            "en", "in", "courant", "during", "mois", "month", "annee", "year", "until", "jusqu", "since", "depuis");

    /** After these, a month needs a capital in English, and a year must not be a round number. */
    private static final Set<String> JOINING = Set.of("de", "d", "of", "du");

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les", "the", "a", "au", "at", "this", "ce");

    /** The abbreviations that are no other word. */
    private static final Set<String> CLEAR_ABBREVIATIONS =
            Set.of("janv", "fevr", "juil", "oct", "nov", "dec", "jan", "feb", "aug", "sep", "apr");

    private static final WordSet LEADS = leads();

    private final Optional<LocalDate> published;

    MonthDates(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The words before a month or a year. */
    private record Lead(int end, Part part, Turn turn, boolean introduced, boolean joined, boolean article) {
        boolean isDate() {
            return introduced || part != Part.WHOLE || turn != Turn.LATEST;
        }

        Lead with(String word, int next) {
            return new Lead(
                    next,
                    PARTS.getOrDefault(word, part),
                    turnOf(word, turn),
                    introduced || INTRODUCING.contains(word),
                    JOINING.contains(word),
                    ARTICLES.contains(word));
        }

        Lead asIntroduced() {
            return new Lead(end, part, turn, true, false, false);
        }
    }

    /** The month or year that begins with that token, the words leading up to it included. */
    Optional<DatePhrase> findAt(Words words, int first) {
        return findAfter(words, first, readLead(words, first));
    }

    /** The month or year that begins with that token, when the words before it have said that one follows. */
    Optional<DatePhrase> findIntroduced(Words words, int first) {
        return findAfter(words, first, readLead(words, first).asIntroduced());
    }

    private Optional<DatePhrase> findAfter(Words words, int first, Lead lead) {
        return findMonth(words, first, lead).or(() -> findYear(words, first, lead));
    }

    /** Whether a word may lead up to a month or a year. */
    static boolean isLead(String word) {
        return LEADS.contains(word);
    }

    private static WordSet leads() {
        Set<String> leads = new HashSet<>(INTRODUCING);
        leads.addAll(JOINING);
        leads.addAll(ARTICLES);
        leads.addAll(PARTS.keySet());
        leads.addAll(CalendarWords.LAST);
        leads.addAll(CalendarWords.NEXT);
        return WordSet.copyOf(leads);
    }

    private static Lead readLead(Words words, int first) {
        int at = first;
        Lead lead = new Lead(first, Part.WHOLE, Turn.LATEST, false, false, false);
        while (at - first < MOST_LEADS && words.runsOn(at + 1)) {
            String word = words.at(at);
            if (!isLead(word)) {
                break;
            }
            at++;
            lead = lead.with(word, at);
        }
        return lead;
    }

    private Optional<DatePhrase> findMonth(Words words, int first, Lead lead) {
        int at = lead.end();
        Optional<MonthName> month = CalendarWords.findMonth(words.at(at));
        if (month.isEmpty() || lead.article() && isBeforeDay(words, at, month.get())) {
            return Optional.empty();
        }
        String marks = month.get().naming() == Naming.ABBREVIATED ? ".," : ",";
        Optional<Integer> year = words.isJoined(at + 1, marks) ? DayNames.findYear(words, at + 1) : Optional.empty();
        if (year.isPresent()) {
            return Optional.of(
                    phrase(first, at + 2, YearMonth.of(year.get(), month.get().month()), lead.part()));
        }
        Turn turn = words.runsOn(at + 1) ? turnOf(words.at(at + 1), lead.turn()) : lead.turn();
        int end = turn == lead.turn() ? at + 1 : at + 2;
        boolean introduced = lead.isDate() || lead.joined() || turn != lead.turn();
        if (published.isEmpty() || !introduced || !isMonth(words, at, month.get(), lead)) {
            return Optional.empty();
        }
        return Optional.of(phrase(first, end, latest(month.get(), turn, lead.part()), lead.part()));
    }

    /** {@code in the June 11 assault}: the day is the date, and the word before the article no part of it. */
    private static boolean isBeforeDay(Words words, int month, MonthName name) {
        boolean english = name.naming() != Naming.FRENCH && words.token(month).isCapitalised();
        return english && words.isJoined(month + 1, ".") && words.isNumber(month + 1, 2);
    }

    private static Turn turnOf(String word, Turn otherwise) {
        if (CalendarWords.isLast(word)) {
            return Turn.LAST;
        }
        return CalendarWords.isNext(word) ? Turn.NEXT : otherwise;
    }

    /** Whether the word means the month here, and not a planet, a walk or a possibility. */
    private static boolean isMonth(Words words, int at, MonthName name, Lead lead) {
        boolean capital = words.token(at).isCapitalised();
        return switch (name.naming()) {
            case FRENCH -> !(words.at(at - 1).equals("de") && words.at(at - 2).equals("champ"));
            case ENGLISH -> capital || lead.introduced() && !lead.joined() && !lead.article();
            case ABBREVIATED ->
                CLEAR_ABBREVIATIONS.contains(words.at(at)) && (capital || words.isAbbreviated(at)) && lead.isDate();
        };
    }

    private Optional<DatePhrase> findYear(Words words, int first, Lead lead) {
        Optional<Integer> year = DayNames.findYear(words, lead.end());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean round = year.get() % 100 == 0;
        boolean ahead = published.isPresent() && year.get() > published.get().getYear() + 1;
        boolean joined =
                (lead.joined() || lead.article() && words.at(lead.end() - 1).equals("the")) && !round && !ahead;
        return lead.isDate() || joined
                ? Optional.of(phrase(first, lead.end() + 1, year.get(), lead.part()))
                : Optional.empty();
    }

    private YearMonth latest(MonthName name, Turn turn, Part part) {
        LocalDate today = published.orElseThrow();
        YearMonth month = YearMonth.of(today.getYear(), name.month());
        boolean begun = !start(month, part).isAfter(today);
        boolean now = month.equals(YearMonth.from(today));
        return switch (turn) {
            case LATEST, THIS_MONTH -> begun ? month : month.minusYears(1);
            case LAST, LAST_WEEK -> begun && !now ? month : month.minusYears(1);
            case NEXT -> begun ? month.plusYears(1) : month;
        };
    }

    private DatePhrase phrase(int first, int end, YearMonth month, Part part) {
        LocalDate last = switch (part) {
            case EARLY -> month.atDay(10);
            case MIDDLE -> month.atDay(20);
            case WHOLE, LATE -> month.atEndOfMonth();
        };
        return untilPublication(
                new DatePhrase(first, end, start(month, part), last, DatePrecision.MONTH, Anchor.CALENDAR));
    }

    private static LocalDate start(YearMonth month, Part part) {
        return switch (part) {
            case WHOLE, EARLY -> month.atDay(1);
            case MIDDLE -> month.atDay(10);
            case LATE -> month.atDay(20);
        };
    }

    private DatePhrase phrase(int first, int end, int year, Part part) {
        int from = part == Part.MIDDLE ? 5 : part == Part.LATE ? 9 : 1;
        int to = part == Part.EARLY ? 4 : part == Part.MIDDLE ? 8 : 12;
        return untilPublication(new DatePhrase(
                first,
                end,
                YearMonth.of(year, from).atDay(1),
                YearMonth.of(year, to).atEndOfMonth(),
                DatePrecision.YEAR,
                Anchor.CALENDAR));
    }

    private DatePhrase untilPublication(DatePhrase date) {
        boolean under = published.isPresent()
                && !published.get().isBefore(date.start())
                && published.get().isBefore(date.end());
        return under ? date.between(date.start(), published.get()) : date;
    }
}
