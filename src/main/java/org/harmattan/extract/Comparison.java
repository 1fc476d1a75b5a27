package org.harmattan.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/**
 * A frame beside an event told before it: what {@link Tie} weighs. Immutable.
 *
 * @param telling the frame
 * @param draft the event, as it was told so far
 * @param latest whether it is the event told last
 * @param first whether it is the event told first, which mostly is the news
 * @param place how the places go together
 * @param day how the days go together
 * @param kind how the kinds of event go together
 */
record Comparison(
        Telling telling, EventDraft draft, boolean latest, boolean first, PlaceFit place, DayFit day, KindFit kind) {

    /** Dates that lie farther apart are not those of one event. */
    private static final int LONG_DAYS = 14;

    /** How two dates go together. */
    enum DayFit {
        SAME_DAY,
        OVERLAP,
        /** On days that follow each other. */
        ADJACENT,
        APART,
        NONE_HERE,
        NONE_THERE,
        /** The event has no date, and that of the frame is too old for news. */
        LONG_AGO,
        NONE
    }

    /** How two kinds of event go together. */
    enum KindFit {
        SAME,
        /** Abduction and looting and the like, as parts of one raid. */
        RAID,
        COMPATIBLE,
        OTHER,
        NONE_HERE,
        /** The frame tells of no kind, and the event is without violence. */
        NONE_HERE_PEACEFUL,
        NONE_THERE,
        NONE_THERE_PEACEFUL
    }

    static Comparison of(
            Telling telling, EventDraft draft, boolean latest, boolean first, Optional<LocalDate> published) {
        return new Comparison(
                telling,
                draft,
                latest,
                first,
                place(telling, draft),
                day(telling, draft, published),
                kind(telling, draft));
    }

    /**
     * Whether they cannot be one event, whatever else speaks for it: two settlements, or places near two, or another place and
     * another time or other victims; days that lie weeks apart; another kind of event on another day; soldiers killed in an
     * attack that is told as new, or somewhere in the same region, after villagers, or villagers after soldiers; several events
     * told as one after one that is not surely of their kind, or one after several; what a {@link Parting} keeps apart. Who only
     * speaks of an event told before may name other places.
     */
    boolean isImpossible() {
        return !telling.statement()
                && (place == PlaceFit.OTHER_SPOT
                        || isLongApart()
                        || kind == KindFit.OTHER && isAnotherTime()
                        || isElsewhere() && (isAnotherTime() || areCloselyPlaced())
                        || (isElsewhere() || place == PlaceFit.VAGUE) && Tie.FIGHTERS_AND_OTHERS.holds(this)
                        || Tie.SOLDIERS_AND_CIVILIANS.holds(this)
                                && (Tie.INDEFINITE.holds(this) || place == PlaceFit.SAME_AREA)
                        || telling.series() && !draft.isHeading() && kind != KindFit.SAME
                        || Parting.isAnyOf(this)
                        || isOneOfSum()
                        || isOfOneOfItsDays());
    }

    /** {@code Le 10 août, …}, after operations of a week told as one, and what is told after that day. */
    private boolean isOfOneOfItsDays() {
        boolean oneDay = telling.when()
                .filter(date -> date.precision() == DatePrecision.DAY && !date.isOverDays())
                .isPresent();
        return draft.isOverDays() && (oneDay || !latest);
    }

    /** {@code Une embuscade}, after a sentence that told of several attacks together. */
    private boolean isOneOfSum() {
        boolean one = telling.noun()
                .filter(noun -> noun.reference() == Trigger.Reference.INDEFINITE && !noun.plural())
                .isPresent();
        return one && draft.isSum() && !draft.isHeading();
    }

    /**
     * Whether they are one event, whatever else speaks against it: told of places some kilometres apart at most and of one day,
     * or of those whom the event told last is about.
     */
    boolean isCertain() {
        boolean once = place == PlaceFit.SAME && day == DayFit.SAME_DAY && kind != KindFit.OTHER;
        boolean other = Tie.ANOTHER.holds(this) || Tie.SOLDIERS_AND_CIVILIANS.holds(this) || telling.opensAnother();
        return once && !other || latest && telling.goesOn() && telling.statement();
    }

    /** Whether where a frame puts an event goes against where it is known to be. */
    boolean isElsewhere() {
        boolean apart = place == PlaceFit.APART || place == PlaceFit.OTHER_SPOT;
        return place == PlaceFit.OTHER_STRANGER || apart && !isLoose();
    }

    /** {@code près de Ngouboua} and {@code à Liwa}. */
    private boolean areCloselyPlaced() {
        return telling.scene().filter(SceneFit::isNearSpot).isPresent()
                && draft.scene().filter(SceneFit::isNearSpot).isPresent();
    }

    /** Nobody measures what is near a border; a heading names the wider area, and a party to a fight another corner of it. */
    private boolean isLoose() {
        PlaceExpression here = telling.scene().orElseThrow();
        PlaceExpression there = draft.scene().orElseThrow();
        return SceneFit.isArea(there) && SceneFit.reaches(there, here)
                || draft.isHeading() && SceneFit.areNearby(here, there)
                || (draft.isHeading() || telling.frame().version()) && place == PlaceFit.APART;
    }

    /** Whether the day of a frame goes against the day known of an event. */
    boolean isAnotherTime() {
        return day == DayFit.ADJACENT || day == DayFit.APART || day == DayFit.LONG_AGO;
    }

    /** Nobody gives one event two dates that are weeks apart. */
    private boolean isLongApart() {
        return day == DayFit.APART
                && !telling.when()
                        .orElseThrow()
                        .isWithin(LONG_DAYS, draft.date().orElseThrow());
    }

    /** Sentences between the frame and the last one that told of the event; 0 within one sentence. */
    int sentencesApart() {
        return telling.frame().sentence().index() - draft.lastFrame().sentence().index();
    }

    private static PlaceFit place(Telling telling, EventDraft draft) {
        if (!telling.strangers().isEmpty()) {
            if (!Collections.disjoint(telling.strangers(), draft.strangers())) {
                return PlaceFit.SAME_STRANGER;
            }
            boolean named = !draft.strangers().isEmpty()
                    || draft.scene().filter(scene -> !SceneFit.isArea(scene)).isPresent();
            if (named) {
                return PlaceFit.OTHER_STRANGER;
            }
        }
        Optional<PlaceExpression> here = telling.scene();
        if (here.isEmpty() || draft.scene().isEmpty()) {
            return here.isPresent()
                    ? PlaceFit.NONE_THERE
                    : draft.scene().isPresent() ? PlaceFit.NONE_HERE : PlaceFit.NONE;
        }
        return SceneFit.compare(
                here.get(),
                draft.scene().get(),
                draft.isHeading() || telling.frame().heading());
    }

    private static DayFit day(Telling telling, EventDraft draft, Optional<LocalDate> published) {
        if (telling.when().isEmpty() || draft.date().isEmpty()) {
            boolean old =
                    telling.when().filter(date -> News.isOld(date, published)).isPresent();
            return old
                    ? DayFit.LONG_AGO
                    : telling.when().isPresent()
                            ? DayFit.NONE_THERE
                            : draft.date().isPresent() ? DayFit.NONE_HERE : DayFit.NONE;
        }
        DatePhrase here = telling.when().get();
        DatePhrase there = draft.date().get();
        if (here.isWithin(0, there)) {
            boolean days = here.precision() == DatePrecision.DAY && there.precision() == DatePrecision.DAY;
            return days ? DayFit.SAME_DAY : DayFit.OVERLAP;
        }
        return here.isWithin(1, there) ? DayFit.ADJACENT : DayFit.APART;
    }

    private static KindFit kind(Telling telling, EventDraft draft) {
        if (telling.families().isEmpty()) {
            return draft.mayBeViolent() ? KindFit.NONE_HERE : KindFit.NONE_HERE_PEACEFUL;
        }
        if (draft.families().isEmpty()) {
            boolean violent = telling.families().stream().anyMatch(EventFamily::isViolent);
            return violent ? KindFit.NONE_THERE : KindFit.NONE_THERE_PEACEFUL;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (EventFamily here : telling.families()) {
            for (EventFamily there : draft.families()) {
                best = Math.max(best, here.fit(there));
            }
        }
        return best >= 2 ? KindFit.SAME : best > 0 ? KindFit.RAID : best == 0 ? KindFit.COMPATIBLE : KindFit.OTHER;
    }
}
