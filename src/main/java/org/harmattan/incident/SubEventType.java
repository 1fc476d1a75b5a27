package org.harmattan.incident;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** ACLED's 25 sub-event types (2023 codebook), each belonging to one {@link EventType}. */
public enum SubEventType {
    ARMED_CLASH("Armed clash", EventType.BATTLES),
    GOVERNMENT_REGAINS_TERRITORY("Government regains territory", EventType.BATTLES),
    NON_STATE_ACTOR_OVERTAKES_TERRITORY("Non-state actor overtakes territory", EventType.BATTLES),
    CHEMICAL_WEAPON("Chemical weapon", EventType.EXPLOSIONS),
    AIR_DRONE_STRIKE("Air/drone strike", EventType.EXPLOSIONS),
    SUICIDE_BOMB("Suicide bomb", EventType.EXPLOSIONS),
    SHELLING("Shelling/artillery/missile attack", EventType.EXPLOSIONS),
    REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", EventType.EXPLOSIONS),
    GRENADE("Grenade", EventType.EXPLOSIONS),
    SEXUAL_VIOLENCE("Sexual violence", EventType.VIOLENCE_AGAINST_CIVILIANS),
    ATTACK("Attack", EventType.VIOLENCE_AGAINST_CIVILIANS),
    ABDUCTION("Abduction/forced disappearance", EventType.VIOLENCE_AGAINST_CIVILIANS),
    PEACEFUL_PROTEST("Peaceful protest", EventType.PROTESTS),
    PROTEST_WITH_INTERVENTION("Protest with intervention", EventType.PROTESTS),
    EXCESSIVE_FORCE("Excessive force against protesters", EventType.PROTESTS),
    VIOLENT_DEMONSTRATION("Violent demonstration", EventType.RIOTS),
    MOB_VIOLENCE("Mob violence", EventType.RIOTS),
    AGREEMENT("Agreement", EventType.STRATEGIC_DEVELOPMENTS),
    ARRESTS("Arrests", EventType.STRATEGIC_DEVELOPMENTS),
    CHANGE_TO_GROUP("Change to group/activity", EventType.STRATEGIC_DEVELOPMENTS),
    DISRUPTED_WEAPONS_USE("Disrupted weapons use", EventType.STRATEGIC_DEVELOPMENTS),
    BASE_ESTABLISHED("Headquarters or base established", EventType.STRATEGIC_DEVELOPMENTS),
    LOOTING("Looting/property destruction", EventType.STRATEGIC_DEVELOPMENTS),
    NON_VIOLENT_TRANSFER("Non-violent transfer of territory", EventType.STRATEGIC_DEVELOPMENTS),
    OTHER("Other", EventType.STRATEGIC_DEVELOPMENTS);

    private static final Map<String, SubEventType> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SubEventType::label, Function.identity()));

    private final String label;
    private final EventType eventType;

    SubEventType(String label, EventType eventType) {
        this.label = label;
        this.eventType = eventType;
    }

    /** The name as ACLED writes it. */
    public String label() {
        return label;
    }

    public EventType eventType() {
        return eventType;
    }

    /** The sub-event type that ACLED writes so, by the letter. */
    public static Optional<SubEventType> findByLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
