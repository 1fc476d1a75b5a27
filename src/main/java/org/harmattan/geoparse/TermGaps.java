package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Token;

/** What names are, and what stands between neighbouring ones. One instance per document. */
final class TermGaps {

    private final Document document;
    private final List<PlaceTerm> terms;
    private final List<Resolution> resolutions;
    private final PlaceWords words;

    TermGaps(Document document, List<PlaceTerm> terms, List<Resolution> resolutions, PlaceWords words) {
        this.document = document;
        this.terms = terms;
        this.resolutions = resolutions;
        this.words = words;
    }

    /** Whether a dash or a slash and nothing else stands between two neighbours. */
    boolean isDashed(int one, int other) {
        return areNear(one, other) && wordsBetween(one, other).isEmpty() && isDash(gap(one, other));
    }

    /** Whether the text between two names is a dash or a slash. */
    static boolean isDash(String gap) {
        String mark = gap.strip();
        return mark.length() == 1 && "-–—/".contains(mark);
    }

    /** Whether a word for a kind of place begins with a token. */
    boolean isKind(Token token) {
        return words.kinds.isAt(document.tokens(), token.index());
    }

    /** Whether a term names a country. */
    boolean isCountry(int index) {
        return findPlace(index)
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }

    /** Whether a term is a place in the same sentence as another. */
    boolean areNear(int one, int other) {
        return other < terms.size() && terms.get(other).hit().isPlace() && sameSentence(one, other);
    }

    /** The place that a term was taken for. */
    Optional<Place> findPlace(int index) {
        return resolutions.get(index).chosen().map(Candidate::place);
    }

    /** Whether two terms stand in one sentence. */
    boolean sameSentence(int one, int other) {
        return document.getSentenceOf(terms.get(one).hit().firstToken())
                .hasToken(terms.get(other).hit().firstToken());
    }

    /** The words between a term, with those after its name, and the name of another. */
    List<Token> wordsBetween(int one, int other) {
        int right = terms.get(one).rightToken();
        return document.tokens()
                .subList(right, Math.max(right, terms.get(other).hit().firstToken()));
    }

    /** The text between them. */
    String gap(int one, int other) {
        int from = document.tokens().get(terms.get(one).rightToken() - 1).span().end();
        int to = document.tokens()
                .get(terms.get(other).hit().firstToken())
                .span()
                .start();
        return from <= to ? document.text().substring(from, to) : "";
    }

    /** Whether the one term's place is a division or country in which the other's lies. */
    boolean contains(int outer, int inner) {
        Optional<Place> area = findPlace(outer);
        Optional<Place> place = findPlace(inner);
        if (area.isEmpty() || place.isEmpty() || !area.get().kind().isDivision()) {
            return false;
        }
        if (area.get().kind() == PlaceKind.COUNTRY) {
            return area.get().country().equals(place.get().country());
        }
        String name = NameFolder.key(area.get().name());
        return place.get().admin1().map(NameFolder::key).filter(name::equals).isPresent()
                || place.get()
                        .admin2()
                        .map(NameFolder::key)
                        .filter(name::equals)
                        .isPresent();
    }
}
