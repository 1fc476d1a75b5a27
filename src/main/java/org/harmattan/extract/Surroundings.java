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
import org.harmattan.geoparse.Closeness;
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
    private static final int BEFORE = 2;

    private static final int SPOKEN_REACH = 2;

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 2;

    private static final int FAR = 100;

    private final Document document;
    private final Discourse discourse;
    private final List<DatePhrase> days;
    private final Map<Integer, List<PlaceExpression>> placesBySentence;
    private final Map<Integer, List<PlaceExpression>> spotsBySentence;
    private final Map<Integer, List<PlaceExpression>> regionsBySentence;
    private final Map<Integer, List<DatePhrase>> daysBySentence;

    Surroundings(Reading reading, SceneChooser chooser, Discourse discourse) {
        this.discourse = discourse;
        document = reading.document();
        regionsBySentence = SentenceIndex.group(
                document,
                reading.places().expressions().stream()
                        .filter(chooser::isRegion)
                        .toList(),
                PlaceExpression::firstToken);
        spotsBySentence = SentenceIndex.group(
                document,
                reading.places().expressions().stream()
                        .filter(place -> place.located()
                                .filter(located -> isClose(located.closeness()))
                                .isPresent())
                        .toList(),
                PlaceExpression::firstToken);
        placesBySentence = SentenceIndex.group(
                document,
                chooser.scenes(document, reading.places().expressions()).stream()
                        .filter(place -> isClose(place.located().orElseThrow().closeness()))
                        .filter(place -> !chooser.isSeatOfPower(place))
                        .toList(),
                PlaceExpression::firstToken);
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
        daysBySentence = SentenceIndex.group(document, days, DatePhrase::firstToken);
    }

    private static boolean isClose(Closeness closeness) {
        return closeness == Closeness.PLACE || closeness == Closeness.NEAR_PLACE || closeness == Closeness.LINE;
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
     * Gives events the places and the days of the sentences around them, where they have none of their own.
     *
     * @param news the events to complete
     * @param all all events of the text, those among them
     */
    void complete(List<EventDraft> news, List<EventDraft> all) {
        Map<Integer, Set<EventDraft>> told = new HashMap<>();
        for (EventDraft draft : all) {
            draft.frames()
                    .forEach(frame -> told.computeIfAbsent(frame.sentence().index(), sentence -> new HashSet<>())
                            .add(draft));
        }
        news.forEach(draft -> complete(draft, all, told));
    }

    private void complete(EventDraft draft, List<EventDraft> all, Map<Integer, Set<EventDraft>> told) {
        BitSet sentences = new BitSet();
        draft.frames().forEach(frame -> sentences.set(frame.sentence().index()));
        if (!draft.isSum() && draft.strangers().isEmpty()) {
            completePlace(draft, sentences, all, told);
        }
        if (draft.date().isEmpty()) {
            around(sentences, daysBySentence).stream()
                    .min(Comparator.comparingInt(date -> cost(date.firstToken(), sentences)))
                    .ifPresent(draft::setDate);
        }
    }

    private void completePlace(
            EventDraft draft, BitSet sentences, List<EventDraft> all, Map<Integer, Set<EventDraft>> told) {
        Optional<PlaceExpression> area = draft.scene();
        if (area.filter(scene -> !SceneFit.isArea(scene)).isPresent()) {
            return;
        }
        Optional<PlaceExpression> there = findPronoun(draft);
        if (area.isEmpty() && there.isPresent()) {
            draft.setScene(there.get());
            return;
        }
        if (area.isPresent() || findBeside(draft, told).isEmpty()) {
            completeSamePlace(draft, all);
        }
        if (draft.scene().equals(area)) {
            around(sentences, placesBySentence).stream()
                    .filter(place ->
                            area.map(scene -> SceneFit.of(scene, place) > 0).orElse(true))
                    .filter(place -> !isOfAnother(place, draft, sentences, told))
                    .filter(place -> !isInNextParagraph(place.firstToken(), draft))
                    .min(Comparator.comparingInt(place -> cost(place.firstToken(), sentences)))
                    .ifPresent(draft::setScene);
        }
        if (draft.scene().isEmpty()) {
            sentences.stream()
                    .boxed()
                    .flatMap(sentence -> regionsBySentence.getOrDefault(sentence, List.of()).stream())
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
        return placesBySentence.getOrDefault(first.index() - 1, List.of()).stream()
                .findFirst();
    }

    /** {@code Les déplacés sont à Toumour. Une grenade y a été lancée}: the place that the sentence before names last. */
    private Optional<PlaceExpression> findPronoun(EventDraft draft) {
        Frame frame = draft.firstFrame();
        for (int i = frame.firstToken() + 1; i < frame.endToken(); i++) {
            if (document.folded(i).equals("y") && !document.folded(i - 1).equals("il")) {
                int sentence = frame.sentence().index();
                return spotsBySentence.getOrDefault(sentence - 1, List.of()).stream()
                        .reduce((one, other) -> other);
            }
        }
        return Optional.empty();
    }

    /** After its lede a text names no place in the next paragraph for what it told in this one. */
    private boolean isInNextParagraph(int token, EventDraft draft) {
        Frame last = draft.frames().get(draft.frames().size() - 1);
        return draft.firstFrame().sentence().index() >= LEDE
                && document.getSentenceOf(token).paragraph() > last.sentence().paragraph();
    }

    /** What stands in some sentences and so near to them that it may still hold, in the order of the text. */
    private static <T> List<T> around(BitSet sentences, Map<Integer, List<T>> items) {
        BitSet near = new BitSet();
        sentences.stream().forEach(sentence -> near.set(Math.max(0, sentence - BEFORE), sentence + 2));
        List<T> around = new ArrayList<>();
        near.stream().forEach(sentence -> around.addAll(items.getOrDefault(sentence, List.of())));
        return around;
    }

    /** Gives an event that the text puts where another was the place of that one: background too may lie there. */
    void completeSamePlace(EventDraft draft, List<EventDraft> all) {
        if (draft.scene().isEmpty() && draft.frames().stream().anyMatch(discourse::isInSamePlace)) {
            findSceneBefore(draft, all).ifPresent(draft::setScene);
        }
    }

    /** Where the event told last before this one was. */
    private static Optional<PlaceExpression> findSceneBefore(EventDraft draft, List<EventDraft> all) {
        int first = draft.firstFrame().firstToken();
        return all.stream()
                .filter(other -> other.firstFrame().firstToken() < first)
                .filter(other -> other.scene().isPresent())
                .reduce((one, other) -> other)
                .flatMap(EventDraft::scene);
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

    /** Whether a place and a day are named in the sentence of a frame or in the one before it. */
    boolean isSet(Frame frame) {
        return isBeside(placesBySentence, frame) && isBeside(daysBySentence, frame);
    }

    private static boolean isBeside(Map<Integer, ?> items, Frame frame) {
        int sentence = frame.sentence().index();
        return items.containsKey(sentence) || items.containsKey(sentence - 1);
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
