package org.harmattan.extract;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.harmattan.incident.SubEventType;

/** What kinds of actors can do what: only states arrest people and, as a rule, strike from the air, and none lays improvised mines. */
final class Plausibility {

    private static final Predicate<LexiconActor> OF_STATES =
            actor -> actor.kind().isOfStates();
    private static final Predicate<LexiconActor> NOT_OF_STATES =
            actor -> !actor.kind().isOfStates();

    private static final Predicate<LexiconActor> OF_ONE_STATE =
            actor -> actor.kind().isOfStates() && actor.country().isPresent();

    private Plausibility() {}

    /** Whether an actor of its kind does things of that type. */
    static boolean canDo(SubEventType type, LexiconActor actor) {
        return switch (type) {
            case ARRESTS, DISRUPTED_WEAPONS_USE, GOVERNMENT_REGAINS_TERRITORY, EXCESSIVE_FORCE -> OF_STATES.test(actor);
            case REMOTE_EXPLOSIVE, SUICIDE_BOMB, NON_STATE_ACTOR_OVERTAKES_TERRITORY, GRENADE ->
                NOT_OF_STATES.test(actor);
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> false;
            default -> true;
        };
    }

    /** {@code Bilan ennemi : six terroristes neutralisés}: who fights nameless enemies and does not say so is a state. */
    private static Optional<ActorMention> fighterOfNameless(
            Roles roles, Function<Predicate<LexiconActor>, Optional<ActorMention>> mostNamed) {
        return roles.findTarget(Optional.empty())
                .filter(actor -> actor.actor().kind() == ActorKind.UNIDENTIFIED)
                .flatMap(actor -> roles.findOther(OF_ONE_STATE).or(() -> mostNamed.apply(OF_ONE_STATE)));
    }

    /**
     * The one held responsible among those who can have done a thing of that type.
     *
     * @param mostNamed the actor of some kind that the whole text speaks of most: what only a state does is told without
     *     saying which
     */
    static Optional<ActorMention> perpetrator(
            SubEventType type, Roles roles, Function<Predicate<LexiconActor>, Optional<ActorMention>> mostNamed) {
        return switch (type) {
            // Groups have drones of their own: who is plainly said to have struck did it.
            case AIR_DRONE_STRIKE ->
                roles.findPlainPerpetrator(OF_STATES)
                        .or(() -> roles.findPlainPerpetrator(NOT_OF_STATES))
                        .or(() -> roles.findPerpetrator(OF_STATES))
                        .or(() -> roles.findOther(OF_ONE_STATE))
                        .or(() -> mostNamed.apply(OF_ONE_STATE))
                        .or(() -> mostNamed.apply(OF_STATES));
            case ARRESTS, DISRUPTED_WEAPONS_USE, GOVERNMENT_REGAINS_TERRITORY, EXCESSIVE_FORCE ->
                roles.findPerpetrator(OF_STATES)
                        .or(() -> roles.findOther(OF_STATES))
                        .or(() -> mostNamed.apply(OF_STATES));
            case REMOTE_EXPLOSIVE, SUICIDE_BOMB, NON_STATE_ACTOR_OVERTAKES_TERRITORY, GRENADE ->
                roles.findPerpetrator(NOT_OF_STATES);
            case ARMED_CLASH -> roles.findPerpetrator().or(() -> fighterOfNameless(roles, mostNamed));
            // "A new forward base was opened, the army said": who tells of its own base.
            case BASE_ESTABLISHED -> roles.findPerpetrator().or(() -> roles.findOther(OF_ONE_STATE));
            default -> roles.findPerpetrator();
        };
    }
}
