package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;

/** Finds the subjects and objects of the verbs of a frame. One per document; safe for several threads. */
final class ClauseReader {

    /** Words between a verb or an event's name and the doer after <i>par, by</i>. */
    private static final int AGENT_REACH = 20;

    /** Words between the names of two sides. */
    private static final int SIDES_REACH = 12;

    private static final int PREPOSITION = 3;

    /** Words between two that are joined. */
    private static final int JOINED_REACH = 3;

    private static final Set<String> JOINERS = Set.of("et", "and");

    private final Document document;
    private final RoleWords words;
    private final VoiceReader voiceReader;
    private final ArgumentFinder arguments;

    ClauseReader(Document document, RoleWords words) {
        this.document = document;
        this.words = words;
        voiceReader = new VoiceReader(document, words);
        arguments = new ArgumentFinder(document, words, voiceReader);
    }

    /** What the verbs of a frame say of the actors of its sentence. */
    Clauses read(Frame frame, List<NounChain> chains) {
        Clauses clauses = new Clauses(
                new ArrayList<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                leaders(chains));
        Optional<NounChain> former = Optional.empty();
        Optional<Voice> formerVoice = Optional.empty();
        for (Trigger trigger : frame.triggers()) {
            Voice voice = joinedVoice(trigger, voiceReader.read(trigger), formerVoice);
            formerVoice = voice == Voice.NOUN ? formerVoice : Optional.of(voice);
            clauses.voices().add(voice);
            if (voice != Voice.NOUN) {
                Optional<NounChain> subject = isJoined(trigger) && former.isPresent()
                        ? former
                        : arguments.findSubject(frame, trigger, chains);
                read(frame, trigger, voice, subject, chains, clauses);
                former = subject;
            } else {
                addSides(trigger, chains, clauses);
            }
        }
        addAgents(frame, chains, clauses);
        clauses.leaders().forEach((chain, leader) -> join(chain, leader, clauses));
        return clauses;
    }

    /** What is said of the first of two joined by <i>et, and</i> is said of the second, and the other way round. */
    private static void join(NounChain chain, NounChain leader, Clauses clauses) {
        if (clauses.concern(chain) && clauses.concern(leader)) {
            return;
        }
        if (clauses.isDoer(chain) && !isOfSameState(chain, leader)) {
            clauses.doers().add(leader);
        }
        for (Set<NounChain> role : List.of(clauses.agents(), clauses.hit(), clauses.objects(), clauses.sides())) {
            if (role.contains(chain) || role.contains(leader)) {
                role.add(chain);
                role.add(leader);
            }
        }
    }

    /** {@code la gendarmerie et l'armée}: forces of one state are one party, told by the one named last. */
    private static boolean isOfSameState(NounChain one, NounChain other) {
        Optional<String> country = one.actor().actor().country();
        return country.isPresent() && country.equals(other.actor().actor().country());
    }

    private Map<NounChain, NounChain> leaders(List<NounChain> chains) {
        Map<NounChain, NounChain> leaders = new LinkedHashMap<>();
        for (int i = 1; i < chains.size(); i++) {
            if (isJoined(chains.get(i - 1), chains.get(i))) {
                leaders.put(chains.get(i), chains.get(i - 1));
            }
        }
        return leaders;
    }

    /** {@code l'armée malienne et de ses supplétifs}. */
    private boolean isJoined(NounChain first, NounChain second) {
        int joiner = first.endToken();
        boolean near = second.firstToken() > joiner && second.firstToken() - joiner <= JOINED_REACH;
        return near && document.tokens().get(joiner).continuesPhrase() && JOINERS.contains(document.folded(joiner));
    }

    boolean isNoun(Trigger trigger) {
        return voiceReader.read(trigger) == Voice.NOUN;
    }

    /** Whether one of some phrases stands right before the chain. */
    boolean isAfter(PhraseTrie<Boolean> phrases, NounChain chain) {
        int floor = document.getSentenceOf(chain.firstToken()).firstToken();
        return phrases.endsBefore(
                document.tokens(), Math.max(floor, chain.firstToken() - PREPOSITION - 1), chain.firstToken());
    }

    boolean isAfterGenitive(NounChain chain) {
        return chain.firstToken() > 0 && words.genitives.contains(document.folded(chain.firstToken() - 1));
    }

