package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Tells who took a place, and whether it was taken at all. Safe for several threads. */
final class TerritoryDecider {

    /** Words between the verb and what was taken, or what says that it was only tried. */
    private static final int REACH = 8;

    private final EventWords words;

    TerritoryDecider(EventWords words) {
        this.words = words;
    }

    /**
     * The type, or that which it is where a place is said to be taken.
     *
     * @param type what the words say
     * @param deciding the word that says so
     * @param suspect who is said to have done it
     */
    SubEventType decide(
            Document document,
            EventDraft draft,
            SubEventType type,
            Optional<Trigger> deciding,
            Optional<ActorMention> suspect) {
        if (type != SubEventType.GOVERNMENT_REGAINS_TERRITORY
                && type != SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY) {
            return type;
        }
        SubEventType taken = byTaker(type, suspect);
        boolean overtaken = taken == SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
        return overtaken && !isHeld(document, draft, deciding) ? SubEventType.ARMED_CLASH : taken;
    }

    /** {@code Les combattants sont entrés dans la ville}: who takes it tells which of two types it is. */
    private static SubEventType byTaker(SubEventType type, Optional<ActorMention> suspect) {
        Optional<ActorKind> kind =
                suspect.map(actor -> actor.actor().kind()).filter(known -> known != ActorKind.UNIDENTIFIED);
        if (kind.isEmpty()) {
            return type;
        }
        return kind.get().isOfStates()
                ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
                : SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
    }

    /** A post overrun for an hour, or one that somebody tried to take, is not taken. */
    private boolean isHeld(Document document, EventDraft draft, Optional<Trigger> deciding) {
        if (AssaultDecider.stands(document, draft.frames(), words.held)) {
            return true;
        }
        boolean left = AssaultDecider.stands(document, draft.frames(), words.notHeld);
        boolean beaten = deciding.filter(trigger ->
                        isPostOverrun(document, trigger) || begins(words.attempts, document, trigger, REACH, 0))
                .isPresent();
        return !left && !beaten;
    }

    private boolean isPostOverrun(Document document, Trigger trigger) {
        return begins(words.overrunning, document, trigger, 0, 0)
                && begins(words.militaryPlaces, document, trigger, REACH, REACH);
    }

    private static boolean begins(
            PhraseTrie<Boolean> phrases, Document document, Trigger trigger, int before, int after) {
        int end = Math.min(document.tokens().size(), trigger.endToken() + after);
        return phrases.beginsWithin(document.tokens(), Math.max(0, trigger.firstToken() - before), end);
    }
}
