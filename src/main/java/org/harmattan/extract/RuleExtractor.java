package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.geoparse.Geoparser;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.geoparse.PlaceScores;
import org.harmattan.geoparse.PlaceWords;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DateReader;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.PublicationDate;

/**
 * Reads incidents by rules and lexicons: what words mean stands in {@code data/lexicon}. Deterministic, offline; safe for
 * several threads; takes time linear in the length of the text.
 */
public final class RuleExtractor implements Extractor {

    private final Gazetteer gazetteer;
    private final Geoparser geoparser;
    private final ActorLexicon actors;
    private final ActorFinder actorFinder;
    private final CasualtyReader casualtyReader;
    private final SourceReader sourceReader;
    private final FrameBuilder frameBuilder;
    private final TypeDecider types;
    private final ArticleTopic topic;
    private final BlameReader blameReader;
    private final RoleWords roleWords;
    private final ContextWords contexts;
    private final Coreference coreference;
    private final SceneScorer scenes;
    private final PartyJudge parties;
    private final AccountJudge accounts;
    private final ConfidenceModel confidence;

    private RuleExtractor(Gazetteer gazetteer, Boundaries boundaries, Courses courses, LexiconFiles files)
            throws IOException {
        this.gazetteer = gazetteer;
        try (InputStream places = files.open("places.json");
                InputStream placeScores = files.open("place-scores.json");
                InputStream actorsFile = files.open("actors.json");
                InputStream actorWords = files.open("actor-words.json");
                InputStream casualties = files.open("casualties.json");
                InputStream speech = files.open("speech.json");
                InputStream eventsFile = files.open("events.json");
                InputStream contextsFile = files.open("contexts.json");
                InputStream rolesFile = files.open("roles.json");
                InputStream ties = files.open("coreference.json");
                InputStream sentences = files.open("sentences.json");
                InputStream typeWords = files.open("types.json");
                InputStream sceneSigns = files.open("scenes.json");
                InputStream doerSigns = files.open("doers.json");
                InputStream targetSigns = files.open("targets.json");
                InputStream assaultSigns = files.open("assaults.json");
                InputStream accountSigns = files.open("accounts.json");
                InputStream weights = files.open("confidence.json")) {
            geoparser = new Geoparser(
                    gazetteer, boundaries, courses, PlaceWords.read(places), PlaceScores.read(placeScores));
            actors = ActorLexicon.read(actorsFile);
            actorFinder = new ActorFinder(actors, ActorWords.read(actorWords));
            CasualtyWords tolls = CasualtyWords.read(casualties);
            casualtyReader = new CasualtyReader(tolls);
            sourceReader = new SourceReader(SpeechWords.read(speech));
            EventWords events = EventWords.read(eventsFile);
            contexts = ContextWords.read(contextsFile);
            frameBuilder = new FrameBuilder(events, contexts, tolls.changes, SentenceModel.read(sentences));
            topic = new ArticleTopic(contexts);
            roleWords = RoleWords.read(rolesFile);
            blameReader = new BlameReader(contexts, roleWords);
            coreference = Coreference.read(ties);
            PairModel<SceneSign> signs = PairModel.read(sceneSigns, "scenes.json", SceneSign.class);
            scenes = nominee -> signs.score(nominee.holds());
            parties = new FittedParties(
                    PairModel.read(doerSigns, "doers.json", PartySign.class),
                    PairModel.read(targetSigns, "targets.json", PartySign.class));
            accounts = new WeighedAccounts(PairModel.read(accountSigns, "accounts.json", AccountSign.class));
            confidence = ConfidenceModel.read(weights);
            types = new TypeDecider(
                    events,
                    roleWords.being,
                    PairModel.read(assaultSigns, "assaults.json", AssaultSign.class),
                    new TypeScales(SentenceModel.readTypes(typeWords)));
        }
    }

    /** Where the lexicon files come from. */
    @FunctionalInterface
    public interface LexiconFiles {

        /**
         * Opens one of the files of {@code data/lexicon}.
         *
         * @throws IOException when there is none of that name
         */
        InputStream open(String name) throws IOException;
    }

    /**
     * An extractor over one gazetteer and one set of lexicons.
     *
     * @throws IOException when a lexicon is missing or broken; the message names the file
     */
    public static RuleExtractor load(Gazetteer gazetteer, Boundaries boundaries, Courses courses, LexiconFiles files)
            throws IOException {
        return new RuleExtractor(gazetteer, boundaries, courses, files);
    }

    @Override
    public Extraction extract(Article given) {
        return extract(given, parties);
    }

    /** The same with another judge of who did what: so that it can be fitted. */
    Extraction extract(Article given, PartyJudge judge) {
        return extract(given, judge, accounts);
    }

    /** The same with another judge of what sources say: so that it can be fitted. */
    Extraction extract(Article given, AccountJudge judge) {
        return extract(given, parties, judge);
    }