    private void read(
            Frame frame,
            Trigger trigger,
            Voice voice,
            Optional<NounChain> subject,
            List<NounChain> chains,
            Clauses clauses) {
        switch (voice) {
            case ACTIVE -> {
                subject.ifPresent(clauses.doers()::add);
                arguments.findObject(frame, trigger, chains).ifPresent(clauses.objects()::add);
            }
            case REPELLING -> {
                subject.ifPresent(clauses.hit()::add);
                arguments
                        .findObject(frame, trigger, chains)
                        .filter(chain -> !chain.actor().actor().kind().isOfStates())
                        .ifPresent(clauses.doers()::add);
            }
            case PASSIVE ->
                subject.ifPresent(
                        chain -> (isReallyActive(trigger, chain) ? clauses.doers() : clauses.hit()).add(chain));
            case SUFFERING -> subject.ifPresent(clauses.hit()::add);
            case MUTUAL -> {
                subject.ifPresent(clauses.sides()::add);
                if (!isReciprocal(trigger)) {
                    subject.ifPresent(clauses.doers()::add);
                }
                addSides(trigger, chains, clauses);
            }
            case NOUN -> throw new IllegalArgumentException("a noun has no subject");
        }
    }

    /** {@code gunmen attacked overnight}: English does not tell a participle from a past, but nobody is a gunman's victim. */
    private boolean isReallyActive(Trigger trigger, NounChain subject) {
        ActorKind kind = subject.actor().actor().kind();
        boolean english = document.language() == Language.ENGLISH;
        boolean fighters = kind.isArmedGroup();
        boolean bare = voiceReader.groupStart(trigger) == trigger.firstToken();
        return english && fighters && bare && !trigger.isDeadly();
    }

    /** {@code ont attaqué le village et brûlé des cases}: the second verb has the first one's subject. */
    private boolean isJoined(Trigger trigger) {
        int start = voiceReader.groupStart(trigger);
        return start > 0 && words.joiners.contains(document.folded(start - 1));
    }

    /** {@code ont attaqué le village et mis le feu aux cases}: the second participle goes with the first one's auxiliary. */
    private Voice joinedVoice(Trigger trigger, Voice voice, Optional<Voice> former) {
        boolean goesOn = voice == Voice.PASSIVE
                && former.filter(Voice.ACTIVE::equals).isPresent()
                && document.language() == Language.FRENCH
                && isJoined(trigger)
                && !voiceReader.hasAuxiliary(trigger);
        return goesOn ? Voice.ACTIVE : voice;
    }

    private void addAgents(Frame frame, List<NounChain> chains, Clauses clauses) {
        for (NounChain chain : chains) {
            if (!isAfter(words.agents, chain) || isSpeaker(chain)) {
                continue;
            }
            Optional<Trigger> trigger = frame.triggers().stream()
                    .filter(found -> found.endToken() <= chain.firstToken()
                            && chain.firstToken() - found.endToken() <= AGENT_REACH)
                    .reduce((one, other) -> other);
            if (trigger.filter(this::isRepelled).isPresent()) {
                clauses.hit().add(chain);
            } else if (trigger.isPresent() || !frame.tolls().isEmpty()) {
                clauses.agents().add(chain);
            }
        }
    }

    boolean isRepelling(Trigger trigger) {
        return words.repelling.beginsWithin(document.tokens(), trigger.firstToken(), trigger.endToken());
    }

    /** {@code une attaque repoussée par l'armée}, and not <i>repelled an attack by insurgents</i>. */
    private boolean isRepelled(Trigger trigger) {
        return words.repelling.endsBefore(document.tokens(), trigger.firstToken(), trigger.endToken());
    }

    /** {@code annoncée par l'armée}. */
    private boolean isSpeaker(NounChain chain) {
        int floor = document.getSentenceOf(chain.firstToken()).firstToken();
        int preposition = chain.firstToken() - 1;
        return words.notAgents.endsBefore(document.tokens(), Math.max(floor, preposition - PREPOSITION), preposition);
    }

    /** {@code affrontements entre l'armée et les jihadistes}. */
    private void addSides(Trigger trigger, List<NounChain> chains, Clauses clauses) {
        boolean mutual = voiceReader.read(trigger) == Voice.MUTUAL || isMutualNoun(trigger);
        if (!mutual) {
            return;
        }
        for (NounChain chain : chains) {
            int gap = chain.firstToken() - trigger.endToken();
            if (gap >= 0 && gap <= SIDES_REACH) {
                clauses.sides().add(chain);
            }
        }
    }

    /** {@code se sont affrontés}: of two sides that do it to each other neither began. */
    private boolean isReciprocal(Trigger trigger) {
        return voiceReader.isReflexive(trigger);
    }

    private boolean isMutualNoun(Trigger trigger) {
        int end = Math.min(document.tokens().size(), trigger.endToken() + SIDES_REACH + 1);
        return words.between.beginsWithin(document.tokens(), trigger.endToken(), end);
    }
}
