package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/**
 * Finds capitals that a text puts something in without their names: <i>dans la capitale malienne</i>, <i>in the Nigerien
 * capital</i>, <i>dans la capitale</i>. Safe for several threads.
 */
final class Capitals {

    private final PlaceWords words;
    private final Map<String, Place> places = new HashMap<>();

    Capitals(Gazetteer gazetteer, PlaceWords words) {
        this.words = words;
        words.capitalPlaces.forEach(
                (country, id) -> gazetteer.findById(id).ifPresent(place -> places.put(country, place)));
    }

    /** Whether a word may begin such words, as far as that is known at once. */
    boolean mayOpen(Document document, int first) {
        return first > 0 && words.inCapital.contains(document.folded(first - 1));
    }

    /** The capital of a country, told by its ISO code. */
    Optional<Place> findOf(String country) {
        return Optional.ofNullable(places.get(country));
    }

    /** The capital that is meant by the words that begin with a token, after a preposition that puts something there. */
    Optional<NameHit> findAt(Document document, int first) {
        if (!mayOpen(document, first)) {
            return Optional.empty();
        }
        PhraseTrie.Match<String> echo = words.echoes.longestAt(document.tokens(), first);
        return echo.values().contains(Echoes.CAPITAL)
                ? findOf(document, first, echo.endToken())
                : findAfterPeople(document, first);
    }

    /** {@code la capitale}, {@code la capitale malienne}. */
    private Optional<NameHit> findOf(Document document, int first, int end) {
        PhraseTrie.Match<String> people = words.demonyms.longestAt(document.tokens(), end);
        boolean goesOn =
                end < document.tokens().size() && document.tokens().get(end).continuesPhrase();
        if (goesOn && !people.values().isEmpty()) {
            return hit(people.values().get(0), first, people.endToken());
        }
        boolean ofWhat = goesOn && words.ofCapital.contains(document.folded(end));
        return ofWhat ? Optional.empty() : Optional.of(NameHit.echo(first, end, Echoes.CAPITAL));
    }

    /** {@code the Malian capital}. */
    private Optional<NameHit> findAfterPeople(Document document, int first) {
        PhraseTrie.Match<String> people = words.demonyms.longestAt(document.tokens(), first + 1);
        int end = people.endToken();
        boolean named = !people.values().isEmpty()
                && words.beforeDemonyms.contains(document.folded(first))
                && end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.capitalWords.contains(document.folded(end));
        return named ? hit(people.values().get(0), first, end + 1) : Optional.empty();
    }

    private Optional<NameHit> hit(String country, int first, int end) {
        return findOf(country).map(place -> NameHit.of(first, end, List.of(place), NameHit.Standing.IMPLIED));
    }
}
