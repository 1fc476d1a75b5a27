package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NameMatch;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.CalendarNames;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * Finds the names in a document that the gazetteer knows, and capitalised words it does not know where the words before
 * demand a place. Safe for several threads.
 */
final class NameFinder {

    private static final int LONGEST_UNKNOWN = 3;
    private static final int SHORTEST_APPROXIMATE = 5;
    private static final int SHORTEST_TWO_EDITS = 11;

    /** Words that may join the parts of an unknown name. */
    private static final Set<String> JOINERS = Set.of("n", "ag", "el", "al", "in", "ti");

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** All names from left to right, none overlapping another. */
    List<NameHit> find(Document document) {
        List<Token> tokens = document.tokens();
        List<String> folded = tokens.stream().map(Token::folded).toList();
        List<NameHit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<NameHit> hit = findAt(document, folded, i);
            hit.ifPresent(hits::add);
            i = hit.map(NameHit::endToken).orElse(i + 1);
        }
        return hits;
    }

    private Optional<NameHit> findAt(Document document, List<String> folded, int first) {
        Token token = document.tokens().get(first);
        if (!token.isCapitalised()) {
            return leadsName(document, first)
                    ? findKnown(document, folded, first).filter(hit -> isWithItsKind(hit, first))
                    : Optional.empty();
        }
        Optional<NameHit> known = findKnown(document, folded, first);
        return known.isPresent() ? known : findUnknown(document, first);
    }

    private Optional<NameHit> findKnown(Document document, List<String> folded, int first) {
        int reach = first + 1;
        while (reach < document.tokens().size() && document.tokens().get(reach).continuesPhrase()) {
            reach++;
        }
        List<String> run = folded.subList(first, Math.min(reach, first + 8));
        return gazetteer
                .matcher()
                .longestMatch(run, 0)
                .filter(match -> match.exact() || isWrittenAsName(document, first, match))
                .filter(match -> !isOrdinary(document, first, match))
                .map(match -> new NameHit(first, first + match.tokens(), match.places(), 0, Optional.empty()));
    }

    /** {@code parc W}, {@code forêt de Ouagadou}: a name may begin with a small word for what it is. */
    private boolean leadsName(Document document, int first) {
        return first + 1 < document.tokens().size()
                && !words.kinds.longestAt(document.tokens(), first).values().isEmpty()
                && document
                        .tokens()
                        .subList(
                                first + 1, Math.min(first + 4, document.tokens().size()))
                        .stream()
                        .anyMatch(Token::isCapitalised);
    }

    /** {@code province du Soum} is the name Soum with a word before it; {@code parc W} is a name. */
    private static boolean isWithItsKind(NameHit hit, int first) {
        return hit.endToken() > first + 1
                && hit.places().stream().noneMatch(place -> place.kind().isDivision());
    }

    /** A match that joins words must be written as one name, or {@code de la} would be Déla. */
    private static boolean isWrittenAsName(Document document, int first, NameMatch match) {
        return document.tokens().subList(first, first + match.tokens()).stream()
                .allMatch(token -> token.isCapitalised() || token.index() > first && token.isGlued());
    }

    /** A single word that is also an ordinary word is a place only where the words before demand one. */
    private boolean isOrdinary(Document document, int first, NameMatch match) {
        if (isUnproven(match)) {
            return !match.exact() || !isLocated(document, first);
        }
        String name = String.join(" ", names(document, first, match.tokens()));
        if (!words.commonWords.contains(name)) {
            return false;
        }
        return !demandsPlace(document, first) || opensSentence(document, first);
    }

    /** A single word that names only places nobody chose for this region's news: Nancy, Orange, Victoria, Mission. */
    private static boolean isUnproven(NameMatch match) {
        return match.tokens() == 1 && match.places().stream().noneMatch(Place::isCurated);
    }

    /** Whether the words before say that something is there: {@code à Nancy}, but not {@code de Nancy}. */
    private boolean isLocated(Document document, int first) {
        return endsBefore(document, first, words.locatives) || strictlyDemandsPlace(document, first);
    }

    private static List<String> names(Document document, int first, int count) {
        return document.tokens().subList(first, first + count).stream()
                .map(Token::folded)
                .toList();
    }

    private Optional<NameHit> findUnknown(Document document, int first) {
        List<Token> tokens = document.tokens();
        Token token = tokens.get(first);
        boolean eligible = token.text().length() > 2
                && !token.isUpperCase()
                && !opensSentence(document, first)
                && strictlyDemandsPlace(document, first)
                && !CalendarNames.contains(token.folded())
                && !words.firstNames.contains(token.folded())
                && !words.personTitles.contains(token.folded());
        if (!eligible) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < tokens.size() && end - first < LONGEST_UNKNOWN && runsOn(tokens, end)) {
            end++;
        }
        return Optional.of(approximate(document, first, end));
    }

    private boolean runsOn(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean part = token.isCapitalised() || token.isGlued() && JOINERS.contains(token.folded());
        return part && token.continuesPhrase() && !token.isNumber();
    }

    private NameHit approximate(Document document, int first, int end) {
        for (int last = end; last > first; last--) {
            String name = document.span(first, last).of(document.text());
            List<Place> near = near(name, 1);
            if (!near.isEmpty()) {
                return new NameHit(first, last, near, 1, Optional.empty());
            }
            List<Place> far = name.length() >= SHORTEST_TWO_EDITS ? near(name, 2) : List.of();
            if (!far.isEmpty()) {
                return new NameHit(first, last, far, 2, Optional.empty());
            }
        }
        return new NameHit(first, end, List.of(), 0, Optional.empty());
    }

    private List<Place> near(String name, int edits) {
        return name.length() < SHORTEST_APPROXIMATE
                ? List.of()
                : gazetteer.findApproximately(name, edits).stream()
                        .map(NearMatch::place)
                        .distinct()
                        .toList();
    }

    /** Whether a preposition or a word for a kind of place stands before, as before a place. */
    private boolean demandsPlace(Document document, int first) {
        return endsBefore(document, first, words.prepositions) || strictlyDemandsPlace(document, first);
    }

    /** Whether the words before can be followed by nothing but the name of a place. */
    private boolean strictlyDemandsPlace(Document document, int first) {
        int at = skipDeterminers(document, first);
        if (at == first && isPlainLocative(document, first)) {
            return true;
        }
        return at < first && endsAt(document, at, words.kinds) || endsAt(document, at, words.relations);
    }

    private static boolean isPlainLocative(Document document, int first) {
        String before = document.folded(first - 1);
        boolean locative = before.equals("a") || before.equals("at") || before.equals("vers") || before.equals("near");
        return locative && document.tokens().get(first).continuesPhrase();
    }

    private static int skipDeterminers(Document document, int first) {
        int at = first;
        while (at > 0 && at > first - 3 && Determiners.contains(document.folded(at - 1))) {
            at--;
        }
        return at;
    }

    private static <T> boolean endsAt(Document document, int end, PhraseTrie<T> trie) {
        for (int start = Math.max(0, end - 3); start < end; start++) {
            var match = trie.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean endsBefore(Document document, int first, PhraseTrie<T> trie) {
        return first > 0 && document.tokens().get(first).continuesPhrase() && endsAt(document, first, trie);
    }

    private static boolean opensSentence(Document document, int token) {
        Sentence sentence = document.getSentenceOf(token);
        return sentence.firstToken() == token;
    }
}
