package org.harmattan.gazetteer;

import java.util.Locale;
import java.util.Optional;

/** What a place is. The order runs from the largest divisions to the smallest places, then to natural features. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    CERCLE,
    PROVINCE,
    DEPARTMENT,
    COMMUNE,
    CITY,
    TOWN,
    VILLAGE,
    CAMP,
    BASE,
    AIRPORT,
    POST,
    MINE,
    WELL,
    FOREST,
    PARK,
    LAKE,
    RIVER,
    MOUNTAIN,
    VALLEY,
    ROAD,
    ZONE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word used in the gazetteer files, such as {@code village}. */
    public String label() {
        return label;
    }

    /** Whether it is a country or a part of one with a government of its own. */
    public boolean isDivision() {
        return ordinal() <= COMMUNE.ordinal();
    }

    /** Whether people live in it as in one settlement. */
    public boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE;
    }

    /** Whether it is too large or too vague for a dot: divisions and natural or named areas. */
    public boolean isArea() {
        return isDivision() || ordinal() >= FOREST.ordinal();
    }

    /** The kind of a word in the gazetteer files. */
    public static Optional<PlaceKind> findByLabel(String label) {
        for (PlaceKind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
