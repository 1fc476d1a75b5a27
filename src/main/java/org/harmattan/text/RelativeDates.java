package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.DatePhrase.Anchor;

/** Dates that count from the publication or from the event told before: {@code hier}, {@code two days earlier}. */
final class RelativeDates {

    /** Days from the publication. */
    private static final PhraseTrie<Integer> FROM_PUBLICATION = trie(Map.of(
            0,
                    List.of(
                            "aujourd hui",
                            "ce matin",
                            "ce soir",
                            "cet apres midi",
                            "today",
                            "this morning",
                            "this afternoon",
                            "this evening",
                            "tonight",
                            "earlier today",
                            "dans la journee"),
            -1,
                    List.of(
                            "hier (matin|soir|apres) (midi)",
                            "yesterday (morning|evening|afternoon)",
                            "la nuit derniere",
                            "la nuit passee",
                            "last night",
                            "overnight"),
            -2, List.of("avant hier", "the day before yesterday")));

    /** Days from the event told before. */
    private static final PhraseTrie<Integer> FROM_EVENT = trie(Map.of(
            0,
                    List.of(
                            "le meme jour",
                            "ce jour la",
                            "the same day",
                            "that day",
                            "quelques heures plus tard|tot|auparavant",
                            "quelques heures apres|avant",
                            "hours later|earlier|before",
                            "plus tard dans la journee",
                            "later that day",
                            "un peu plus tard",
                            "dans la foulee",
                            "le meme soir",
                            "the same evening",
                            "that night",
                            "la meme nuit",
                            "the same night"),
            -1,
                    List.of(
                            "la veille",
                            "the day before",
                            "the previous day",
                            "the day earlier",
                            "a day earlier",
                            "la nuit precedente",
                            "un jour plus tot",
                            "un jour auparavant"),
            -2, List.of("l avant veille"),
            1,
                    List.of(
                            "le lendemain",
                            "the next day",
                            "the following day",
                            "the day after",
                            "a day later",
                            "un jour plus tard"),
            2, List.of("le surlendemain")));

    private enum Stretch {
        THIS_WEEK,
        LAST_WEEK,
        LAST_WEEKEND,
        THIS_MONTH,
        LAST_MONTH,
        THIS_YEAR,
        LAST_YEAR,
        PAST_DAYS
    }

    private static final PhraseTrie<Stretch> STRETCHES = stretches();

