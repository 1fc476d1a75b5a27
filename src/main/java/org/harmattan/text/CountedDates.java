package org.harmattan.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.DatePhrase.Anchor;

/**
 * Days counted from the publication or from the event told before: {@code il y a trois jours}, {@code two weeks
 * earlier}. Weeks, months and years so counted are round: half a unit either way is meant.
 */
final class CountedDates {

    private static final int MOST_UNITS = 200;
    private static final Set<String> RECENT_ARTICLES = Set.of("ces", "les", "des");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "auparavant", "avant", "previously");
    private static final Set<String> LATER = Set.of("later", "after", "apres");

    private enum Unit {
        HOUR(DatePrecision.DAY),
        DAY(DatePrecision.DAY),
        WEEK(DatePrecision.WEEK),
        MONTH(DatePrecision.MONTH),
        YEAR(DatePrecision.YEAR);

        private final DatePrecision precision;

        Unit(DatePrecision precision) {
            this.precision = precision;
        }

        LocalDate add(LocalDate day, int count) {
            return switch (this) {
                case HOUR -> day.plusDays(count / 24);
                case DAY -> day.plusDays(count);
                case WEEK -> day.plusWeeks(count);
                case MONTH -> day.plusMonths(count);
                case YEAR -> day.plusYears(count);
            };
        }

        /** The precision of a stretch of several. */
        DatePrecision wider() {
            return switch (this) {
                case HOUR -> DatePrecision.DAY;
                case DAY -> DatePrecision.WEEK;
                case WEEK -> DatePrecision.MONTH;
                case MONTH, YEAR -> DatePrecision.YEAR;
            };
        }

        int slackDays() {
            return switch (this) {
                case HOUR, DAY -> 0;
                case WEEK -> 3;
                case MONTH -> 15;
                case YEAR -> 182;
            };
        }
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("heure", Unit.HOUR),
            Map.entry("heures", Unit.HOUR),
            Map.entry("hour", Unit.HOUR),
            Map.entry("hours", Unit.HOUR),
            Map.entry("jour", Unit.DAY),
            Map.entry("jours", Unit.DAY),
            Map.entry("nuits", Unit.DAY),
            Map.entry("nights", Unit.DAY),
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
            Map.entry("annee", Unit.YEAR),
            Map.entry("annees", Unit.YEAR),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR));

    private static final PhraseTrie<Boolean> UNIT_WORDS = unitWords();

    /** More words than any number that counts units, what hedges it included, and the unit. */
    private static final int LONGEST_AMOUNT = 48;

    private static final WordTest NUMBER = new WordTest(CountedDates::beginsNumber);

    private final Optional<LocalDate> published;
    private final NumberReader french = new NumberReader(Language.FRENCH);
    private final NumberReader english = new NumberReader(Language.ENGLISH);

    CountedDates(Optional<LocalDate> published) {
        this.published = published;
    }

    /** A number of units of time. */
    private record Amount(int endToken, int least, int most, Unit unit) {}

    /** Whether such a date can begin with that word. */
    static boolean opensWith(Spelling word) {
        String folded = word.folded();
        return folded.equals("il") || folded.equals("the") || RECENT_ARTICLES.contains(folded) || NUMBER.holds(word);
    }

    Optional<DatePhrase> findAt(Words words, int first) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatePhrase> recent = findRecent(words, first);
        if (recent.isPresent()) {
            return recent;
        }
        boolean ago = words.at(first).equals("il")
                && words.at(first + 1).equals("y")
                && words.at(first + 2).equals("a");
        Optional<Amount> amount = findAmount(words, ago ? first + 3 : first, ago);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        return ago
                ? amount.map(count -> phrase(first, count.endToken(), count, -1, Anchor.PUBLICATION))
                : findBefore(words, first, amount.get());
    }

    /** {@code ces trois derniers jours, the past three days}: that long a stretch up to the publication. */
    private Optional<DatePhrase> findRecent(Words words, int first) {
        boolean french = RECENT_ARTICLES.contains(words.at(first)) && words.runsOn(first + 1);
        boolean english = words.at(first).equals("the") && CalendarWords.isLast(words.at(first + 1));
        Optional<NumberPhrase> number = !words.has(first + 2)
                ? Optional.empty()
                : english
                        ? this.english.findAt(words.tokens(), first + 2)
                        : french ? this.french.findAt(words.tokens(), first + 1) : Optional.empty();
        return number.filter(found -> found.max() < MOST_UNITS && !found.article())
                .flatMap(found -> {
                    int last = found.endToken();
                    int at = english ? last : last + 1;
                    Unit unit = UNITS.get(words.at(at));
                    boolean recent =
                            unit != null && words.runsOn(at) && (english || CalendarWords.isLast(words.at(last)));
                    return recent
                            ? Optional.of(stretch(first, at + 1, found.best(), unit))
                            : Optional.<DatePhrase>empty();
                });
    }

    private DatePhrase stretch(int first, int end, int count, Unit unit) {
        LocalDate today = published.orElseThrow();
        return new DatePhrase(first, end, unit.add(today, -count), today, unit.wider(), Anchor.PUBLICATION);
    }

    /** {@code depuis deux ans}: the stretch that long up to the publication. */
    Optional<DatePhrase> findSince(Words words, int first) {
        return published.flatMap(today -> findAmount(words, first + 1, true)
                .map(amount -> phrase(first, amount.endToken(), amount, -1, Anchor.PUBLICATION)
                        .since(first, today)));
    }

    private Optional<DatePhrase> findBefore(Words words, int first, Amount amount) {
        int at = amount.endToken();
        if (!words.runsOn(at)) {
            return Optional.empty();
        }
        String word = words.at(at);
        boolean plus = word.equals("plus") && words.runsOn(at + 1);
        int end = plus ? at + 2 : at + 1;
        if (word.equals("ago")) {
            return Optional.of(phrase(first, end, amount, -1, Anchor.PUBLICATION));
        }
        if (EARLIER.contains(word) || plus && words.at(at + 1).equals("tot")) {
            return Optional.of(phrase(first, end, amount, -1, Anchor.EVENT));
        }
        // "Three days on, gunmen came back": what goes on after it would make it "three days on the road".
        boolean on = word.equals("on") && words.has(end) && !words.runsOn(end);
        if (LATER.contains(word) || on || plus && words.at(at + 1).equals("tard")) {
            return Optional.of(phrase(first, end, amount, 1, Anchor.EVENT));
        }
        return Optional.empty();
    }

    private Optional<Amount> findAmount(Words words, int at, boolean hedged) {
        if (!words.has(at) || !hedged && !NUMBER.holds(words.tokens(), at) || !isBeforeUnit(words, at)) {
            return Optional.empty();
        }
        return french.findAt(words.tokens(), at)
                .filter(number -> UNITS.containsKey(words.at(unitAfter(words, number))))
                .or(() -> english.findAt(words.tokens(), at))
                .filter(number -> number.max() < MOST_UNITS && words.runsOn(unitAfter(words, number)))
                .flatMap(number -> amount(words, number));
    }

    private static boolean isBeforeUnit(Words words, int at) {
        int end = at + LONGEST_AMOUNT;
        int unit = UNIT_WORDS.nextOpener(words.tokens(), at, end);
        for (int i = at + 1; i <= unit && unit < end; i++) {
            if (endsAmount(words, i)) {
                return false;
            }
        }
        return unit < end;
    }

    /** Whether an amount ends before a token: of commas, brackets and the like it has none but beside digits. */
    private static boolean endsAmount(Words words, int at) {
        return !words.runsOn(at)
                && !words.token(at).isNumber()
                && !words.token(at - 1).isNumber();
    }

    private static PhraseTrie<Boolean> unitWords() {
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        UNITS.keySet().forEach(word -> trie.add(word, true));
        return trie.build();
    }

    private static Optional<Amount> amount(Words words, NumberPhrase number) {
        int at = unitAfter(words, number);
        Unit unit = UNITS.get(words.at(at));
        boolean upTo = number.qualifier() == Qualifier.UP_TO;
        int least = upTo ? number.best() : number.min();
        return unit == null ? Optional.empty() : Optional.of(new Amount(at + 1, least, number.max(), unit));
    }

    /** {@code une dizaine de jours}: the unit of some numbers is a complement. */
    private static int unitAfter(Words words, NumberPhrase number) {
        int at = number.endToken();
        return words.at(at).equals("de") || words.at(at).equals("d") ? at + 1 : at;
    }

    private static boolean beginsNumber(Spelling word) {
        String folded = word.folded();
        return word.isNumber() || NumberWords.isWord(folded) || folded.equals("a") || folded.equals("an");
    }

    private DatePhrase phrase(int first, int end, Amount amount, int sign, Anchor anchor) {
        LocalDate today = published.orElseThrow();
        LocalDate one = amount.unit().add(today, sign * amount.least());
        LocalDate other = amount.unit().add(today, sign * amount.most());
        LocalDate start = (sign < 0 ? other : one).minusDays(amount.unit().slackDays());
        LocalDate last = (sign < 0 ? one : other).plusDays(amount.unit().slackDays());
        LocalDate capped = anchor == Anchor.PUBLICATION && last.isAfter(today) ? today : last;
        return new DatePhrase(first, end, start, capped, amount.unit().precision, anchor);
    }
}
