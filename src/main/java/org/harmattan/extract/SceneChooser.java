package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;

/** Tells where something happened from where else the text takes the reader. */
final class SceneChooser {

    /** Words before an expression that may say that it is not the scene. */
    private static final int REACH = 6;

    /** The seat of a mayor or the home of a witness counts as so many words farther away. */
    private static final int OFFICE = 8;

    private final ContextWords contexts;

    SceneChooser(ContextWords contexts) {
        this.contexts = contexts;
    }

    /**
     * The scenes of a frame.
     *
     * @param scenes best first
     * @param listed how many of them form a list of places that all suffered the event
     */
    record Choice(List<PlaceExpression> scenes, int listed) {}

    /** The expressions of a sentence at which something may have happened. */
    List<PlaceExpression> scenes(Document document, List<PlaceExpression> places) {
        return places.stream()
                .filter(place -> place.located().isPresent())
                .filter(place -> !Datelines.opens(document, place.span(), place.firstToken()))
                .filter(place -> !follows(document, place, contexts.notTheScene))
                .toList();
    }

    /**
     * The scenes that a part of a sentence really speaks of: not the capital somebody spoke in, nor the home of a victim,
     * nor the hospital town where one died later.
     */
    List<PlaceExpression> credible(
            Document document,
            List<PlaceExpression> scenes,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls,
            List<Attribution> attributions) {
        boolean onlyVictims = triggers.stream().allMatch(Trigger::isDeadly);
        boolean later = onlyVictims && !tolls.isEmpty() && tolls.stream().allMatch(CasualtyStatement::later);
        if (later) {
            return List.of();
        }
        return scenes.stream()
                .filter(scene -> !(onlyVictims && isOrigin(document, scene)))
                .filter(scene -> attributions.isEmpty() && !onlyVictims || !isSeatOfPower(scene))
                .filter(scene -> !isHeading(document, scene))
                .toList();
    }

    /** Whether it is a capital, where things are said more often than they happen. */
    boolean isSeatOfPower(PlaceExpression scene) {
        return contexts.seatsOfPower.contains(
                NameFolder.fold(scene.located().orElseThrow().name()));
    }

    /** {@code un civil d'Agadez}: where somebody comes from. */
    private static boolean isOrigin(Document document, PlaceExpression scene) {
        return scene.firstToken() > 0 && document.folded(scene.firstToken() - 1).matches("d|de|of|from");
    }

    /** {@code Maradi : un père et ses deux fils abattus}: a heading names the wider area as often as the place. */
    private static boolean isHeading(Document document, PlaceExpression scene) {
        int end = scene.endToken();
        return document.getSentenceOf(scene.firstToken()).firstToken() == scene.firstToken()
                && end < document.tokens().size()
                && (document.tokens().get(end).follows(':')
                        || document.tokens().get(end).follows('/'));
    }

    private static boolean follows(Document document, PlaceExpression place, PhraseTrie<Boolean> words) {
        int sentence = document.getSentenceOf(place.firstToken()).firstToken();
        for (int start = Math.max(sentence, place.firstToken() - REACH); start < place.firstToken(); start++) {
            PhraseTrie.Match<Boolean> match = words.longestAt(document.tokens(), start);
            int between = place.firstToken() - match.endToken();
            boolean adjacent = between <= 0
                    || between == 1 && document.folded(match.endToken()).matches("la|le|l|the|d|de|du");
            if (!match.values().isEmpty() && adjacent) {
                return true;
            }
        }
        return false;
    }

    /** The best scene, or the list it opens. */
    Choice choose(
            Document document, List<PlaceExpression> scenes, List<Trigger> triggers, List<CasualtyStatement> tolls) {
        if (scenes.isEmpty()) {
            return new Choice(List.of(), 0);
        }
        Comparator<PlaceExpression> order = Comparator.comparingInt((PlaceExpression scene) -> rank(scene))
                .thenComparingInt(scene -> distance(scene, triggers, tolls)
                        + (follows(document, scene, contexts.perhapsTheScene) ? OFFICE : 0))
                .thenComparingInt(PlaceExpression::firstToken);
        PlaceExpression best = scenes.stream().min(order).orElseThrow();
        List<PlaceExpression> list = listAround(scenes, best);
        if (list.size() > 1) {
            return new Choice(list, list.size());
        }
        List<PlaceExpression> sorted = new ArrayList<>(scenes);
        sorted.sort(order);
        return new Choice(sorted, 1);
    }

    private static List<PlaceExpression> listAround(List<PlaceExpression> scenes, PlaceExpression best) {
        int at = scenes.indexOf(best);
        int first = at;
        while (first > 0 && scenes.get(first).coordinated() && isSpot(scenes.get(first - 1))) {
            first--;
        }
        int end = at + 1;
        while (end < scenes.size() && scenes.get(end).coordinated() && isSpot(scenes.get(end))) {
            end++;
        }
        return isSpot(best) ? scenes.subList(first, end) : List.of(best);
    }

    private static boolean isSpot(PlaceExpression scene) {
        return scene.located().orElseThrow().closeness() == Closeness.PLACE;
    }

    private static int rank(PlaceExpression scene) {
        return switch (scene.located().orElseThrow().closeness()) {
            case PLACE, NEAR_PLACE, LINE -> 0;
            case VAGUE -> 1;
            case ADMIN2 -> 2;
            case ADMIN1 -> 3;
            case COUNTRY -> 4;
        };
    }

    private static int distance(PlaceExpression scene, List<Trigger> triggers, List<CasualtyStatement> tolls) {
        int nearest = 1_000;
        for (Trigger trigger : triggers) {
            int gap = scene.firstToken() >= trigger.endToken()
                    ? scene.firstToken() - trigger.endToken()
                    : 2 + Math.max(0, trigger.firstToken() - scene.endToken());
            nearest = Math.min(nearest, gap + (trigger.isDeadly() ? 2 : 0));
        }
        for (CasualtyStatement toll : tolls) {
            nearest = Math.min(nearest, 3 + Math.abs(scene.firstToken() - toll.endToken()));
        }
        return nearest;
    }
}
