package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose dead are meant where a party speaks of <i>our ranks, its own side</i>: an armed group's own are fighters, an
 * army's soldiers. The enemy is an armed group unless one speaks.
 */
final class OwnSides {

    /** A source said something of the other side in the same breath when its number stands this close. */
    private static final int SAME_BREATH = 40;

    private OwnSides() {}

    /**
     * The same statements, with {@link VictimKind#OWN} and {@link VictimKind#ENEMY} resolved.
     *
     * @param statements the numbers of a text, in its order
     * @param attributions who says what in it
     */
    static List<CasualtyStatement> resolve(List<CasualtyStatement> statements, List<Attribution> attributions) {
        List<CasualtyStatement> resolved = new ArrayList<>(statements);
        for (int i = 0; i < resolved.size(); i++) {
            CasualtyStatement statement = resolved.get(i);
            if (statement.kind() == VictimKind.OWN || statement.kind() == VictimKind.ENEMY) {
                boolean own = statement.kind() == VictimKind.OWN;
                boolean rebel =
                        own ? isRebel(statement, resolved, attributions) : isSaidByRebels(statement, attributions);
                boolean fighters = rebel == own;
                resolved.set(i, statement.of(fighters ? VictimKind.ARMED_GROUP : VictimKind.STATE_FORCES));
            }
        }
        return List.copyOf(resolved);
    }

    private static boolean isRebel(
            CasualtyStatement statement, List<CasualtyStatement> statements, List<Attribution> attributions) {
        Optional<ActorKind> speaker = findSpeaker(statement, attributions)
                .flatMap(Attribution::actor)
                .or(statement::actor)
                .map(mention -> mention.actor().kind());
        if (speaker.isPresent()) {
            return speaker.get().isArmedGroup();
        }
        VictimKind other = statement.kind() == VictimKind.OWN ? VictimKind.STATE_FORCES : VictimKind.ARMED_GROUP;
        return statements.stream()
                .anyMatch(near ->
                        near.kind() == other && Math.abs(near.firstToken() - statement.firstToken()) <= SAME_BREATH);
    }

    /** The enemy of an armed group that speaks is a state. */
    private static boolean isSaidByRebels(CasualtyStatement statement, List<Attribution> attributions) {
        return findSpeaker(statement, attributions)
                .flatMap(Attribution::actor)
                .map(mention -> mention.actor().kind())
                .filter(ActorKind::isArmedGroup)
                .isPresent();
    }

    private static Optional<Attribution> findSpeaker(CasualtyStatement statement, List<Attribution> attributions) {
        int low = 0;
        int high = attributions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attributions.get(middle).firstToken() <= statement.firstToken()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - 4); i--) {
            if (statement.firstToken() < attributions.get(i).endToken()) {
                return Optional.of(attributions.get(i));
            }
        }
        return Optional.empty();
    }
}
