package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;

/** Reads who did it to whom from the clauses of a frame. One per document; safe for several threads. */
final class RoleReader {

    private static final double CLAIMED = 6;
    /** A state that says whom it killed may have been the one attacked. */
    private static final double CLAIMED_BY_STATE = 1.5;

    private static final double AGENT = 5;
    private static final double STRUCK = 5;
    private static final double BLAMED = 4.5;
    private static final double SUBJECT = 4;
    private static final double AIMED_AT = 4;

    /** Whose people were only wounded may have begun it. */
    private static final double HURT = 3.9;

    private static final double OBJECT = 3.5;
    private static final double NOMINAL = 3.5;
    private static final double SIDE = 3;
    private static final double ACCUSER = 2.5;
    private static final double NAMED = 1.5;
    private static final double FELLED = 1;

    /** Words between a blame and the one blamed. */
    private static final int BLAME_REACH = 6;

    /** Words between {@code dont, including} and the victims. */
    private static final int AMONG_REACH = 7;

    private final Document document;
    private final RoleWords words;
    private final NounChainReader chainReader;
    private final ClauseReader clauseReader;
    private final NominalRoles nouns;

    RoleReader(Document document, RoleWords words) {
        this.document = document;
        this.words = words;
        chainReader = new NounChainReader(document, words);
        clauseReader = new ClauseReader(document, words);
        nouns = new NominalRoles(document, words, clauseReader);
    }

    /** Adds a frame's evidence on who did it and to whom. */
    void read(Frame frame, List<ActorMention> actors, List<Attribution> attributions, Roles roles) {
        List<NounChain> chains = chainReader.read(actors);
        Clauses clauses = clauseReader.read(frame, chains);
        for (NounChain chain : chains) {
            boolean inside = frame.hasToken(chain.actor().firstToken()) || clauses.concern(chain);
            if (inside && !isSource(chain.actor(), attributions) && !isServed(chain)) {
                read(frame, chain, clauses, roles);
            }
        }
        attributions.stream()
                .filter(said -> frame.hasToken(said.cueToken()) || frame.hasToken(said.firstToken()))
                .forEach(said -> readClaim(said, clauses, roles));
    }

    private static void readClaim(Attribution said, Clauses clauses, Roles roles) {
        said.actor().ifPresent(actor -> {
            roles.source(actor);
            boolean armed = actor.actor().kind().isArmed();
            if (armed && actor.actor().kind().isOfStates() && clauses.has(Voice.REPELLING)) {
                roles.target(actor, SUBJECT);
            } else if (armed && said.stance() == Stance.CLAIMS) {
                roles.plainPerpetrator(actor, actor.actor().kind().isOfStates() ? CLAIMED_BY_STATE : CLAIMED);
            } else if (actor.actor().kind() == ActorKind.REBEL && said.stance() != Stance.DENIES) {
                roles.perpetrator(actor, ACCUSER);
            }
        });
    }

    private void read(Frame frame, NounChain chain, Clauses clauses, Roles roles) {
        ActorMention actor = chain.actor();
        Optional<CasualtyStatement> toll = toll(frame, chain);
        if (toll.isPresent()) {
            boolean lightly =
                    toll.get().kind() == VictimKind.ARMED_GROUP || toll.get().harm() == Harm.MISSING;
            roles.target(actor, lightly ? FELLED : toll.get().harm() == Harm.WOUNDED ? HURT : STRUCK);
            return;
        }
        if (isEscort(chain) || clauses.findLeader(chain).filter(this::isEscort).isPresent()) {
            roles.target(actor, SIDE);
            return;
        }
        if (isAmongVictims(frame, chain)) {
            roles.target(actor, STRUCK);
            return;
        }
        double done = doneBy(frame, chain, clauses);
        double suffered = sufferedBy(frame, chain, clauses);
        if (suffered > 0 && suffered >= done) {
            roles.target(actor, suffered);
        } else if (done > 0 && actor.actor().kind().isArmed() && fellsRaiders(frame)) {
            roles.defender(actor, done);
        } else if (done > 0 && actor.actor().kind().isArmed()) {
            roles.plainPerpetrator(actor, actor.suspected() ? done - 0.5 : done);
        } else if (!actor.actor().kind().isArmed()) {
            roles.target(actor, FELLED);
        } else if (actor.actor().kind().isOfStates()) {
            roles.bystander(actor);
        } else {
            roles.perpetrator(actor, NAMED);
        }
    }

    /** {@code One of the attackers was shot dead by vigilantes}: all that is told is the fall of people known to have come. */
    private boolean fellsRaiders(Frame frame) {
        return !frame.tolls().isEmpty()
                && frame.tolls().stream().allMatch(toll -> toll.harm() == Harm.KILLED && isOfRaiders(frame, toll));
    }

    private boolean isOfRaiders(Frame frame, CasualtyStatement toll) {
        return words.raiders.beginsWithin(
                document.tokens(), toll.firstToken(), Math.min(toll.endToken() + 1, frame.endToken()));
    }

