package org.harmattan.extract;

import java.util.List;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;

/** Tells which places stand in one list: {@code à Ténenkou et à Léré}. Immutable; safe for several threads. */
final class PlaceLists {

    /** Words between two places of a list. */
    private static final int LIST_GAP = 2;

    private final ContextWords contexts;

    PlaceLists(ContextWords contexts) {
        this.contexts = contexts;
    }

    /** The settlements and sites among some places, and what lies near one. */
    static List<PlaceExpression> spots(List<PlaceExpression> scenes) {
        return scenes.stream().filter(SceneFit::isNearSpot).toList();
    }

    /** The list in which a scene stands, or that scene alone. */
    List<PlaceExpression> listAround(Document document, List<PlaceExpression> scenes, PlaceExpression best) {
        int at = scenes.indexOf(best);
        int first = at;
        while (first > 0 && goesOn(document, scenes.get(first - 1), scenes.get(first))) {
            first--;
        }
        int end = at + 1;
        while (end < scenes.size() && goesOn(document, scenes.get(end - 1), scenes.get(end))) {
            end++;
        }
        return SceneFit.isSpot(best) ? scenes.subList(first, end) : List.of(best);
    }

    /** Whether a scene goes on a list: {@code à Ténenkou et Léré}, {@code à Ténenkou, à Diafarabé et à Léré}. */
    private boolean goesOn(Document document, PlaceExpression before, PlaceExpression scene) {
        return SceneFit.isSpot(before) && SceneFit.isSpot(scene) && isListed(document, before, scene);
    }

    /** Whether only a comma or a conjunction, and once more the same small words, part two places. */
    boolean isListed(Document document, PlaceExpression before, PlaceExpression scene) {
        int from = before.endToken();
        int to = scene.firstToken();
        if (scene.coordinated() || to < from || to - from > LIST_GAP) {
            return scene.coordinated();
        }
        boolean parted = false;
        boolean small = false;
        for (int i = from; i <= to; i++) {
            if (document.tokens().get(i).followsAny(";:().\n")) {
                return false;
            }
            parted |= document.tokens().get(i).follows(',');
            if (i < to) {
                String word = document.folded(i);
                boolean conjunction = contexts.listing.contains(word);
                boolean preposition = contexts.at.contains(word);
                if (!conjunction && !preposition) {
                    return false;
                }
                parted |= conjunction;
                small |= preposition;
            }
        }
        return parted && small;
    }
}
