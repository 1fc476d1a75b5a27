package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.text.Document;

/**
 * Finds measures that are taken from the place named last, without a word for it: <i>trois kilomètres plus loin</i>, <i>à
 * deux heures de route</i>, <i>dix kilomètres plus au nord</i>. Safe for several threads.
 */
final class Aways {

    /** The word for a place before, when the measure ends in a word such as "away". */
    static final String AWAY = "away";

    /** When it ends in what one travels on. */
    static final String WAY = "way";

    /** When it ends in a direction. */
    static final String SIDE = "side";

    /** Small words between a unit and a direction: {@code plus au}, {@code further to the}. */
    private static final int MOST_SMALL_WORDS = 4;

    /** Words between the start of a measure and its unit: {@code à une bonne dizaine de}. */
    private static final int MOST_MEASURE_WORDS = 7;

    private final PlaceWords words;

    Aways(PlaceWords words) {
        this.words = words;
    }

    /** Whether a word may begin the last words of such a measure, as far as that is known at once. */
    boolean mayOpen(Document document, int first) {
        return words.measures.aways.opensAt(document.tokens(), first)
                || words.directions.opensAt(document.tokens(), first)
                || words.measures.travelWays.contains(document.folded(first));
    }

    /** The last words of such a measure, when a token begins them. */
    Optional<NameHit> findAt(Document document, int first) {
        if (first == 0 || !document.tokens().get(first).continuesPhrase()) {
            return Optional.empty();
        }
        var away = words.measures.aways.longestAt(document.tokens(), first);
        if (!away.values().isEmpty()) {
            boolean measured = isDistance(document, first - 1) || isTime(document, first - 1);
            return hit(document, first, away.endToken(), AWAY).filter(hit -> measured);
        }
        if (words.measures.travelWays.contains(document.folded(first))) {
            boolean travelled = isTime(document, beforeSmallWords(document, first)) && opens(document, first);
            return hit(document, first, first + 1, WAY).filter(hit -> travelled);
        }
        if (!words.directions.opensAt(document.tokens(), first)) {
            return Optional.empty();
        }
        var side = words.relations.longestAt(document.tokens(), first);
        boolean wind = !side.values().isEmpty() && side.values().get(0).kind() == RelationKind.DIRECTION;
        return wind && isDistance(document, beforeSmallWords(document, first))
                ? hit(document, first, side.endToken(), SIDE)
                : Optional.empty();
    }

    /** Nothing after the words tells what the measure is taken from. */
    private Optional<NameHit> hit(Document document, int first, int end, String kind) {
        boolean goesOn = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && (words.determiners.contains(document.folded(end))
                        || words.fillers.contains(document.folded(end))
                        || document.tokens().get(end).isCapitalised()
                        || words.relations.isAt(document.tokens(), end));
        return goesOn ? Optional.empty() : Optional.of(NameHit.echo(first, end, kind));
    }

    private int beforeSmallWords(Document document, int first) {
        int at = first - 1;
        while (at > 0
                && at > first - 1 - MOST_SMALL_WORDS
                && document.tokens().get(at).continuesPhrase()
                && (words.determiners.contains(document.folded(at)) || words.fillers.contains(document.folded(at)))) {
            at--;
        }
        return at;
    }

    private boolean isDistance(Document document, int token) {
        return words.measures.distanceUnits.containsKey(document.folded(token));
    }

    private boolean isTime(Document document, int token) {
        return words.measures.travelUnits.containsKey(document.folded(token));
    }

    /** {@code à deux heures de route}, not {@code après deux heures de route}. */
    private boolean opens(Document document, int first) {
        for (int at = first - 1; at >= Math.max(0, first - MOST_MEASURE_WORDS); at--) {
            if (words.measures.measureOpeners.contains(document.folded(at))) {
                return true;
            }
            if (!document.tokens().get(at).continuesPhrase()) {
                return false;
            }
        }
        return false;
    }
}
