package org.harmattan.text;

import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in digits and words, with their approximations, in French or English: {@code vingt-cinq}, {@code une
 * trentaine}, {@code au moins 33}, {@code 4 à 6}, {@code plusieurs dizaines}, {@code two dozen}. Safe for several
 * threads.
 */
public final class NumberReader {

    private final NumberWords words;
    private final PhraseTrie<Qualifier> hedgesBefore;
    private final PhraseTrie<Qualifier> hedgesAfter;

    /** A reader for one language. */
    public NumberReader(Language language) {
        words = NumberWords.of(language);
        hedgesBefore = NumberHedges.before(language);
        hedgesAfter = NumberHedges.after(language);
    }

    /** The longest number that begins with that token. */
    public Optional<NumberPhrase> findAt(List<Token> tokens, int first) {
        PhraseTrie.Match<Qualifier> hedge = hedgesBefore.longestAt(tokens, first);
        if (!hedge.values().isEmpty()) {
            Optional<NumberPhrase> hedged = findBare(tokens, hedge.endToken())
                    .map(number -> qualify(number, first, hedge.values().get(0)));
            if (hedged.isPresent()) {
                return hedged;
            }
        }
        return findBare(tokens, first).map(number -> hedgedAfter(tokens, number));
    }

    private NumberPhrase hedgedAfter(List<Token> tokens, NumberPhrase number) {
        if (number.qualifier() != Qualifier.EXACT || number.article()) {
            return number;
        }
        PhraseTrie.Match<Qualifier> hedge = hedgesAfter.longestAt(tokens, number.endToken());
        if (hedge.values().isEmpty() || !tokens.get(number.endToken()).continuesPhrase()) {
            return number;
        }
        NumberPhrase longer = new NumberPhrase(
                number.firstToken(),
                hedge.endToken(),
                number.min(),
                number.best(),
                number.max(),
                number.qualifier(),
                false);
        return qualify(longer, number.firstToken(), hedge.values().get(0));
    }

    private static NumberPhrase qualify(NumberPhrase number, int first, Qualifier qualifier) {
        int min = qualifier == Qualifier.UP_TO ? Math.min(number.min(), 1) : number.min();
        Qualifier kept = number.min() < number.max() ? number.qualifier() : qualifier;
        return new NumberPhrase(first, number.endToken(), min, number.best(), number.max(), kept, false);
    }

    private Optional<NumberPhrase> findBare(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return Optional.empty();
        }
        int from = first;
        if (words.opensRange(tokens.get(first).folded())) {
            from++;
        }
        Optional<NumberPhrase> low = words.findAt(tokens, from);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        Optional<NumberPhrase> range = findRange(tokens, first, low.get(), from > first);
        if (range.isPresent()) {
            return range;
        }
        return from > first ? Optional.empty() : low;
    }

    private Optional<NumberPhrase> findRange(List<Token> tokens, int first, NumberPhrase low, boolean opened) {
        int joint = low.endToken();
        if (joint >= tokens.size() || low.article()) {
            return Optional.empty();
        }
        boolean hyphen =
                tokens.get(joint).isNumber() && tokens.get(joint).gap().strip().matches("[-–]");
        boolean word = words.joinsRange(tokens.get(joint).folded(), opened)
                && tokens.get(joint).continuesPhrase();
        if (!hyphen && !word) {
            return Optional.empty();
        }
        return words.findAt(tokens, hyphen ? joint : joint + 1)
                .filter(high -> high.best() > low.best() && high.best() <= 20 * low.best() && !high.article())
                .map(high -> new NumberPhrase(
                        first, high.endToken(), low.min(), low.best(), high.max(), Qualifier.ABOUT, false));
    }
}
