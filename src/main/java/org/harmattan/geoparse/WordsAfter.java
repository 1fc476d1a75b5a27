package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;

/** Reads the words after a place name that add a direction, a side or a distance. One per document. */
final class WordsAfter {

    /** Words before a measure that follows a name: {@code , à environ}. */
    private static final int MOST_MEASURE_WORDS = 3;

    /** Small words between a name and a direction. */
    private static final int MOST_WIND_WORDS = 4;

    private final Document document;
    private final PlaceWords words;
    private final NumberReader numbers;

    WordsAfter(Document document, PlaceWords words, NumberReader numbers) {
        this.document = document;
        this.words = words;
        this.numbers = numbers;
    }

    /** {@code à 80 km de Gao, plein est}, {@code 15 miles from Gao, to the north-east}. */
    Optional<PhraseTrie.Match<RelationWord>> findWind(int end) {
        return directionAfter(end).filter(match -> !isOf(match.endToken()));
    }

    private Optional<PhraseTrie.Match<RelationWord>> directionAfter(int end) {
        int at = afterLeads(end);
        boolean led = at > end && at < document.tokens().size();
        if (!led || !document.tokens().get(end).followsOnly(", ")) {
            return Optional.empty();
        }
        return Optional.of(words.relations.longestAt(document.tokens(), at))
                .filter(found ->
                        !found.values().isEmpty() && found.values().get(0).kind() == RelationKind.DIRECTION);
    }

    /** {@code near Gao, on the east side of the town}, {@code près de Gao, côté est}. */
    Optional<PhraseTrie.Match<RelationWord>> findSide(int end) {
        int at = afterLeads(end);
        return directionAfter(end)
                .filter(match ->
                        words.links.sidesBefore.contains(document.folded(at - 1)) && isItsSide(match.endToken())
                                || words.links.sidesAfter.contains(document.folded(match.endToken()))
                                        && isItsSide(match.endToken() + 1));
    }

    /** Whether what follows the words for a side is nothing, or the place named before: {@code of the town}. */
    private boolean isItsSide(int token) {
        return !isOf(token)
                || words.echoes.isAt(document.tokens(), token)
                || words.echoes.isAt(document.tokens(), token + 1);
    }

    private boolean isOf(int token) {
        return token < document.tokens().size()
                && document.tokens().get(token).continuesPhrase()
                && words.determiners.contains(document.folded(token));
    }

    /** Index after the small words that may stand between a name and a direction. */
    private int afterLeads(int end) {
        int at = end;
        while (at < Math.min(document.tokens().size(), end + MOST_WIND_WORDS)
                && (at == end || document.tokens().get(at).continuesPhrase())
                && words.measures.windLeads.contains(document.folded(at))) {
            at++;
        }
        return at;
    }

    /** {@code au sud-est de Gao, à environ 30 km}, where nothing else is told from where. */
    Optional<NumberPhrase> findMeasure(int end) {
        for (int at = end; at < Math.min(document.tokens().size(), end + MOST_MEASURE_WORDS); at++) {
            Optional<NumberPhrase> number = numbers.findAt(document.tokens(), at);
            if (number.isPresent()) {
                return number.filter(
                        found -> words.measures.distanceUnits.containsKey(document.folded(found.endToken()))
                                && document.tokens().get(found.endToken()).continuesPhrase()
                                && isClosed(found.endToken() + 1));
            }
            boolean leads = words.measures.measureOpeners.contains(document.folded(at));
            boolean parted = !document.tokens().get(at).followsOnly(", ");
            if (!leads || parted) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase ends before a token, or goes on with what is not measured from. */
    private boolean isClosed(int token) {
        return token >= document.tokens().size()
                || !document.tokens().get(token).continuesPhrase()
                || !words.determiners.contains(document.folded(token))
                        && !words.fillers.contains(document.folded(token))
                        && !words.relations.isAt(document.tokens(), token)
                        && words.measures
                                .aways
                                .longestAt(document.tokens(), token)
                                .values()
                                .isEmpty();
    }
}
