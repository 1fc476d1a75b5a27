package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Notes what rules say of those nominated for an event: who did it, who was struck, whose victims are counted. */
final class PartyVotes {

    private PartyVotes() {}

    /** What they say of one before anybody is held responsible. */
    static void mark(PartyNominee nominee, RuledEvent event) {
        LexiconActor actor = nominee.actor();
        Roles roles = event.roles();
        markRule(nominee, event);
        nominee.mark(PartySign.VOTED_DOER, roles.isSuspect(actor));
        nominee.mark(PartySign.VOTED_TARGET, roles.isTarget(actor));
        nominee.mark(PartySign.BYSTANDER, roles.isBystander(actor));
        nominee.mark(PartySign.PLAIN_DOER, roles.attackVotes(actor) >= Roles.PLAINLY_DONE);
        nominee.mark(PartySign.STRONG_DOER, roles.attackVotes(actor) >= Roles.COUNTED);
        nominee.mark(PartySign.DEFENDER, roles.isDefender(actor));
        nominee.mark(PartySign.PLAIN_TARGET, roles.targetVotes(actor) >= Roles.PLAINLY_STRUCK);
        nominee.mark(PartySign.ENGAGED, roles.isPlainlyEngaged(actor));
        nominee.mark(PartySign.STRONG_TARGET, roles.targetVotes(actor) >= Roles.COUNTED);
        nominee.mark(PartySign.MOST_VOTED_DOER, is(roles.findPerpetrator(), actor::equals));
        List<ActorMention> blamed = event.draft().blamed();
        nominee.mark(
                PartySign.BLAMED, blamed.stream().anyMatch(one -> one.actor().equals(actor)));
        nominee.mark(
                PartySign.ANOTHER_BLAMED,
                blamed.stream().anyMatch(one -> !one.actor().equals(actor)));
        markVictims(nominee);
    }

    private static void markRule(PartyNominee nominee, RuledEvent event) {
        Optional<ActorMention> rule = event.perpetrator();
        nominee.mark(PartySign.IMPLAUSIBLE, !Plausibility.canDo(event.decision().type(), nominee.actor()));
        nominee.mark(PartySign.RULE_DOER, is(rule, nominee.actor()::equals));
        nominee.mark(PartySign.RULE_DOER_NONE, rule.isEmpty());
        nominee.mark(PartySign.RULE_DOER_NAMELESS, is(rule, actor -> actor.kind() == ActorKind.UNIDENTIFIED));
        nominee.mark(
                PartySign.RULE_DOER_OF_STATES, is(rule, actor -> actor.kind().isOfStates()));
        nominee.mark(PartySign.RULE_DOER_REBEL, is(rule, actor -> actor.kind() == ActorKind.REBEL));
        nominee.mark(PartySign.RULE_DOER_MILITIA, is(rule, actor -> actor.kind().isMilitia()));
        nominee.mark(
                PartySign.RULE_DOER_UNVOTED, is(rule, actor -> !event.roles().isSuspect(actor)));
    }

    private static boolean is(Optional<ActorMention> mention, Predicate<LexiconActor> kind) {
        return mention.map(ActorMention::actor).filter(kind).isPresent();
    }

    private static void markVictims(PartyNominee nominee) {
        boolean killed = false;
        for (Frame frame : nominee.draft().frames()) {
            for (CasualtyStatement toll : frame.tolls()) {
                if (toll.best() > 0) {
                    mark(nominee, toll);
                    killed |= toll.harm() == Harm.KILLED;
                }
            }
        }
        nominee.mark(PartySign.NOBODY_KILLED, !killed);
    }

    private static void mark(PartyNominee nominee, CasualtyStatement toll) {
        boolean own = isOf(toll.kind(), nominee.actor().kind());
        boolean killed = toll.harm() == Harm.KILLED;
        boolean unknown = toll.kind() == VictimKind.UNKNOWN;
        nominee.mark(PartySign.OWN_KIND_KILLED, own && killed && !toll.subset());
        nominee.mark(PartySign.OWN_KIND_AMONG_DEAD, own && killed && toll.subset());
        nominee.mark(PartySign.OWN_KIND_HURT, own && !killed);
        nominee.mark(PartySign.OTHER_KIND_KILLED, !own && killed && !unknown);
        nominee.mark(PartySign.UNKNOWN_KILLED, killed && unknown);
        nominee.mark(PartySign.VICTIMS_OF_IT, is(toll.actor(), nominee.actor()::equals));
    }

    private static boolean isOf(VictimKind victims, ActorKind kind) {
        return switch (victims) {
            case CIVILIANS -> kind == ActorKind.CIVILIANS;
            case STATE_FORCES -> kind.isOfStates();
            case ARMED_GROUP -> kind.isArmedGroup();
            case PROTESTERS -> kind == ActorKind.PROTESTERS;
            case OWN, ENEMY, UNKNOWN -> false;
        };
    }

    /**
     * What they say of one when it is known who did it.
     *
     * @param doer the one held responsible
     * @param struck whom rules find struck, the one struck most first
     */
    static void markTarget(
            PartyNominee nominee, RuledEvent event, Optional<ActorMention> doer, List<LexiconActor> struck) {
        LexiconActor actor = nominee.actor();
        ActorKind kind = actor.kind();
        nominee.mark(PartySign.DOER, isDoer(nominee, event, doer));
        nominee.mark(
                PartySign.FELLOW_OF_DOER,
                is(
                        doer,
                        other -> other.kind().isOfStates() && kind.isOfStates()
                                || other.kind().isArmedGroup() && kind.isArmedGroup()));
        nominee.mark(
                PartySign.COUNTRYMAN_OF_DOER,
                actor.country().isPresent() && is(doer, other -> other.country().equals(actor.country())));
        nominee.mark(PartySign.MOST_VOTED_TARGET, is(event.roles().findTarget(doer), actor::equals));
        nominee.mark(PartySign.RULE_TARGET, struck.contains(actor));
        nominee.mark(PartySign.RULE_TARGET_ONLY, struck.equals(List.of(actor)));
        nominee.mark(PartySign.RULE_TARGET_FIRST, struck.indexOf(actor) == 0);
        nominee.mark(PartySign.RULE_TARGETS_NONE, struck.isEmpty());
        markStruck(nominee, struck);
    }

    private static boolean isDoer(PartyNominee nominee, RuledEvent event, Optional<ActorMention> doer) {
        if (DoerPicker.isOfCrowds(event.decision().type())) {
            return nominee.has(PartySign.CROWD);
        }
        return doer.map(ActorMention::actor)
                .map(nominee.actor()::equals)
                .orElse(nominee.actor().kind() == ActorKind.UNIDENTIFIED);
    }

    private static void markStruck(PartyNominee nominee, List<LexiconActor> struck) {
        for (LexiconActor actor : struck) {
            nominee.mark(PartySign.RULE_TARGETS_CIVILIANS, actor.kind() == ActorKind.CIVILIANS);
            nominee.mark(PartySign.RULE_TARGETS_NAMELESS, actor.kind() == ActorKind.UNIDENTIFIED);
            nominee.mark(PartySign.RULE_TARGETS_OF_STATES, actor.kind().isOfStates());
            nominee.mark(PartySign.RULE_TARGETS_GROUP, actor.kind().isNamedGroup());
        }
    }
}
