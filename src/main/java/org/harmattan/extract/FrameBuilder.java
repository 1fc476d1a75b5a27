package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Stance;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Cuts sentences into what they tell of single events. */
final class FrameBuilder {

    private static final Set<String> CONJUNCTIONS = Set.of("et", "and", "puis", "mais", "but");

    private static final int PLUPERFECT_REACH = 3;

    /** What is told of a trial or a commemoration within so many days is its own day. */
    private static final int RECENT_DAYS = 31;

    /** What has lasted longer is a state of affairs. */
    private static final int LASTING_DAYS = 7;

    /** From the day before a night to the one after it. */
    private static final int NIGHT_DAYS = 1;

    private final EventWords events;
    private final ContextWords contexts;
    private final TriggerFinder triggerFinder;
    private final SceneChooser sceneChooser;
    private final AccidentReader accidents;
    private final SentenceJudge judge;

    FrameBuilder(EventWords events, ContextWords contexts, SentenceModel sentences) {
        this.events = events;
        this.contexts = contexts;
        triggerFinder = new TriggerFinder(events, contexts);
        sceneChooser = new SceneChooser(contexts);
        accidents = new AccidentReader(contexts);
        judge = new SentenceJudge(sentences);
    }

    /** The places and days around the frames of a reading. */
    Surroundings surroundings(Reading reading, Discourse discourse) {
        return new Surroundings(reading, sceneChooser, discourse);
    }

    /** The places that may be those of the events of a reading. */
    SceneNominees nominees(Reading reading, Discourse discourse) {
        return new SceneNominees(reading, sceneChooser, discourse);
    }

