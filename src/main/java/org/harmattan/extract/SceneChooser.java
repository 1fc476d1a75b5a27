package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;

/** Tells where something happened from where else the text takes the reader. */
final class SceneChooser {

    private static final Set<String> OF = Set.of("d", "de", "of", "from");

    private static final Set<String> SMALL_WORDS = Set.of("la", "le", "l", "the", "d", "de", "du");

    private static final Set<String> CONJUNCTIONS = Set.of("et", "ou", "and", "puis");

    private static final Set<String> PREPOSITIONS = Set.of("a", "au", "aux", "en", "in", "at", "sur", "on", "dans");

    /** Words between an event and the capital in which it was. */
    private static final int STRUCK = 12;

    /** Words between two places of a list. */
    private static final int LIST_GAP = 2;

    /** Words before an expression that may say that it is not the scene. */
    private static final int REACH = 6;

    /** The seat of a mayor or the home of a witness counts as so many words farther away. */
    private static final int OFFICE = 8;

    /** Words between somebody taken away and the place they are taken to. */
    private static final int AWAY = 9;

    /** Words between a word of saying and the end of its source's name. */
    private static final int SOURCE = 14;

    /** Words between victims and where they come from. */
    private static final int ORIGIN = 2;

    /** Words of a date before the place that heads an item. */
    private static final int HEAD = 4;

    private static final double REGION_METRES = 400_000;

