package org.harmattan.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.CalendarWords.MonthName;
import org.harmattan.text.CalendarWords.Naming;
import org.harmattan.text.DayName.Turn;

/** Reads the names of days: {@code lundi soir}, {@code vendredi 2 mars}, {@code March 20th, 2020}, {@code 20/03/2020}. */
final class DayNames {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_LEADS = 3;

    /** Words before a day that belong to it. */
    private static final WordSet LEADS = WordSet.copyOf(Set.of(
            "le", "ce", "du", "the", "on", "this", "last", "past", "next", "early", "late", "tot", "tard", "from",
            "des"));

    /** {@code le 3 courant, le 3 mars courant}: of the month or the year that runs. */
    private static final String CURRENT = "courant";

    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th", "e", "eme");

    /** Words that go on after a weekday and its number. */
    private static final Set<String> AFTER_DAY_NUMBER =
            Set.of(("a au aux dans vers en et par sur lors pres non peu entre contre soir matin apres nuit"
                            + " in at on near by and to until jusqu when around night evening morning")
                    .split(" "));

    /** Places and movements are called after days: {@code Mouvement du 5 juin}, {@code avenue du 8 mai}. */
    private static final Set<String> CALLED_AFTER_DAYS =
            Set.of("mouvement", "place", "rue", "avenue", "boulevard", "stade", "pont", "quartier", "lycee", "hopital");

    /** Months that are also common words: lower case and without more around them, they are those words. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "sept", "mar");

    private static final PhraseTrie<Boolean> LAST_WEEK = new PhraseTrie.Builder<Boolean>()
            .add("de la semaine derniere|passee", true)
            .add("(of|the) last|previous week", true)
            .build();

    private DayNames() {}

    /** The day that begins with that token, the words leading up to it included. A bare number is one, too. */
    static Optional<DayName> findAt(Words words, int first) {
        int at = first;
        Turn turn = Turn.LATEST;
        while (at - first < MOST_LEADS && LEADS.contains(words.at(at)) && words.runsOn(at + 1)) {
            turn = CalendarWords.isLast(words.at(at)) ? Turn.LAST : turn;
            turn = CalendarWords.isNext(words.at(at)) ? Turn.NEXT : turn;
            at++;
        }
        Turn found = turn;
        boolean led = at > first;
        return findFrom(words, at, led)
                .map(day -> day.covering(first, day.endToken()))
                .map(day -> day.turn() == Turn.LATEST ? day.at(found) : day);
    }

    static boolean isLead(String word) {
        return LEADS.contains(word);
    }

    private static Optional<DayName> findFrom(Words words, int at, boolean led) {
        if (!words.isCalendarWord(at)) {
            return Optional.empty();
        }
        Optional<DayOfWeek> weekday = CalendarWords.findDay(words.at(at));
        if (weekday.isPresent()) {
            return Optional.of(readWeekday(words, at, weekday.get()));
        }
        return findNumeric(words, at).or(() -> findDayOfMonth(words, at, led)).or(() -> findBareDay(words, at));
    }

    private static DayName readWeekday(Words words, int at, DayOfWeek weekday) {
        int next = CalendarWords.skipDayParts(words, at + 1);
        PhraseTrie.Match<Boolean> lastWeek = LAST_WEEK.longestAt(words.tokens(), next);
        if (words.runsOn(next) && !lastWeek.values().isEmpty()) {
            return DayName.ofWeekday(at, lastWeek.endToken(), weekday, Turn.LAST_WEEK);
        }
        if (words.runsOn(next) && CalendarWords.isLast(words.at(next))) {
            return DayName.ofWeekday(at, next + 1, weekday, Turn.LAST);
        }
        if (words.runsOn(next) && CalendarWords.isNext(words.at(next))) {
            return DayName.ofWeekday(at, next + 1, weekday, Turn.NEXT);
        }
        // "dimanche après-midi. Le 9 août 2020, …" begins another sentence.
        if (!words.isJoined(next, ",")) {
            return DayName.ofWeekday(at, next, weekday, Turn.LATEST);
        }
        int date = next + (words.at(next).equals("le") || words.at(next).equals("the") ? 1 : 0);
        Optional<DayName> full = findDayOfMonth(words, date, true);
        if (full.isEmpty() && date == next && words.runsOn(next)) {
            full = findBareDay(words, next).filter(day -> isDayNumber(words, day.endToken()));
        }
        return full.map(day -> day.on(weekday).covering(at, CalendarWords.skipDayParts(words, day.endToken())))
                .orElseGet(() -> DayName.ofWeekday(at, next, weekday, Turn.LATEST));
    }

    /** Whether a number after a weekday numbers the day, {@code mardi 12 au soir}, and counts no {@code soldats}. */
    static boolean isDayNumber(Words words, int next) {
        return !words.runsOn(next) || AFTER_DAY_NUMBER.contains(words.at(next));
    }

    private static Optional<DayName> findDayOfMonth(Words words, int at, boolean led) {
        return findMonthFirst(words, at)
                .or(() -> findDayFirst(words, at, led))
                .or(() -> SlashedDays.findAt(words, at, led))
                .map(day -> withTurn(words, day));
    }

    private static DayName withTurn(Words words, DayName day) {
        int end = day.endToken();
        if (!words.runsOn(end) || day.year().isPresent()) {
            return day;
        }
        DayName longer = day.covering(day.firstToken(), end + 1);
        if (words.at(end).equals(CURRENT)) {
            return longer;
        }
        if (CalendarWords.isNext(words.at(end))) {
            return longer.at(Turn.NEXT);
        }
        return CalendarWords.isLast(words.at(end)) ? longer.at(Turn.LAST) : day;
    }

