package org.harmattan.text;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.harmattan.text.DatePhrase.Anchor;

/** The set phrases for weeks, months and years that count from the publication or from the event told before. */
final class RelativeStretches {

    private static final UnaryOperator<LocalDate> TODAY = day -> day;
    private static final UnaryOperator<LocalDate> MONDAY = day -> day.with(previousOrSame(DayOfWeek.MONDAY));
    private static final UnaryOperator<LocalDate> TUESDAY = day -> day.with(previousOrSame(DayOfWeek.TUESDAY));
    private static final UnaryOperator<LocalDate> THURSDAY = day -> day.with(previousOrSame(DayOfWeek.THURSDAY));
    private static final UnaryOperator<LocalDate> SATURDAY = day -> day.with(previousOrSame(DayOfWeek.SATURDAY));

    /** The Saturday of the last weekend that was over before the day. */
    private static final UnaryOperator<LocalDate> LAST_SATURDAY =
            day -> MONDAY.apply(day).minusDays(2);

    private static final UnaryOperator<LocalDate> MONTH = day -> day.withDayOfMonth(1);
    private static final UnaryOperator<LocalDate> YEAR = day -> day.withDayOfYear(1);

    private RelativeStretches() {}

    static void addAll(PhraseTrie.Builder<RelativeRule> trie) {
        addWeeks(trie);
        addMonthsAndYears(trie);
        addStretchesFromEvent(trie);
    }

    private static void addWeeks(PhraseTrie.Builder<RelativeRule> trie) {
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.WEEK, MONDAY, TODAY),
                "cette semaine",
                "(earlier) this week",
                "(en) debut de semaine");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        TUESDAY,
                        day -> earlier(TUESDAY.apply(day).plusDays(2), day)),
                "(en|au) milieu de (la) semaine",
                "midweek",
                "mid week");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        THURSDAY,
                        day -> earlier(THURSDAY.apply(day).plusDays(3), day)),
                "(en|a la) fin de (la) semaine",
                "late this week");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(7),
                        day -> MONDAY.apply(day).minusDays(5)),
                "(au|en) debut de la semaine derniere|passee",
                "early last week");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(4),
                        day -> MONDAY.apply(day).minusDays(1)),
                "(a la|en) fin de la semaine derniere|passee",
                "late last week");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(7),
                        day -> MONDAY.apply(day).minusDays(1)),
                "(la) semaine derniere|passee",
                "last week");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.DAY,
                        LAST_SATURDAY,
                        day -> LAST_SATURDAY.apply(day).plusDays(1)),
                "(le) week end dernier|passe|ecoule",
                "last weekend",
                "last week end");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.DAY, SATURDAY, RelativeStretches::sundayBy),
                "ce week end",
                "(durant|pendant) le week end",
                "au cours du week end",
                "over|during|at the weekend",
                "this weekend");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.WEEK, day -> day.minusDays(7), TODAY),
                "ces derniers jours",
                "les derniers jours",
                "les jours derniers",
                "il y a quelques|plusieurs jours",
                "in recent days",
                "these past days",
                "(in) the past few days",
                "a few days ago",
                "several days ago");
    }

    private static void addMonthsAndYears(PhraseTrie.Builder<RelativeRule> trie) {
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.MONTH, day -> day.minusDays(30), TODAY),
                "ces dernieres semaines",
                "il y a quelques|plusieurs semaines",
                "in recent weeks",
                "a few weeks ago",
                "several weeks ago");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.YEAR, day -> day.minusMonths(6), TODAY),
                "ces derniers mois",
                "il y a quelques|plusieurs mois",
                "in recent months",
                "a few months ago",
                "several months ago");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.MONTH, MONTH, TODAY),
                "ce mois (ci)",
                "(au) debut du mois",
                "(earlier) this month");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.MONTH,
                        day -> MONTH.apply(day).minusMonths(1),
                        day -> MONTH.apply(day).minusDays(1)),
                "(le) mois dernier|passe",
                "last month");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(DatePrecision.YEAR, YEAR, TODAY),
                "cette annee",
                "(le) debut de l annee",
                "debut d annee",
                "(earlier) this year",
                "the start|beginning of the year");
        RelativePhrases.add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.YEAR,
                        day -> YEAR.apply(day).minusYears(1),
                        day -> YEAR.apply(day).minusDays(1)),
                "l an dernier|passe",
                "l annee derniere|passee",
                "last year");
    }

    private static void addStretchesFromEvent(PhraseTrie.Builder<RelativeRule> trie) {
        RelativePhrases.add(
                trie,
                event(DatePrecision.WEEK, day -> day.minusDays(10), day -> day.minusDays(4)),
                "la semaine precedente",
                "la semaine d avant",
                "the previous week",
                "the week before");
        RelativePhrases.add(
                trie,
                event(DatePrecision.WEEK, day -> day.plusDays(4), day -> day.plusDays(10)),
                "la semaine suivante",
                "la semaine d apres",
                "the following week");
        RelativePhrases.add(
                trie,
                event(
                        DatePrecision.MONTH,
                        day -> MONTH.apply(day).minusMonths(1),
                        day -> MONTH.apply(day).minusDays(1)),
                "le mois precedent",
                "the previous month",
                "the month before");
        RelativePhrases.add(
                trie,
                event(
                        DatePrecision.YEAR,
                        day -> YEAR.apply(day).minusYears(1),
                        day -> YEAR.apply(day).minusDays(1)),
                "l annee precedente",
                "the previous year",
                "the year before");
    }

    private static RelativeRule event(
            DatePrecision precision, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> end) {
        return new RelativeRule(Anchor.EVENT, precision, start, end);
    }

    /** The Sunday of a weekend that has begun, or the day itself. */
    private static LocalDate sundayBy(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day : day.with(previousOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
