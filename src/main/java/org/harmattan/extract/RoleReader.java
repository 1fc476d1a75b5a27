package org.harmattan.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/** Reads who did it to whom from the words around the actors of a frame. */
final class RoleReader {

    private static final int NEAR = 4;
    private static final int CLAUSE = 14;

    private final Document document;

    RoleReader(Document document) {
        this.document = document;
    }

    /** Adds a frame's evidence on who did it and to whom. */
    void read(Frame frame, List<ActorMention> actors, List<Attribution> attributions, Roles roles) {
        for (ActorMention actor : actors) {
            if (frame.hasToken(actor.firstToken())) {
                read(frame, actor, actors, attributions, roles);
            }
        }
        attributions.stream()
                .filter(said -> frame.hasToken(said.cueToken()) || frame.hasToken(said.firstToken()))
                .forEach(said -> readClaim(said, roles));
    }

    private static void readClaim(Attribution said, Roles roles) {
        said.actor().ifPresent(actor -> {
            roles.source(actor);
            if (said.stance() == Stance.CLAIMS && actor.actor().kind().isArmed()) {
                roles.perpetrator(actor, 6);
            } else if (actor.actor().kind() == ActorKind.REBEL && said.stance() != Stance.DENIES) {
                roles.perpetrator(actor, 2.5);
            }
        });
    }

    private void read(Frame frame, ActorMention actor, List<ActorMention> actors, List<Attribution> said, Roles roles) {
        if (isSource(actor, said)) {
            return;
        }
        double target = targetScore(frame, actor);
        double perpetrator = perpetratorScore(frame, actor, actors);
        if (target > 0 && target >= perpetrator) {
            roles.target(actor, target);
        } else if (perpetrator > 0 && actor.actor().kind().isArmed()) {
            roles.perpetrator(actor, actor.suspected() ? perpetrator - 0.5 : perpetrator);
        } else if (!actor.actor().kind().isArmed()) {
            roles.target(actor, 1);
        } else if (actor.actor().kind().isOfStates()) {
            roles.bystander(actor);
        } else {
            roles.perpetrator(actor, 1.5);
        }
    }

    /** A ministry speaks for the soldiers of whom it speaks: only words within the source's own name are the source. */
    private static boolean isSource(ActorMention actor, List<Attribution> attributions) {
        return attributions.stream()
                .filter(said -> said.by().contains(actor.text()))
                .flatMap(said -> said.actor().stream())
                .anyMatch(source -> source.firstToken() == actor.firstToken());
    }

    private double targetScore(Frame frame, ActorMention actor) {
        boolean victims = frame.tolls().stream()
                .anyMatch(toll -> toll.firstToken() < actor.endToken()
                        && actor.firstToken() < toll.endToken()
                        && toll.kind() != VictimKind.ARMED_GROUP);
        double score = victims ? 3 : 0;
        if (precededBy(
                actor,
                NEAR,
                "contre|visant|vise|visait|ciblant|cible|cibles|against|targeting|target|targets|targeted|hit|struck|sur|on")) {
            score = Math.max(score, 4);
        }
        if (isPassiveSubject(frame, actor) || isObject(frame, actor) || isGenitiveVictim(frame, actor)) {
            score = Math.max(score, 3.5);
        }
        if (followedBy(
                actor, 3, "tombe|tombes|essuye|fell|came|killed|tue|tues|attaque|attaques|cible|ambushed|attacked")) {
            score = Math.max(score, 2.5);
        }
        return score;
    }

    private double perpetratorScore(Frame frame, ActorMention actor, List<ActorMention> actors) {
        double score = 0;
        if (precededBy(actor, 3, "par|by")) {
            score = 5;
        }
        if (precededBy(
                actor,
                NEAR,
                "impute|imputee|imputees|imputes|attribue|attribuee|attribuees|attribues|blamed|attributed|revendique|revendiquee|claimed|accuse|accusent|accused|pointe|blame|soupconne|soupconnes")) {
            score = Math.max(score, 4.5);
        }
        if (isActiveSubject(frame, actor, actors)) {
            score = Math.max(score, 4);
        }
        if (isNominalAgent(frame, actor)) {
            score = Math.max(score, 3.5);
        }
        return score;
    }

    /** {@code des hommes armés ont attaqué}: the nearest actor before an active verb. */
    private boolean isActiveSubject(Frame frame, ActorMention actor, List<ActorMention> actors) {
        return frame.triggers().stream()
                .filter(trigger -> !trigger.isNoun() && !isPassive(trigger))
                .filter(trigger ->
                        trigger.firstToken() >= actor.endToken() && trigger.firstToken() - actor.endToken() <= CLAUSE)
                .anyMatch(trigger -> actors.stream()
                        .noneMatch(other -> other.actor().kind().isArmed()
                                && other.firstToken() >= actor.endToken()
                                && other.endToken() <= trigger.firstToken()));
    }

    private boolean isPassiveSubject(Frame frame, ActorMention actor) {
        return frame.triggers().stream()
                .filter(trigger -> !trigger.isNoun() && isPassive(trigger))
                .anyMatch(trigger ->
                        trigger.firstToken() >= actor.endToken() && trigger.firstToken() - actor.endToken() <= CLAUSE);
    }

    private boolean isObject(Frame frame, ActorMention actor) {
        return frame.triggers().stream()
                .filter(trigger -> !trigger.isNoun() && !isPassive(trigger))
                .anyMatch(trigger -> actor.firstToken() >= trigger.endToken()
                        && actor.firstToken() - trigger.endToken() <= 3
                        && !precededBy(actor, 2, "par|by"));
    }