    private enum Unit {
        HOUR(0),
        DAY(1),
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Unit(int days) {
            this.days = days;
        }
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("heure", Unit.HOUR),
            Map.entry("heures", Unit.HOUR),
            Map.entry("hour", Unit.HOUR),
            Map.entry("hours", Unit.HOUR),
            Map.entry("jour", Unit.DAY),
            Map.entry("jours", Unit.DAY),
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("semaine", Unit.WEEK),
            Map.entry("semaines", Unit.WEEK),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("mois", Unit.MONTH),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("an", Unit.YEAR),
            Map.entry("ans", Unit.YEAR),
            Map.entry("annees", Unit.YEAR),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR));

    private final Optional<LocalDate> published;
    private final CalendarDates calendar;
    private final NumberWords french = NumberWords.of(Language.FRENCH);
    private final NumberWords english = NumberWords.of(Language.ENGLISH);

    RelativeDates(Optional<LocalDate> published, CalendarDates calendar) {
        this.published = published;
        this.calendar = calendar;
    }

    Optional<DatePhrase> findAt(List<Token> tokens, int first) {
        String word = CalendarDates.word(tokens, first);
        if (word.equals("depuis") || word.equals("since")) {
            return findSince(tokens, first);
        }
        PhraseTrie.Match<Integer> event = FROM_EVENT.longestAt(tokens, first);
        if (!event.values().isEmpty()) {
            return published.map(day -> offset(event, day, Anchor.EVENT));
        }
        PhraseTrie.Match<Integer> day = FROM_PUBLICATION.longestAt(tokens, first);
        if (!day.values().isEmpty()) {
            return overnightBefore(tokens, day)
                    .or(() -> published.map(today -> offset(day, today, Anchor.PUBLICATION)));
        }
        PhraseTrie.Match<Stretch> stretch = STRETCHES.longestAt(tokens, first);
        if (!stretch.values().isEmpty()) {
            return published.map(today -> stretch(stretch, today));
        }
        return findCounted(tokens, first);
    }

    /** {@code overnight on Saturday}, {@code overnight Saturday to Sunday}: the night is that day's. */
    private Optional<DatePhrase> overnightBefore(List<Token> tokens, PhraseTrie.Match<Integer> match) {
        if (!CalendarDates.word(tokens, match.firstToken()).equals("overnight")) {
            return Optional.empty();
        }
        return calendar.findAt(tokens, match.endToken())
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(date -> date.covering(match.firstToken(), date.endToken()));
    }

    private Optional<DatePhrase> findSince(List<Token> tokens, int first) {
        int next = first + 1;
        Optional<DatePhrase> begin = findAt(tokens, next).or(() -> calendar.findAt(tokens, next));
        if (begin.isPresent() && published.isPresent() && !begin.get().start().isAfter(published.get())) {
            DatePhrase date = begin.get();
            return Optional.of(new DatePhrase(
                    first, date.endToken(), date.start(), published.get(), date.precision(), Anchor.SINCE));
        }
        return Optional.empty();
    }

    /** {@code il y a trois jours}, {@code three days ago}, {@code deux jours plus tôt}, {@code two weeks earlier}. */
    private Optional<DatePhrase> findCounted(List<Token> tokens, int first) {
        boolean french1 = matches(tokens, first, "il", "y", "a");
        int at = french1 ? first + 3 : first;
        boolean hedged = CalendarDates.word(tokens, at).matches("environ|about|some|quelque|nearly|pres");
        Optional<NumberPhrase> number = count(tokens, hedged ? at + 1 : at);
        if (number.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        int unitAt = number.get().endToken();
        Unit unit = UNITS.get(CalendarDates.word(tokens, unitAt));
        if (unit == null || !tokens.get(unitAt).continuesPhrase()) {
            return Optional.empty();
        }
        if (french1) {
            return counted(first, unitAt + 1, -number.get().best(), unit, Anchor.PUBLICATION);
        }
        String after = CalendarDates.word(tokens, unitAt + 1);
        String second = CalendarDates.word(tokens, unitAt + 2);
        if (after.equals("ago")) {
            return counted(first, unitAt + 2, -number.get().best(), unit, Anchor.PUBLICATION);
        }
        if (after.matches("earlier|before|auparavant|avant") || after.equals("plus") && second.equals("tot")) {
            return counted(
                    first,
                    unitAt + (after.equals("plus") ? 3 : 2),
                    -number.get().best(),
                    unit,
                    Anchor.EVENT);
        }
        if (after.matches("later|after|apres") || after.equals("plus") && second.equals("tard")) {
            return counted(
                    first, unitAt + (after.equals("plus") ? 3 : 2), number.get().best(), unit, Anchor.EVENT);
        }
        return Optional.empty();
    }

    private Optional<NumberPhrase> count(List<Token> tokens, int at) {
        return french.findAt(tokens, at).or(() -> english.findAt(tokens, at)).filter(number -> number.best() < 200);
    }

    private Optional<DatePhrase> counted(int first, int end, int times, Unit unit, Anchor anchor) {
        LocalDate today = published.orElseThrow();
        LocalDate day = today.plusDays((long) times * unit.days);
        DatePrecision precision = switch (unit) {
            case HOUR, DAY -> DatePrecision.DAY;
            case WEEK -> DatePrecision.WEEK;
            case MONTH -> DatePrecision.MONTH;
            case YEAR -> DatePrecision.YEAR;
        };
        int slack = unit.days / 2;
        LocalDate last = anchor == Anchor.EVENT ? day.plusDays(slack) : min(day.plusDays(slack), today);
        return Optional.of(new DatePhrase(first, end, day.minusDays(slack), last, precision, anchor));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static DatePhrase offset(PhraseTrie.Match<Integer> match, LocalDate from, Anchor anchor) {
        LocalDate day = from.plusDays(match.values().get(0));
        return new DatePhrase(match.firstToken(), match.endToken(), day, day, DatePrecision.DAY, anchor);
    }

    private static DatePhrase stretch(PhraseTrie.Match<Stretch> match, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = today.withDayOfMonth(1);
        LocalDate sunday = today.getDayOfWeek() == DayOfWeek.SATURDAY
                ? today
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return switch (match.values().get(0)) {
            case THIS_WEEK -> of(match, monday, today, DatePrecision.WEEK);
            case LAST_WEEK -> of(match, monday.minusDays(7), monday.minusDays(1), DatePrecision.WEEK);
            case LAST_WEEKEND ->
                of(match, sunday.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)), sunday, DatePrecision.DAY);
            case THIS_MONTH -> of(match, month, today, DatePrecision.MONTH);
            case LAST_MONTH -> of(match, month.minusMonths(1), month.minusDays(1), DatePrecision.MONTH);
            case THIS_YEAR -> of(match, today.withDayOfYear(1), today, DatePrecision.YEAR);
            case LAST_YEAR ->
                of(
                        match,
                        today.withDayOfYear(1).minusYears(1),
                        today.withDayOfYear(1).minusDays(1),
                        DatePrecision.YEAR);
            case PAST_DAYS -> of(match, today.minusDays(7), today, DatePrecision.WEEK);
        };
    }

    private static DatePhrase of(
            PhraseTrie.Match<Stretch> match, LocalDate start, LocalDate end, DatePrecision precision) {
        return new DatePhrase(match.firstToken(), match.endToken(), start, end, precision, Anchor.PUBLICATION);
    }

    private static PhraseTrie<Stretch> stretches() {
        PhraseTrie.Builder<Stretch> trie = new PhraseTrie.Builder<>();
        add(trie, Stretch.THIS_WEEK, "cette semaine", "this week", "en debut de semaine", "earlier this week");
        add(trie, Stretch.LAST_WEEK, "la semaine derniere|passee", "last week", "semaine derniere");
        add(
                trie,
                Stretch.LAST_WEEKEND,
                "le week end dernier|passe",
                "ce week end",
                "last weekend",
                "over the weekend",
                "this weekend",
                "at the weekend",
                "durant le week end",
                "pendant le week end",
                "au cours du week end");
        add(trie, Stretch.THIS_MONTH, "ce mois (ci)", "this month", "earlier this month");
        add(trie, Stretch.LAST_MONTH, "le mois dernier|passe", "last month");
        add(trie, Stretch.THIS_YEAR, "cette annee", "this year", "earlier this year");
        add(trie, Stretch.LAST_YEAR, "l an dernier|passe", "l annee derniere|passee", "last year");
        add(
                trie,
                Stretch.PAST_DAYS,
                "ces derniers jours",
                "in recent days",
                "these past days",
                "il y a quelques jours",
                "a few days ago",
                "several days ago",
                "les jours derniers");
        return trie.build();
    }

    private static void add(PhraseTrie.Builder<Stretch> trie, Stretch stretch, String... phrases) {
        for (String phrase : phrases) {
            trie.add(phrase, stretch);
        }
    }

    private static PhraseTrie<Integer> trie(Map<Integer, List<String>> phrases) {
        PhraseTrie.Builder<Integer> trie = new PhraseTrie.Builder<>();
        phrases.forEach((days, list) -> list.forEach(phrase -> trie.add(phrase, days)));
        return trie.build();
    }

    private static boolean matches(List<Token> tokens, int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!CalendarDates.word(tokens, at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
