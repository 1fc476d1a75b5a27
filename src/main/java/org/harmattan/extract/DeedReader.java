package org.harmattan.extract;

import java.util.List;
import java.util.Set;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/**
 * Reads from the words around an event's word what it leaves open: whether it was done from the air, by a crowd, or to a
 * device that then did no harm. Safe for several threads.
 */
final class DeedReader {

    /** Words between an aircraft or a crowd and its verb. */
    private static final int SUBJECT_REACH = 7;

    /** Words between a verb and the aircraft it was done by. */
    private static final int MEANS_REACH = 3;

    /** Words between a device and the verb of its end. */
    private static final int DEVICE_REACH = 5;

    private final EventWords words;
    private final Set<String> being;

    /** @param being auxiliary verbs of the passive, folded */
    DeedReader(EventWords words, Set<String> being) {
        this.words = words;
        this.being = being;
    }

    /** {@code des hélicoptères ont mitraillé un campement}, {@code attaqué par des drones}. */
    boolean isFromTheAir(Document document, Frame frame) {
        return frame.triggers().stream()
                .filter(DeedReader::isAssault)
                .anyMatch(trigger -> isDoneBy(words.aircraft, document, frame, trigger)
                        || isBy(words.aircraft, document, frame, trigger));
    }

    /** {@code Seventy were killed in the response, including by air strikes}: what answers an attack does not name it. */
    boolean isInReply(Document document, EventDraft draft, Frame frame) {
        return frame != draft.firstFrame()
                && words.replying.beginsWithin(document.tokens(), frame.firstToken(), frame.endToken());
    }

    /** {@code des jeunes ont attaqué le commissariat}. */
    boolean isByCrowd(Document document, Frame frame) {
        return frame.triggers().stream()
                .filter(DeedReader::isAssault)
                .anyMatch(trigger -> isDoneBy(words.crowds, document, frame, trigger)
                        || isBy(words.crowds, document, frame, trigger));
    }

    /** {@code un engin explosif a été neutralisé}, {@code the army destroyed a bomb}. */
    boolean isDisarmed(Document document, Frame frame) {
        boolean harm = frame.tolls().stream().anyMatch(toll -> toll.best() > 0);
        boolean explosion = frame.triggers().stream().anyMatch(trigger -> !trigger.isNoun() && isDevice(trigger));
        return !harm
                && !explosion
                && frame.triggers().stream()
                        .filter(trigger -> trigger.isNoun() && isDevice(trigger))
                        .anyMatch(trigger -> isObject(document, frame, trigger) || isSubject(document, frame, trigger));
    }

    private static boolean isAssault(Trigger trigger) {
        return trigger.isGeneric()
                || trigger.names(EventFamily.ASSAULT)
                || trigger.names(EventFamily.SHELLING)
                || trigger.names(EventFamily.LOOTING);
    }

    private static boolean isDevice(Trigger trigger) {
        return trigger.names(EventFamily.DEVICE) || trigger.names(EventFamily.SUICIDE);
    }

    /** Whether one of the phrases is the subject of the verb, in the active. */
    private boolean isDoneBy(PhraseTrie<Boolean> phrases, Document document, Frame frame, Trigger trigger) {
        boolean weapon = trigger.names(EventFamily.SHELLING);
        if (trigger.isNoun() && !weapon || hasBeing(document, trigger.firstToken(), trigger.endToken())) {
            return false;
        }
        for (int at = trigger.firstToken() - 1;
                at >= frame.firstToken() && trigger.firstToken() - at <= SUBJECT_REACH;
                at--) {
            int end = phrases.endAt(document.tokens(), at);
            if (end > at && end <= trigger.firstToken()) {
                return !isComplement(document, at)
                        && isOneClause(document, end, trigger.firstToken())
                        && !hasBeing(document, end, trigger.firstToken());
            }
        }
        return false;
    }

    private boolean isBy(PhraseTrie<Boolean> phrases, Document document, Frame frame, Trigger trigger) {
        int last = Math.min(frame.endToken(), trigger.endToken() + MEANS_REACH);
        for (int at = trigger.endToken(); at < last; at++) {
            int end = words.means.endAt(document.tokens(), at);
            if (end > at
                    && isOneClause(document, trigger.endToken(), at)
                    && phrases.beginsWithin(document.tokens(), end, Math.min(frame.endToken(), end + 2))) {
                return true;
            }
        }
        return false;
    }

    /** {@code les passagers d'un hélicoptère ont attaqué}: the aircraft is not the subject. */
    private boolean isComplement(Document document, int first) {
        for (int at = first - 1; at >= Math.max(0, first - 2); at--) {
            if (words.means.endAt(document.tokens(), at) > at || words.governing.contains(document.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isObject(Document document, Frame frame, Trigger device) {
        int from = Math.max(frame.firstToken(), device.firstToken() - DEVICE_REACH - 1);
        for (int at = from; at < device.firstToken(); at++) {
            int end = words.disarming.endAt(document.tokens(), at);
            if (end > at && end <= device.firstToken() && isTogether(document, end, device.firstToken())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Document document, Frame frame, Trigger device) {
        int last = Math.min(frame.endToken(), device.endToken() + DEVICE_REACH);
        for (int at = device.endToken(); at < last; at++) {
            if (words.disarming.endAt(document.tokens(), at) > at) {
                boolean passive = at == device.endToken() || hasBeing(document, device.endToken(), at);
                return passive && isTogether(document, device.endToken(), at);
            }
        }
        return false;
    }

    private boolean isTogether(Document document, int from, int to) {
        return isOneClause(document, from, to) && !words.disarmingApart.beginsWithin(document.tokens(), from, to);
    }

    private static boolean isOneClause(Document document, int from, int to) {
        List<Token> tokens = document.tokens();
        for (int at = from; at <= to && at < tokens.size(); at++) {
            if (!tokens.get(at).continuesPhrase()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasBeing(Document document, int from, int to) {
        for (int at = from; at < to; at++) {
            if (being.contains(document.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Douze suspects ont été arrêtés. Deux fusils ont été saisis}: what is found on them does not name the event. */
    static boolean isFoundInArrest(EventDraft draft, SubEventType type) {
        return type == SubEventType.DISRUPTED_WEAPONS_USE
                && draft.firstFrame().names(SubEventType.ARRESTS)
                && !draft.firstFrame().names(SubEventType.DISRUPTED_WEAPONS_USE);
    }
}
