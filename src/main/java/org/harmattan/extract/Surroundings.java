package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * Where and when the sentences around an event are: a sentence that tells what happened often leaves the place and the
 * day to the one before. One per article; not safe for several threads.
 */
final class Surroundings {

    /** A place or day named up to this many sentences before, or one after, still holds. */
    static final int BEFORE = 2;

    private static final int SPOKEN_REACH = 2;

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 2;

    private static final int FAR = 100;

    private final Document document;
    private final ScenePhrases phrases;
    private final Discourse discourse;
    private final ToldDays toldDays;
    private final PlacesAround around;
    private final List<DatePhrase> days;
    private final BySentence<DatePhrase> daysBySentence;
    private final BySentence<PlaceExpression> placesBySentence;

    /** Scenes among those places, sought only where an event wants one. */
    private final Map<Integer, List<PlaceExpression>> scenesBySentence = new HashMap<>();

    Surroundings(Reading reading, ScenePhrases phrases, Discourse discourse, ToldDays toldDays) {
        this.toldDays = toldDays;
        this.phrases = phrases;
        this.discourse = discourse;
        around = new PlacesAround(reading, phrases);
        document = reading.document();
        placesBySentence = BySentence.of(document, reading.places().expressions(), PlaceExpression::firstToken);
        BitSet cues = new BitSet();
        reading.attributions().forEach(said -> cues.set(said.cueToken()));
        days = reading.dates().stream()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .filter(date -> date.anchor() == Anchor.CALENDAR || date.anchor() == Anchor.PUBLICATION)
                .filter(date -> reading.published()
                        .map(day -> !date.start().isAfter(day))
                        .orElse(true))
                .filter(date -> !isSpokenOn(date, cues))
                .toList();
        daysBySentence = BySentence.of(document, days, DatePhrase::firstToken);
    }

    private List<DatePhrase> days(int sentence) {
        return daysBySentence.get(sentence);
    }

    /** The places in a sentence where what stands around it may have happened. */
    private List<PlaceExpression> scenes(int sentence) {
        return scenesBySentence.computeIfAbsent(
                sentence,
                key -> places(key).stream()
                        .filter(place -> SceneFit.isClose(place) || SceneFit.isBesideSpot(place))
                        .filter(place -> !phrases.isSeatOfPower(place))
                        .filter(place -> phrases.isScene(document, place))
                        .toList());
    }

    private List<PlaceExpression> places(int sentence) {
        return placesBySentence.get(sentence);
    }

    /** @param cues the tokens with which the text gives something as said */
    private static boolean isSpokenOn(DatePhrase date, BitSet cues) {
        int cue = cues.nextSetBit(Math.max(0, date.firstToken() - SPOKEN_REACH));
        return cue >= 0 && cue < date.endToken() + SPOKEN_REACH;
    }

