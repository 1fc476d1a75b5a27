package org.harmattan.extract;

import java.util.EnumMap;
import java.util.Map;
import org.harmattan.incident.SubEventType;

/** Sub-event types that may be words for one and the same event. */
enum EventFamily {
    ASSAULT,
    AIR,
    SUICIDE,
    DEVICE,
    SHELLING,
    GRENADE,
    ABDUCTION,
    ARREST,
    DEMONSTRATION,
    MOB,
    TERRITORY,
    LOOTING,
    AGREEMENT,
    DISRUPTED,
    SEXUAL,
    BASE,
    OTHER;

    private static final Map<SubEventType, EventFamily> FAMILIES = new EnumMap<>(Map.ofEntries(
            Map.entry(SubEventType.ARMED_CLASH, ASSAULT),
            Map.entry(SubEventType.ATTACK, ASSAULT),
            Map.entry(SubEventType.AIR_DRONE_STRIKE, AIR),
            Map.entry(SubEventType.CHEMICAL_WEAPON, SHELLING),
            Map.entry(SubEventType.SUICIDE_BOMB, SUICIDE),
            Map.entry(SubEventType.REMOTE_EXPLOSIVE, DEVICE),
            Map.entry(SubEventType.SHELLING, SHELLING),
            Map.entry(SubEventType.GRENADE, GRENADE),
            Map.entry(SubEventType.ABDUCTION, ABDUCTION),
            Map.entry(SubEventType.ARRESTS, ARREST),
            Map.entry(SubEventType.PEACEFUL_PROTEST, DEMONSTRATION),
            Map.entry(SubEventType.PROTEST_WITH_INTERVENTION, DEMONSTRATION),
            Map.entry(SubEventType.EXCESSIVE_FORCE, DEMONSTRATION),
            Map.entry(SubEventType.VIOLENT_DEMONSTRATION, DEMONSTRATION),
            Map.entry(SubEventType.MOB_VIOLENCE, MOB),
            Map.entry(SubEventType.GOVERNMENT_REGAINS_TERRITORY, TERRITORY),
            Map.entry(SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY, TERRITORY),
            Map.entry(SubEventType.NON_VIOLENT_TRANSFER, TERRITORY),
            Map.entry(SubEventType.LOOTING, LOOTING),
            Map.entry(SubEventType.AGREEMENT, AGREEMENT),
            Map.entry(SubEventType.DISRUPTED_WEAPONS_USE, DISRUPTED),
            Map.entry(SubEventType.SEXUAL_VIOLENCE, SEXUAL),
            Map.entry(SubEventType.BASE_ESTABLISHED, BASE)));

    static EventFamily of(SubEventType type) {
        return FAMILIES.getOrDefault(type, OTHER);
    }

    /** Whether violence is part of it. */
    boolean isViolent() {
        return switch (this) {
            case ASSAULT, AIR, SUICIDE, DEVICE, SHELLING, GRENADE, ABDUCTION, LOOTING, SEXUAL, MOB, TERRITORY -> true;
            default -> false;
        };
    }

    /** How well words of two families fit one event: 2 for the same, below 0 for words that part events. */
    double fit(EventFamily other) {
        if (this == other) {
            return 2;
        }
        if (this == ASSAULT || other == ASSAULT) {
            EventFamily rest = this == ASSAULT ? other : this;
            boolean ofCrowds = rest == MOB;
            return ofCrowds ? -1 : rest.isViolent() || rest == DEMONSTRATION ? 0 : -3;
        }
        boolean raid = isRaid() && other.isRaid();
        return raid ? 0.5 : this == DEMONSTRATION && other == MOB || this == MOB && other == DEMONSTRATION ? 0 : -2;
    }

    /** Whether words of two families may tell of one event: {@code the attack} may be the blast told before, no protest is. */
    boolean mayBe(EventFamily other) {
        return fit(other) > 0 || isViolent() && other.isViolent() && fit(other) == 0;
    }

    private boolean isRaid() {
        return this == ABDUCTION || this == LOOTING || this == SEXUAL || this == TERRITORY;
    }
}
