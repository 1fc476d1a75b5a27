package org.harmattan.geoparse;

import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.CalendarNames;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** What the words next to a name demand. One instance per document. */
final class Surrounds {

    private static final int MOST_DETERMINERS = 3;
    private static final int LONGEST_PHRASE = 3;

    private final Document document;
    private final PlaceWords words;
    private Optional<Set<String>> named = Optional.empty();

    Surrounds(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    /** Whether a preposition or a word for a kind of place stands before, as before a place. */
    boolean demandPlace(int first) {
        return continues(first) && !isArticle(first - 1) && endsAt(first, words.prepositions)
                || strictlyDemandPlace(first);
    }

    /** Whether the words before say that something is there: {@code à Nancy}, but not {@code de Nancy}. */
    boolean locatePlace(int first) {
        return continues(first) && !isArticle(first - 1) && endsAt(first, words.locatives)
                || strictlyDemandPlace(first);
    }

    /** Whether the words before can be followed by nothing but the name of a place. */
    boolean strictlyDemandPlace(int first) {
        if (!continues(first)) {
            return false;
        }
        if (endsAt(first, words.plainLocatives) && !isArticle(first - 1)) {
            return true;
        }
        int at = skipDeterminers(first);
        return at > 0 && continues(at) && (at < first && endsAt(at, words.kinds) || relates(at) && !isCentre(at));
    }

    /** {@code le Centre de santé} is no place because of its first word. */
    private boolean isCentre(int end) {
        return findRelation(end).filter(RelationKind.CENTRE::equals).isPresent();
    }

    /** Whether a token begins words for a border: {@code the Malian border}. */
    boolean isBorderAfter(int token) {
        return token < document.tokens().size()
                && continues(token)
                && words.relationsAfter
                        .longestAt(document.tokens(), token)
                        .values()
                        .contains(RelationKind.BORDER);
    }

    /** Whether the border with what follows is spoken of: what lies there lies on this side of it. */
    boolean isAcrossBorder(int first) {
        int at = skipDeterminers(first);
        return continues(first)
                && findRelation(at).filter(RelationKind.BORDER::equals).isPresent();
    }

    /** The English article, not the French preposition. */
    private boolean isArticle(int index) {
        return document.language() == Language.ENGLISH && document.folded(index).equals("a");
    }

    /** Whether a preposition and an article stand before: {@code de la Tapoa}. */
    boolean demandArea(int first) {
        int at = skipDeterminers(first);
        return at < first - 1 && continues(at + 1) && endsAt(at + 1, words.prepositions)
                || at > 0 && at < first && continues(at) && endsAt(at, words.prepositions);
    }

    /** Whether a word for a division stands before: {@code la région du Sahel}, but not {@code les pays du Sahel}. */
    boolean announceRegion(int first) {
        int at = skipDeterminers(first);
        return at > 0
                && continues(at)
                && words.kinds.longestAt(document.tokens(), at - 1).values().stream()
                        .anyMatch(kind -> kind.isDivision() && kind != PlaceKind.COUNTRY);
    }

    /** Whether a word for a river or its banks stands before: {@code les rives du Niger}. */
    boolean announceRiver(int first) {
        int at = skipDeterminers(first);
        return at > 0 && at < first && continues(at) && endsAtKind(at, PlaceKind.RIVER);
    }

    private boolean endsAtKind(int end, PlaceKind kind) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<PlaceKind> match = words.kinds.longestAt(document.tokens(), start);
            if (match.endToken() == end && match.values().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** {@code on the Niger}, but not {@code the Niger army}: no country of that name takes an article in English. */
    boolean tellRiver(int first, int end) {
        boolean article =
                first > 0 && continues(first) && document.folded(first - 1).equals("the");
        boolean alone =
                end == document.tokens().size() || !continues(end) || words.afterRivers.contains(document.folded(end));
        return document.language() == Language.ENGLISH && article && alone;
    }

    /** Whether the words before say that somebody comes from or goes to a place: {@code arrivés de Djibo}. */
    boolean passBy(int first) {
        return continues(first) && endsAt(first, words.passing);
    }

    /** Whether it is told that a name was struck or stormed: {@code stormed X on Monday}, but not {@code stormed X fighters}. */
    boolean isStruck(int first, int end) {
        return continues(first)
                && endsAt(first, words.placeObjects)
                && (end == document.tokens().size()
                        || !continues(end)
                        || words.afterObjects.contains(document.folded(end))
                        || CalendarNames.contains(document.folded(end)));
    }

    /** Whether a word for several places of a kind stands before: {@code les villages de}. */
    boolean announceList(int first) {
        int at = skipDeterminers(first);
        return at > 0 && at < first && continues(at) && words.pluralKinds.contains(document.folded(at - 1));
    }

    /** Whether the words before tell of a road: {@code l'axe X-Y}. */
    boolean leadAlong(int first) {
        int at = skipDeterminers(first);
        return continues(at)
                && findRelation(at).filter(RelationKind.ROAD::equals).isPresent();
    }

    /** Whether a word for a kind of place or for a way follows the name: {@code Sahel region}. */
    boolean demandPlaceAfter(int end) {
        return end < document.tokens().size()
                && continues(end)
                && (words.kindsAfter.contains(document.folded(end))
                        || words.districtsAfter.isAt(document.tokens(), end));
    }

    /** Whether two names stand next to each other on a list. */
    boolean isListed(NameHit one, NameHit other) {
        return joinsList(document, one.endToken(), other.firstToken(), words);
    }

    /** A comma, or the word "and" with or without a preposition, and nothing else. */
    static boolean joinsList(Document document, int end, int first, PlaceWords words) {
        Token next = document.tokens().get(end);
        if (first == end) {
            return next.follows(',') && next.gap().strip().equals(",");
        }
        return (first == end + 1 || first == end + 2 && words.links.listPrepositions.contains(document.folded(end + 1)))
                && words.links.listEnds.contains(next.folded())
                && (next.continuesPhrase() || next.gap().strip().equals(","))
                && document.tokens().get(end + 1).continuesPhrase()
                && document.tokens().get(first).continuesPhrase();
    }

    /** Whether a distance, a direction or "near" stands before: {@code à dix kilomètres de}. */
    boolean measureFrom(int first) {
        int at = skipDeterminers(first);
        return at > 0
                && continues(at)
                && (words.measures.distanceUnits.containsKey(document.folded(at - 1)) || relates(at) && !borders(at));
    }

    private boolean borders(int end) {
        return findRelation(end)
                .filter(kind -> kind == RelationKind.BORDER || kind == RelationKind.AREA || kind == RelationKind.ROAD)
                .isPresent();
    }

    private boolean relates(int end) {
        return findRelation(end)
                .filter(kind -> kind != RelationKind.LEAVING && kind != RelationKind.HEADING)
                .isPresent();
    }

    /** The relation that the words before a token tell. */
    Optional<RelationKind> findRelation(int end) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<RelationWord> match = words.relations.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end && !EastOrIs.isVerb(document, match, words)) {
                return Optional.of(match.values().get(0).kind());
            }
        }
        return Optional.empty();
    }

    private int skipDeterminers(int first) {
        int at = first;
        while (at > 0
                && at > first - MOST_DETERMINERS
                && continues(at)
                && words.determiners.contains(document.folded(at - 1))) {
            at--;
        }
        return at;
    }

    private <T> boolean endsAt(int end, PhraseTrie<T> trie) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<T> match = trie.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end) {
                return true;
            }
        }
        return false;
    }

    /** Codes of the countries that the document names, by name or by the words for their people. */
    Set<String> namedCountries(Gazetteer gazetteer) {
        if (named.isEmpty()) {
            named = Optional.of(NamedCountries.read(document, words, gazetteer));
        }
        return named.get();
    }

    /** Whether nothing but a blank stands before a token. */
    boolean continues(int index) {
        return index > 0 && document.tokens().get(index).continuesPhrase();
    }

    boolean opensSentence(int index) {
        return document.getSentenceOf(index).firstToken() == index;
    }

    Token token(int index) {
        return document.tokens().get(index);
    }
}
