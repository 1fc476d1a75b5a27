package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Tells a fight from an attack on those who do not fight, as ACLED does: by who was attacked. Safe for several threads. */
final class AssaultDecider {

    private final EventWords words;
    private final PairModel<AssaultSign> signs;

    AssaultDecider(EventWords words, PairModel<AssaultSign> signs) {
        this.words = words;
        this.signs = signs;
    }

    /**
     * What an assault was.
     *
     * @param type its type
     * @param holds whether each sign holds, in their order; none where words alone tell of a fight
     */
    record Judgement(SubEventType type, Optional<boolean[]> holds) {}

    /**
     * The type of an assault: rules and what else there is are weighed together.
     *
     * @param suspect who did it
     * @param target to whom
     * @param named the type for which its words speak most
     * @param open whether they speak for none
     */
    Judgement decide(
            Document document,
            EventDraft draft,
            Optional<ActorMention> suspect,
            Optional<ActorMention> target,
            SubEventType named,
            boolean open) {
        List<Frame> frames = accusing(draft, suspect, target);
        if (named == SubEventType.ARMED_CLASH && !open && isToldByWordsAlone(document, frames, target)) {
            return new Judgement(SubEventType.ARMED_CLASH, Optional.empty());
        }
        SubEventType rule = byRules(document, frames, target, named, open);
        boolean[] holds = AssaultSigns.read(
                words, document, draft, frames, Optional.of(named).filter(type -> !open), rule, suspect, target);
        SubEventType type = signs.score(holds) > 0 ? SubEventType.ARMED_CLASH : SubEventType.ATTACK;
        return new Judgement(type, Optional.of(holds));
    }

    private SubEventType byRules(
            Document document, List<Frame> frames, Optional<ActorMention> target, SubEventType named, boolean open) {
        Boolean military = isMilitary(frames, target);
        if (military == null && (open || named == SubEventType.ARMED_CLASH)) {
            military = isOnPost(document, frames);
        }
        if (military == null) {
            return open ? SubEventType.ATTACK : named;
        }
        return military ? SubEventType.ARMED_CLASH : SubEventType.ATTACK;
    }

    /**
     * Without what an army that is accused of having killed civilians says of it: <i>treize terroristes ont été neutralisés au
     * combat</i>.
     */
    private static List<Frame> accusing(
            EventDraft draft, Optional<ActorMention> suspect, Optional<ActorMention> target) {
        boolean accused =
                suspect.filter(actor -> actor.actor().kind().isOfStates()).isPresent()
                        && target.filter(ActorMention::areCivilians).isPresent();
        return draft.frames().stream()
                .filter(frame -> !accused || !killsOnlyFighters(frame))
                .toList();
    }

    /** A word names a fight of two sides, or nothing else is known: of nobody is told to whom it was done, and at no post or village. */
    private boolean isToldByWordsAlone(Document document, List<Frame> frames, Optional<ActorMention> target) {
        return hasMutualWord(document, frames)
                || target.isEmpty()
                        && frames.stream().allMatch(frame -> frame.tolls().isEmpty())
                        && isOnPost(document, frames) == null;
    }

    private boolean hasMutualWord(Document document, List<Frame> frames) {
        return frames.stream()
                .flatMap(frame -> frame.triggers().stream())
                .anyMatch(trigger ->
                        words.mutual.beginsWithin(document.tokens(), trigger.firstToken(), trigger.firstToken() + 1));
    }

    private static boolean killsOnlyFighters(Frame frame) {
        return frame.tellsOfDeaths() && frame.tolls().stream().allMatch(toll -> toll.kind() == VictimKind.ARMED_GROUP);
    }

    /** Whether the target fights; null when nothing tells. */
    private static Boolean isMilitary(List<Frame> frames, Optional<ActorMention> target) {
        boolean soldiers = false;
        boolean civilians = false;
        boolean fighters = false;
        for (Frame frame : frames) {
            for (CasualtyStatement toll : frame.tolls()) {
                if (toll.subset()) {
                    continue;
                }
                soldiers |= toll.kind() == VictimKind.STATE_FORCES && toll.best() > 0;
                civilians |= toll.kind() == VictimKind.CIVILIANS && toll.best() > 0;
                fighters |= toll.kind() == VictimKind.ARMED_GROUP && toll.best() > 0;
            }
        }
        if (soldiers || fighters && !civilians) {
            return true;
        }
        if (target.isPresent() && target.get().actor().kind().isArmed()) {
            return true;
        }
        if (civilians || target.filter(ActorMention::areCivilians).isPresent()) {
            return false;
        }
        return null;
    }

    /** Whether the place attacked is one of fighters; null when nothing tells. */
    Boolean isOnPost(Document document, List<Frame> frames) {
        boolean post = stands(document, frames, words.militaryPlaces);
        boolean village = stands(document, frames, words.civilianPlaces);
        return post == village ? null : Boolean.valueOf(post);
    }

    static boolean stands(Document document, List<Frame> frames, PhraseTrie<Boolean> trie) {
        for (Frame frame : frames) {
            if (trie.beginsWithin(document.tokens(), frame.firstToken(), frame.endToken())) {
                return true;
            }
        }
        return false;
    }
}