    private Extraction extract(Article given, PartyJudge judge, AccountJudge ofAccounts) {
        Document document = Document.of(given);
        Optional<LocalDate> declared = findPublished(given);
        Reading reading = read(given, document, declared);
        Patience.check();
        SentenceIndex index = new SentenceIndex(reading);
        List<EventDraft> drafts =
                topic.isOfThisField(document) ? drafts(reading, index, coreference, scenes) : List.of();
        blameReader.read(reading, index, drafts);
        Article article = completed(given, document, declared);
        IncidentCoder coder = new IncidentCoder(
                reading,
                index,
                drafts,
                article,
                actors,
                types,
                roleWords,
                contexts,
                judge,
                ofAccounts,
                gazetteer.version());
        return extraction(reading, article, drafts, coder);
    }

    private static Optional<LocalDate> findPublished(Article given) {
        return given.published().or(() -> PublicationDate.find(given.text()));
    }

    private Reading read(Article given, Document document, Optional<LocalDate> declared) {
        Optional<LocalDate> published = declared.or(() -> PublicationDate.findEndOfPeriod(given.text()));
        List<ActorHit> names = actorFinder.findNames(document);
        Geoparse places = geoparser.parse(document, actorFinder.properNames(document, names, published), published);
        Patience.check();
        List<ActorMention> mentions = actorFinder.decide(document, names, places.countries(), published);
        List<DatePhrase> dates = new DateReader(published).findAll(document.tokens());
        // Without a day of publication most dates cannot be counted out; the reader then finds them itself.
        List<CasualtyStatement> tolls = published.isPresent()
                ? casualtyReader.read(document, mentions, dates)
                : casualtyReader.read(document, mentions);
        List<Attribution> attributions = sourceReader.read(document, mentions, tolls);
        return new Reading(
                document,
                published,
                places,
                EventDates.of(document, dates, attributions, published, contexts),
                mentions,
                OwnSides.resolve(tolls, attributions),
                attributions);
    }

    /** What is read out of an article before its events are put together: so that what sentences tell can be fitted. */
    Reading read(Article given) {
        return read(given, Document.of(given), findPublished(given));
    }

    /**
     * The events of an article, put together by other judges than those fitted: so that they can be fitted.
     *
     * @param linker makes the judge of what is one event for a document
     * @param scorer makes the judge of places for a document
     */
    List<EventDraft> assemble(
            Article given, Function<Document, EventLinker> linker, Function<Document, SceneScorer> scorer) {
        Document document = Document.of(given);
        Reading reading = read(given, document, findPublished(given));
        return topic.isOfThisField(document)
                ? drafts(reading, new SentenceIndex(reading), linker.apply(document), scorer.apply(document))
                : List.of();
    }

    private List<EventDraft> drafts(Reading reading, SentenceIndex index, EventLinker linker, SceneScorer scorer) {
        ArticleTopic.Past past = topic.past(reading.document());
        List<Frame> frames = topic.inThisField(reading.document(), frameBuilder.build(reading, index), past);
        Discourse discourse = new Discourse(reading, contexts);
        Surroundings surroundings = frameBuilder.surroundings(reading, discourse);
        ScenePicker picker = new ScenePicker(frameBuilder.nominees(reading, discourse), scorer);
        return new EventAssembler(reading, surroundings, discourse, linker, picker, past != ArticleTopic.Past.NONE)
                .assemble(frames);
    }

    private Extraction extraction(Reading reading, Article article, List<EventDraft> drafts, IncidentCoder coder) {
        List<Incident> incidents = new ArrayList<>();
        Set<String> scenes = new HashSet<>();
        for (EventDraft draft : drafts) {
            Patience.check();
            incidents.add(coder.code(draft));
            draft.scene().ifPresent(scene -> scenes.addAll(ScenePlaces.of(scene, reading.places())));
        }
        List<PlaceMention> mentions = reading.places().mentions().stream()
                .map(mention -> isScene(mention, scenes) ? mention.withRole(MentionRole.INCIDENT) : mention)
                .toList();
        return confidence.rate(
                new Extraction(article, incidents, mentions, reading.places().expressions()));
    }

    private static boolean isScene(PlaceMention mention, Set<String> scenes) {
        return mention.role() == MentionRole.CONTEXT
                && (mention.resolution()
                        .chosen()
                        .map(chosen -> scenes.contains(chosen.place().id()))
                        .orElseGet(() -> scenes.contains(mention.text())));
    }

    private static Article completed(Article article, Document document, Optional<LocalDate> published) {
        Article dated = published.map(article::withPublished).orElse(article);
        return new Article(
                dated.id(),
                dated.published(),
                Optional.of(document.language()),
                dated.title(),
                dated.publisher(),
                dated.url(),
                dated.text());
    }
}
