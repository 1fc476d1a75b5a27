package org.harmattan.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/** Reads who did what an event tells, and to whom. One per article; not safe for several threads. */
final class PartyReader {

    /** Weight of a sentence that only says who is held responsible, against the words around the deed. */
    private static final double BLAMED = 2.2;

    private final Reading reading;
    private final SentenceIndex index;
    private final List<EventDraft> drafts;
    private final Function<EventDraft, List<Version>> versions;
    private final TypeDecider types;
    private final RoleReader roleReader;
    private final ActorAnaphora anaphora;
    private final ActorLexicon lexicon;
    private final PartyNominees nominees;
    private final EventsAround around;
    private final DoerPicker doers;
    private final TargetPicker targets;
    private final TargetRules targetRules;
    private final List<ActorMention> byMentions;
    private final Map<EventDraft, Roles> rolesByDraft = new IdentityHashMap<>();
    private final Map<EventDraft, RuledEvent> ruledByDraft = new IdentityHashMap<>();

    /**
     * A reader of the parties of an article's events.
     *
     * @param drafts all events of the article
     * @param versions what each source says of an event
     * @param judge weighs who did it, and to whom
     */
    PartyReader(
            Reading reading,
            SentenceIndex index,
            List<EventDraft> drafts,
            Function<EventDraft, List<Version>> versions,
            ActorLexicon lexicon,
            TypeDecider types,
            RoleWords words,
            ContextWords contexts,
            PartyJudge judge) {
        this.reading = reading;
        this.index = index;
        this.drafts = drafts;
        this.versions = versions;
        this.types = types;
        this.lexicon = lexicon;
        roleReader = new RoleReader(reading.document(), words);
        byMentions = byMentions(reading);
        anaphora = new ActorAnaphora(
                reading.document(),
                words,
                lexicon.getLocalMilitia(),
                lexicon.getBandits(),
                byMentions,
                draft -> roles(draft).findPerpetrator());
        nominees = new PartyNominees(reading, index, lexicon, words, types.words(), contexts, byMentions);
        around = new EventsAround(drafts, this::rule);
        doers = new DoerPicker(judge);
        targets = new TargetPicker(judge);
        targetRules = new TargetRules(lexicon);
    }

    /**
     * Who did it to whom.
     *
     * @param decision of which type it was
     * @param told who did it as rules read the text
     * @param perpetrator who is held responsible when all is weighed
     * @param targets to whom, the one struck most first
     */
    record Sides(
            TypeDecider.Decision decision,
            Optional<ActorMention> told,
            Optional<ActorMention> perpetrator,
            List<PartyNominee> targets) {

        /** Whether somebody is held responsible of whom the text does not say that it was they. */
        boolean isGuessed() {
            return perpetrator.isPresent() && !perpetrator.equals(told);
        }
    }

    Sides read(EventDraft draft) {
        RuledEvent event = rule(draft);
        Optional<String> country =
                PartyCoder.findCountry(draft, reading.places().countries());
        List<PartyNominee> nominees = this.nominees.of(event, around.of(draft), country.flatMap(lexicon::findArmy));
        Optional<ActorMention> doer = doers.find(event, nominees);
        SubEventType type = event.decision().type();
        List<LexiconActor> struck =
                targetRules.struck(type, doer, event.roles().listTargets(doer), draft, country, hints(draft));
        return new Sides(event.decision(), event.perpetrator(), doer, targets.find(event, nominees, doer, struck));
    }

    private TargetRules.Hints hints(EventDraft draft) {
        Document document = reading.document();
        return new TargetRules.Hints(
                types.isAimedAtPost(document, draft),
                types.hasSuspects(document, draft),
                findMostNamed(actor -> actor.kind().isOfStates()));
    }

    private RuledEvent rule(EventDraft draft) {
        RuledEvent known = ruledByDraft.get(draft);
        if (known != null) {
            return known;
        }
        Roles roles = roles(draft);
        Optional<ActorMention> suspect = roles.findPerpetrator();
        List<Version> told = versions.apply(draft);
        TypeDecider.Decision decision = types.decide(
                reading.document(),
                index,
                draft,
                suspect,
                roles.findTarget(suspect),
                has(told, Harm.KILLED),
                told.stream().anyMatch(Version::tellsOfAbducted));
        RuledEvent ruled = new RuledEvent(
                draft,
                roles,
                decision,
                Plausibility.perpetrator(decision.type(), roles, this::findMostNamed)
                        .map(actor -> anaphora.resolve(actor, drafts)));
        ruledByDraft.put(draft, ruled);
        return ruled;
    }

    private static boolean has(List<Version> versions, Harm harm) {
        return versions.stream()
                .anyMatch(version -> version.toll(harm)
                        .filter(toll -> toll.range().max() > 0)
                        .isPresent());
    }

    private Roles roles(EventDraft draft) {
        return rolesByDraft.computeIfAbsent(draft, this::readRoles);
    }

    private Roles readRoles(EventDraft draft) {
        Roles roles = new Roles();
        for (Frame frame : draft.frames()) {
            roleReader.read(frame, index.actors(frame.sentence()), index.attributions(frame.sentence()), roles);
        }
        draft.blamed().forEach(actor -> roles.perpetrator(actor, BLAMED));
        return roles;
    }

    /** The actor of some kind that the article speaks of most. */
    private Optional<ActorMention> findMostNamed(Predicate<LexiconActor> kind) {
        return byMentions.stream().filter(actor -> kind.test(actor.actor())).findFirst();
    }

    /** The first mention of each actor, the one most spoken of first: ranked once, so that the time stays linear. */
    private static List<ActorMention> byMentions(Reading reading) {
        Map<String, Long> mentions = reading.actors().stream()
                .collect(Collectors.groupingBy(actor -> actor.actor().id(), HashMap::new, Collectors.counting()));
        Map<String, ActorMention> first = new LinkedHashMap<>();
        reading.actors().forEach(actor -> first.putIfAbsent(actor.actor().id(), actor));
        return first.values().stream()
                .sorted(Comparator.comparingLong((ActorMention actor) ->
                                -mentions.get(actor.actor().id()))
                        .thenComparing(ActorMention::firstToken))
                .toList();
    }
}
