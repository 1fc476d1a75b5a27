package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Votes on who did it and to whom. Not safe for several threads. */
final class Roles {

    /** Votes of one plain statement that an actor was hit. */
    private static final double STRUCK = 3;

    /** What a mere kind of people counts against a name: <i>des assaillants</i>. */
    private static final double UNNAMED = 0.4;

    /** Votes from which on a named actor is more than one mentioned by the way. */
    private static final double HELD_RESPONSIBLE = 2;

    /** Votes of a plain statement that an actor did it. */
    static final double PLAINLY_DONE = 3;

    /** Votes of a plain statement that an actor was the one aimed at. */
    static final double PLAINLY_STRUCK = 3.5;

    /** Votes of a number of dead. */
    static final double COUNTED = 5;

    /** Victims beside the one struck most. */
    private static final int MOST_BESIDE = 2;

    private final Map<String, Double> perpetrators = new HashMap<>();
    private final Map<String, Double> plain = new HashMap<>();
    private final Map<String, Double> targets = new HashMap<>();
    private final Map<String, ActorMention> mentions = new HashMap<>();
    private final Map<String, Double> defenders = new HashMap<>();
    private final Map<String, ActorMention> bystanders = new HashMap<>();
    private final Map<String, ActorMention> sources = new LinkedHashMap<>();

    void perpetrator(ActorMention actor, double score) {
        vote(perpetrators, actor, score);
    }

    /** A vote for one plainly said to have done it. */
    void plainPerpetrator(ActorMention actor, double score) {
        plain.merge(actor.actor().id(), score, Double::sum);
        perpetrator(actor, score);
    }

    /** A vote for one who felled those who had come: who did it all the same, where nothing is said of what these did. */
    void defender(ActorMention actor, double score) {
        defenders.merge(actor.actor().id(), score, Double::sum);
        plainPerpetrator(actor, score);
    }

    void target(ActorMention actor, double score) {
        vote(targets, actor, score);
    }

    void source(ActorMention actor) {
        sources.putIfAbsent(actor.actor().id(), actor);
    }

    void bystander(ActorMention actor) {
        bystanders.putIfAbsent(actor.actor().id(), actor);
    }

    /** Whether anything speaks for the actor having done it. */
    boolean isSuspect(LexiconActor actor) {
        return perpetrators.containsKey(actor.id());
    }

    /** Whether anything speaks for it having been done to the actor. */
    boolean isTarget(LexiconActor actor) {
        return targets.containsKey(actor.id());
    }

    /** Votes for its having done it, without those for having felled people who had come. */
    double attackVotes(LexiconActor actor) {
        return perpetrators.getOrDefault(actor.id(), 0.0) - defenders.getOrDefault(actor.id(), 0.0);
    }

    double targetVotes(LexiconActor actor) {
        return targets.getOrDefault(actor.id(), 0.0);
    }

    /** Whether it is nameless and plainly said to have been struck: what is said of such counts less. */
    boolean isPlainlyEngaged(LexiconActor actor) {
        return actor.kind() == ActorKind.UNIDENTIFIED && targetVotes(actor) >= UNNAMED * PLAINLY_STRUCK;
    }

    boolean isDefender(LexiconActor actor) {
        return defenders.containsKey(actor.id());
    }

    /** All for whom or against whom anything speaks. */
    List<ActorMention> all() {
        return Stream.of(mentions, bystanders, sources)
                .flatMap(some -> some.values().stream())
                .sorted(Comparator.comparingInt(ActorMention::firstToken))
                .toList();
    }

    boolean isBystander(LexiconActor actor) {
        return bystanders.containsKey(actor.id());
    }

    private void vote(Map<String, Double> votes, ActorMention actor, double score) {
        boolean named = actor.actor().kind() != ActorKind.UNIDENTIFIED;
        votes.merge(actor.actor().id(), named ? score : UNNAMED * score, Double::sum);
        mentions.merge(actor.actor().id(), actor, (first, later) -> first);
    }

    Optional<ActorMention> findPerpetrator() {
        return findPerpetrator(actor -> true);
    }

    /** The one held responsible among those who can have done it. */
    Optional<ActorMention> findPerpetrator(Predicate<LexiconActor> plausible) {
        Map<String, Double> left = new HashMap<>(perpetrators);
        if (left.keySet().stream().anyMatch(this::isRaider)) {
            defenders.forEach(
                    (id, score) -> left.computeIfPresent(id, (key, votes) -> votes > score ? votes - score : null));
        }
        targets.forEach((id, score) -> left.computeIfPresent(id, (key, votes) -> votes > score ? votes : null));
        left.keySet().removeIf(id -> !plausible.test(mentions.get(id).actor()));
        left.keySet().removeIf(this::isStruckState);
        if (left.entrySet().stream().anyMatch(this::isNamed)) {
            left.keySet().removeIf(this::isUnidentified);
        }
        return best(left);
    }

    /** Men of whom nothing is known are those who are named elsewhere, not a party of their own. */
    private boolean isNamed(Map.Entry<String, Double> votes) {
        ActorKind kind = mentions.get(votes.getKey()).actor().kind();
        return votes.getValue() >= HELD_RESPONSIBLE && kind != ActorKind.UNIDENTIFIED && !kind.isOfStates();
    }

