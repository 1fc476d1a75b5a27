package org.harmattan.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers of victims that an event was told with, as far as another telling is compared with them: so that the
 * comparison costs the same however often the event was told. Not safe for several threads.
 */
final class ToldTolls {

    private record Kind(Harm harm, VictimKind kind) {}

    private record Size(Harm harm, int best) {}

    private final Set<Kind> kinds = new HashSet<>();
    private final Set<Size> sizes = new HashSet<>();
    private final Set<VictimKind> killed = EnumSet.noneOf(VictimKind.class);

    void add(CasualtyStatement toll) {
        kinds.add(new Kind(toll.harm(), toll.kind()));
        sizes.add(new Size(toll.harm(), toll.best()));
        if (toll.tellsOfDeaths()) {
            killed.add(toll.kind());
        }
    }

    void addAll(ToldTolls others) {
        kinds.addAll(others.kinds);
        sizes.addAll(others.sizes);
        killed.addAll(others.killed);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Whether it was told that this befell people of this kind. */
    boolean has(Harm harm, VictimKind kind) {
        return kinds.contains(new Kind(harm, kind));
    }

    /** Whether it was told that this befell so many. */
    boolean has(Harm harm, int best) {
        return sizes.contains(new Size(harm, best));
    }

    /** Whether anybody is among the dead. */
    boolean hasKilled() {
        return !killed.isEmpty();
    }

    /** Whether people of this kind are among the dead. */
    boolean hasKilled(VictimKind kind) {
        return killed.contains(kind);
    }
}
