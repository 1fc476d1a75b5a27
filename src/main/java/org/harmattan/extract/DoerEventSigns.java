package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
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

    void mark(DoerNominee nominee, RuledEvent event) {
        EventDraft draft = event.draft();
        nominee.mark(kind(event.decision().type()), true);
        nominee.mark(DoerSign.TOLD_OF_ZEALOTS, tells(draft, words.zealots));
        nominee.mark(DoerSign.TOLD_OF_ROBBERS, tells(draft, words.robbers));
        nominee.mark(DoerSign.TOLD_OF_UNIFORMS, tells(draft, words.uniformed));
        nominee.mark(DoerSign.TOLD_OF_REBELS, tells(draft, words.insurgents));
        nominee.mark(DoerSign.TOLD_OF_GROUP, tells(draft, words.group));
        nominee.mark(DoerSign.UNCLAIMED, isUnclaimed(draft));
        nominee.mark(DoerSign.KILLS_CIVILIANS, draft.tolls().hasKilled(VictimKind.CIVILIANS));
        nominee.mark(DoerSign.KILLS_FORCES, draft.tolls().hasKilled(VictimKind.STATE_FORCES));
        nominee.mark(DoerSign.KILLS_FIGHTERS, draft.tolls().hasKilled(VictimKind.ARMED_GROUP));
        Optional<ActorKind> target = event.roles()
                .findTarget(event.perpetrator())
                .map(actor -> actor.actor().kind());
        nominee.mark(
                DoerSign.STRIKES_STATE, target.filter(ActorKind::isOfStates).isPresent());
        nominee.mark(
                DoerSign.STRIKES_CIVILIANS,
                target.filter(kind -> kind == ActorKind.CIVILIANS).isPresent());
        nominee.mark(
                DoerSign.STRIKES_GROUP, target.filter(ActorKind::isArmedGroup).isPresent());
        markFit(nominee);
        nominee.mark(DoerSign.SUM, draft.isSum());
        nominee.mark(DoerSign.SEVERAL_PARTS, draft.frames().size() > 1);
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
        return draft.frames().stream()
                .anyMatch(frame -> kind.beginsWithin(document.tokens(), frame.firstToken(), frame.endToken()));
    }

    private boolean isUnclaimed(EventDraft draft) {
        List<Integer> own = draft.sentences();
        int next = Math.min(
                document.sentences().size() - 1,
                own.stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
        Sentence after = document.sentences().get(next);
        return words.unclaimed.beginsIn(document.tokens(), after)
                || own.stream()
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
