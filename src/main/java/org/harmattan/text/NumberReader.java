package org.harmattan.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in digits and words, with their approximations, in French or English: {@code vingt-cinq}, {@code une
 * trentaine}, {@code au moins 33}, {@code 4 à 6}, {@code plusieurs dizaines}, {@code two dozen}. A vague number reaches
 * from two of its groups to just below the next kind of group: <i>plusieurs dizaines</i> is 20 to 99, <i>hundreds</i>
 * 200 to 999. Safe for several threads; a look-up reads a bounded number of tokens.
 */
public final class NumberReader {

    /** A range whose ends are further apart than this is two numbers. */
    private static final int WIDEST_RANGE = 20;

    private static final Map<Language, WordTest> PLAIN_OPENERS = plainOpeners();
    private static final Map<Language, WordTest> OPENERS = openers();

    private final Language language;
    private final NumberWords words;
    private final NumberGroups groups;
    private final NumberRanges ranges;
    private final NumberHedges hedges;
    private final WordTest openers;
    private final WordTest plainOpeners;

    /** A reader for one language. */
    public NumberReader(Language language) {
        this.language = language;
        words = NumberWords.of(language);
        groups = NumberGroups.of(language);
        ranges = NumberRanges.of(language);
        hedges = NumberHedges.of(language);
        openers = OPENERS.get(language);
        plainOpeners = PLAIN_OPENERS.get(language);
    }

    /** What a number without hedges and ranges can begin with. */
    private static Map<Language, WordTest> plainOpeners() {
        Map<Language, WordTest> openers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>(NumberWords.of(language).openers());
            words.addAll(NumberGroups.of(language).openers());
            openers.put(language, new WordTest(word -> word.isNumber() || words.contains(word.folded())));
        }
        return openers;
    }

    /** What a number can begin with: most words are none of these and need no closer look. */
    private static Map<Language, WordTest> openers() {
        Map<Language, WordTest> openers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            WordTest plain = PLAIN_OPENERS.get(language);
            NumberRanges ranges = NumberRanges.of(language);
            PhraseTrie<Qualifier> hedges = NumberHedges.of(language).before();
            openers.put(
                    language,
                    new WordTest(
                            word -> plain.holds(word) || ranges.isOpener(word.folded()) || hedges.opensWith(word)));
        }
        return openers;
    }

    /** Whether a number may begin with that token, as far as its word tells. */
    public boolean opensAt(List<Token> tokens, int first) {
        return openers.holds(tokens, first);
    }

    /** The longest number that begins with that token, hedges before and after it included. */
    public Optional<NumberPhrase> findAt(List<Token> tokens, int first) {
        if (!openers.holds(tokens, first)) {
            return Optional.empty();
        }
        PhraseTrie.Match<Qualifier> hedge = hedges.before().longestAt(tokens, first);
        if (!hedge.values().isEmpty() && continues(tokens, hedge.endToken())) {
            Qualifier qualifier = hedge.values().get(0);
            Optional<NumberPhrase> hedged = findRange(tokens, hedge.endToken())
                    .filter(number -> !number.article() || countsArticle(qualifier))
                    .map(number -> number.from(first).hedged(qualifier));
            if (hedged.isPresent()) {
                return hedged;
            }
        }
        return findRange(tokens, first).map(number -> hedgedAfter(tokens, number));
    }

    /** "Au moins un" is a number; "près d'un village" and "over a week" are not. */
    private boolean countsArticle(Qualifier qualifier) {
        return language == Language.FRENCH && qualifier == Qualifier.AT_LEAST;
    }

    private NumberPhrase hedgedAfter(List<Token> tokens, NumberPhrase number) {
        PhraseTrie.Match<Qualifier> hedge = hedges.after().longestAt(tokens, number.endToken());
        boolean found = !hedge.values().isEmpty() && continues(tokens, number.endToken());
        return found && !number.article()
                ? number.to(hedge.endToken()).hedged(hedge.values().get(0))
                : number;
    }

    private Optional<NumberPhrase> findRange(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return Optional.empty();
        }
        boolean opened = ranges.isOpener(tokens.get(first).folded());
        int from = opened ? first + 1 : first;
        Optional<NumberPhrase> low = opened && !continues(tokens, from) ? Optional.empty() : findPlain(tokens, from);
        Optional<NumberPhrase> range =
                low.flatMap(number -> findHigh(tokens, number, opened)).map(high -> high.from(first));
        return opened ? range : range.or(() -> low);
    }

    private Optional<NumberPhrase> findHigh(List<Token> tokens, NumberPhrase low, boolean opened) {
        int joint = low.endToken();
        boolean hyphen = NumberDigits.isHyphenated(tokens, joint);
        boolean word = continues(tokens, joint)
                && ranges.isJoint(tokens.get(joint).folded(), opened)
                && continues(tokens, joint + 1);
        int second = hyphen ? joint : joint + 1;
        if (!hyphen && !word || ranges.isChange(tokens, low.firstToken()) || areYears(tokens, low, second)) {
            return Optional.empty();
        }
        return findPlain(tokens, second)
                .filter(high -> !high.article() && isRange(low, high))
                .map(high -> NumberPhrase.between(low.firstToken(), high.endToken(), low.min(), high.max()));
    }

    private boolean isRange(NumberPhrase low, NumberPhrase high) {
        // "A to" and "a or" are no beginning of a range, "un ou deux" is.
        boolean counts = !low.article() || language == Language.FRENCH;
        return counts && low.best() > 0 && high.best() > low.best() && high.best() / low.best() <= WIDEST_RANGE;
    }

    private static boolean areYears(List<Token> tokens, NumberPhrase low, int second) {
        return NumberDigits.isYear(tokens, low.firstToken())
                && second < tokens.size()
                && NumberDigits.isYear(tokens, second);
    }

    /** A number without hedges and ranges. */
    private Optional<NumberPhrase> findPlain(List<Token> tokens, int first) {
        if (!plainOpeners.holds(tokens, first)) {
            return Optional.empty();
        }
        return groups.findAt(tokens, first, words)
                .or(() -> NumberDigits.findAt(tokens, first, words))
                .or(() -> words.findAt(tokens, first))
                .map(number -> withDigits(tokens, number));
    }

    /** {@code trente-deux (32)}: digits in brackets that say the number again belong to it. */
    private static NumberPhrase withDigits(List<Token> tokens, NumberPhrase number) {
        int at = number.endToken();
        boolean bracketed = at + 1 < tokens.size()
                && tokens.get(at).gap().endsWith("(")
                && tokens.get(at + 1).gap().startsWith(")");
        boolean same = bracketed
                && tokens.get(at).isNumber()
                && tokens.get(at).text().replaceFirst("^0+(?=.)", "").equals(Integer.toString(number.best()));
        return same ? number.to(at + 1) : number;
    }

    private static boolean continues(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).continuesPhrase();
    }
}
