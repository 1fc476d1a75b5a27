package org.harmattan.exchange;

import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Countries;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SideToll;

/**
 * The two sides of an incident as UCDP sees them: a government comes first when it fights an armed group.
 *
 * @param incident the incident
 * @param a first side
 * @param b second side
 * @param actors what is known of actors
 */
record UcdpSides(Incident incident, Optional<Actor> a, Optional<Actor> b, ActorCodes actors) {

    private static final Set<Integer> STATES = Set.of(1, 8);
    private static final Set<Integer> UNARMED = Set.of(5, 6, 7);
    private static final String CIVILIANS = "Civilians";

    /** Deaths by side; what no account gives to a side is unknown, and all of them add up to the best number. */
    record Deaths(int a, int b, int civilians, int unknown) {}

    static UcdpSides of(Incident incident, ActorCodes actors) {
        UcdpSides asCoded = new UcdpSides(incident, incident.actor1(), incident.actor2(), actors);
        boolean swap = asCoded.isState(asCoded.b)
                && asCoded.inter(asCoded.a)
                        .filter(code -> !STATES.contains(code) && !UNARMED.contains(code))
                        .isPresent();
        return swap ? new UcdpSides(incident, asCoded.b, asCoded.a, actors) : asCoded;
    }

    /** 1 state-based, 2 non-state, 3 one-sided; empty when a side is not known. */
    Optional<Integer> typeOfViolence() {
        Optional<Integer> first = inter(a);
        Optional<Integer> second = inter(b);
        if (second.filter(UNARMED::contains).isPresent()) {
            return Optional.of(3);
        }
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isState(a) || isState(b) ? 1 : 2);
    }

    Optional<String> nameA() {
        return a.map(this::name);
    }

    Optional<String> nameB() {
        return b.map(this::name);
    }

    Optional<String> dyad() {
        return nameA().flatMap(first -> nameB().map(second -> first + " - " + second));
    }

    Optional<Integer> stateA() {
        return state(a);
    }

    Optional<Integer> stateB() {
        return state(b);
    }

    /** {@code none}: count nothing, as the toll is given with another incident. */
    Deaths deaths(boolean none) {
        int left =
                none ? 0 : incident.casualties().killed().map(CountRange::best).orElse(0);
        int deadA = Math.min(left, told(a.map(Actor::label)));
        left -= deadA;
        boolean civiliansAreB =
                b.filter(actor -> actor.label().equals(CIVILIANS)).isPresent();
        int deadB = civiliansAreB ? 0 : Math.min(left, told(b.map(Actor::label)));
        left -= deadB;
        int civilians = Math.min(left, told(Optional.of(CIVILIANS)));
        return new Deaths(deadA, deadB, civilians, left - civilians);
    }

    private int told(Optional<String> side) {
        return incident.casualties().killedBySide().stream()
                .filter(toll -> side.filter(toll.side()::equals).isPresent())
                .mapToInt(SideToll::min)
                .sum();
    }

    private String name(Actor actor) {
        return actors.findState(actor)
                .flatMap(code -> CountryCodes.findByCode(code)
                        .map(CountryCodes::ucdpName)
                        .or(() -> Countries.findEnglishName(code)))
                .map(country -> "Government of " + country)
                .orElse(inter(Optional.of(actor)).filter(code -> code == 7).isPresent() ? CIVILIANS : actor.label());
    }

    private Optional<Integer> state(Optional<Actor> actor) {
        return actor.flatMap(actors::findState)
                .flatMap(CountryCodes::findByCode)
                .flatMap(CountryCodes::gleditschWard);
    }

    private boolean isState(Optional<Actor> actor) {
        return inter(actor).filter(STATES::contains).isPresent();
    }

    private Optional<Integer> inter(Optional<Actor> actor) {
        return actor.flatMap(
                known -> actors.findInter(known, incident.location().country()));
    }
}
