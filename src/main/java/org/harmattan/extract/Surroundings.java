package org.harmattan.extract;

import java.time.LocalDate;
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

    /** The day of publication stands among the first sentences. */
    private static final int HEAD_SENTENCES = 4;

    private final Document document;
    private final List<PlaceExpression> places;
    private final List<DatePhrase> days;

    Surroundings(Reading reading, SceneChooser chooser) {
        document = reading.document();
        places = chooser.scenes(document, reading.places().expressions()).stream()
                .filter(place -> isClose(place.located().orElseThrow().closeness()))
                .toList();
        days = reading.dates().stream()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .filter(date -> date.anchor() == Anchor.CALENDAR || date.anchor() == Anchor.PUBLICATION)
                .filter(date -> reading.published()
                        .map(day -> !date.start().isAfter(day))
                        .orElse(true))
                .filter(date -> !isDateLine(date, reading.published()))
                .filter(date -> reading.attributions().stream().noneMatch(said -> isSpokenOn(date, said)))
                .toList();
    }

    /** The day of publication in the head of the text is no day of an event. */
    private boolean isDateLine(DatePhrase date, Optional<LocalDate> published) {
        return date.anchor() == Anchor.CALENDAR
                && published.filter(date.start()::equals).isPresent()
                && document.getSentenceOf(date.firstToken()).index() < HEAD_SENTENCES;
    }

    private static boolean isClose(Closeness closeness) {
        return closeness == Closeness.PLACE || closeness == Closeness.NEAR_PLACE || closeness == Closeness.LINE;
    }

    private static boolean isSpokenOn(DatePhrase date, Attribution said) {
        return date.firstToken() - said.cueToken() <= SPOKEN_REACH && said.cueToken() - date.endToken() < SPOKEN_REACH;
    }

    /** The first of the days named last before a token. */
    Optional<LocalDate> findDayBefore(int token) {
        return days.stream()
                .filter(date -> date.endToken() <= token)
                .reduce((earlier, later) -> later)
                .map(DatePhrase::start);
    }

    /** Gives an event the place and the day of the sentences around it, where it has none of its own. */
    void complete(EventDraft draft) {
        boolean aggregate = draft.frames().stream()
                .flatMap(frame -> frame.triggers().stream())
                .anyMatch(trigger -> trigger.plural() && !trigger.isDeadly());
        int sentence = draft.firstFrame().sentence().index();
        if (draft.scene().isEmpty() && !aggregate) {
            nearest(
                            places.stream()
                                    .filter(place -> near(place.firstToken(), sentence))
                                    .toList(),
                            sentence)
                    .ifPresent(draft::setScene);
        }
        if (draft.date().isEmpty()) {
            days.stream()
                    .filter(date -> near(date.firstToken(), sentence))
                    .min((one, other) ->
                            Integer.compare(cost(one.firstToken(), sentence), cost(other.firstToken(), sentence)))
                    .ifPresent(draft::setDate);
        }
    }

    private Optional<PlaceExpression> nearest(List<PlaceExpression> candidates, int sentence) {
        return candidates.stream()
                .min((one, other) ->
                        Integer.compare(cost(one.firstToken(), sentence), cost(other.firstToken(), sentence)));
    }

    private boolean near(int token, int sentence) {
        int distance = sentence - document.getSentenceOf(token).index();
        return distance >= -1 && distance <= BEFORE;
    }

    private int cost(int token, int sentence) {
        int distance = sentence - document.getSentenceOf(token).index();
        return distance < 0 ? 10 : distance;
    }
}
