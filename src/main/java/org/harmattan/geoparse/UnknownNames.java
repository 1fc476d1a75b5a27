package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.CalendarNames;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/**
 * Finds capitalised words that the gazetteer does not know where the words around demand a place. Safe for several
 * threads.
 */
final class UnknownNames {

    private static final int LONGEST = 3;
    private static final int SHORTEST = 3;

    /** Of towns with as many people, districts and offices are named by words behind their names. */
    private static final int LARGE = 50_000;

    /** Names of a list looked back at, so that the time stays linear. */
    private static final int LONGEST_LIST = 25;

    /** How far ahead the end of a list is looked for, in tokens. */
    private static final int LIST_REACH = 16;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final AlikeNames alike;
    private final LongerNames longer;

    UnknownNames(Gazetteer gazetteer, AlikeNames alike, LongerNames longer, PlaceWords words) {
        this.longer = longer;
        this.alike = alike;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The name that begins with a token, where the words before or after it demand a place. */
    Optional<NameHit> findAt(Document document, Surrounds surrounds, int first) {
        if (!canOpen(document, first)) {
            return Optional.empty();
        }
        boolean demanded = surrounds.strictlyDemandPlace(first) && !surrounds.opensSentence(first);
        int end = surrounds.leadAlong(first) ? endOfRoad(document, first) : end(document, first);
        boolean announced = surrounds.demandPlaceAfter(end)
                && !surrounds.opensSentence(first)
                && !document.tokens().get(end).isCapitalised();
        if (!demanded && !announced && !surrounds.isStruck(first, end)) {
            return Optional.empty();
        }
        return Optional.of(alike.approximate(document, surrounds, first, end));
    }

    /**
     * {@code Gourel-Bodjo} is no Gourel, whether or not the gazetteer knows it; {@code Gao-Ansongo} is a way, {@code Gao-Nord}
     * a part of Gao, and {@code la route Gao-Bodjo} leads to a place that nobody knows.
     */
    NameHit wholeCompound(Document document, Surrounds surrounds, NameHit hit) {
        List<Token> tokens = document.tokens();
        int end = hit.endToken();
        while (end < tokens.size() && end - hit.firstToken() < LONGEST && isDashedOn(tokens.get(end))) {
            end++;
        }
        if (end == hit.endToken() && isSmall(hit.places()) && longer.hasOneTail(document, end)) {
            return NameHit.of(hit.firstToken(), end + 1, List.of());
        }
        boolean goesOn = end > hit.endToken() && longer.isNoWordOfItsOwn(document, hit.endToken());
        if (!goesOn || hit.mayBe(PlaceKind.COUNTRY)) {
            return hit;
        }
        boolean road = end == hit.endToken() + 1 && surrounds.leadAlong(hit.firstToken());
        return road ? hit : NameHit.of(hit.firstToken(), end, List.of());
    }

    /** {@code Bara Sara} is no Bara; behind the name of a large town stand words for its quarters and offices. */
    private static boolean isSmall(List<Place> places) {
        for (Place place : places) {
            boolean town = place.kind() == PlaceKind.TOWN && place.population().orElse(0) < LARGE;
            if (!town && place.kind() != PlaceKind.VILLAGE) {
                return false;
            }
        }
        return !places.isEmpty();
    }

    private static boolean isDashedOn(Token token) {
        return token.isCapitalised() && !token.isUpperCase() && token.gap().equals("-");
    }

    /** Whether a word that is no name of the gazetteer is joined by a dash before a name: {@code Sidi-Bourem}. */
    boolean isTailOfName(Document document, Surrounds surrounds, int first, List<NameHit> before) {
        boolean free = before.isEmpty() || before.get(before.size() - 1).endToken() < first;
        return first > 0
                && free
                && isDashedOn(document.tokens().get(first))
                && document.tokens().get(first - 1).isCapitalised()
                && !document.tokens().get(first - 1).isUpperCase()
                && !surrounds.leadAlong(first - 1)
                && longer.isNoWordOfItsOwn(document, first - 1);
    }

    /** The name that begins with a token, where it goes on a list of places: {@code les villages de X, Y et Z}. */
    Optional<NameHit> findInList(Document document, Surrounds surrounds, int first, List<NameHit> before) {
        if (before.isEmpty() || !canOpen(document, first)) {
            return Optional.empty();
        }
        NameHit last = before.get(before.size() - 1);
        if (!last.isPlace() || !joins(document, last.endToken(), first) || !isInSentence(document, last, first)) {
            return Optional.empty();
        }
        boolean listed = isList(surrounds, before) || endsList(document, end(document, first), first);
        return listed
                ? Optional.of(alike.approximate(document, surrounds, first, end(document, first)))
                : Optional.empty();
    }

    private static boolean isInSentence(Document document, NameHit hit, int token) {
        return document.getSentenceOf(token).hasToken(hit.firstToken());
    }

    /** Whether the list, as far as it was read, began with a word for several places. */
    private static boolean isList(Surrounds surrounds, List<NameHit> before) {
        int at = before.size() - 1;
        while (at > Math.max(0, before.size() - LONGEST_LIST)
                && surrounds.isListed(before.get(at - 1), before.get(at))) {
            at--;
        }
        return surrounds.announceList(before.get(at).firstToken());
    }

    /** A comma, or the word "and", and nothing else. */
    private boolean joins(Document document, int end, int first) {
        return Surrounds.joinsList(document, end, first, words);
    }

    /** {@code , Y et Z}: what goes on with commas must end with "and" and a capital, or it is no list. */
    private boolean endsList(Document document, int end, int first) {
        if (words.links.listEnds.contains(document.folded(first - 1))
                || words.links.listEnds.contains(document.folded(first - 2))) {
            return true;
        }
        int limit = Math.min(document.getSentenceOf(first).endToken(), end + LIST_REACH);
        int at = end;
        while (at < limit) {
            Token token = document.tokens().get(at);
            if (words.links.listEnds.contains(token.folded()) && token.continuesPhrase()) {
                return at + 1 < limit && canOpen(document, at + 1);
            }
            if (!token.isCapitalised() || !token.follows(',') && !token.continuesPhrase()) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean canOpen(Document document, int first) {
        Token token = document.tokens().get(first);
        String word = token.folded();
        return (token.text().length() >= SHORTEST || leads(document, first))
                && token.isCapitalised()
                && !token.isUpperCase()
                && !CalendarNames.contains(word)
                && !words.others.firstNames.contains(word)
                && !words.others.surnames.contains(word)
                && !words.others.personTitles.contains(word)
                && !words.others.organisationWords.contains(word)
                && !words.commonWords.contains(word)
                && !words.others.noPlaces.contains(word)
                && !words.others.peoples.contains(word)
                && !words.demonyms.isAt(document.tokens(), first);
    }

    /** {@code In Tassik}, {@code El Kseïb}: a small word that opens names. */
    private boolean leads(Document document, int first) {
        return words.nameJoiners.contains(document.folded(first))
                && first + 1 < document.tokens().size()
                && document.tokens().get(first + 1).isCapitalised()
                && document.tokens().get(first + 1).text().length() >= SHORTEST
                && document.tokens().get(first + 1).continuesPhrase();
    }

    private int end(Document document, int first) {
        List<Token> tokens = document.tokens();
        int end = first + 1;
        while (end < tokens.size() && end - first < LONGEST && runsOn(tokens.get(end))) {
            end++;
        }
        return end;
    }

    /** {@code l'axe Zxyo-Gao}: the name ends before the other end of the road. */
    private int endOfRoad(Document document, int first) {
        int end = end(document, first);
        for (int at = first + 1; at < end; at++) {
            Token token = document.tokens().get(at);
            if (isDashedOn(token) && !gazetteer.findByName(token.text()).isEmpty()) {
                return at;
            }
        }
        return end;
    }

    private boolean runsOn(Token token) {
        boolean part = token.isCapitalised() || token.isGlued() && words.nameJoiners.contains(token.folded());
        return part && token.continuesPhrase() && !token.isNumber();
    }
}
