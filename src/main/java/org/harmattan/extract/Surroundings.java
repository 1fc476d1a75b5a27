package org.harmattan.extract;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;

/**
 * Where and when the sentences around an event are: a sentence that tells what happened often leaves the place and the
 * day to the one before. One per article; not safe for several threads.
 */
final class Surroundings {

    /** A place or day named up to this many sentences before, or one after, still holds. */
    private static final int BEFORE = 2;

    private static final int SPOKEN_REACH = 2;

    private static final int FAR = 100;

    private final Document document;
    private final Discourse discourse;
    private final List<PlaceExpression> places;
    private final List<PlaceExpression> regions;
    private final List<DatePhrase> days;

    Surroundings(Reading reading, SceneChooser chooser, Discourse discourse) {
        this.discourse = discourse;
        document = reading.document();
        regions = reading.places().expressions().stream()
                .filter(chooser::isRegion)
                .toList();
        places = chooser.scenes(document, reading.places().expressions()).stream()
                .filter(place -> isClose(place.located().orElseThrow().closeness()))
                .filter(place -> !chooser.isSeatOfPower(place))
                .toList();
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
        return days.stream()
                .filter(date -> date.endToken() <= token)
                .reduce((earlier, later) -> later)
                .map(DatePhrase::start);
    }

    /** Gives an event the place and the day of the sentences around it, where it has none of its own. */
    void complete(EventDraft draft, List<EventDraft> all) {
        if (!draft.isSum() && draft.strangers().isEmpty()) {
            completePlace(draft, all);
        }
        if (draft.date().isEmpty()) {
            List<Integer> sentences = draft.sentences();
            days.stream()
                    .filter(date -> cost(date.firstToken(), sentences) < FAR)
                    .min(Comparator.comparingInt(date -> cost(date.firstToken(), sentences)))
                    .ifPresent(draft::setDate);
        }
    }

    private void completePlace(EventDraft draft, List<EventDraft> all) {
        List<Integer> sentences = draft.sentences();
        Optional<PlaceExpression> area = draft.scene();
        if (area.filter(scene -> !SceneFit.isArea(scene)).isPresent()) {
            return;
        }
        completeSamePlace(draft, all);
        if (draft.scene().equals(area)) {
            places.stream()
                    .filter(place ->
                            area.map(scene -> SceneFit.of(scene, place) > 0).orElse(true))
                    .filter(place -> cost(place.firstToken(), sentences) < FAR)
                    .filter(place -> !isOfAnother(place, draft, all))
                    .min(Comparator.comparingInt(place -> cost(place.firstToken(), sentences)))
                    .ifPresent(draft::setScene);
        }
        if (draft.scene().isEmpty()) {
            regions.stream()
                    .filter(place -> cost(place.firstToken(), sentences) == 0)
                    .findFirst()
                    .ifPresent(draft::setScene);
        }
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
    private boolean isOfAnother(PlaceExpression place, EventDraft draft, List<EventDraft> all) {
        int sentence = document.getSentenceOf(place.firstToken()).index();
        boolean own = draft.sentences().contains(sentence);
        boolean before = draft.sentences().contains(sentence + 1)
                && document.sentences().get(sentence).paragraph()
                        == document.sentences().get(sentence + 1).paragraph();
        return !own
                && !before
                && all.stream()
                        .anyMatch(other -> other != draft && other.sentences().contains(sentence));
    }

    /** Whether a place and a day are named in the sentence of a frame or in the one before it. */
    boolean isSet(Frame frame) {
        return places.stream().anyMatch(place -> isBeside(place.firstToken(), frame))
                && days.stream().anyMatch(day -> isBeside(day.firstToken(), frame));
    }

    private boolean isBeside(int token, Frame frame) {
        int distance = frame.sentence().index() - document.getSentenceOf(token).index();
        return distance == 0 || distance == 1;
    }

    /** How far a token lies from the nearest of some sentences: those before count less than the one after. */
    private int cost(int token, List<Integer> sentences) {
        int own = document.getSentenceOf(token).index();
        int least = FAR;
        for (int sentence : sentences) {
            int distance = sentence - own;
            if (distance >= 0 && distance <= BEFORE) {
                least = Math.min(least, distance);
            } else if (distance == -1) {
                least = Math.min(least, BEFORE + 1);
            }
        }
        return least;
    }
}
