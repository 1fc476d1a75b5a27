package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/** Tells protests, riots, mobs and the force used against them apart. Safe for several threads. */
final class CrowdDecider {

    private final EventWords words;
    private final DeedReader deeds;

    CrowdDecider(EventWords words, DeedReader deeds) {
        this.words = words;
        this.deeds = deeds;
    }

    /**
     * The type, or that which it is where a crowd does it or suffers it.
     *
     * @param type what the words say
     * @param looting whether something was looted or broken
     * @param killed whether somebody died
     * @param suspect who is said to have done it
     * @param target to whom
     */
    SubEventType decide(
            Document document,
            EventDraft draft,
            SubEventType type,
            boolean looting,
            boolean killed,
            Optional<ActorMention> suspect,
            Optional<ActorMention> target) {
        boolean byGroup = suspect.filter(CrowdDecider::isArmedGroup).isPresent();
        boolean byGunmen = suspect.filter(CrowdDecider::isNameless).isPresent() && !hasCrowd(document, draft);
        boolean lynching = type == SubEventType.MOB_VIOLENCE
                && suspect.filter(actor -> actor.actor().kind().isArmedGroup()).isPresent();
        SubEventType done = byGroup || lynching
                ? byArmedGroup(type)
                : byGunmen
                        ? byGunmen(type, looting)
                        : byCrowd(document, draft, type, looting, killed && isOnPeople(target));
        return isShotAtCrowd(done, suspect, target, killed) ? SubEventType.EXCESSIVE_FORCE : done;
    }

    private static boolean isArmedGroup(ActorMention actor) {
        return actor.actor().kind() == ActorKind.REBEL;
    }

    /** {@code des hommes armés}. */
    private static boolean isNameless(ActorMention actor) {
        return actor.actor().kind() == ActorKind.UNIDENTIFIED;
    }

    private boolean hasCrowd(Document document, EventDraft draft) {
        return draft.frames().stream()
                .anyMatch(frame -> words.crowds.beginsWithin(document.tokens(), frame.firstToken(), frame.endToken()));
    }

    /** Armed men who bar a road are no protesters. */
    private static SubEventType byGunmen(SubEventType type, boolean looting) {
        return type == SubEventType.PEACEFUL_PROTEST && looting ? SubEventType.LOOTING : byArmedGroup(type);
    }

    /** Men of a group who storm a town or burn it are no rioters, whatever the verb. */
    private static SubEventType byArmedGroup(SubEventType type) {
        return switch (type) {
            case VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> SubEventType.ATTACK;
            default -> type;
        };
    }

    /** What crowds burn and break is a riot; a march at which people are arrested was not left alone. */
    private SubEventType byCrowd(
            Document document, EventDraft draft, SubEventType type, boolean looting, boolean killedPeople) {
        List<Frame> frames = draft.frames();
        boolean crowd = frames.stream().anyMatch(frame -> deeds.isByCrowd(document, frame));
        boolean present = crowd || hasCrowd(document, draft);
        return switch (type) {
            case LOOTING -> present ? SubEventType.VIOLENT_DEMONSTRATION : type;
            case ATTACK, ARMED_CLASH -> crowd ? riot(killedPeople) : type;
            case PEACEFUL_PROTEST -> looting ? SubEventType.VIOLENT_DEMONSTRATION : byArrests(frames, type);
            case ARRESTS -> byArrests(frames, type);
            default -> type;
        };
    }

    private static SubEventType riot(boolean killedPeople) {
        return killedPeople ? SubEventType.MOB_VIOLENCE : SubEventType.VIOLENT_DEMONSTRATION;
    }

    private static SubEventType byArrests(List<Frame> frames, SubEventType type) {
        boolean atMarch = frames.stream()
                .anyMatch(frame -> frame.names(SubEventType.ARRESTS) && frame.names(SubEventType.PEACEFUL_PROTEST));
        return atMarch ? SubEventType.PROTEST_WITH_INTERVENTION : type;
    }

    private static boolean isOnPeople(Optional<ActorMention> target) {
        return target.filter(actor -> actor.actor().kind().isOfStates()).isEmpty();
    }

    /** {@code l'armée a tué trois manifestants}: whoever shoots at a march breaks it up by excessive force. */
    private static boolean isShotAtCrowd(
            SubEventType type, Optional<ActorMention> suspect, Optional<ActorMention> target, boolean killed) {
        boolean forces =
                suspect.filter(actor -> actor.actor().kind().isOfStates()).isPresent();
        boolean crowd = target.filter(actor -> actor.actor().kind() == ActorKind.PROTESTERS)
                .isPresent();
        return killed
                && switch (type) {
                    case PROTEST_WITH_INTERVENTION -> true;
                    case PEACEFUL_PROTEST -> forces;
                    case ATTACK, ARMED_CLASH -> crowd;
                    default -> false;
                };
    }
}
