package org.harmattan.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;

/** Turns a gathered event into an incident. One coder per article; not safe for several threads. */
final class IncidentCoder {

    /** Reporter of what an article of no named publisher says without naming a source. */
    private static final String ARTICLE = "article";

    /** Weight of a sentence that only says who is held responsible, against the words around the deed. */
    private static final double BLAMED = 2.2;

    /** {@link ConfidenceModel} rates the incidents of an article together, when all are coded. */
    private static final double UNRATED = 0;

    private final Reading reading;
    private final SentenceIndex index;
    private final Article article;
    private final ActorLexicon lexicon;
    private final TypeDecider types;
    private final String gazetteerVersion;
    private final RoleReader roleReader;
    private final List<ActorMention> byMentions;
    private final ActorAnaphora anaphora;
    private final VersionReader versionReader;
    private final EvidenceCoder evidence;
    private final List<EventDraft> drafts;
    private final Map<EventDraft, Roles> rolesByDraft = new HashMap<>();

    /** @param drafts all events of the article */
    IncidentCoder(
            Reading reading,
            SentenceIndex index,
            List<EventDraft> drafts,
            Article article,
            ActorLexicon lexicon,
            TypeDecider types,
            RoleWords roleWords,
            String gazetteerVersion) {
        this.reading = reading;
        this.index = index;
        this.drafts = drafts;
        this.article = article;
        this.lexicon = lexicon;
        this.types = types;
        this.gazetteerVersion = gazetteerVersion;
        roleReader = new RoleReader(reading.document(), roleWords);
        byMentions = byMentions(reading);
        anaphora = new ActorAnaphora(
                reading.document(),
                roleWords,
                lexicon.getLocalMilitia(),
                lexicon.getBandits(),
                byMentions,
                draft -> roles(draft).findPerpetrator());
        versionReader = new VersionReader(reading, drafts);
        evidence = new EvidenceCoder(reading.document(), article);
    }

    Incident code(EventDraft draft) {
        Roles roles = roles(draft);
        Optional<ActorMention> suspect = roles.findPerpetrator();
        List<Version> versions = versionReader.read(draft, reporter());
        boolean killed = has(versions, Harm.KILLED);
        boolean abducted = versions.stream().anyMatch(Version::tellsOfAbducted);
        TypeDecider.Decision decision =
                types.decide(reading.document(), draft, suspect, roles.findTarget(suspect), killed, abducted);
        Optional<ActorMention> perpetrator = Plausibility.perpetrator(decision.type(), roles, this::findMostNamed)
                .map(actor -> anaphora.resolve(actor, drafts));
        List<ActorMention> targets = roles.listTargets(perpetrator);
        // Fighters killed are the enemy's dead, unless a state did the killing: then two accounts of one toll disagree.
        boolean twoSided = decision.type() == SubEventType.ARMED_CLASH
                || decision.type() == SubEventType.SUICIDE_BOMB
                || perpetrator
                        .filter(actor -> !actor.actor().kind().isOfStates())
                        .isPresent();
        Parties parties = new PartyCoder(lexicon, reading.places().countries(), day(draft))
                .code(decision.type(), perpetrator, targets, draft, hints(draft));
        Casualties casualties = CasualtyCoder.code(versions, draft.isListed(), twoSided, reporter());
        Location location = LocationCoder.code(
                draft.scene(), draft.isGuessed(), reading.places().countries());
        boolean contested = CasualtyCoder.isContested(versions, twoSided, reporter());
        return new Incident(
                id(draft),
                TitleWriter.write(decision.type(), location, parties.group(), casualties),
                when(draft),
                decision.type(),
                parties.group(),
                parties.actor1(),
                parties.actor2(),
                parties.target(),
                casualties,
                location,
                UNRATED,
                Status.EXTRACTED,
                draft.isBackground(),
                contested,
                evidence.accounts(versions, draft, reporter()),
                evidence.evidence(draft, decision, perpetrator, targets),
                article.id(),
                List.of(new Report(
                        article.id(), article.title(), article.publisher(), article.published(), article.url())),
                gazetteerVersion);
    }

    private PartyCoder.Hints hints(EventDraft draft) {
        Document document = reading.document();
        return new PartyCoder.Hints(
                types.isAimedAtPost(document, draft),
                types.hasSuspects(document, draft),
                findMostNamed(actor -> actor.kind().isOfStates()));
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

    private Optional<ActorMention> findMostNamed(Predicate<LexiconActor> kind) {
        return byMentions.stream().filter(actor -> kind.test(actor.actor())).findFirst();
    }

    /** The first mention of each actor, the one most spoken of first: ranked once, so that the time stays linear. */
    private static List<ActorMention> byMentions(Reading reading) {
        Map<String, Long> mentions = reading.actors().stream()
                .collect(Collectors.groupingBy(actor -> actor.actor().id(), Collectors.counting()));
        Map<String, ActorMention> first = new LinkedHashMap<>();
        reading.actors().forEach(actor -> first.putIfAbsent(actor.actor().id(), actor));
        return first.values().stream()
                .sorted(Comparator.comparingLong((ActorMention actor) ->
                                -mentions.get(actor.actor().id()))
                        .thenComparing(ActorMention::firstToken))
                .toList();
    }

    private static boolean has(List<Version> versions, Harm harm) {
        return versions.stream()
                .anyMatch(version -> version.toll(harm)
                        .filter(toll -> toll.range().max() > 0)
                        .isPresent());
    }

    private Optional<LocalDate> day(EventDraft draft) {
        return draft.firstDay().or(reading::published);
    }

    private DateRange when(EventDraft draft) {
        Optional<DatePhrase> date = draft.date();
        if (date.isEmpty()) {
            return DateRange.undated(reading.published());
        }
        return DateRange.between(
                date.get().start(), date.get().end(), date.get().precision());
    }

    private String reporter() {
        return article.publisher().filter(name -> !name.isBlank()).orElse(ARTICLE);
    }

    /** Stable for one text: the article's id, where the event is first told, and which of a list of places it is. */
    private String id(EventDraft draft) {
        String place = draft.scene()
                .map(scene -> Integer.toString(scene.span().start()))
                .orElse("");
        String key = article.id() + "|"
                + reading.document()
                        .tokens()
                        .get(draft.firstFrame().firstToken())
                        .span()
                        .start() + "|" + (draft.isListed() ? place : "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