    /** {@code un convoi escorté par des gendarmes}: who goes with those attacked is attacked. */
    private boolean isEscort(NounChain chain) {
        return clauseReader.isAfter(words.escorting, chain);
    }

    /** {@code cent personnes ont été tuées, dont des civils}: victims who are not counted. */
    private boolean isAmongVictims(Frame frame, NounChain chain) {
        boolean killed = frame.tolls().stream()
                .anyMatch(
                        toll -> toll.harm() == Harm.KILLED && toll.best() > 1 && toll.endToken() <= chain.firstToken());
        int floor = document.getSentenceOf(chain.firstToken()).firstToken();
        int from = Math.max(floor, chain.firstToken() - AMONG_REACH);
        boolean victims = actor(chain).kind() == ActorKind.CIVILIANS
                || actor(chain).kind().isOfStates();
        return killed
                && victims
                && !clauseReader.isAfter(words.agents, chain)
                && words.among.beginsWithin(document.tokens(), from, chain.firstToken());
    }

    private double doneBy(Frame frame, NounChain chain, Clauses clauses) {
        if (clauses.isAgent(chain)) {
            return AGENT;
        }
        if (isBlamed(chain)) {
            return BLAMED;
        }
        if (clauses.isDoer(chain)) {
            return SUBJECT;
        }
        return nouns.isAgent(frame, chain) ? NOMINAL : clauses.isSide(chain) && !isDefender(chain, clauses) ? SIDE : 0;
    }

    private double sufferedBy(Frame frame, NounChain chain, Clauses clauses) {
        if (isBlamed(chain)) {
            return 0;
        }
        boolean aimed = nouns.isAimedAt(frame, chain)
                || clauses.findLeader(chain)
                        .filter(first -> nouns.isAimedAt(frame, first))
                        .isPresent();
        if (aimed || clauses.isHit(chain)) {
            return AIMED_AT;
        }
        if (clauses.isObject(chain) || nouns.isGenitiveVictim(frame, chain)) {
            return OBJECT;
        }
        return clauses.isSide(chain) && isDefender(chain, clauses) ? SIDE : 0;
    }

    /** In a fight a state's forces are coded second, and of two groups the one named second. */
    private static boolean isDefender(NounChain chain, Clauses clauses) {
        boolean attacked = clauses.sides().stream().anyMatch(side -> side != chain && clauses.isDoer(side));
        if (attacked && !clauses.isDoer(chain)) {
            return true;
        }
        if (clauses.isDoer(chain)) {
            return false;
        }
        boolean secondOfGroups = clauses.sides().stream()
                .anyMatch(other -> !isOfState(other) && other.firstToken() < chain.firstToken());
        return isOfState(chain) || secondOfGroups;
    }

    private static LexiconActor actor(NounChain chain) {
        return chain.actor().actor();
    }

    private static boolean isOfState(NounChain chain) {
        return chain.actor().actor().kind().isOfStates();
    }

    /** The number of victims that these words count, or of those they say were lost, if they do. */
    private static Optional<CasualtyStatement> toll(Frame frame, NounChain chain) {
        return frame.tolls().stream()
                .filter(toll -> toll.best() > 0 && (isWithin(toll, chain) || isOf(toll, chain)))
                .findFirst();
    }

    private static boolean isWithin(CasualtyStatement toll, NounChain chain) {
        return toll.firstToken() < chain.endToken() && chain.firstToken() < toll.endToken();
    }

    /** {@code Les FAMa ont perdu deux hommes}. */
    private static boolean isOf(CasualtyStatement toll, NounChain chain) {
        return toll.actor()
                .filter(loser -> loser.firstToken() == chain.actor().firstToken())
                .isPresent();
    }

    /** A ministry speaks for the soldiers of whom it speaks: only words within the source's own name are the source. */
    private static boolean isSource(ActorMention actor, List<Attribution> attributions) {
        return attributions.stream()
                .filter(said -> said.by().contains(actor.text()))
                .flatMap(said -> said.actor().stream())
                .anyMatch(source -> source.firstToken() == actor.firstToken());
    }

    private boolean isBlamed(NounChain chain) {
        int floor = document.getSentenceOf(chain.firstToken()).firstToken();
        if (clauseReader.isAfter(words.agents, chain)) {
            return false;
        }
        int from = Math.max(floor, chain.firstToken() - BLAME_REACH);
        return words.blaming.beginsWithin(document.tokens(), from, chain.firstToken());
    }

    /** {@code accused of helping the army}: whom the blamed are said to serve neither did nor suffered anything. */
    private boolean isServed(NounChain chain) {
        int floor = document.getSentenceOf(chain.firstToken()).firstToken();
        int from = Math.max(floor, chain.firstToken() - BLAME_REACH);
        return isBlamed(chain) && words.siding.beginsWithin(document.tokens(), from, chain.firstToken());
    }
}
