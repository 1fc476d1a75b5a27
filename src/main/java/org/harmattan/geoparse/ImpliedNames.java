package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/**
 * Finds words that are no names but stand for a place where something is told to lie: the country of <i>la frontière
 * malienne</i>, the river of <i>sur le fleuve</i>. Safe for several threads.
 */
final class ImpliedNames {

    private static final int LONGEST_PHRASE = 3;

    private final PlaceWords words;
    private final Aways aways;
    private final Capitals capitals;
    private final Map<String, Place> countries = new HashMap<>();
    private final Map<String, List<Place>> rivers = new HashMap<>();

    ImpliedNames(Gazetteer gazetteer, PlaceWords words) {
        this.words = words;
        aways = new Aways(words);
        capitals = new Capitals(gazetteer, words);
        for (Place place : gazetteer.listAll()) {
            if (place.kind() == PlaceKind.COUNTRY) {
                countries.putIfAbsent(place.country(), place);
            }
        }
        Set<String> names = new HashSet<>(words.riverNames);
        names.addAll(words.riversNamedAsCountries.values());
        for (String name : names) {
            rivers.put(
                    name,
                    gazetteer.findByName(name).stream()
                            .filter(place -> place.kind() == PlaceKind.RIVER)
                            .toList());
        }
    }

    /**
     * The river that is meant by a name that is a country's too: {@code les rives du Niger}, {@code on the Niger}.
     *
     * @param hit a name of the gazetteer
     */
    Optional<NameHit> findRiver(Document document, Surrounds surrounds, NameHit hit) {
        String river = hit.endToken() == hit.firstToken() + 1
                ? words.riversNamedAsCountries.get(document.folded(hit.firstToken()))
                : null;
        if (river == null
                || !surrounds.announceRiver(hit.firstToken())
                        && !surrounds.tellRiver(hit.firstToken(), hit.endToken())) {
            return Optional.empty();
        }
        return Optional.of(NameHit.of(hit.firstToken(), hit.endToken(), rivers.getOrDefault(river, List.of())))
                .filter(found -> !found.places().isEmpty());
    }

    /** What the words that begin with a token imply. */
    Optional<NameHit> findAt(Document document, Surrounds surrounds, int first) {
        if (!mayImply(document, first)) {
            return Optional.empty();
        }
        Optional<NameHit> echo = findEcho(document, surrounds, first)
                .or(() -> capitals.findAt(document, first))
                .or(() -> aways.findAt(document, first));
        if (echo.isPresent()) {
            return echo;
        }
        PhraseTrie.Match<String> river = words.theRiver.longestAt(document.tokens(), first);
        if (!river.values().isEmpty()) {
            List<Place> places = rivers.getOrDefault(river.values().get(0), List.of());
            return places.isEmpty() || isNamed(document, river.endToken()) || isOfOther(document, river)
                    ? Optional.empty()
                    : Optional.of(NameHit.of(first, river.endToken(), places, NameHit.Standing.IMPLIED));
        }
        PhraseTrie.Match<String> country = words.borderAdjectives.longestAt(document.tokens(), first);
        if (country.values().isEmpty()) {
            return Optional.empty();
        }
        if (isSide(document, first, country.endToken())) {
            return Optional.ofNullable(countries.get(country.values().get(0)))
                    .map(place -> NameHit.of(first, country.endToken(), List.of(place), NameHit.Standing.SIDE));
        }
        if (!isOfBorder(document, first, country.endToken())) {
            return Optional.empty();
        }
        return Optional.ofNullable(countries.get(country.values().get(0)))
                .map(place -> NameHit.of(first, country.endToken(), List.of(place), NameHit.Standing.IMPLIED));
    }

    /** Whether a word opens something that implies a place: most do not, and that is soon said. */
    private boolean mayImply(Document document, int first) {
        return words.echoes.opensAt(document.tokens(), first)
                || words.theRiver.opensAt(document.tokens(), first)
                || words.borderAdjectives.opensAt(document.tokens(), first)
                || capitals.mayOpen(document, first)
                || aways.mayOpen(document, first);
    }

    /** {@code à 10 km de là}, {@code north of the town}. */
    private Optional<NameHit> findEcho(Document document, Surrounds surrounds, int first) {
        PhraseTrie.Match<String> echo = words.echoes.longestAt(document.tokens(), first);
        if (echo.values().isEmpty()
                || isNamed(document, echo.endToken())
                || words.kinds.endAt(document.tokens(), echo.endToken() - 1) > echo.endToken()) {
            return Optional.empty();
        }
        boolean article = document.tokens().get(first).text().equals("la") && echo.endToken() == first + 1;
        boolean goesOn = echo.endToken() < document.tokens().size()
                && document.tokens().get(echo.endToken()).continuesPhrase()
                && words.determiners.contains(document.folded(echo.endToken()));
        return article || goesOn || !surrounds.measureFrom(first)
                ? Optional.empty()
                : Optional.of(NameHit.echo(first, echo.endToken(), echo.values().get(0)));
    }

    /** {@code sur le fleuve Niger} names its river. */
    private static boolean isNamed(Document document, int end) {
        return end < document.tokens().size()
                && document.tokens().get(end).isCapitalised()
                && document.tokens().get(end).continuesPhrase();
    }

    /** {@code l'autre rive de la rue}: a bank that is not told to be the river's. */
    private boolean isOfOther(Document document, PhraseTrie.Match<String> river) {
        int end = river.endToken();
        return end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.ofWords.contains(document.folded(end))
                && document.tokens().subList(river.firstToken(), end).stream()
                        .noneMatch(token -> words.streamWords.contains(token.folded()));
    }

    /** {@code du côté malien}, {@code on the Malian side}. */
    private boolean isSide(Document document, int first, int end) {
        return first > 0 && words.links.sidesBefore.contains(document.folded(first - 1))
                || end < document.tokens().size()
                        && document.tokens().get(end).continuesPhrase()
                        && words.links.sidesAfter.contains(document.folded(end));
    }

    private boolean isOfBorder(Document document, int first, int end) {
        if (isBorder(document, first) || isBorderAfter(document, end)) {
            return true;
        }
        // {@code frontière nigéro-malienne}, {@code Malian-Burkinabe border}
        boolean second = first > 0
                && document.tokens().get(first).isGlued()
                && !words.borderAdjectives
                        .longestAt(document.tokens(), first - 1)
                        .values()
                        .isEmpty()
                && isBorder(document, first - 1);
        boolean opens =
                end < document.tokens().size() && document.tokens().get(end).isGlued();
        PhraseTrie.Match<String> next = words.borderAdjectives.longestAt(document.tokens(), end);
        return second || opens && !next.values().isEmpty() && isBorderAfter(document, next.endToken());
    }

    private boolean isBorder(Document document, int end) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            PhraseTrie.Match<RelationWord> match = words.relations.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() == end) {
                return match.values().get(0).kind() == RelationKind.BORDER;
            }
        }
        return false;
    }

    private boolean isBorderAfter(Document document, int end) {
        return end < document.tokens().size()
                && words.relationsAfter
                        .longestAt(document.tokens(), end)
                        .values()
                        .contains(RelationKind.BORDER);
    }
}