    private boolean isUnidentified(String id) {
        return mentions.get(id).actor().kind() == ActorKind.UNIDENTIFIED;
    }

    private boolean isRaider(String id) {
        return plain.containsKey(id)
                && !defenders.containsKey(id)
                && !mentions.get(id).actor().kind().isOfStates();
    }

    /** A state that counts its dead and its enemy's was attacked, whichever of its forces they served. */
    private boolean isStruckState(String id) {
        LexiconActor actor = mentions.get(id).actor();
        return actor.kind().isOfStates()
                && targets.entrySet().stream()
                        .filter(votes -> votes.getValue() >= STRUCK && isStruckMost(votes.getValue(), id))
                        .map(votes -> mentions.get(votes.getKey()).actor())
                        .anyMatch(struck -> struck.equals(actor) || isSameState(struck, actor));
    }

    /** {@code Une patrouille a accroché un groupe armé, un soldat a été blessé}: who plainly did it may have been hurt. */
    private boolean isStruckMost(double suffered, String doer) {
        return suffered >= COUNTED || suffered >= plain.getOrDefault(doer, 0.0);
    }

    private static boolean isSameState(LexiconActor one, LexiconActor other) {
        return one.kind().isOfStates()
                && one.country().isPresent()
                && one.country().equals(other.country());
    }

    /** The one plainly said to have done it, among those who can have. */
    Optional<ActorMention> findPlainPerpetrator(Predicate<LexiconActor> plausible) {
        return findPerpetrator(plausible)
                .filter(actor -> actor.actor().kind() != ActorKind.UNIDENTIFIED)
                .filter(actor -> plain.getOrDefault(actor.actor().id(), 0.0) >= PLAINLY_DONE);
    }

    /** A bystander or a source who can have done it, where nobody else is said to. */
    Optional<ActorMention> findOther(Predicate<LexiconActor> plausible) {
        return Stream.concat(bystanders.values().stream(), sources.values().stream())
                .filter(actor -> plausible.test(actor.actor()))
                .min(Comparator.comparingInt(ActorMention::firstToken));
    }

    Optional<ActorMention> findTarget(Optional<ActorMention> perpetrator) {
        Map<String, Double> left = new HashMap<>(targets);
        perpetrator.ifPresent(actor -> left.remove(actor.actor().id()));
        Optional<ActorMention> best = best(left);
        boolean civilian = best.filter(ActorMention::areCivilians).isPresent();
        return best.isPresent() && !civilian ? best : best.or(() -> best(bystanderVotes(perpetrator)));
    }

    /** All who were plainly struck, the one struck most first; of one state's forces only those. */
    List<ActorMention> listTargets(Optional<ActorMention> perpetrator) {
        List<ActorMention> struck = new ArrayList<>();
        Optional<ActorMention> most = findTarget(perpetrator);
        if (perpetrator.filter(this::isStateThatSuffered).isPresent()
                && most.filter(ActorMention::areCivilians).isPresent()) {
            findEngaged().ifPresent(struck::add);
        }
        most.ifPresent(struck::add);
        targets.entrySet().stream()
                .filter(votes -> votes.getValue() >= least(mentions.get(votes.getKey())))
                .map(votes -> mentions.get(votes.getKey()))
                .filter(actor -> actor.actor().kind() != ActorKind.UNIDENTIFIED)
                .filter(actor ->
                        perpetrator.map(other -> !isSameSide(actor, other)).orElse(true))
                .sorted(Comparator.comparingInt(ActorMention::firstToken))
                .filter(actor -> struck.stream().noneMatch(other -> isSameSide(actor, other)))
                .limit(MOST_BESIDE)
                .forEach(struck::add);
        return struck;
    }

    /** {@code Une patrouille a accroché un groupe armé, un soldat a été blessé et un civil tué}: the nameless fighters. */
    private Optional<ActorMention> findEngaged() {
        return targets.entrySet().stream()
                .filter(votes -> isUnidentified(votes.getKey()) && votes.getValue() >= UNNAMED * PLAINLY_STRUCK)
                .map(votes -> mentions.get(votes.getKey()))
                .findFirst();
    }

    private boolean isStateThatSuffered(ActorMention actor) {
        return actor.actor().kind().isOfStates()
                && targets.containsKey(actor.actor().id());
    }

    /** People are named by the way; only those counted among the dead are victims beside another. */
    private static double least(ActorMention actor) {
        return actor.actor().kind().isArmed() ? PLAINLY_STRUCK : COUNTED;
    }

    private static boolean isSameSide(ActorMention one, ActorMention other) {
        boolean state = one.actor().country().isPresent()
                && one.actor().country().equals(other.actor().country());
        return one.actor().equals(other.actor()) || state;
    }

    private Map<String, Double> bystanderVotes(Optional<ActorMention> perpetrator) {
        Map<String, Double> votes = new HashMap<>();
        bystanders.forEach((id, actor) -> {
            if (perpetrator.map(other -> !other.actor().id().equals(id)).orElse(true)) {
                votes.put(id, 0.5);
                mentions.putIfAbsent(id, actor);
            }
        });
        return votes;
    }

    private Optional<ActorMention> best(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(entry -> -mentions.get(entry.getKey()).firstToken()))
                .map(entry -> mentions.get(entry.getKey()));
    }
}
