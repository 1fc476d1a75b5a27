package org.harmattan.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Chooses the sub-event type of an event from its words, its target and its victims. */
final class TypeDecider {

    /** Words of later frames count less: the first tells what the event is. */
    private static final double FADING = 0.6;

    /** What people said to be abducted count, against the words. */
    private static final double ABDUCTED = 4.5;

    private final EventWords words;

    TypeDecider(EventWords words) {
        this.words = words;
    }

    /**
     * The type with the word that decided it.
     *
     * @param type the type
     * @param trigger the word
     */
    record Decision(SubEventType type, Optional<Trigger> trigger) {}

    Decision decide(
            Document document, EventDraft draft, Optional<ActorMention> target, boolean killed, boolean abducted) {
        Map<SubEventType, Double> votes = new EnumMap<>(SubEventType.class);
        Map<SubEventType, Trigger> deciding = new EnumMap<>(SubEventType.class);
        Optional<Trigger> generic = Optional.empty();
        if (abducted) {
            votes.put(SubEventType.ABDUCTION, ABDUCTED);
        }
        int order = 0;
        for (Frame frame : draft.frames()) {
            for (Trigger trigger : frame.triggers()) {
                double fade = FADING * Math.min(4, order);
                for (EventWord word : trigger.words()) {
                    word.type().ifPresent(type -> vote(votes, deciding, type, word.weight() - fade, trigger));
                }
                if (trigger.isGeneric() && (generic.isEmpty() || generic.get().isDeadly() && !trigger.isDeadly())) {
                    generic = Optional.of(trigger);
                }
            }
            order++;
        }
        boolean assault = generic.filter(trigger -> !trigger.isDeadly()).isPresent();
        SubEventType named = byCrowd(document, draft, strongest(votes).orElse(SubEventType.ATTACK));
        boolean untyped = votes.isEmpty();
        boolean fight =
                assault || votes.containsKey(SubEventType.ARMED_CLASH) || votes.containsKey(SubEventType.ATTACK);
        boolean side = isByTheWay(named, killed, abducted, assault)
                || named == SubEventType.DISRUPTED_WEAPONS_USE && killed && fight;
        if (untyped || side || named == SubEventType.ARMED_CLASH || named == SubEventType.ATTACK) {
            SubEventType type = assaultType(document, draft, target, named, untyped || side);
            Optional<Trigger> trigger = Optional.ofNullable(deciding.get(named))
                    .filter(found -> !side)
                    .or(() -> Optional.ofNullable(deciding.get(type)));
            return new Decision(type, trigger.isPresent() ? trigger : generic);
        }
        Optional<Trigger> trigger = Optional.ofNullable(deciding.get(named))
                .or(() -> Optional.ofNullable(deciding.get(SubEventType.LOOTING)));
        return new Decision(named, trigger);
    }

    /** What crowds burn and break is a riot. */
    private SubEventType byCrowd(Document document, EventDraft draft, SubEventType type) {
        boolean looting = type == SubEventType.LOOTING;
        return looting && stands(document, draft.frames(), words.crowds) ? SubEventType.VIOLENT_DEMONSTRATION : type;
    }

    private static void vote(
            Map<SubEventType, Double> votes,
            Map<SubEventType, Trigger> deciding,
            SubEventType type,
            double weight,
            Trigger trigger) {
        if (weight > votes.getOrDefault(type, 0.0)) {
            votes.put(type, weight);
            deciding.put(type, trigger);
        }
    }

    private static Optional<SubEventType> strongest(Map<SubEventType, Double> votes) {
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Looting, abductions and arrests in the course of a deadly attack do not name it. */
    private static boolean isByTheWay(SubEventType type, boolean killed, boolean abducted, boolean assault) {
        return switch (type) {
            case LOOTING, ARRESTS -> killed;
            case ABDUCTION -> killed && assault || killed && !abducted;
            default -> false;
        };
    }

    private SubEventType assaultType(
            Document document, EventDraft draft, Optional<ActorMention> target, SubEventType named, boolean open) {
        Boolean military = isMilitary(document, draft, target);
        boolean mutual = named == SubEventType.ARMED_CLASH && !open && hasMutualWord(document, draft);
        if (mutual) {
            return SubEventType.ARMED_CLASH;
        }
        if (military == null) {
            return open ? SubEventType.ATTACK : named;
        }
        return military ? SubEventType.ARMED_CLASH : SubEventType.ATTACK;
    }

    private static boolean hasMutualWord(Document document, EventDraft draft) {
        return draft.frames().stream()
                .flatMap(frame -> frame.triggers().stream())
                .anyMatch(
                        trigger -> document.folded(trigger.firstToken())
                                .matches(
                                        "affrontement.*|combat.*|accrochage.*|clash.*|fighting|battle.*|bataille.*|echange.*|gun|gunfight|firefight.*|se|s|exchang.*|skirmish.*|repoussé|repelled|repulsed|riposte"));
    }

    /** Whether the target fights; null when nothing tells. */
    private Boolean isMilitary(Document document, EventDraft draft, Optional<ActorMention> target) {
        boolean soldiers = false;
        boolean civilians = false;
        boolean fighters = false;
        for (Frame frame : draft.frames()) {
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
        if (civilians
                || target.filter(actor -> actor.actor().kind() == ActorKind.CIVILIANS)
                        .isPresent()) {
            return false;
        }
        boolean post = stands(document, draft.frames(), words.militaryPlaces);
        boolean village = stands(document, draft.frames(), words.civilianPlaces);
        return post == village ? null : Boolean.valueOf(post);
    }

    private static boolean stands(Document document, List<Frame> frames, PhraseTrie<Boolean> trie) {
        for (Frame frame : frames) {
            for (int i = frame.firstToken(); i < frame.endToken(); i++) {
                if (!trie.longestAt(document.tokens(), i).values().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
