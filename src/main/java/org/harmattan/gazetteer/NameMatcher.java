package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.NameKey;

/**
 * Finds the names of the gazetteer in a sequence of folded tokens. Immutable, thread-safe. A look-up goes over as many
 * letters as the longest name has and creates no object where nothing matches.
 */
public final class NameMatcher {

    private static final int FIRST_WORD_BITS = 13;

    private final NameLookup names;

    /**
     * What was looked up lately, since texts repeat their words; another word takes the room of an older one. What one thread
     * leaves here is complete for others, or not seen.
     */
    private final FirstWord[] firstWords = new FirstWord[1 << FIRST_WORD_BITS];

    private final ThreadLocal<Scan> scans = ThreadLocal.withInitial(Scan::new);

    NameMatcher(NameLookup names) {
        this.names = names;
    }

    /**
     * The longest name that starts at a token. The caller sees to it that the name does not run across punctuation, by
     * the other method's limit or by looking at the gaps.
     *
     * @param foldedTokens words as {@link org.harmattan.text.NameFolder#fold} gives them
     * @param from index of the first token
     * @throws IndexOutOfBoundsException when there is no such token
     */
    public Optional<NameMatch> longestMatch(List<String> foldedTokens, int from) {
        return longestMatch(foldedTokens, from, foldedTokens.size());
    }

    /** The longest name that starts at a token and ends before the token {@code to}. */
    public Optional<NameMatch> longestMatch(List<String> foldedTokens, int from, int to) {
        if (from >= Math.min(to, foldedTokens.size())) {
            return Optional.empty();
        }
        FirstWord first = firstWord(foldedTokens.get(from));
        if (!first.goesOn || from + 1 >= to) {
            return first.alone;
        }
        NamedPlaces best = null;
        int length = 0;
        Scan scan = scans.get().start(foldedTokens, from, to);
        scan.advance();
        while (scan.advance()) {
            Optional<NamedPlaces> found = names.find(scan.whole);
            if (found.isPresent()) {
                best = found.get();
                length = scan.length;
            }
        }
        return best == null ? first.alone : Optional.of(match(best, foldedTokens.subList(from, from + length)));
    }

    /**
     * What a word tells of the names that begin with it.
     *
     * @param alone the match of the word on its own
     * @param goesOn whether a longer name may begin with it; errs towards yes
     */
    private record FirstWord(String word, Optional<NameMatch> alone, boolean goesOn) {}

    private FirstWord firstWord(String word) {
        int slot = word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - FIRST_WORD_BITS;
        FirstWord known = firstWords[slot];
        if (known == null || !known.word.equals(word)) {
            known = look(word);
            firstWords[slot] = known;
        }
        return known;
    }

    private FirstWord look(String word) {
        Optional<NamedPlaces> found = word.isEmpty() ? Optional.empty() : names.find(word);
        NameKey key = new NameKey();
        key.appendWord(word);
        return new FirstWord(
                word, found.map(places -> match(places, List.of(word))), !word.isEmpty() && names.continues(key));
    }

    /** Every name that starts at a token and ends before the token {@code to}, longest first. */
    public List<NameMatch> listMatches(List<String> foldedTokens, int from, int to) {
        List<NameMatch> matches = new ArrayList<>();
        Scan scan = scans.get().start(foldedTokens, from, to);
        while (scan.advance()) {
            List<String> words = foldedTokens.subList(from, from + scan.length);
            names.find(scan.whole).ifPresent(found -> matches.add(0, match(found, words)));
        }
        return matches;
    }

    private static NameMatch match(NamedPlaces found, List<String> words) {
        List<Place> exact = found.exactly(String.join(" ", words));
        return exact.isEmpty()
                ? NameMatch.of(words.size(), found.all(), false)
                : NameMatch.of(words.size(), exact, true);
    }

    /** Grows a key token by token. One per thread, used again and again. */
    private final class Scan {
        private final NameKey before = new NameKey();
        private final NameKey whole = new NameKey();
        private List<String> tokens = List.of();
        private int from;
        private int to;
        private int length;

        Scan start(List<String> foldedTokens, int first, int limit) {
            tokens = foldedTokens;
            from = first;
            to = Math.min(limit, foldedTokens.size());
            length = 0;
            before.clear();
            return this;
        }

        /** Makes {@link #whole} the key of one token more; false when no name can go on or the tokens end. */
        boolean advance() {
            if (from + length >= to) {
                return finish();
            }
            if (length > 0) {
                before.appendWord(tokens.get(from + length - 1));
                if (!names.mayContinue(before)) {
                    return finish();
                }
            }
            String word = tokens.get(from + length);
            whole.set(before);
            whole.appendLastWord(word);
            length++;
            return !word.isEmpty() || finish();
        }

        /** Lets go of the caller's tokens. */
        private boolean finish() {
            tokens = List.of();
            return false;
        }
    }
}