    /** {@code attaque du JNIM}, {@code frappe française}, {@code a Boko Haram raid}. */
    private boolean isNominalAgent(Frame frame, ActorMention actor) {
        return frame.triggers().stream().filter(Trigger::isNoun).anyMatch(trigger -> {
            int after = actor.firstToken() - trigger.endToken();
            int before = trigger.firstToken() - actor.endToken();
            boolean genitive = after >= 0
                    && after <= 3
                    && !suffers(trigger)
                    && !precededBy(actor, 3, "contre|against|sur|on|visant");
            boolean compound =
                    before == 0 && document.tokens().get(trigger.firstToken()).continuesPhrase();
            return genitive || compound;
        });
    }

    /** {@code la mort de cinq soldats}, {@code l'enlèvement d'un maire}: the genitive is the victim's. */
    private static boolean suffers(Trigger trigger) {
        return trigger.isDeadly()
                || trigger.words().stream()
                        .flatMap(word -> word.type().stream())
                        .anyMatch(type -> type == SubEventType.ATTACK
                                || type == SubEventType.ABDUCTION
                                || type == SubEventType.ARRESTS
                                || type == SubEventType.SEXUAL_VIOLENCE);
    }

    private boolean isGenitiveVictim(Frame frame, ActorMention actor) {
        return frame.triggers().stream()
                .filter(trigger -> trigger.isNoun() && suffers(trigger))
                .anyMatch(trigger -> actor.firstToken() >= trigger.endToken()
                        && actor.firstToken() - trigger.endToken() <= 3
                        && !precededBy(actor, 3, "par|by"));
    }

    /** Verbs whose subject suffers: <i>a sauté sur une mine</i>, <i>ont péri</i>. */
    private boolean isSuffered(Trigger trigger) {
        boolean device = trigger.words().stream()
                .anyMatch(word -> word.type()
                        .filter(type -> type == SubEventType.REMOTE_EXPLOSIVE)
                        .isPresent());
        boolean dying = trigger.isDeadly()
                && IntStream.range(trigger.firstToken(), trigger.endToken())
                        .mapToObj(document::folded)
                        .noneMatch(word -> word.matches("tu.*|kill.*|abatt.*|shot|coute|claimed|left|leaving"));
        return device || dying;
    }

    private boolean isPassive(Trigger trigger) {
        if (isSuffered(trigger)) {
            return true;
        }
        for (int i = Math.max(0, trigger.firstToken() - 2); i < trigger.endToken(); i++) {
            String word = document.folded(i);
            if (word.matches("ete|was|were|been|being|est|sont|etaient|etait|fut|furent|tombe|tombes|essuye|came")) {
                return true;
            }
        }
        return document.folded(trigger.endToken()).matches("par|by")
                || trigger.endToken() - trigger.firstToken() == 1
                        && document.folded(trigger.firstToken()).matches(".*(e|es|ee|ees)")
                        && !document.folded(trigger.firstToken() - 1)
                                .matches("a|ont|avait|avaient|aurait|auraient|had|has|have");
    }

    private boolean precededBy(ActorMention actor, int reach, String words) {
        int floor = Math.max(document.getSentenceOf(actor.firstToken()).firstToken(), actor.firstToken() - reach);
        for (int i = actor.firstToken() - 1; i >= floor; i--) {
            if (document.folded(i).matches(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean followedBy(ActorMention actor, int reach, String words) {
        int end = Math.min(document.getSentenceOf(actor.firstToken()).endToken(), actor.endToken() + reach);
        for (int i = actor.endToken(); i < end; i++) {
            if (document.folded(i).matches(words)) {
                return true;
            }
        }
        return false;
    }

    /** Votes on who did it and to whom. Not safe for several threads. */
    static final class Roles {

        /** Votes of one plain statement that an actor was hit. */
        private static final double STRUCK = 3;

        private final Map<String, Double> perpetrators = new HashMap<>();
        private final Map<String, Double> targets = new HashMap<>();
        private final Map<String, ActorMention> mentions = new HashMap<>();
        private final Map<String, ActorMention> bystanders = new HashMap<>();
        private final Map<String, ActorMention> sources = new LinkedHashMap<>();

        void perpetrator(ActorMention actor, double score) {
            vote(perpetrators, actor, score);
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

        private void vote(Map<String, Double> votes, ActorMention actor, double score) {
            boolean named = actor.actor().kind() != ActorKind.UNIDENTIFIED;
            votes.merge(actor.actor().id(), named ? score : 0.4 * score, Double::sum);
            mentions.merge(actor.actor().id(), actor, (first, later) -> first);
        }

        Optional<ActorMention> findPerpetrator() {
            return findPerpetrator(actor -> true);
        }

        /** The one held responsible among those who can have done it. */
        Optional<ActorMention> findPerpetrator(Predicate<LexiconActor> plausible) {
            Map<String, Double> left = new HashMap<>(perpetrators);
            targets.forEach((id, score) -> left.computeIfPresent(id, (key, votes) -> votes > score ? votes : null));
            left.keySet().removeIf(id -> !plausible.test(mentions.get(id).actor()));
            left.keySet().removeIf(this::isStruckState);
            return best(left);
        }

        /** An army that counts its dead and its enemy's was attacked, whatever else it claims. */
        private boolean isStruckState(String id) {
            return mentions.get(id).actor().kind().isOfStates() && targets.getOrDefault(id, 0.0) >= STRUCK;
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
            boolean civilian = best.filter(actor -> actor.actor().kind() == ActorKind.CIVILIANS)
                    .isPresent();
            return best.isPresent() && !civilian ? best : best.or(() -> best(bystanderVotes(perpetrator)));
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
                            .thenComparing(
                                    entry -> -mentions.get(entry.getKey()).firstToken()))
                    .map(entry -> mentions.get(entry.getKey()));
        }
    }
}
