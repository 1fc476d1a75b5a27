package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.incident.EventType;
import org.harmattan.incident.SubEventType;

/** Tells by rules to whom an event was done. Safe for several threads. */
final class TargetRules {

    private final ActorLexicon lexicon;

    TargetRules(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What tells who was struck where nobody is named.
     *
     * @param onPost whether it was aimed at a post or a patrol, of whomever
     * @param suspects whether people suspected of fighting are spoken of
     * @param force the force that the article speaks of most
     */
    record Hints(boolean onPost, boolean suspects, Optional<ActorMention> force) {}

    /**
     * Who was struck, the one struck most first.
     *
     * @param targets those whom the text says were struck, the first of them most
     * @param code the country where it was
     * @param hints what else tells who was struck
     */
    List<LexiconActor> struck(
            SubEventType type,
            Optional<ActorMention> perpetrator,
            List<ActorMention> targets,
            EventDraft draft,
            Optional<String> code,
            Hints hints) {
        List<ActorMention> found = switch (type) {
            case PEACEFUL_PROTEST, EXCESSIVE_FORCE -> List.of();
            case PROTEST_WITH_INTERVENTION ->
                Stream.concat(perpetrator.stream(), targets.stream())
                        .filter(actor -> actor.actor().kind().isOfStates())
                        .limit(1)
                        .toList();
            case DISRUPTED_WEAPONS_USE, ARRESTS ->
                targets.stream().filter(TargetRules::isGroup).toList();
            case VIOLENT_DEMONSTRATION, MOB_VIOLENCE ->
                targets.stream().filter(actor -> !isOfCrowd(actor)).toList();
            default -> targets;
        };
        List<LexiconActor> struck = new ArrayList<>();
        found.stream()
                .filter(actor -> !isOneOfThem(actor, perpetrator))
                .map(ActorMention::actor)
                .filter(actor -> !struck.contains(actor))
                .forEach(struck::add);
        boolean beside = !struck.isEmpty() && hasVictims(type) && draft.tolls().hasKilled(VictimKind.CIVILIANS);
        if (beside && !struck.contains(lexicon.getCivilians())) {
            struck.add(lexicon.getCivilians());
        }
        if (struck.isEmpty()) {
            implied(type, perpetrator, draft, code, hints).ifPresent(struck::add);
        }
        return struck;
    }

    /** {@code JNIM says … the army killed forty assailants}: nameless fighters beside a group that attacked are its own. */
    private static boolean isOneOfThem(ActorMention actor, Optional<ActorMention> perpetrator) {
        return actor.actor().kind() == ActorKind.UNIDENTIFIED
                && perpetrator
                        .map(ActorMention::actor)
                        .map(LexiconActor::kind)
                        .filter(ActorKind::isNamedGroup)
                        .isPresent();
    }

    private static boolean hasVictims(SubEventType type) {
        return type.eventType() == EventType.BATTLES
                || type.eventType() == EventType.EXPLOSIONS
                || type.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS;
    }

    /** Who is struck by what it is: the victims counted, or else those to whom such things are done by definition. */
    private Optional<LexiconActor> implied(
            SubEventType type,
            Optional<ActorMention> perpetrator,
            EventDraft draft,
            Optional<String> code,
            Hints hints) {
        boolean byState =
                perpetrator.filter(actor -> actor.actor().kind().isOfStates()).isPresent();
        return switch (type) {
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, AGREEMENT, BASE_ESTABLISHED, NON_VIOLENT_TRANSFER ->
                Optional.empty();
            case EXCESSIVE_FORCE -> lexicon.findByLabel("Protesters");
            case DISRUPTED_WEAPONS_USE -> Optional.of(lexicon.getUnidentified());
            case ARRESTS -> Optional.of(hints.suspects() ? lexicon.getUnidentified() : lexicon.getCivilians());
            default ->
                counted(draft, VictimKind.CIVILIANS)
                        .map(toll -> lexicon.getCivilians())
                        .or(() -> byState ? Optional.empty() : force(draft, code, hints))
                        .or(() -> isDoneToCivilians(type) ? Optional.of(lexicon.getCivilians()) : Optional.empty())
                        .or(() -> blown(type, draft));
        };
    }

    /** Whom explosives and aircraft hit where nobody says who it was: people who died of them are no fighters. */
    private Optional<LexiconActor> blown(SubEventType type, EventDraft draft) {
        if (type.eventType() != EventType.EXPLOSIONS) {
            return Optional.empty();
        }
        boolean people = counted(draft, VictimKind.UNKNOWN).isPresent()
                && counted(draft, VictimKind.ARMED_GROUP).isEmpty();
        return Optional.of(
                people || type != SubEventType.AIR_DRONE_STRIKE ? lexicon.getCivilians() : lexicon.getUnidentified());
    }

    private Optional<LexiconActor> force(EventDraft draft, Optional<String> code, Hints hints) {
        if (hints.onPost()) {
            return hints.force().map(ActorMention::actor).or(() -> code.flatMap(lexicon::findArmy));
        }
        return counted(draft, VictimKind.STATE_FORCES).flatMap(toll -> code).flatMap(lexicon::findArmy);
    }

    private static boolean isDoneToCivilians(SubEventType type) {
        return type.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
                || type.eventType() == EventType.RIOTS
                || type == SubEventType.LOOTING;
    }

    /** Whose weapons are seized and whose people are arrested: a group's, not those of forces and of bystanders. */
    private static boolean isGroup(ActorMention actor) {
        ActorKind kind = actor.actor().kind();
        return kind.isArmedGroup() || kind == ActorKind.PROTESTERS || kind == ActorKind.RIOTERS;
    }

    /** What rioters do is not done to them. */
    private static boolean isOfCrowd(ActorMention actor) {
        ActorKind kind = actor.actor().kind();
        return kind == ActorKind.PROTESTERS || kind == ActorKind.RIOTERS;
    }

    private static Optional<CasualtyStatement> counted(EventDraft draft, VictimKind kind) {
        return draft.frames().stream()
                .flatMap(frame -> frame.tolls().stream())
                .filter(toll -> toll.kind() == kind && toll.max() > 0)
                .findFirst();
    }
}
