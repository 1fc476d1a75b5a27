package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Cuts sentences into what they tell of single events. */
final class FrameBuilder {

    /** From the day before a night to the one after it. */
    private static final int NIGHT_DAYS = 1;

    private final ContextWords contexts;
    private final TriggerFinder triggerFinder;
    private final ScenePhrases scenePhrases;
    private final FrameCuts frameCuts;
    private final FrameReader frameReader;
    private final AccidentReader accidents;
    private final SentenceJudge judge;

    /** @param revising words that tell that a number of victims took the place of another */
    FrameBuilder(EventWords events, ContextWords contexts, PhraseTrie<Boolean> revising, SentenceModel sentences) {
        this.contexts = contexts;
        triggerFinder = new TriggerFinder(events, contexts);
        PlaceLists lists = new PlaceLists(contexts);
        scenePhrases = new ScenePhrases(contexts, events.triggers);
        frameCuts = new FrameCuts(contexts, lists);
        frameReader = new FrameReader(events, contexts, revising, new SceneChooser(contexts, scenePhrases, lists));
        accidents = new AccidentReader(contexts);
        judge = new SentenceJudge(sentences);
    }

    /** The places and days around the frames of a reading. */
    Surroundings surroundings(Reading reading, Discourse discourse) {
        return new Surroundings(reading, scenePhrases, discourse, new ToldDays(reading, contexts));
    }

    /** The places that may be those of the events of a reading. */
    SceneNominees nominees(Reading reading, Discourse discourse) {
        return new SceneNominees(reading, scenePhrases, discourse);
    }

    /** The frames of a document, in the order of the text. */
    List<Frame> build(Reading reading, SentenceIndex index) {
        ItemHeads items =
                ItemHeads.of(reading.document(), index, place -> scenePhrases.isScene(reading.document(), place));
        List<Frame> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Patience.check();
            found.addAll(build(reading, index, sentence));
        }
        List<Frame> frames =
                new SceneSetting(reading, index, contexts, scenePhrases::isScene).place(items.place(found));
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
                .anyMatch(ActorKind::isArmedGroup);
    }

    private List<Frame> build(Reading reading, SentenceIndex index, Sentence sentence) {
        Document document = reading.document();
        if (contexts.unreal.beginsIn(document.tokens(), sentence)) {
            return List.of();
        }
        List<Trigger> named = triggerFinder.find(document, sentence, index.dates(sentence));
        Demand demand = Demand.of(contexts, document, sentence, named);
        boolean reason = demand.isTold(index, sentence);
        // "Ils ont marché pour dénoncer les vols de bétail à Téra": what people want is no event.
        boolean wanted = !reason && demand.isLast(sentence);
        int end =
                Math.min(endOfNews(document, sentence, index), wanted ? demand.firstToken() + 1 : sentence.endToken());
        named.removeIf(trigger -> trigger.firstToken() >= end
                || (reason ? trigger.firstToken() == demand.firstToken() : demand.wants(trigger.firstToken())));
        List<CasualtyStatement> tolls = new ArrayList<>(index.tolls(sentence));
        tolls.removeIf(toll -> toll.firstToken() >= end);
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
        List<PlaceExpression> places = scenePhrases.scenes(document, index.places(sentence));
        List<PlaceExpression> scenes = reason ? places : demand.scenes(places);
        List<Integer> cuts = turn.isPresent()
                ? List.of(sentence.firstToken(), turn.getAsInt())
                : frameCuts.of(
                        document,
                        sentence,
                        triggers,
                        tolls,
                        scenes,
                        index.dates(sentence),
                        reason ? demand.firstToken() : sentence.endToken());
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            FramePart part = FramePart.of(reading, index, sentence, cuts.get(i), cuts.get(i + 1), triggers, tolls);
            frames.add(frameReader.read(part, scenes));
        }
        return frames.stream()
                .filter(frame -> !frame.triggers().isEmpty() || !frame.tolls().isEmpty())
                .toList();
    }

    /** Of words that no lexicon has, those that tell of something real, and not of what was done from one day to another. */
    private List<Trigger> real(Document document, Sentence sentence, SentenceIndex index, List<Trigger> believed) {
        boolean period = index.dates(sentence).stream().anyMatch(FrameBuilder::isPeriod);
        return believed.stream()
                .filter(trigger -> !period
                        && !triggerFinder.isHarmless(document, sentence, trigger.firstToken(), trigger.endToken())
                        && triggerFinder.isReal(document, sentence, trigger.firstToken(), trigger.endToken()))
                .toList();
    }

    private static boolean isPeriod(DatePhrase date) {
        return date.end().toEpochDay() - date.start().toEpochDay() > NIGHT_DAYS;
    }

    /** {@code pour venger le lynchage de deux bergers}: the reason of an event, told with no place and day, is none. */
    private int endOfNews(Document document, Sentence sentence, SentenceIndex index) {
        int end = sentence.endToken();
        int from = contexts.avenged.next(document.tokens(), sentence.firstToken(), end);
        if (from == end) {
            return end;
        }
        boolean placed = index.places(sentence).stream().anyMatch(place -> place.firstToken() > from);
        boolean dated = index.dates(sentence).stream()
                .anyMatch(date -> date.firstToken() > from && date.anchor() != DatePhrase.Anchor.EVENT);
        // "En représailles à ce meurtre, ils ont tué vingt villageois": the news comes after its reason.
        boolean opens = from <= sentence.firstToken() + 1;
        return placed || dated || opens ? end : from;
    }
}
