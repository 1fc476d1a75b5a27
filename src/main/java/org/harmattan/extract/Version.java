package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Stance;

/** What one source says of one event, while it is gathered. Not safe for several threads. */
final class Version {

    private final String by;
    private final Optional<ActorMention> actor;
    private final List<CasualtyStatement> statements = new ArrayList<>();
    private Stance stance;
    private Frame frame;
    private boolean official;
    private boolean current;

    Version(String by, Optional<ActorMention> actor, Stance stance, Frame frame) {
        this.by = by;
        this.actor = actor;
        this.stance = stance;
        this.frame = frame;
    }

    void add(Stance more, Frame from, List<CasualtyStatement> numbers) {
        boolean firstNumbers = statements.isEmpty() && !numbers.isEmpty();
        statements.addAll(numbers);
        if (firstNumbers) {
            frame = from;
        }
        if (stance == Stance.REPORTS || more == Stance.DENIES) {
            stance = more;
        }
    }

    /** Notes that a state, its forces or its authorities speak. */
    void markOfficial() {
        official = true;
    }

    /** Notes that the text gives what is said as what holds now. */
    void markCurrent() {
        current = true;
    }

    /** Whether all that is said was said before what others say now. */
    boolean isSuperseded() {
        return !current;
    }

    boolean isOfficial() {
        return official;
    }

    String by() {
        return by;
    }

    Optional<ActorMention> actor() {
        return actor;
    }

    Stance stance() {
        return stance;
    }

    Frame frame() {
        return frame;
    }

    List<CasualtyStatement> statements() {
        return List.copyOf(statements);
    }

    /** Whether its number takes the place of one told before. */
    boolean isRevised() {
        return statements.stream().anyMatch(statement -> statement.change() == CasualtyStatement.Change.REPLACES);
    }

    Optional<TollReader.Toll> toll(Harm harm) {
        return TollReader.add(statements, harm);
    }
}
