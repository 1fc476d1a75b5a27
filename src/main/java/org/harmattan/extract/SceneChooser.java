package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;

/** Tells where something happened from where else the text takes the reader. */
final class SceneChooser {

    /** Words between an event and the capital in which it was. */
    private static final int STRUCK = 12;

    /** The seat of a mayor or the home of a witness counts as so many words farther away. */
    private static final int OFFICE = 8;

    /** Words between victims and where they come from. */
    private static final int ORIGIN = 2;

    /** Words between a village and where it lies. */
    private static final int APPOSITION = 7;

    /** Words of a date before the place that heads an item. */
    private static final int HEAD = 4;

    private final ContextWords contexts;
    private final ScenePhrases phrases;
    private final PlaceLists lists;

    SceneChooser(ContextWords contexts, ScenePhrases phrases, PlaceLists lists) {
        this.contexts = contexts;
        this.phrases = phrases;
        this.lists = lists;
    }

    /**
     * The scenes of a frame.
     *
     * @param scenes best first
     * @param listed how many of them form a list of places that all suffered the event
     */
    record Choice(List<PlaceExpression> scenes, int listed) {}

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
                .filter(scene -> !(onlyVictims && isOrigin(document, scene, tolls)))
                .filter(scene -> attributions.isEmpty()
                        || !phrases.isSeatOfPower(scene)
                        || isStruck(document, scene, triggers, attributions))
                .filter(scene -> !isHeading(document, scene) && !isHeadOfCloser(document, scene, scenes))
                .filter(scene -> !describes(document, scene, scenes))
                .filter(scene -> attributions.stream().noneMatch(said -> ScenePhrases.isOfSource(document, scene, said))
                        || phrases.isStruck(document, scene))
                .toList();
    }

    /** {@code l'attaque qui a frappé Bamako}: what happened to or in a capital, with nobody speaking in between. */
    private static boolean isStruck(
            Document document, PlaceExpression scene, List<Trigger> triggers, List<Attribution> attributions) {
        return triggers.stream()
                .filter(trigger -> !trigger.isDeadly())
                .anyMatch(trigger -> scene.firstToken() >= trigger.endToken()
                        && scene.firstToken() - trigger.endToken() <= STRUCK
                        && ScenePhrases.isUnbroken(document, trigger.endToken(), scene.firstToken())
                        && attributions.stream()
                                .noneMatch(said -> trigger.firstToken() - 2 <= said.cueToken()
                                        && said.cueToken() <= scene.endToken() + 1));
    }

    /** {@code un civil d'Agadez}: where somebody comes from. */
    private boolean isOrigin(Document document, PlaceExpression scene, List<CasualtyStatement> tolls) {
        return scene.firstToken() > 0
                && contexts.from.contains(document.folded(scene.firstToken() - 1))
                && tolls.stream().anyMatch(toll -> Math.abs(scene.firstToken() - 1 - toll.endToken()) <= ORIGIN);
    }

    /** {@code Maradi : un père et ses deux fils abattus}: a heading names the wider area as often as the place. */
    private static boolean isHeading(Document document, PlaceExpression scene) {
        int end = scene.endToken();
        return document.getSentenceOf(scene.firstToken()).firstToken() == scene.firstToken()
                && end < document.tokens().size()
                && (document.tokens().get(end).follows(':')
                        || document.tokens().get(end).follows('/'));
    }

    /** {@code 07/06, Abala : incursion au village de Sanam}: an item is headed by the commune before it names the village. */
    private static boolean isHeadOfCloser(Document document, PlaceExpression scene, List<PlaceExpression> scenes) {
        int end = scene.endToken();
        int sentence = document.getSentenceOf(scene.firstToken()).firstToken();
        return scene.firstToken() - sentence <= HEAD
                && end < document.tokens().size()
                && document.tokens().get(end).follows(':')
                && scenes.stream().anyMatch(other -> other.firstToken() >= end && SceneFit.isSpot(other));
    }

    /** {@code Talataye, localité située entre Gao et Ménaka}: where a village lies that was just named. */
    private boolean describes(Document document, PlaceExpression scene, List<PlaceExpression> scenes) {
        return phrases.isSituated(document, scene)
                && scenes.stream()
                        .filter(SceneFit::isClose)
                        .anyMatch(other -> other.endToken() <= scene.firstToken()
                                && scene.firstToken() - other.endToken() <= APPOSITION);
    }

    /** The best scene, or the list it opens. */
    Choice choose(
            Document document, List<PlaceExpression> scenes, List<Trigger> triggers, List<CasualtyStatement> tolls) {
        if (scenes.isEmpty()) {
            return new Choice(List.of(), 0);
        }
        Comparator<PlaceExpression> order = Comparator.comparingInt((PlaceExpression scene) -> rank(scene))
                .thenComparingInt(
                        scene -> distance(scene, triggers, tolls) + (phrases.isHome(document, scene) ? OFFICE : 0))
                .thenComparingInt(PlaceExpression::firstToken);
        PlaceExpression best = scenes.stream().min(order).orElseThrow();
        List<PlaceExpression> list =
                isSeries(triggers) ? PlaceLists.spots(scenes) : lists.listAround(document, scenes, best);
        if (list.size() > 1) {
            return new Choice(list, list.size());
        }
        List<PlaceExpression> sorted = new ArrayList<>(scenes);
        sorted.sort(order);
        return new Choice(sorted, 1);
    }

    /** {@code Deux attaques ont visé le bateau près de Rharous et le camp de Bamba}: each place had one. */
    private static boolean isSeries(List<Trigger> triggers) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.plural()
                        && !trigger.isDeadly()
                        && trigger.isGeneric()
                        && trigger.reference() != Trigger.Reference.DEFINITE);
    }

    private static int rank(PlaceExpression scene) {
        return switch (scene.located().orElseThrow().closeness()) {
            case PLACE, NEAR_PLACE, LINE -> 0;
            case VAGUE -> SceneFit.isBesideSpot(scene) ? 0 : 1;
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