    /** The frames of a document, in the order of the text. */
    List<Frame> build(Reading reading, SentenceIndex index) {
        ItemHeads items =
                ItemHeads.of(reading.document(), index, place -> sceneChooser.isScene(reading.document(), place));
        List<Frame> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Patience.check();
            found.addAll(build(reading, index, sentence));
        }
        List<Frame> frames = items.place(found);
        if (accidents.isFire(reading.document(), frames) && !isByGroup(frames, index)) {
            return List.of();
        }
        return accidents.isAboutAccident(reading.document(), frames)
                ? frames.stream()
                        .filter(frame -> AccidentReader.isViolent(frame.triggers()))
                        .toList()
                : frames;
    }

    /** {@code Des hommes armés ont incendié le marché, les pompiers ont maîtrisé le feu}. */
    private static boolean isByGroup(List<Frame> frames, SentenceIndex index) {
        return frames.stream()
                .flatMap(frame -> index.actors(frame.sentence()).stream())
                .map(actor -> actor.actor().kind())
                .anyMatch(kind -> kind.isArmed() && !kind.isOfStates());
    }

    private List<Frame> build(Reading reading, SentenceIndex index, Sentence sentence) {
        Document document = reading.document();
        if (stands(document, sentence, contexts.unreal)) {
            return List.of();
        }
        int end = endOfNews(document, sentence, index);
        List<Trigger> named = triggerFinder.find(document, sentence, index.dates(sentence)).stream()
                .filter(trigger -> trigger.firstToken() < end)
                .toList();
        List<CasualtyStatement> tolls = index.tolls(sentence).stream()
                .filter(toll -> toll.firstToken() < end)
                .toList();
        Optional<List<Trigger>> believed = end > sentence.firstToken()
                ? judge.triggers(SentenceWords.of(document, index, sentence, end), named, tolls)
                : Optional.empty();
        if (believed.isEmpty()) {
            return List.of();
        }
        List<Trigger> triggers = named.isEmpty() ? real(document, sentence, index, believed.get()) : named;
        boolean nothing = triggers.isEmpty() && tolls.isEmpty();
        boolean accident = accidents.isAccident(document, sentence, triggers);
        OptionalInt turn = accident ? accidents.findTurn(document, sentence, tolls) : OptionalInt.empty();
        if (nothing || accident && turn.isEmpty()) {
            return List.of();
        }
        List<PlaceExpression> scenes = sceneChooser.scenes(document, index.places(sentence));
        List<Integer> cuts = turn.isPresent()
                ? List.of(sentence.firstToken(), turn.getAsInt())
                : cuts(document, sentence, triggers, tolls, scenes);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            frames.add(frame(reading, index, sentence, cuts.get(i), cuts.get(i + 1), triggers, tolls, scenes));
        }
        return frames.stream()
                .filter(frame -> !frame.triggers().isEmpty() || !frame.tolls().isEmpty())
                .toList();
    }

    /** Of words that no lexicon has, those that tell of something real, and not of what was done from one day to another. */
    private List<Trigger> real(Document document, Sentence sentence, SentenceIndex index, List<Trigger> believed) {
        boolean period = index.dates(sentence).stream().anyMatch(FrameBuilder::isPeriod);
        return believed.stream()
                .filter(trigger ->
                        !period && triggerFinder.isReal(document, sentence, trigger.firstToken(), trigger.endToken()))
                .toList();
    }

    private static boolean isPeriod(DatePhrase date) {
        return date.end().toEpochDay() - date.start().toEpochDay() > NIGHT_DAYS;
    }

    /** {@code pour venger le lynchage de deux bergers}: the reason of an event, told with no place and day, is none. */
    private int endOfNews(Document document, Sentence sentence, SentenceIndex index) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            int from = i;
            if (contexts.avenged.isAt(document.tokens(), i)) {
                boolean placed = index.places(sentence).stream().anyMatch(place -> place.firstToken() > from);
                boolean dated = index.dates(sentence).stream()
                        .anyMatch(date -> date.firstToken() > from && date.anchor() != DatePhrase.Anchor.EVENT);
                // "En représailles à ce meurtre, ils ont tué vingt villageois": the news comes after its reason.
                boolean opens = i <= sentence.firstToken() + 1;
                return placed || dated || opens ? sentence.endToken() : i;
            }
        }
        return sentence.endToken();
    }

    /** Where to cut a sentence: at words that part two events, and between places that each have a word of their own. */
    private List<Integer> cuts(
            Document document,
            Sentence sentence,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls,
            List<PlaceExpression> scenes) {
        TreeSet<Integer> proposals = new TreeSet<>();
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            if (contexts.splits.isAt(document.tokens(), i)) {
                proposals.add(i);
            }
        }
        for (int i = 0; i + 1 < scenes.size(); i++) {
            if (!SceneChooser.isListed(document, scenes.get(i), scenes.get(i + 1))) {
                separator(document, scenes.get(i).endToken(), scenes.get(i + 1).firstToken())
                        .ifPresent(proposals::add);
            }
        }
        List<Integer> cuts = new ArrayList<>();
        cuts.add(sentence.firstToken());
        for (int proposal : proposals) {
            boolean before = tells(triggers, tolls, cuts.get(cuts.size() - 1), proposal);
            boolean after = tells(triggers, tolls, proposal, sentence.endToken());
            if (before && after) {
                cuts.add(proposal);
            }
        }
        cuts.add(sentence.endToken());
        return cuts;
    }

    private static boolean tells(List<Trigger> triggers, List<CasualtyStatement> tolls, int from, int to) {
        return triggers.stream().anyMatch(trigger -> from <= trigger.firstToken() && trigger.firstToken() < to)
                || tolls.stream().anyMatch(toll -> from <= toll.firstToken() && toll.firstToken() < to);
    }

    private static Optional<Integer> separator(Document document, int from, int to) {
        for (int i = from; i <= to && i < document.tokens().size(); i++) {
            boolean mark = document.tokens().get(i).gap().chars().anyMatch(unit -> ",;:".indexOf(unit) >= 0);
            if (mark || CONJUNCTIONS.contains(document.folded(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Frame frame(
            Reading reading,
            SentenceIndex index,
            Sentence sentence,
            int from,
            int to,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls,
            List<PlaceExpression> scenes) {
        Document document = reading.document();
        List<Trigger> own = triggers.stream()
                .filter(trigger -> from <= trigger.firstToken() && trigger.firstToken() < to)
                .toList();
        boolean part = from > sentence.firstToken() || to < sentence.endToken();
        List<CasualtyStatement> ownTolls = ownTolls(tolls, from, to, part);
        List<PlaceExpression> ownScenes = scenes.stream()
                .filter(scene -> from <= scene.endToken() - 1 && scene.endToken() - 1 < to)
                .toList();
        boolean succumbed = isDeathOfWounds(document, from, to, own);
        SceneChooser.Choice choice = sceneChooser.choose(
                document,
                succumbed || isAboutToll(document, from, to, own)
                        ? List.of()
                        : sceneChooser.credible(document, ownScenes, own, ownTolls, index.attributions(sentence)),
                own,
                ownTolls);
        boolean history = stands(document, sentence, contexts.history);
        List<DatePhrase> dates = index.dates(sentence).stream()
                .filter(found -> !history || isOld(reading, found))
                .filter(found -> !isHourOfDayNamed(reading, found, index.dates(sentence)))
                .toList();
        Optional<DatePhrase> date = DateChooser.choose(document, dates, index.attributions(sentence), from, to, own)
                .filter(found -> !isLaterDay(found, reading) || !tellsOnlyOfVictims(own))
                // The only day told with a revised number is that of the revision.
                .filter(found -> ownTolls.isEmpty()
                        || !ownTolls.stream().allMatch(CasualtyStatement::later)
                        || index.dates(sentence).size() > 1)
                .filter(found -> !succumbed)
                .filter(found -> found.precision() != DatePrecision.DAY
                        || !isClaimOfDeedTold(index.attributions(sentence), own));
        boolean earlier = contexts.earlier.isAt(document.tokens(), from)
                || stands(document, sentence, contexts.background)
                || isPluperfect(document, own, date)
                || isAllBefore(document, from, own);
        boolean since = date.filter(found -> found.anchor() == DatePhrase.Anchor.SINCE)
                .filter(found -> found.end().toEpochDay() - found.start().toEpochDay() > LASTING_DAYS)
                .isPresent();
        boolean general = since || history || stands(document, sentence, contexts.general);
        return new Frame(
                sentence,
                from,
                to,
                own,
                ownTolls,
                choice.scenes(),
                choice.listed(),
                date,
                earlier,
                isHeading(document, sentence),
                isVersion(index.attributions(sentence), from, to),
                general,
                fighters(index.actors(sentence), from, to));
    }

    private static Set<String> fighters(List<ActorMention> actors, int from, int to) {
        return actors.stream()
                .filter(actor -> from <= actor.firstToken() && actor.firstToken() < to)
                .map(ActorMention::actor)
                .filter(actor -> actor.kind().isArmed() && actor.kind() != ActorKind.UNIDENTIFIED)
                .map(LexiconActor::label)
                .collect(Collectors.toSet());
    }

    /** {@code Deux hommes accusés de l'attaque ont été jugés lundi}: the day is not that of the deed. */
    private static boolean isOld(Reading reading, DatePhrase date) {
        return reading.published()
                .filter(day -> date.end().isBefore(day.minusDays(RECENT_DAYS)))
                .isPresent();
    }

    /** {@code Mardi, … ; quelques heures plus tard, …}: an hour of the day that the sentence names is no other day. */
    private static boolean isHourOfDayNamed(Reading reading, DatePhrase date, List<DatePhrase> dates) {
        boolean hour = date.anchor() == DatePhrase.Anchor.EVENT
                && reading.published().filter(date.start()::equals).isPresent();
        return hour
                && dates.stream()
                        .anyMatch(other -> other.firstToken() < date.firstToken()
                                && other.precision() == DatePrecision.DAY
                                && (other.anchor() == DatePhrase.Anchor.CALENDAR
                                        || other.anchor() == DatePhrase.Anchor.PUBLICATION));
    }

    /** A first line without a full stop, with a blank line or a line break after it. */
    private static boolean isHeading(Document document, Sentence sentence) {
        int next = sentence.endToken();
        return sentence.index() == 0
                && next < document.tokens().size()
                && document.tokens().get(next).gap().indexOf('\n') >= 0
                && document.tokens().get(next).gap().indexOf('.') < 0;
    }

    private static boolean isVersion(List<Attribution> attributions, int from, int to) {
        return attributions.stream()
                .filter(said -> said.firstToken() < to && from < said.endToken())
                .anyMatch(said -> said.stance() == Stance.CLAIMS
                        || said.stance() == Stance.DENIES
                        || said.stance() == Stance.ALLEGES
                        || said.stance() == Stance.CONFIRMS);
    }

    /** {@code Le groupe a revendiqué l'assaut vendredi dans un message}: the day is that of the message. */
    private static boolean isClaimOfDeedTold(List<Attribution> attributions, List<Trigger> triggers) {
        boolean told = !triggers.isEmpty()
                && triggers.stream()
                        .allMatch(trigger -> trigger.isNoun() && trigger.reference() == Trigger.Reference.DEFINITE);
        boolean claim = attributions.stream()
                .anyMatch(said -> said.stance() == Stance.CLAIMS
                        || said.actor()
                                .filter(actor -> actor.actor().kind() == ActorKind.REBEL)
                                .isPresent());
        return told && claim;
    }

    /** {@code Les convois sont suspendus depuis l'attaque du mois dernier}. */
    private boolean isAllBefore(Document document, int from, List<Trigger> triggers) {
        return !triggers.isEmpty()
                && triggers.stream().allMatch(trigger -> isAfterEarlierWord(document, from, trigger.firstToken()));
    }

    private boolean isAfterEarlierWord(Document document, int from, int token) {
        return contexts.earlier.endsBefore(document.tokens(), Math.max(from, token - PLUPERFECT_REACH), token);
    }

    /** {@code Le 4 octobre, quatre soldats avaient été tués}: what had happened on a day came before the news. */
    private boolean isPluperfect(Document document, List<Trigger> triggers, Optional<DatePhrase> date) {
        boolean day =
                date.filter(found -> found.precision() == DatePrecision.DAY).isPresent();
        return day
                && triggers.stream()
                        .filter(trigger -> !trigger.isNoun() || trigger.isDeadly())
                        .anyMatch(trigger -> isPluperfect(document, trigger));
    }

    private boolean isPluperfect(Document document, Trigger trigger) {
        for (int i = Math.max(0, trigger.firstToken() - PLUPERFECT_REACH); i < trigger.endToken(); i++) {
            if (contexts.pluperfect.contains(document.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Le bilan, d'abord établi à six, est monté à neuf morts}: places in it are those of hospitals and voices. */
    private boolean isAboutToll(Document document, int from, int to, List<Trigger> triggers) {
        if (!tellsOnlyOfVictims(triggers)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (events.tollWords.isAt(document.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Un vigile, blessé par balle, est décédé jeudi à Didiéni}: the place and the day are those of the hospital. */
    private boolean isDeathOfWounds(Document document, int from, int to, List<Trigger> triggers) {
        boolean dying = !triggers.isEmpty() && tellsOnlyOfVictims(triggers);
        return dying
                && contexts.dying.beginsWithin(document.tokens(), from, to)
                && contexts.ofWounds.beginsWithin(document.tokens(), from, to);
    }

    /** {@code le lendemain}, but not {@code une semaine plus tôt}. */
    private static boolean isLaterDay(DatePhrase date, Reading reading) {
        return date.anchor() == DatePhrase.Anchor.EVENT
                && reading.published().map(day -> !date.start().isBefore(day)).orElse(true);
    }

    /** A part of a sentence has its own share of a total that stands in another part: {@code six à Léré, deux à Dia}. */
    private static List<CasualtyStatement> ownTolls(List<CasualtyStatement> tolls, int from, int to, boolean part) {
        List<CasualtyStatement> own = tolls.stream()
                .filter(toll -> from <= toll.firstToken() && toll.firstToken() < to)
                .filter(toll -> !(part && toll.total()))
                .toList();
        boolean shares = part && own.stream().allMatch(CasualtyStatement::subset);
        return shares ? own.stream().map(CasualtyStatement::onItsOwn).toList() : own;
    }

    /** <i>Un blessé a succombé le lendemain</i>: the day after is not the day of the event. */
    private static boolean tellsOnlyOfVictims(List<Trigger> triggers) {
        return triggers.stream().allMatch(Trigger::isDeadly);
    }

    private static boolean stands(Document document, Sentence sentence, PhraseTrie<Boolean> words) {
        return words.beginsWithin(document.tokens(), sentence.firstToken(), sentence.endToken());
    }
}
