package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.harmattan.incident.Stance;
import org.harmattan.text.Sentence;

/** What one source says of one event, while it is gathered. Not safe for several threads. */
final class Version {

    private final String by;
    private final Optional<ActorMention> actor;
    /** The numbers by sentence: those of one breath may make one number, those of two sentences do not. */
    private final Map<Sentence, List<CasualtyStatement>> statements = new LinkedHashMap<>();

    /** Those sentences of them that are headings. */
    private final Set<Sentence> headings = new HashSet<>();

    private Stance stance;
    private Frame frame;
    private boolean official;
    private boolean current;

    /** Its tolls, added up when first asked for. */
    private final Map<Harm, Optional<TollReader.Toll>> tolls = new EnumMap<>(Harm.class);

    Version(String by, Optional<ActorMention> actor, Stance stance, Frame frame) {
        this.by = by;
        this.actor = actor;
        this.stance = stance;
        this.frame = frame;
    }

    void add(Stance more, Frame from, List<CasualtyStatement> numbers) {
        boolean firstNumbers = statements.isEmpty() && !numbers.isEmpty();
        if (!numbers.isEmpty()) {
            statements
                    .computeIfAbsent(from.sentence(), sentence -> new ArrayList<>())
                    .addAll(numbers);
            if (from.heading()) {
                headings.add(from.sentence());
            }
        }
        tolls.clear();
        if (firstNumbers) {
            frame = from;
        }
        if (stance == Stance.REPORTS || more == Stance.DENIES) {
            stance = more;
        }
    }

    /** Leaves to others how many died. */
    void dropDeaths() {
        statements.values().forEach(told -> told.removeIf(statement -> statement.harm() == Harm.KILLED));
        statements.values().removeIf(List::isEmpty);
        tolls.clear();
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
        return statements.values().stream().flatMap(List::stream).toList();
    }

    /** Its numbers of dead, without those that are part of others. */
    List<CasualtyStatement> dead() {
        return statements().stream()
                .filter(statement -> statement.harm() == Harm.KILLED && !statement.subset())
                .toList();
    }

    /** Whether one of its numbers stands in the heading of the article. */
    boolean isInHeading(CasualtyStatement number) {
        return headings.stream()
                .anyMatch(heading ->
                        heading.firstToken() <= number.firstToken() && number.firstToken() < heading.endToken());
    }

    /** Whether its number takes the place of one told before. */
    boolean isRevised() {
        return statements().stream().anyMatch(statement -> statement.change() == CasualtyStatement.Change.REPLACES);
    }

    /** Whether people were carried off: fighters taken in a battle are prisoners. */
    boolean tellsOfAbducted() {
        return statements().stream()
                .anyMatch(statement ->
                        statement.harm() == Harm.ABDUCTED && statement.max() > 0 && !TollReader.isFighter(statement));
    }

    Optional<TollReader.Toll> toll(Harm harm) {
        return tolls.computeIfAbsent(harm, asked -> TollReader.add(statements.values(), asked));
    }

    /** The toll of those of its victims that a test holds for. */
    Optional<TollReader.Toll> toll(Harm harm, Predicate<CasualtyStatement> side) {
        Collection<List<CasualtyStatement>> own = statements.values().stream()
                .map(told -> told.stream().filter(side).toList())
                .toList();
        return TollReader.add(own, harm);
    }
}
