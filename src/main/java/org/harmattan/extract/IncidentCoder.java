package org.harmattan.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.DatePhrase;

/** Turns a gathered event into an incident. One coder per article; not safe for several threads. */
final class IncidentCoder {

    /** Reporter of what an article of no named publisher says without naming a source. */
    private static final String ARTICLE = "article";

    /** {@link ConfidenceModel} rates the incidents of an article together, when all are coded. */
    private static final double UNRATED = 0;

    private final Reading reading;
    private final Article article;
    private final ActorLexicon lexicon;
    private final String gazetteerVersion;
    private final PartyReader partyReader;
    private final VersionReader versionReader;
    private final AccountJudge accounts;
    private final EvidenceCoder evidence;
    private final Map<EventDraft, List<Version>> versionsByDraft = new IdentityHashMap<>();

    /**
     * A coder of an article's events.
     *
     * @param drafts all events of the article
     * @param judge weighs who did it, and to whom
     * @param accounts tells which accounts of the dead are of a whole event
     */
    IncidentCoder(
            Reading reading,
            SentenceIndex index,
            List<EventDraft> drafts,
            Article article,
            ActorLexicon lexicon,
            TypeDecider types,
            RoleWords roleWords,
            ContextWords contexts,
            PartyJudge judge,
            AccountJudge accounts,
            String gazetteerVersion) {
        this.accounts = accounts;
        this.reading = reading;
        this.article = article;
        this.lexicon = lexicon;
        this.gazetteerVersion = gazetteerVersion;
        versionReader = new VersionReader(reading, drafts);
        partyReader =
                new PartyReader(reading, index, drafts, this::versions, lexicon, types, roleWords, contexts, judge);
        evidence = new EvidenceCoder(reading.document(), article);
    }

    Incident code(EventDraft draft) {
        List<Version> versions = versions(draft);
        PartyReader.Sides sides = partyReader.read(draft);
        TypeDecider.Decision decision = sides.decision();
        Optional<ActorMention> perpetrator = sides.perpetrator();
        // Fighters killed are the enemy's dead, unless a state did the killing: then two accounts of one toll disagree.
        boolean twoSided = decision.type() == SubEventType.ARMED_CLASH
                || decision.type() == SubEventType.SUICIDE_BOMB
                || sides.told()
                        .map(actor -> actor.actor().kind())
                        .filter(kind -> !kind.isOfStates())
                        // Unknown fighters fly no aircraft: they are who was struck.
                        .filter(kind ->
                                decision.type() != SubEventType.AIR_DRONE_STRIKE || kind != ActorKind.UNIDENTIFIED)
                        .isPresent();
        Parties parties = new PartyCoder(lexicon, reading.places().countries(), day(draft))
                .code(
                        decision.type(),
                        perpetrator,
                        sides.targets().stream().map(PartyNominee::actor).toList(),
                        draft);
        Casualties casualties = CasualtyCoder.code(versions, draft.isListed(), twoSided, reporter(), accounts);
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
                evidence.evidence(draft, sides),
                article.id(),
                List.of(new Report(
                        article.id(), article.title(), article.publisher(), article.published(), article.url())),
                gazetteerVersion);
    }

    private List<Version> versions(EventDraft draft) {
        return versionsByDraft.computeIfAbsent(draft, key -> versionReader.read(key, reporter()));
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
