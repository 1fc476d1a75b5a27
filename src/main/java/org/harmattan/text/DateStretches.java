package org.harmattan.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Stretches from one day to another: {@code du 27 au 31 mars}, {@code dans la nuit de samedi à dimanche}; from one month
 * or year to another: {@code entre janvier et mars 2017}.
 */
final class DateStretches {

    private static final PhraseTrie<Boolean> NIGHTS = trie(
            "(dans) (la|cette|une) nuit (allant) de|du|des|d",
            "(on|in|during) the|that night of|from|between",
            "night of|from|between",
            "overnight (on|from|between|into)");
    private static final PhraseTrie<Boolean> OPENERS = trie("entre", "between", "du|de|d|des|from", "les", "on");

    /** "And" makes a stretch of any two days only after these. */
    private static final Set<String> BOUNDING = Set.of("entre", "between");

    /** Words of these phrases with which none of them begins. */
    private static final Set<String> WITHIN = Set.of("allant", "into");

    private static final Set<String> TO = Set.of("a", "au", "to", "into", "until", "through");
    private static final Set<String> AND = Set.of("et", "and");

    private final DayCounter counter;
    private final StretchCounter stretches;
    private final MonthDates months;

    DateStretches(DayCounter counter, MonthDates months) {
        this.counter = counter;
        this.stretches = new StretchCounter(counter);
        this.months = months;
    }

    /** How a stretch opens; a stretch of two days needs no opening words. */
    private record Opening(int first, int end, boolean night, boolean bounding) {
        boolean hasWords() {
            return end > first;
        }
    }

    /** Whether a word opens a stretch. */
    static boolean opensWith(Spelling word) {
        return OPENERS.opensWith(word) || NIGHTS.opensWith(word);
    }

    /** Whether a word that opens no stretch may stand among the words that open one. */
    static boolean goesOnWith(String word) {
        return WITHIN.contains(word);
    }

    Optional<DatePhrase> findAt(Words words, int first) {
        Opening opening = open(words, first);
        if (opening.hasWords() && !words.runsOn(opening.end())) {
            return Optional.empty();
        }
        Optional<DatePhrase> days = findDays(words, opening);
        return days.isPresent() || !opening.hasWords() || opening.night() ? days : findMonths(words, opening);
    }

    private static Opening open(Words words, int first) {
        PhraseTrie.Match<Boolean> night = NIGHTS.longestAt(words.tokens(), first);
        if (!night.values().isEmpty()) {
            boolean between = BOUNDING.contains(words.at(night.endToken() - 1));
            return new Opening(first, night.endToken(), true, between);
        }
        PhraseTrie.Match<Boolean> plain = OPENERS.longestAt(words.tokens(), first);
        return new Opening(first, plain.endToken(), false, BOUNDING.contains(words.at(first)));
    }

    private Optional<DatePhrase> findDays(Words words, Opening opening) {
        Optional<DayName> begin = DayNames.findAt(words, opening.end());
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatePhrase> stretch = findEnd(words, opening, begin.get())
                .map(end -> inYearAfter(words, begin.get(), end))
                .flatMap(end -> stretches.find(begin.get(), end, opening.night()))
                .map(date -> date.covering(opening.first(), date.endToken()));
        if (stretch.isPresent() || !opening.night()) {
            return stretch;
        }
        return counter.find(begin.get()).map(day -> night(words, opening, begin.get(), day));
    }

    /** A night named after one day is that day's; "overnight into Sunday" also the day's before. */
    private static DatePhrase night(Words words, Opening opening, DayName name, LocalDate day) {
        LocalDate start = words.at(opening.end() - 1).equals("into") ? day.minusDays(1) : day;
        return name.phrase(start, day).covering(opening.first(), name.endToken());
    }

    private static Optional<DayName> findEnd(Words words, Opening opening, DayName begin) {
        int joint = begin.endToken();
        if (NumberDigits.isHyphenated(words.tokens(), joint)) {
            return DayNames.findAt(words, joint);
        }
        if (!isJoint(words, joint, opening)) {
            return Optional.empty();
        }
        boolean jusquAu = words.at(joint + 1).equals("au");
        return DayNames.findAt(words, jusquAu ? joint + 2 : joint + 1)
                // "Le 5 mars à 20 h" is no stretch, "du 5 mars au 20" and "March 5 to 20" are.
                .filter(end -> end.weekday().isPresent()
                        || end.month().isPresent()
                        || begin.month().isEmpty()
                        || opening.bounding()
                        || words.at(joint).equals("au")
                        || words.isNumber(joint - 1, 2));
    }

    /** {@code June 4-5, 2021}: the year after the last day is that of both. */
    private static DayName inYearAfter(Words words, DayName begin, DayName end) {
        int after = end.endToken();
        boolean bare = end.month().isEmpty() && end.weekday().isEmpty();
        if (!bare || begin.month().isEmpty() || begin.year().isPresent() || !words.isJoined(after, ",")) {
            return end;
        }
        return DayNames.findYear(words, after)
                .map(year ->
                        end.in(begin.month().orElseThrow(), Optional.of(year)).covering(end.firstToken(), after + 1))
                .orElse(end);
    }

    private static boolean isJoint(Words words, int at, Opening opening) {
        boolean word = TO.contains(words.at(at))
                || words.at(at).equals("jusqu")
                || opening.bounding() && AND.contains(words.at(at));
        return word && words.runsOn(at) && words.runsOn(at + 1);
    }

    private Optional<DatePhrase> findMonths(Words words, Opening opening) {
        Optional<DatePhrase> begin = months.findIntroduced(words, opening.end());
        int joint = begin.map(DatePhrase::endToken).orElse(opening.end());
        if (begin.isEmpty() || !isJoint(words, joint, opening)) {
            return Optional.empty();
        }
        boolean year = DayNames.findYear(words, joint - 1).isPresent();
        return months.findIntroduced(words, joint + 1)
                .flatMap(end -> StretchCounter.join(begin.get(), end, year))
                .map(date -> date.covering(opening.first(), date.endToken()));
    }

    private static PhraseTrie<Boolean> trie(String... phrases) {
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        for (String phrase : phrases) {
            trie.add(phrase, true);
        }
        return trie.build();
    }
}
