package org.harmattan.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** What an event says of who may have done or suffered it, whoever that is. One per article; safe for several threads. */
final class PartyEventSigns {

    /** What it was. */
    static final Set<PartySign> TYPES = Set.copyOf(Stream.of(SubEventType.values())
            .flatMap(type -> Stream.concat(Stream.of(kind(type)), findParticular(type).stream()))
            .collect(Collectors.toSet()));

    private final Document document;
    private final RoleWords words;
    private final EventWords events;

    PartyEventSigns(Document document, RoleWords words, EventWords events) {
        this.document = document;
        this.words = words;
        this.events = events;
    }

    /** Those that hold of an event, whoever is nominated for it. */
    Set<PartySign> of(RuledEvent event) {
        EventDraft draft = event.draft();
        Set<PartySign> signs = EnumSet.of(kind(event.decision().type()));
        findParticular(event.decision().type()).ifPresent(signs::add);
        add(signs, PartySign.TOLD_OF_ZEALOTS, tells(draft, words.zealots));
        add(signs, PartySign.TOLD_OF_ROBBERS, tells(draft, words.robbers));
        add(signs, PartySign.TOLD_OF_UNIFORMS, tells(draft, words.uniformed));
        add(signs, PartySign.TOLD_OF_REBELS, tells(draft, words.insurgents));
        add(signs, PartySign.TOLD_OF_GROUP, tells(draft, words.group));
        add(signs, PartySign.UNCLAIMED, isUnclaimed(draft));
        add(signs, PartySign.KILLS_CIVILIANS, draft.tolls().hasKilled(VictimKind.CIVILIANS));
        add(signs, PartySign.KILLS_FORCES, draft.tolls().hasKilled(VictimKind.STATE_FORCES));
        add(signs, PartySign.KILLS_FIGHTERS, draft.tolls().hasKilled(VictimKind.ARMED_GROUP));
        Optional<ActorKind> target = event.roles()
                .findTarget(event.perpetrator())
                .map(actor -> actor.actor().kind());
        add(signs, PartySign.STRIKES_STATE, target.filter(ActorKind::isOfStates).isPresent());
        add(
                signs,
                PartySign.STRIKES_CIVILIANS,
                target.filter(kind -> kind == ActorKind.CIVILIANS).isPresent());
        add(
                signs,
                PartySign.STRIKES_GROUP,
                target.filter(ActorKind::isArmedGroup).isPresent());
        add(signs, PartySign.AT_POST, tells(draft, events.militaryPlaces));
        add(signs, PartySign.AT_VILLAGE, tells(draft, events.civilianPlaces));
        add(signs, PartySign.ON_UNIFORMS, tells(draft, events.uniforms));
        add(signs, PartySign.ON_PEOPLE, tells(draft, events.people));
        add(signs, PartySign.ON_SUSPECTS, tells(draft, events.suspects));
        add(signs, PartySign.SPOILS, tells(draft, events.spoils));
        add(signs, PartySign.PLUNDER, tells(draft, events.plunder));
        add(signs, PartySign.BACKGROUND, draft.isBackground());
        add(signs, PartySign.EARLIER, draft.isEarlier());
        add(signs, PartySign.SUM, draft.isSum());
        add(signs, PartySign.SEVERAL_PARTS, draft.frames().size() > 1);
        return signs;
    }

    private static void add(Set<PartySign> signs, PartySign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    /**
     * Notes what the event says of one nominated for it.
     *
     * @param signs those that hold of the event
     */
    static void mark(PartyNominee nominee, Set<PartySign> signs) {
        signs.forEach(sign -> nominee.mark(sign, true));
        markFit(nominee);
    }

    private static void markFit(PartyNominee nominee) {
        ActorKind kind = nominee.actor().kind();
        boolean rebel = kind == ActorKind.REBEL;
        boolean state = kind.isOfStates();
        boolean robbers = nominee.has(PartySign.TOLD_OF_ROBBERS);
        boolean fighters = nominee.has(PartySign.TOLD_OF_ZEALOTS) || nominee.has(PartySign.TOLD_OF_REBELS);
        boolean uniforms = nominee.has(PartySign.TOLD_OF_UNIFORMS);
        boolean thieves = nominee.has(PartySign.BANDITS);
        nominee.mark(PartySign.FITS_WORDS, rebel && fighters || thieves && robbers || state && uniforms);
        nominee.mark(
                PartySign.AGAINST_WORDS,
                state && (fighters || robbers) || rebel && robbers && !fighters || thieves && fighters && !robbers);
        boolean ofForces = nominee.has(PartySign.KILLS_FORCES) || nominee.has(PartySign.STRIKES_STATE);
        boolean ofGroups = nominee.has(PartySign.KILLS_FIGHTERS) || nominee.has(PartySign.STRIKES_GROUP);
        nominee.mark(PartySign.ENEMY_OF_VICTIMS, state ? ofGroups && !ofForces : ofForces && !ofGroups);
        nominee.mark(PartySign.FELLOW_OF_VICTIMS, state ? ofForces && !ofGroups : ofGroups && !ofForces);
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

    private static PartySign kind(SubEventType type) {
        return switch (EventFamily.of(type)) {
            case ASSAULT -> type == SubEventType.ARMED_CLASH ? PartySign.CLASH : PartySign.ATTACK;
            case AIR -> PartySign.AIR_STRIKE;
            case DEVICE, SUICIDE, SHELLING, GRENADE -> PartySign.DEVICE;
            case ABDUCTION -> PartySign.ABDUCTION;
            case ARREST, DISRUPTED -> PartySign.ARREST;
            case TERRITORY -> PartySign.TERRITORY;
            case LOOTING -> PartySign.LOOTING;
            case SEXUAL -> PartySign.SEXUAL;
            default -> PartySign.QUIET;
        };
    }

    private static Optional<PartySign> findParticular(SubEventType type) {
        return switch (type) {
            case SUICIDE_BOMB -> Optional.of(PartySign.SUICIDE);
            case SHELLING -> Optional.of(PartySign.SHELLING);
            case GRENADE -> Optional.of(PartySign.GRENADE);
            case DISRUPTED_WEAPONS_USE -> Optional.of(PartySign.DISARMED);
            case NON_STATE_ACTOR_OVERTAKES_TERRITORY -> Optional.of(PartySign.OVERTAKEN);
            case GOVERNMENT_REGAINS_TERRITORY -> Optional.of(PartySign.REGAINED);
            case PEACEFUL_PROTEST -> Optional.of(PartySign.PROTEST);
            case PROTEST_WITH_INTERVENTION -> Optional.of(PartySign.PROTEST_MET);
            case EXCESSIVE_FORCE -> Optional.of(PartySign.EXCESSIVE_FORCE);
            case VIOLENT_DEMONSTRATION -> Optional.of(PartySign.RIOT);
            case MOB_VIOLENCE -> Optional.of(PartySign.MOB);
            case AGREEMENT -> Optional.of(PartySign.AGREEMENT);
            default -> Optional.empty();
        };
    }
}
