package org.harmattan.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** What an event says of who may have done it, whoever that is. One per article; safe for several threads. */
final class DoerEventSigns {

    private final Document document;
    private final RoleWords words;

    DoerEventSigns(Document document, RoleWords words) {
        this.document = document;
        this.words = words;
    }

    /** Those that hold of an event, whoever is nominated for it. */
    Set<DoerSign> of(RuledEvent event) {
        EventDraft draft = event.draft();
        Set<DoerSign> signs = EnumSet.of(kind(event.decision().type()));
        add(signs, DoerSign.TOLD_OF_ZEALOTS, tells(draft, words.zealots));
        add(signs, DoerSign.TOLD_OF_ROBBERS, tells(draft, words.robbers));
        add(signs, DoerSign.TOLD_OF_UNIFORMS, tells(draft, words.uniformed));
        add(signs, DoerSign.TOLD_OF_REBELS, tells(draft, words.insurgents));
        add(signs, DoerSign.TOLD_OF_GROUP, tells(draft, words.group));
        add(signs, DoerSign.UNCLAIMED, isUnclaimed(draft));
        add(signs, DoerSign.KILLS_CIVILIANS, draft.tolls().hasKilled(VictimKind.CIVILIANS));
        add(signs, DoerSign.KILLS_FORCES, draft.tolls().hasKilled(VictimKind.STATE_FORCES));
        add(signs, DoerSign.KILLS_FIGHTERS, draft.tolls().hasKilled(VictimKind.ARMED_GROUP));
        Optional<ActorKind> target = event.roles()
                .findTarget(event.perpetrator())
                .map(actor -> actor.actor().kind());
        add(signs, DoerSign.STRIKES_STATE, target.filter(ActorKind::isOfStates).isPresent());
        add(
                signs,
                DoerSign.STRIKES_CIVILIANS,
                target.filter(kind -> kind == ActorKind.CIVILIANS).isPresent());
        add(
                signs,
                DoerSign.STRIKES_GROUP,
                target.filter(ActorKind::isArmedGroup).isPresent());
        add(signs, DoerSign.SUM, draft.isSum());
        add(signs, DoerSign.SEVERAL_PARTS, draft.frames().size() > 1);
        return signs;
    }

    private static void add(Set<DoerSign> signs, DoerSign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    /**
     * Notes what the event says of one nominated for it.
     *
     * @param signs those that hold of the event
     */
    static void mark(DoerNominee nominee, Set<DoerSign> signs) {
        signs.forEach(sign -> nominee.mark(sign, true));
        markFit(nominee);
    }

    private static void markFit(DoerNominee nominee) {
        ActorKind kind = nominee.actor().actor().kind();
        boolean rebel = kind == ActorKind.REBEL;
        boolean state = kind.isOfStates();
        boolean robbers = nominee.has(DoerSign.TOLD_OF_ROBBERS);
        boolean fighters = nominee.has(DoerSign.TOLD_OF_ZEALOTS) || nominee.has(DoerSign.TOLD_OF_REBELS);
        boolean uniforms = nominee.has(DoerSign.TOLD_OF_UNIFORMS);
        boolean thieves = nominee.has(DoerSign.BANDITS);
        nominee.mark(DoerSign.FITS_WORDS, rebel && fighters || thieves && robbers || state && uniforms);
        nominee.mark(
                DoerSign.AGAINST_WORDS,
                state && (fighters || robbers) || rebel && robbers && !fighters || thieves && fighters && !robbers);
        boolean ofForces = nominee.has(DoerSign.KILLS_FORCES) || nominee.has(DoerSign.STRIKES_STATE);
        boolean ofGroups = nominee.has(DoerSign.KILLS_FIGHTERS) || nominee.has(DoerSign.STRIKES_GROUP);
        nominee.mark(DoerSign.ENEMY_OF_VICTIMS, state ? ofGroups && !ofForces : ofForces && !ofGroups);
        nominee.mark(DoerSign.FELLOW_OF_VICTIMS, state ? ofForces && !ofGroups : ofGroups && !ofForces);
    }

    private boolean tells(EventDraft draft, PhraseTrie<Boolean> kind) {
        return AssaultDecider.stands(document, draft.frames(), kind);
    }

    private boolean isUnclaimed(EventDraft draft) {
        int next = Math.min(document.sentences().size() - 1, draft.lastSentence() + 1);
        Sentence after = document.sentences().get(next);
        return words.unclaimed.beginsIn(document.tokens(), after)
                || draft.sentences().stream()
                        .map(document.sentences()::get)
                        .anyMatch(sentence -> words.unclaimed.beginsIn(document.tokens(), sentence));
    }

    private static DoerSign kind(SubEventType type) {
        return switch (EventFamily.of(type)) {
            case ASSAULT -> type == SubEventType.ARMED_CLASH ? DoerSign.CLASH : DoerSign.ATTACK;
            case AIR -> DoerSign.AIR_STRIKE;
            case DEVICE, SUICIDE, SHELLING, GRENADE -> DoerSign.DEVICE;
            case ABDUCTION -> DoerSign.ABDUCTION;
            case ARREST, DISRUPTED -> DoerSign.ARREST;
            case TERRITORY -> DoerSign.TERRITORY;
            case LOOTING -> DoerSign.LOOTING;
            case SEXUAL -> DoerSign.SEXUAL;
            default -> DoerSign.QUIET;
        };
    }
}
