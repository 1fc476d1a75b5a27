package org.harmattan.text;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.harmattan.text.DatePhrase.Anchor;

/** The set phrases for days and stretches that count from the publication or from the event told before. */
final class RelativePhrases {

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

    private RelativePhrases() {}

    static PhraseTrie<RelativeRule> all() {
        PhraseTrie.Builder<RelativeRule> trie = new PhraseTrie.Builder<>();
        addDays(trie);
        addWeeks(trie);
        addMonthsAndYears(trie);
        addDaysFromEvent(trie);
        addStretchesFromEvent(trie);
        return trie.build();
    }

    private static void addDays(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, 0, 0),
                "aujourd hui",
                "ce matin|soir|midi",
                "cet apres midi",
                "cette nuit",
                "(earlier|later) today",
                "this morning|afternoon|evening",
                "tonight");
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, -1, -1),
                "hier (au) (matin|soir|midi|nuit)",
                "hier (dans) (l) apres midi",
                "yesterday (morning|evening|afternoon|night)",
                "last night");
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, -1, 0),
                "(dans|durant) la nuit derniere|passee",
                "overnight",
                "(au cours des|ces|les) dernieres vingt quatre heures",
                "(au cours des|ces|les) dernieres 24 heures",
                "(au cours des|ces|les) 24 dernieres heures",
                "(in) the past|last 24 hours");
        add(trie, RelativeRule.days(Anchor.PUBLICATION, -2, -2), "avant hier (matin|soir)", "the day before yesterday");
        add(trie, RelativeRule.days(Anchor.PUBLICATION, 1, 1), "demain (matin|soir)", "tomorrow (morning|evening)");
    }

    private static void addWeeks(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                RelativeRule.stretch(DatePrecision.WEEK, MONDAY, TODAY),
                "cette semaine",
                "(earlier) this week",
                "(en) debut de semaine");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        TUESDAY,
                        day -> earlier(TUESDAY.apply(day).plusDays(2), day)),
                "(en|au) milieu de (la) semaine",
                "midweek",
                "mid week");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        THURSDAY,
                        day -> earlier(THURSDAY.apply(day).plusDays(3), day)),
                "(en|a la) fin de (la) semaine",
                "late this week");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(7),
                        day -> MONDAY.apply(day).minusDays(5)),
                "(au|en) debut de la semaine derniere|passee",
                "early last week");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(4),
                        day -> MONDAY.apply(day).minusDays(1)),
                "(a la|en) fin de la semaine derniere|passee",
                "late last week");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.WEEK,
                        day -> MONDAY.apply(day).minusDays(7),
                        day -> MONDAY.apply(day).minusDays(1)),
                "(la) semaine derniere|passee",
                "last week");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.DAY,
                        LAST_SATURDAY,
                        day -> LAST_SATURDAY.apply(day).plusDays(1)),
                "(le) week end dernier|passe|ecoule",
                "last weekend",
                "last week end");
        add(
                trie,
                RelativeRule.stretch(DatePrecision.DAY, SATURDAY, RelativePhrases::sundayBy),
                "ce week end",
                "(durant|pendant) le week end",
                "au cours du week end",
                "over|during|at the weekend",
                "this weekend");
        add(
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
        add(
                trie,
                RelativeRule.stretch(DatePrecision.MONTH, day -> day.minusDays(30), TODAY),
                "ces dernieres semaines",
                "il y a quelques|plusieurs semaines",
                "in recent weeks",
                "a few weeks ago",
                "several weeks ago");
        add(
                trie,
                RelativeRule.stretch(DatePrecision.YEAR, day -> day.minusMonths(6), TODAY),
                "ces derniers mois",
                "il y a quelques|plusieurs mois",
                "in recent months",
                "a few months ago",
                "several months ago");
        add(
                trie,
                RelativeRule.stretch(DatePrecision.MONTH, MONTH, TODAY),
                "ce mois (ci)",
                "(au) debut du mois",
                "(earlier) this month");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.MONTH,
                        day -> MONTH.apply(day).minusMonths(1),
                        day -> MONTH.apply(day).minusDays(1)),
                "(le) mois dernier|passe",
                "last month");
        add(
                trie,
                RelativeRule.stretch(DatePrecision.YEAR, YEAR, TODAY),
                "cette annee",
                "(le) debut de l annee",
                "debut d annee",
                "(earlier) this year",
                "the start|beginning of the year");
        add(
                trie,
                RelativeRule.stretch(
                        DatePrecision.YEAR,
                        day -> YEAR.apply(day).minusYears(1),
                        day -> YEAR.apply(day).minusDays(1)),
                "l an dernier|passe",
                "l annee derniere|passee",
                "last year");
    }

    private static void addDaysFromEvent(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, 0, 0),
                "le|ce|du meme jour",
                "(dans) la meme journee|soiree|matinee",
                "(dans) la matinee|soiree|nuit|apres midi du meme jour",
                "(dans) l apres midi du meme jour",
                "ce jour la",
                "le jour meme",
                "le soir meme",
                "le meme soir",
                "(dans) la|cette meme nuit",
                "quelques heures plus tard|tot",
                "quelques heures auparavant|apres|avant",
                "une|deux|trois|quatre|cinq|six heure|heures plus tard|tot",
                "plus tard dans la journee",
                "un peu plus tard",
                "dans la foulee",
                "le meme apres midi",
                "cette nuit|soiree|matinee|journee la",
                "ce soir|matin la",
                "au|vers le|presque au meme moment|instant",
                "a la meme heure",
                "(dans) les heures suivantes",
                "(dans) les heures qui ont suivi|suivirent",
                "peu apres",
                "peu de temps apres",
                "quelques minutes plus tard|tot",
                "quelques minutes auparavant|apres|avant",
                "the|that (very) same day|morning|afternoon|evening|night",
                "this same day|morning|afternoon|evening|night",
                "on the (very) same day|morning|afternoon|evening|night",
                "that (very) day|morning|afternoon|evening|night",
                "(a) (few|several|some) hours|minutes|moments later|earlier|before|afterwards",
                "an|one|two|three|four|five|six hour|hours later|earlier",
                "(in) the hours that followed",
                "(in) the following hours",
                "shortly afterwards|after|before|thereafter",
                "at|around|about the same time|moment|hour",
                "later (on) that day|morning|afternoon|evening|night");
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, -1, -1),
                "la veille (au) (soir|matin)",
                "la nuit precedente",
                "le jour precedent",
                "la nuit d avant",
                "the day|night|evening before",
                "the previous day|night|evening|morning",
                "(on) the eve of",
                "the|a day earlier|before");
        add(trie, RelativeRule.days(Anchor.EVENT, -2, -2), "l avant veille");
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, 1, 1),
                "le lendemain (matin|soir)",
                "le jour suivant",
                "the next|following day|morning|night|evening|afternoon",
                "(dans) la nuit suivante",
                "(dans) la nuit qui a suivi|suivit",
                "le matin|soir suivant",
                "the|a day after|later");
        add(trie, RelativeRule.days(Anchor.EVENT, 2, 2), "le surlendemain", "the day after next");
    }

    private static void addStretchesFromEvent(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                event(DatePrecision.WEEK, day -> day.minusDays(10), day -> day.minusDays(4)),
                "la semaine precedente",
                "la semaine d avant",
                "the previous week",
                "the week before");
        add(
                trie,
                event(DatePrecision.WEEK, day -> day.plusDays(4), day -> day.plusDays(10)),
                "la semaine suivante",
                "la semaine d apres",
                "the following week");
        add(
                trie,
                event(
                        DatePrecision.MONTH,
                        day -> MONTH.apply(day).minusMonths(1),
                        day -> MONTH.apply(day).minusDays(1)),
                "le mois precedent",
                "the previous month",
                "the month before");
        add(
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

    private static void add(PhraseTrie.Builder<RelativeRule> trie, RelativeRule rule, String... phrases) {
        for (String phrase : phrases) {
            trie.add(phrase, rule);
        }
    }
}