    private static final double WIDEST_METRES = 400_000;

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
        return places.stream().filter(place -> isScene(document, place)).toList();
    }

    /** Whether something may have happened at a place. What the words say is asked first: to draw a place takes longer. */
    boolean isScene(Document document, PlaceExpression place) {
        return place.located().isPresent()
                && !isDateline(document, place)
                && !isNotTheScene(document, place)
                && !isAway(document, place)
                && isSomewhere(place.located().get());
    }

    /** {@code Bamako (AFP)}. */
    boolean isDateline(Document document, PlaceExpression place) {
        return Datelines.opens(document, place.span(), place.firstToken());
    }

    /** Whether the words before a place say that nothing happened there. */
    boolean isNotTheScene(Document document, PlaceExpression place) {
        return follows(document, place, contexts.notTheScene);
    }

    /** {@code le maire de Sebba}: the seat of a mayor or the home of a witness. */
    boolean isHome(Document document, PlaceExpression place) {
        return follows(document, place, contexts.perhapsTheScene);
    }

    /** {@code à Sebba}. */
    boolean isAt(Document document, PlaceExpression place) {
        return place.firstToken() > 0 && PREPOSITIONS.contains(document.folded(place.firstToken() - 1));
    }

    /** {@code de Sebba}. */
    boolean isOf(Document document, PlaceExpression place) {
        return place.firstToken() > 0 && OF.contains(document.folded(place.firstToken() - 1));
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
                .filter(scene -> !(onlyVictims && isOrigin(document, scene, tolls)))
                .filter(scene -> attributions.isEmpty()
                        || !isSeatOfPower(scene)
                        || isStruck(document, scene, triggers, attributions))
                .filter(scene -> !isHeading(document, scene) && !isHeadOfCloser(document, scene, scenes))
                .filter(scene -> attributions.stream().noneMatch(said -> isOfSource(document, scene, said)))
                .toList();
    }

    /** {@code l'attaque qui a frappé Bamako}: what happened to or in a capital, with nobody speaking in between. */
    private static boolean isStruck(
            Document document, PlaceExpression scene, List<Trigger> triggers, List<Attribution> attributions) {
        return triggers.stream()
                .filter(trigger -> !trigger.isDeadly())
                .anyMatch(trigger -> scene.firstToken() >= trigger.endToken()
                        && scene.firstToken() - trigger.endToken() <= STRUCK
                        && isUnbroken(document, trigger.endToken(), scene.firstToken())
                        && attributions.stream()
                                .noneMatch(said -> trigger.firstToken() - 2 <= said.cueToken()
                                        && said.cueToken() <= scene.endToken() + 1));
    }

    static boolean isUnbroken(Document document, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!document.tokens().get(i).continuesPhrase()) {
                return false;
            }
        }
        return true;
    }

    /** {@code dans le nord du Burkina Faso}: a place of last resort, of events that have none closer; no whole country. */
    boolean isRegion(PlaceExpression place) {
        return place.located()
                .filter(located -> located.closeness() == Closeness.COUNTRY && !located.reachesBeyond(REGION_METRES))
                .isPresent();
    }

    /** A whole country, or a stretch of it this large, contains a scene and is none. */
    private static boolean isSomewhere(Located located) {
        return located.closeness() != Closeness.COUNTRY && !located.reachesBeyond(WIDEST_METRES);
    }

    /** {@code a déclaré un élu de Sebba}: the place is part of the source's name. */
    static boolean isOfSource(Document document, PlaceExpression scene, Attribution said) {
        boolean outside = scene.firstToken() >= said.endToken() || scene.endToken() <= said.firstToken();
        int last = scene.endToken() - 1;
        return outside
                && Math.abs(scene.firstToken() - said.cueToken()) <= SOURCE
                && said.by().endsWith(document.tokens().get(last).text());
    }

    /** Whether it is a capital, where things are said more often than they happen. */
    boolean isSeatOfPower(PlaceExpression scene) {
        return contexts.seatsOfPower.contains(
                NameFolder.fold(scene.located().orElseThrow().name()));
    }

    /** {@code un civil d'Agadez}: where somebody comes from. */
    private static boolean isOrigin(Document document, PlaceExpression scene, List<CasualtyStatement> tolls) {
        return scene.firstToken() > 0
                && OF.contains(document.folded(scene.firstToken() - 1))
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
                && scenes.stream().anyMatch(other -> other.firstToken() >= end && isSpot(other));
    }

    private static boolean follows(Document document, PlaceExpression place, PhraseTrie<Boolean> words) {
        int sentence = document.getSentenceOf(place.firstToken()).firstToken();
        for (int start = Math.max(sentence, place.firstToken() - REACH); start < place.firstToken(); start++) {
            int end = words.endAt(document.tokens(), start);
            int between = place.firstToken() - end;
            boolean adjacent = between <= 0 || between == 1 && SMALL_WORDS.contains(document.folded(end));
            if (end > start && adjacent) {
                return true;
            }
        }
        return false;
    }

    /** {@code évacués vers le centre médical de Titao}: where people are taken to, up to the end of the clause. */
    boolean isAway(Document document, PlaceExpression place) {
        int sentence = document.getSentenceOf(place.firstToken()).firstToken();
        for (int at = place.firstToken() - 1; at >= Math.max(sentence, place.firstToken() - AWAY); at--) {
            if (contexts.away.isAt(document.tokens(), at)) {
                return true;
            }
            if (!document.tokens().get(at + 1).continuesPhrase()) {
                return false;
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
                .thenComparingInt(scene -> distance(scene, triggers, tolls) + (isHome(document, scene) ? OFFICE : 0))
                .thenComparingInt(PlaceExpression::firstToken);
        PlaceExpression best = scenes.stream().min(order).orElseThrow();
        List<PlaceExpression> list = isSeries(triggers) ? spots(scenes) : listAround(document, scenes, best);
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

    private static List<PlaceExpression> spots(List<PlaceExpression> scenes) {
        return scenes.stream()
                .filter(scene -> isSpot(scene) || scene.located().orElseThrow().closeness() == Closeness.NEAR_PLACE)
                .toList();
    }

    private static List<PlaceExpression> listAround(
            Document document, List<PlaceExpression> scenes, PlaceExpression best) {
        int at = scenes.indexOf(best);
        int first = at;
        while (first > 0 && goesOn(document, scenes.get(first - 1), scenes.get(first))) {
            first--;
        }
        int end = at + 1;
        while (end < scenes.size() && goesOn(document, scenes.get(end - 1), scenes.get(end))) {
            end++;
        }
        return isSpot(best) ? scenes.subList(first, end) : List.of(best);
    }

    /** Whether a scene goes on a list: {@code à Ténenkou et Léré}, {@code à Ténenkou, à Diafarabé et à Léré}. */
    private static boolean goesOn(Document document, PlaceExpression before, PlaceExpression scene) {
        return isSpot(before) && isSpot(scene) && isListed(document, before, scene);
    }

    /** Whether only a comma or a conjunction, and once more the same small words, part two places. */
    static boolean isListed(Document document, PlaceExpression before, PlaceExpression scene) {
        int from = before.endToken();
        int to = scene.firstToken();
        if (scene.coordinated() || to < from || to - from > LIST_GAP) {
            return scene.coordinated();
        }
        boolean parted = false;
        boolean small = false;
        for (int i = from; i <= to; i++) {
            String gap = document.tokens().get(i).gap();
            if (gap.chars().anyMatch(unit -> ";:().\n".indexOf(unit) >= 0)) {
                return false;
            }
            parted |= gap.indexOf(',') >= 0;
            if (i < to) {
                String word = document.folded(i);
                boolean conjunction = CONJUNCTIONS.contains(word);
                boolean preposition = PREPOSITIONS.contains(word);
                if (!conjunction && !preposition) {
                    return false;
                }
                parted |= conjunction;
                small |= preposition;
            }
        }
        return parted && small;
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
