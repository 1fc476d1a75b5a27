package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Datelines;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;

/** What the words around a place say of whether something happened there. Immutable; safe for several threads. */
final class ScenePhrases {

    /** Words before an expression that may say that it is not the scene. */
    private static final int REACH = 6;

    /** Words between somebody taken away and the place they are taken to. */
    private static final int AWAY = 9;

    /** Words between a word of saying and the end of its source's name. */
    private static final int SOURCE = 14;

    /** Words between a place and the verb of what happened there. */
    private static final int DEED = 2;

    private static final double REGION_METRES = 400_000;

    private static final double WIDEST_METRES = 400_000;

    private final ContextWords contexts;
    private final PhraseTrie<EventWord> deeds;

    /** @param deeds words that tell of events */
    ScenePhrases(ContextWords contexts, PhraseTrie<EventWord> deeds) {
        this.contexts = contexts;
        this.deeds = deeds;
    }

    /** The expressions of a sentence at which something may have happened. */
    List<PlaceExpression> scenes(Document document, List<PlaceExpression> places) {
        List<PlaceExpression> scenes = new ArrayList<>();
        boolean excluded = false;
        for (PlaceExpression place : places) {
            excluded = place.coordinated() && excluded || isNotTheScene(document, place);
            if (!excluded && isScene(document, place)) {
                scenes.add(place);
            }
        }
        return scenes;
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
        return Datelines.opens(document, place.span(), place.firstToken())
                || isSeatOfPower(place) && Datelines.opensInBrackets(document, place.span(), place.firstToken());
    }

    /** Whether the words before a place say that nothing happened there. */
    boolean isNotTheScene(Document document, PlaceExpression place) {
        return follows(document, place, contexts.notTheScene)
                || isEndOfWay(document, place)
                || follows(document, place, contexts.countedFrom) && !isStruck(document, place)
                || place.located().isPresent() && isSeatOfPower(place) && follows(document, place, contexts.ofPowers);
    }

    /** {@code six commerçants qui regagnaient Djibo}; both ends of a way are the way itself. */
    private boolean isEndOfWay(Document document, PlaceExpression place) {
        return follows(document, place, contexts.travels)
                && place.located()
                        .filter(located -> located.closeness() != Closeness.LINE)
                        .isPresent();
    }

    /** {@code Two days after Djibo came under attack, les habitants de Téra ont manifesté}: a verb right after a place tells of it. */
    boolean isStruck(Document document, PlaceExpression place) {
        int end = document.getSentenceOf(place.firstToken()).endToken();
        for (int at = place.endToken(); at < Math.min(end, place.endToken() + DEED); at++) {
            if (!document.tokens().get(at).continuesPhrase()) {
                return false;
            }
            List<EventWord> told = deeds.longestAt(document.tokens(), at).values();
            if (!told.isEmpty() && told.stream().noneMatch(EventWord::noun)) {
                return true;
            }
        }
        return false;
    }

    /** {@code le maire de Sebba}: the seat of a mayor or the home of a witness. */
    boolean isHome(Document document, PlaceExpression place) {
        return follows(document, place, contexts.perhapsTheScene);
    }

    /** {@code située entre Gao et Ménaka}: the words before a place say that something lies there. */
    boolean isSituated(Document document, PlaceExpression place) {
        return endsBefore(document, place.firstToken(), contexts.situated)
                || endsBefore(document, nameOf(document, place), contexts.situated);
    }

    /** {@code à Sebba}. */
    boolean isAt(Document document, PlaceExpression place) {
        return place.firstToken() > 0 && contexts.at.contains(document.folded(place.firstToken() - 1));
    }

    /** Whether {@code à} or another such word is part of what is said of a place. */
    boolean opensWithAt(Document document, PlaceExpression place) {
        return contexts.at.contains(document.folded(place.firstToken()));
    }

    /** {@code de Sebba}. */
    boolean isOf(Document document, PlaceExpression place) {
        return place.firstToken() > 0 && contexts.from.contains(document.folded(place.firstToken() - 1));
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

    static boolean isUnbroken(Document document, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!document.tokens().get(i).continuesPhrase()) {
                return false;
            }
        }
        return true;
    }

    /** Whether such words end before the name of a place: before all that is said of it, or among it where that says no more. */
    private boolean follows(Document document, PlaceExpression place, PhraseTrie<Boolean> words) {
        return endsBefore(document, place.firstToken(), words)
                || place.located().isPresent()
                        && SceneFit.isSpot(place)
                        && endsBefore(document, nameOf(document, place), words);
    }

    private boolean endsBefore(Document document, int name, PhraseTrie<Boolean> words) {
        int sentence = document.getSentenceOf(name).firstToken();
        for (int start = Math.max(sentence, name - REACH); start < name; start++) {
            int end = words.endAt(document.tokens(), start);
            int between = name - end;
            boolean adjacent = between <= 0 || between == 1 && contexts.beforeNames.contains(document.folded(end));
            if (end > start && adjacent) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the name in an expression: {@code Kidal} of {@code the convoy from Kidal}. */
    private static int nameOf(Document document, PlaceExpression place) {
        for (int i = place.firstToken() + 1; i < place.endToken(); i++) {
            if (document.tokens().get(i).isCapitalised()) {
                return i;
            }
        }
        return place.firstToken();
    }
}