    /** {@code March 20th, 2020}: English, with a capital. */
    private static Optional<DayName> findMonthFirst(Words words, int at) {
        Optional<MonthName> month =
                CalendarWords.findMonth(words.at(at)).filter(name -> name.naming() != Naming.FRENCH);
        if (month.isEmpty() || !words.isJoined(at + 1, ".") || isCalledAfterDay(words, at)) {
            return Optional.empty();
        }
        Optional<Integer> day = findDayNumber(words, at + 1);
        int end = skipOrdinal(words, at + 2);
        Optional<Integer> year = words.isJoined(end, ",") ? findYear(words, end) : Optional.empty();
        if (day.isEmpty() || year.isEmpty() && !words.token(at).isCapitalised()) {
            return Optional.empty();
        }
        return Optional.of(DayName.ofDay(at, year.isPresent() ? end + 1 : end, day.get())
                .in(month.get().month(), year));
    }

    /** {@code 20 mars 2020}, {@code 1er mars}, {@code 20th of March}. */
    private static Optional<DayName> findDayFirst(Words words, int at, boolean led) {
        Optional<Integer> day = findDayNumber(words, at);
        int next = skipOrdinal(words, at + 1);
        int named = next + (words.at(next).equals("of") ? 1 : 0);
        Optional<MonthName> month = CalendarWords.findMonth(words.at(named)).filter(name -> words.isJoined(named, "-"));
        if (day.isEmpty() || month.isEmpty() || isCalledAfterDay(words, at)) {
            return Optional.empty();
        }
        int end = named + 1;
        String marks = month.get().naming() == Naming.ABBREVIATED ? ".,-" : ",-";
        Optional<Integer> year = words.isJoined(end, marks) ? findYear(words, end) : Optional.empty();
        if (year.isEmpty() && isCommonWord(words, named, led)) {
            return Optional.empty();
        }
        return Optional.of(DayName.ofDay(at, year.isPresent() ? end + 1 : end, day.get())
                .in(month.get().month(), year));
    }

    /** Whether the month after a number is but a verb or another number: {@code 20 may have died}, {@code 12 sept}. */
    private static boolean isCommonWord(Words words, int at, boolean led) {
        if (!AMBIGUOUS.contains(words.at(at))) {
            return false;
        }
        boolean capital = words.token(at).isCapitalised();
        return switch (words.at(at)) {
            case "mar" -> !capital && !words.isAbbreviated(at);
            // "12 SEPT SOLDATS" counts soldiers.
            case "sept" -> (!capital || words.token(at).isUpperCase()) && !words.isAbbreviated(at);
            default -> !led && !capital;
        };
    }

    private static boolean isCalledAfterDay(Words words, int at) {
        String lead = words.at(at - 1);
        return (lead.equals("du") || lead.equals("de")) && CALLED_AFTER_DAYS.contains(words.at(at - 2));
    }

    private static Optional<DayName> findBareDay(Words words, int at) {
        return findDayNumber(words, at)
                .map(day -> DayName.ofDay(at, skipOrdinal(words, at + 1), day))
                .map(day ->
                        words.runsOn(day.endToken()) && words.at(day.endToken()).equals(CURRENT)
                                ? day.covering(at, day.endToken() + 1).at(Turn.THIS_MONTH)
                                : BareDays.isNamed(words, day) ? day.at(Turn.THIS_MONTH) : day);
    }

    /** {@code 2020-03-20} and {@code 20/03/2020}, {@code 20.03.2020}. */
    private static Optional<DayName> findNumeric(Words words, int at) {
        if (!words.has(at + 2) || !words.isNumber(at, 4) || !words.isNumber(at + 1, 2)) {
            return Optional.empty();
        }
        String mark = words.token(at + 1).gap();
        boolean dated = mark.equals("-") || mark.equals("/") || mark.equals(".");
        if (!dated || !mark.equals(words.token(at + 2).gap()) || !words.isNumber(at + 2, 4)) {
            return Optional.empty();
        }
        int first = number(words, at);
        int middle = number(words, at + 1);
        int last = number(words, at + 2);
        Optional<LocalDate> date = isYear(words, at) ? findDate(first, middle, last) : Optional.empty();
        if (date.isEmpty() && isYear(words, at + 2)) {
            // The month before the day is the American order, taken where no other is possible.
            date = findDate(last, middle, first).or(() -> findDate(last, first, middle));
        }
        return date.map(day -> DayName.of(at, at + 3, day));
    }

    private static Optional<LocalDate> findDate(int year, int month, int day) {
        return month < 1 || month > 12 ? Optional.empty() : findDate(year, Month.of(month), day);
    }

    /** The date, when there is such a day. */
    static Optional<LocalDate> findDate(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> findYear(Words words, int at) {
        return isYear(words, at) ? Optional.of(number(words, at)) : Optional.empty();
    }

    private static boolean isYear(Words words, int at) {
        return words.isNumber(at, 4)
                && words.token(at).text().length() == 4
                && number(words, at) >= FIRST_YEAR
                && number(words, at) <= LAST_YEAR;
    }

    private static Optional<Integer> findDayNumber(Words words, int at) {
        if (words.at(at).equals("premier")) {
            return Optional.of(1);
        }
        boolean lettersBefore = words.isGlued(at) && at > 0;
        boolean lettersAfter = words.isGlued(at + 1) && skipOrdinal(words, at + 1) == at + 1;
        if (!words.isNumber(at, 2) || lettersBefore || lettersAfter) {
            return Optional.empty();
        }
        int day = number(words, at);
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    private static int number(Words words, int at) {
        return Integer.parseInt(words.token(at).text());
    }

    private static int skipOrdinal(Words words, int at) {
        return words.isGlued(at) && ORDINALS.contains(words.at(at)) ? at + 1 : at;
    }
}
