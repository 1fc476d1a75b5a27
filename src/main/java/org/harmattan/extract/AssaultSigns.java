package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Reads what speaks for an assault having been a fight. One per event; not safe for several threads. */
final class AssaultSigns {

    private final HeldSigns<AssaultSign> signs = HeldSigns.none(AssaultSign.class);
    private final Document document;
    private final EventDraft draft;
    private final List<Frame> frames;

    private AssaultSigns(Document document, EventDraft draft, List<Frame> frames) {
        this.document = document;
        this.draft = draft;
        this.frames = frames;
    }

    /**
     * The signs of an event.
     *
     * @param frames those parts of it that tell of the assault
     * @param named the type for which its words speak most; none when they speak for none
     * @param rule what rules say it was
     */
    static boolean[] read(
            EventWords words,
            Document document,
            EventDraft draft,
            List<Frame> frames,
            Optional<SubEventType> named,
            SubEventType rule,
            Optional<ActorMention> suspect,
            Optional<ActorMention> target) {
        AssaultSigns signs = new AssaultSigns(document, draft, frames);
        signs.mark(AssaultSign.RULE_CLASH, rule == SubEventType.ARMED_CLASH);
        signs.mark(AssaultSign.OPEN, named.isEmpty());
        signs.mark(
                AssaultSign.NAMED_CLASH,
                named.filter(type -> type == SubEventType.ARMED_CLASH).isPresent());
        signs.mark(
                AssaultSign.NAMED_ATTACK,
                named.filter(type -> type == SubEventType.ATTACK).isPresent());
        signs.markWords(words);
        signs.markDead();
        signs.markParties(suspect, target);
        signs.mark(AssaultSign.SEVERAL_PARTS, frames.size() > 1);
        signs.mark(AssaultSign.BACKGROUND, draft.isBackground());
        return signs.signs.holds();
    }

    private void markWords(EventWords words) {
        markTwice(AssaultSign.MUTUAL, AssaultSign.MUTUAL_IN_FIRST_PART, words.mutual);
        markTwice(AssaultSign.POST, AssaultSign.POST_IN_FIRST_PART, words.militaryPlaces);
        markTwice(AssaultSign.VILLAGE, AssaultSign.VILLAGE_IN_FIRST_PART, words.civilianPlaces);
        markTwice(AssaultSign.UNIFORMS, AssaultSign.UNIFORMS_IN_FIRST_PART, words.uniforms);
        markTwice(AssaultSign.PEOPLE, AssaultSign.PEOPLE_IN_FIRST_PART, words.people);
        markTwice(AssaultSign.DEFENCELESS, AssaultSign.DEFENCELESS_IN_FIRST_PART, words.defenceless);
        mark(AssaultSign.FOUGHT_BACK, stands(words.foughtBack));
        mark(AssaultSign.SPOILS, stands(words.spoils));
        mark(AssaultSign.PLUNDER, stands(words.plunder));
        mark(AssaultSign.ALLEGED_FIGHTERS, stands(words.suspects));
    }

    private void markTwice(AssaultSign anywhere, AssaultSign first, PhraseTrie<Boolean> phrases) {
        Frame opening = draft.firstFrame();
        mark(anywhere, stands(phrases));
        mark(first, phrases.beginsWithin(document.tokens(), opening.firstToken(), opening.endToken()));
    }

    private boolean stands(PhraseTrie<Boolean> phrases) {
        return AssaultDecider.stands(document, frames, phrases);
    }

    private void markDead() {
        int soldiers = 0;
        int civilians = 0;
        Optional<VictimKind> first = Optional.empty();
        for (Frame frame : frames) {
            for (CasualtyStatement toll : frame.tolls()) {
                if (toll.best() > 0) {
                    mark(toll);
                }
                if (toll.tellsOfDeaths()) {
                    first = first.or(() -> Optional.of(toll.kind()));
                    soldiers = Math.max(soldiers, toll.kind() == VictimKind.STATE_FORCES ? toll.best() : 0);
                    civilians = Math.max(civilians, toll.kind() == VictimKind.CIVILIANS ? toll.best() : 0);
                }
            }
        }
        mark(AssaultSign.MORE_SOLDIERS_THAN_CIVILIANS, soldiers > civilians);
        mark(AssaultSign.MORE_CIVILIANS_THAN_SOLDIERS, civilians > soldiers);
        mark(AssaultSign.FIRST_DEAD_SOLDIERS, first.equals(Optional.of(VictimKind.STATE_FORCES)));
        mark(AssaultSign.FIRST_DEAD_CIVILIANS, first.equals(Optional.of(VictimKind.CIVILIANS)));
        mark(AssaultSign.FIRST_DEAD_FIGHTERS, first.equals(Optional.of(VictimKind.ARMED_GROUP)));
    }

    private void mark(CasualtyStatement toll) {
        boolean soldiers = toll.kind() == VictimKind.STATE_FORCES;
        boolean civilians = toll.kind() == VictimKind.CIVILIANS;
        boolean killed = toll.harm() == Harm.KILLED;
        boolean whole = killed && !toll.subset();
        mark(AssaultSign.SOLDIERS_KILLED, whole && soldiers);
        mark(AssaultSign.CIVILIANS_KILLED, whole && civilians);
        mark(AssaultSign.FIGHTERS_KILLED, whole && toll.kind() == VictimKind.ARMED_GROUP);
        mark(AssaultSign.PEOPLE_KILLED, whole && toll.kind() == VictimKind.UNKNOWN);
        mark(AssaultSign.SOLDIERS_AMONG_DEAD, killed && toll.subset() && soldiers);
        mark(AssaultSign.CIVILIANS_AMONG_DEAD, killed && toll.subset() && civilians);
        mark(AssaultSign.SOLDIERS_HARMED, !killed && soldiers);
        mark(AssaultSign.CIVILIANS_HARMED, !killed && civilians);
    }

    private void markParties(Optional<ActorMention> suspect, Optional<ActorMention> target) {
        Optional<ActorKind> by = suspect.map(actor -> actor.actor().kind());
        Optional<ActorKind> on = target.map(actor -> actor.actor().kind());
        mark(AssaultSign.BY_STATE, by.filter(ActorKind::isOfStates).isPresent());
        mark(AssaultSign.BY_REBEL, by.equals(Optional.of(ActorKind.REBEL)));
        mark(AssaultSign.BY_MILITIA, by.filter(ActorKind::isMilitia).isPresent());
        mark(AssaultSign.BY_NAMELESS, by.equals(Optional.of(ActorKind.UNIDENTIFIED)));
        mark(AssaultSign.BY_UNKNOWN, by.isEmpty());
        mark(AssaultSign.TARGET_STATE, on.filter(ActorKind::isOfStates).isPresent());
        mark(AssaultSign.TARGET_REBEL, on.equals(Optional.of(ActorKind.REBEL)));
        mark(AssaultSign.TARGET_MILITIA, on.filter(ActorKind::isMilitia).isPresent());
        mark(AssaultSign.TARGET_CIVILIANS, on.equals(Optional.of(ActorKind.CIVILIANS)));
        mark(AssaultSign.TARGET_UNKNOWN, on.isEmpty());
    }

    private void mark(AssaultSign sign, boolean holds) {
        signs.mark(sign, holds);
    }
}