    /** The first of the days named last before a token. */
    Optional<LocalDate> findDayBefore(int token) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(days.get(low - 1).start());
    }

    /**
     * Gives the news the places and the days of the sentences around it, where it has none of its own, and background the
     * place of the event told before it, where the text says that it was the same.
     *
     * @param all all events of the text, in its order
     */
    void complete(List<EventDraft> all) {
        toldDays.complete(all);
        Map<Integer, Set<EventDraft>> told = new HashMap<>();
        for (EventDraft draft : all) {
            draft.sentences()
                    .forEach(sentence -> told.computeIfAbsent(sentence, key -> new HashSet<>())
                            .add(draft));
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBackground()) {
                complete(all.get(i), all.subList(0, i), told);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isBackground() && all.get(i).strangers().isEmpty()) {
                completeBackground(all.get(i), all.subList(0, i));
            }
        }
    }

    private void completeBackground(EventDraft draft, List<EventDraft> before) {
        if (draft.scene().isEmpty()) {
            findPointedAt(draft).ifPresent(draft::setScene);
        }
        completeSamePlace(draft, before);
    }

    private void complete(EventDraft draft, List<EventDraft> before, Map<Integer, Set<EventDraft>> told) {
        BitSet sentences = new BitSet();
        draft.sentences().forEach(sentences::set);
        if (!draft.isSum() && draft.strangers().isEmpty()) {
            completePlace(draft, sentences, before, told);
        }
        if (draft.date().isEmpty()) {
            around(sentences, this::days).stream()
                    .filter(date -> !isInNextParagraph(date.firstToken(), draft))
                    .min(Comparator.comparingInt(date -> cost(date.firstToken(), sentences)))
                    .ifPresent(draft::setDate);
        }
    }

    private void completePlace(
            EventDraft draft, BitSet sentences, List<EventDraft> before, Map<Integer, Set<EventDraft>> told) {
        Optional<PlaceExpression> area = draft.scene();
        if (area.filter(scene -> !SceneFit.isArea(scene)).isPresent()) {
            return;
        }
        Optional<PlaceExpression> there = findPronoun(draft).or(() -> findPointedAt(draft));
        if (area.isEmpty() && there.isPresent()) {
            draft.setScene(there.get());
            return;
        }
        if (area.isPresent() || findBeside(draft, told).isEmpty()) {
            completeSamePlace(draft, before);
        }
        if (draft.scene().equals(area)) {
            PlacesAround.Told event = PlacesAround.Told.of(draft);
            around(sentences, this::scenes).stream()
                    .filter(place ->
                            area.map(scene -> SceneFit.of(scene, place) > 0).orElse(true))
                    .filter(place -> !isOfAnother(place, draft, sentences, told))
                    .filter(place -> !isInNextParagraph(place.firstToken(), draft))
                    .min(Comparator.comparingDouble(place -> around.distance(place, event, tellers(place, told))))
                    .ifPresent(draft::setScene);
        }
        if (draft.scene().isEmpty()) {
            sentences.stream()
                    .boxed()
                    .flatMap(sentence -> places(sentence).stream())
                    .filter(phrases::isRegion)
                    .findFirst()
                    .ifPresent(draft::setScene);
        }
    }

    /** The place of the sentence before the first of an event, in its paragraph: that of no other event. */
    private Optional<PlaceExpression> findBeside(EventDraft draft, Map<Integer, Set<EventDraft>> told) {
        Sentence first = draft.firstFrame().sentence();
        boolean opens = first.index() == 0
                || document.sentences().get(first.index() - 1).paragraph() != first.paragraph();
        if (opens || !told.getOrDefault(first.index() - 1, Set.of()).isEmpty()) {
            return Optional.empty();
        }
        return scenes(first.index() - 1).stream().findFirst();
    }

    /** {@code Les déplacés sont à Toumour. Une grenade y a été lancée}: the place named last before it. */
    private Optional<PlaceExpression> findPronoun(EventDraft draft) {
        Frame frame = draft.firstFrame();
        for (int i = frame.firstToken() + 1; i < frame.endToken(); i++) {
            boolean pronoun = document.folded(i).equals("y")
                    && !document.folded(i - 1).equals("il")
                    && !document.folded(i + 1).equals("compris");
            if (pronoun) {
                int at = i;
                int sentence = frame.sentence().index();
                return places(sentence).stream()
                        .filter(place -> place.endToken() <= at && SceneFit.isClose(place))
                        .reduce((one, other) -> other)
                        .or(() -> places(sentence - 1).stream()
                                .filter(SceneFit::isClose)
                                .reduce((one, other) -> other));
            }
        }
        return Optional.empty();
    }

    /** {@code Elle était à Anéfis. Elle avait repris cette localité …}: the place that the sentence before names last. */
    private Optional<PlaceExpression> findPointedAt(EventDraft draft) {
        Frame frame = draft.firstFrame();
        int before = frame.sentence().index() - 1;
        boolean goesOn = before >= 0
                && document.sentences().get(before).paragraph()
                        == frame.sentence().paragraph();
        return goesOn && discourse.pointsAtPlace(frame)
                ? scenes(before).stream().reduce((one, other) -> other)
                : Optional.empty();
    }

    /** After its lede a text names no place and no day in the next paragraph for what it told in this one. */
    private boolean isInNextParagraph(int token, EventDraft draft) {
        Frame last = draft.frames().get(draft.frames().size() - 1);
        return draft.firstFrame().sentence().index() >= LEDE
                && document.getSentenceOf(token).paragraph() > last.sentence().paragraph();
    }

    /** What stands in some sentences and so near to them that it may still hold, in the order of the text. */
    private static <T> List<T> around(BitSet sentences, IntFunction<List<T>> items) {
        BitSet near = new BitSet();
        sentences.stream().forEach(sentence -> near.set(Math.max(0, sentence - BEFORE), sentence + 2));
        List<T> around = new ArrayList<>();
        near.stream().forEach(sentence -> around.addAll(items.apply(sentence)));
        return around;
    }

    /** Gives an event that the text puts where another was the place of that one. */
    private void completeSamePlace(EventDraft draft, List<EventDraft> before) {
        if (draft.scene().isEmpty() && draft.frames().stream().anyMatch(discourse::isInSamePlace)) {
            findSameTown(draft).or(() -> findSceneBefore(draft, before)).ifPresent(draft::setScene);
        }
    }

    /** {@code Rebels took Kidal. Strikes on the same town …}: the settlement named last before it in its paragraph. */
    private Optional<PlaceExpression> findSameTown(EventDraft draft) {
        Sentence first = draft.firstFrame().sentence();
        boolean same = discourse.isInSameTown(draft.firstFrame());
        for (int i = first.index() - 1; same && i >= Math.max(0, first.index() - BEFORE); i--) {
            Optional<PlaceExpression> named =
                    scenes(i).stream().filter(SceneFit::isSpot).reduce((one, other) -> other);
            if (named.isPresent() && document.sentences().get(i).paragraph() == first.paragraph()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Where the event told last before this one was: in a village, if this one was in the same village. */
    private Optional<PlaceExpression> findSceneBefore(EventDraft draft, List<EventDraft> before) {
        int first = draft.firstFrame().firstToken();
        List<PlaceExpression> scenes = EventDraft.remembered(before).stream()
                .filter(other -> other.firstFrame().firstToken() < first)
                .flatMap(other -> other.scene().stream())
                .toList();
        boolean settlement = draft.frames().stream().anyMatch(discourse::isInSameSettlement);
        return scenes.stream()
                .filter(scene -> settlement && SceneFit.areSpots(scene, scene))
                .reduce((one, other) -> other)
                .or(() -> scenes.stream().reduce((one, other) -> other));
    }

    private Set<EventDraft> tellers(PlaceExpression place, Map<Integer, Set<EventDraft>> told) {
        return told.getOrDefault(document.getSentenceOf(place.firstToken()).index(), Set.of());
    }

    /** Whether a place is where another event was that is told in other sentences. */
    private boolean isOfAnother(
            PlaceExpression place, EventDraft draft, BitSet sentences, Map<Integer, Set<EventDraft>> told) {
        int sentence = document.getSentenceOf(place.firstToken()).index();
        boolean own = sentences.get(sentence);
        boolean before = sentences.get(sentence + 1)
                && document.sentences().get(sentence).paragraph()
                        == document.sentences().get(sentence + 1).paragraph();
        Set<EventDraft> here = told.getOrDefault(sentence, Set.of());
        return !own && !before && here.size() > (here.contains(draft) ? 1 : 0);
    }

    /**
     * Whether a place is named in the sentence of a frame or in the one before it, and a day there or at the head of their
     * paragraph.
     */
    boolean isSet(Frame frame) {
        int sentence = frame.sentence().index();
        boolean head = sentence > 1
                && document.sentences().get(sentence - 2).paragraph()
                        == frame.sentence().paragraph();
        boolean day = !days(sentence).isEmpty()
                || !days(sentence - 1).isEmpty()
                || head && !days(sentence - 2).isEmpty();
        return day && (!scenes(sentence).isEmpty() || !scenes(sentence - 1).isEmpty());
    }

    /** How far a token lies from the nearest of some sentences: those before count less than the one after. */
    private int cost(int token, BitSet sentences) {
        int own = document.getSentenceOf(token).index();
        int next = sentences.nextSetBit(own);
        if (next >= 0 && next - own <= BEFORE) {
            return next - own;
        }
        return own > 0 && sentences.get(own - 1) ? BEFORE + 1 : FAR;
    }
}
