package org.harmattan.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/** Chooses the sub-event type of an event from its words, its target and its victims. */
final class TypeDecider {

    /** Words of later frames count less: the first tells what the event is. */
    private static final double FADING = 0.6;

    /** What people said to be abducted count, against the words. */
    private static final double ABDUCTED = 4.5;

    /** What the means of a deed count: as much as a word that names it. */
    private static final double MEANS = 8;

    /** A device that was made safe did not explode, whatever its name. */
    private static final double DISARMED = 9.5;

    private final EventWords words;
    private final DeedReader deeds;
    private final CrowdDecider crowds;
    private final AssaultDecider assaults;
    private final TerritoryDecider territories;
    private final TypeScales scales;

    /**
     * A decider by the words of a lexicon.
     *
     * @param being auxiliary verbs of the passive, folded
     * @param signs weighs what speaks for an assault having been a fight
     * @param scales weighs what the words of an event speak for beside what they name
     */
    TypeDecider(EventWords words, Set<String> being, PairModel<AssaultSign> signs, TypeScales scales) {
        this.words = words;
        deeds = new DeedReader(words, being);
        crowds = new CrowdDecider(words, deeds);
        assaults = new AssaultDecider(words, signs);
        territories = new TerritoryDecider(words);
        this.scales = scales;
    }

    /**
     * The type with the word that decided it.
     *
     * @param type the type
     * @param trigger the word
     * @param assault the judgement, where it was an assault
     */
    record Decision(SubEventType type, Optional<Trigger> trigger, Optional<AssaultDecider.Judgement> assault) {}

    /** The type that rules give an event, unless its words speak much more for another. */
    Decision decide(
            Document document,
            SentenceIndex index,
            EventDraft draft,
            Optional<ActorMention> suspect,
            Optional<ActorMention> target,
            boolean killed,
            boolean abducted) {
        Decision ruled = byRules(document, draft, suspect, target, killed, abducted);
        return scales.findHeavier(document, index, draft, ruled.type())
                .map(other -> new Decision(other.type(), Optional.of(other.trigger()), ruled.assault()))
                .orElse(ruled);
    }

    private Decision byRules(
            Document document,
            EventDraft draft,
            Optional<ActorMention> suspect,
            Optional<ActorMention> target,
            boolean killed,
            boolean abducted) {
        Map<SubEventType, Double> votes = new EnumMap<>(SubEventType.class);
        Map<SubEventType, Trigger> deciding = new EnumMap<>(SubEventType.class);
        Optional<Trigger> generic = Optional.empty();
        if (abducted) {
            votes.put(SubEventType.ABDUCTION, ABDUCTED);
        }
        int order = 0;
        for (Frame frame : draft.frames()) {
            boolean reply = deeds.isInReply(document, draft, frame);
            for (Trigger trigger : frame.triggers()) {
                double fade = FADING * Math.min(4, order);
                for (EventWord word : trigger.words()) {
                    word.type()
                            .filter(type -> !reply || type != SubEventType.AIR_DRONE_STRIKE)
                            .filter(type -> !DeedReader.isFoundInArrest(draft, type))
                            .ifPresent(type -> vote(votes, deciding, type, word.weight() - fade, trigger));
                }
                if (trigger.isGeneric() && (generic.isEmpty() || generic.get().isDeadly() && !trigger.isDeadly())) {
                    generic = Optional.of(trigger);
                }
            }
            if (!reply) {
                addMeans(document, frame, FADING * Math.min(4, order), votes);
            }
            order++;
        }
        boolean assault = generic.filter(trigger -> !trigger.isDeadly()).isPresent();
        SubEventType strongest = strongest(votes).orElse(SubEventType.ATTACK);
        SubEventType done = crowds.decide(
                document, draft, strongest, votes.containsKey(SubEventType.LOOTING), killed, suspect, target);
        SubEventType named =
                territories.decide(document, draft, done, Optional.ofNullable(deciding.get(done)), suspect);
        boolean untyped = votes.isEmpty();
        boolean fight =
                assault || votes.containsKey(SubEventType.ARMED_CLASH) || votes.containsKey(SubEventType.ATTACK);
        boolean side = isByTheWay(named, killed, abducted, assault) && !isLead(draft, named)
                || named == SubEventType.DISRUPTED_WEAPONS_USE && killed && fight
                || named == SubEventType.LOOTING
                        && opensWithAssault(draft)
                        && Boolean.TRUE.equals(assaults.isOnPost(document, draft.frames()));
        if (untyped || side || named == SubEventType.ARMED_CLASH || named == SubEventType.ATTACK) {
            AssaultDecider.Judgement assaulted =
                    assaults.decide(document, draft, suspect, target, named, untyped || side);
            Optional<Trigger> trigger = Optional.ofNullable(deciding.get(named))
                    .filter(found -> !side)
                    .or(() -> Optional.ofNullable(deciding.get(assaulted.type())));
            return new Decision(assaulted.type(), trigger.isPresent() ? trigger : generic, Optional.of(assaulted));
        }
        Optional<Trigger> trigger = Optional.ofNullable(deciding.get(named))
                .or(() -> Optional.ofNullable(deciding.get(SubEventType.LOOTING)));
        return new Decision(named, trigger, Optional.empty());
    }

    private void addMeans(Document document, Frame frame, double fade, Map<SubEventType, Double> votes) {
        if (deeds.isFromTheAir(document, frame)) {
            votes.merge(SubEventType.AIR_DRONE_STRIKE, MEANS - fade, Math::max);
        }
        if (deeds.isDisarmed(document, frame)) {
            votes.merge(SubEventType.DISRUPTED_WEAPONS_USE, DISARMED - fade, Math::max);
        }
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

    private static boolean opensWithAssault(EventDraft draft) {
        return draft.firstFrame().triggers().stream()
                .findFirst()
                .filter(trigger -> trigger.isGeneric() && !trigger.isDeadly())
                .isPresent();
    }

    /** What the first words name before anybody is said to have died is what the article is about. */
    private static boolean isLead(EventDraft draft, SubEventType type) {
        Frame first = draft.firstFrame();
        boolean deadly = first.tolls().stream().anyMatch(toll -> toll.harm() == Harm.KILLED)
                || first.triggers().stream().anyMatch(Trigger::isDeadly);
        return !deadly && first.names(type);
    }

    /** The words that it decides by. */
    EventWords words() {
        return words;
    }

    /** Whether it was aimed at a post, a camp or a patrol, and at no village. */
    boolean isAimedAtPost(Document document, EventDraft draft) {
        return Boolean.TRUE.equals(assaults.isOnPost(document, draft.frames()));
    }

    /** Whether it tells of people suspected of fighting. */
    boolean hasSuspects(Document document, EventDraft draft) {
        return AssaultDecider.stands(document, draft.frames(), words.suspects);
    }
}
