package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Comparison.KindFit;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Patience;

/** Puts frames together to events: one event told in five sentences is one. */
final class EventAssembler {

    private final List<EventDraft> drafts = new ArrayList<>();
    private final Optional<LocalDate> published;
    private final Surroundings surroundings;
    private final Discourse discourse;
    private final FrameWorth worth;
    private final boolean past;
    private final EventLinker linker;
    private final ScenePicker picker;

    /** Dates that count from an event, by what they came to: the parts of one sentence share its day. */
    private final Map<DatePhrase, Optional<DatePhrase>> countedOut = new HashMap<>();

    private Optional<EventDraft> latest = Optional.empty();

    /**
     * @param linker tells which frames speak of one event
     * @param picker tells where each event was
     * @param past whether the article is about deeds long past
     */
    EventAssembler(
            Reading reading,
            Surroundings surroundings,
            Discourse discourse,
            EventLinker linker,
            ScenePicker picker,
            boolean past) {
        this.linker = linker;
        this.picker = picker;
        this.past = past;
        this.published = reading.published();
        this.surroundings = surroundings;
        this.discourse = discourse;
        worth = new FrameWorth(surroundings, discourse);
    }

    /** The events that the frames tell of, in the order of the text. */
    List<EventDraft> assemble(List<Frame> frames) {
        for (Frame frame : frames) {
            Patience.check();
            if (!frame.isSummary() && !worth.isStateOfAffairs(frame)) {
                place(frame);
            }
        }
        Optional<DatePhrase> period = News.findPeriod(drafts);
        return new News(published, surroundings, discourse, picker, past)
                .sort(new Retelling(discourse, published).join(drafts), period);
    }

    private void place(Frame frame) {
        if (frame.listed() > 1 && FrameWorth.isUndatedAllusion(frame)) {
            return;
        }
        if (frame.listed() > 1) {
            List<EventDraft> list = new ArrayList<>();
            List<EventDraft> fresh = new ArrayList<>();
            Optional<DatePhrase> when = when(frame);
            for (PlaceExpression scene : frame.scenes()) {
                Telling telling = Telling.of(frame.at(scene), when, discourse);
                Optional<EventDraft> told = findTold(telling, list)
                        .filter(before -> !before.isSum())
                        .or(() -> findToldThere(telling, list));
                EventDraft draft = place(telling, told);
                list.add(draft);
                if (told.isEmpty()) {
                    fresh.add(draft);
                }
            }
            fresh.forEach(draft -> draft.join(list));
            return;
        }
        Telling telling = read(frame);
        Optional<EventDraft> told = findTold(telling, List.of());
        if (told.isPresent()) {
            List<EventDraft> owners = frame.scenes().isEmpty() ? told.get().list() : List.of(told.get());
            owners.forEach(draft -> add(telling, draft));
            latest = told;
            return;
        }
        Optional<EventDraft> counted = findNewsCounted(telling);
        if (counted.isPresent()) {
            counted.get().add(frame.nowhere(), Optional.empty(), Set.of());
        } else if (worth.isSubstantial(frame, drafts.isEmpty())) {
            place(telling, told);
        }
    }

    private Telling read(Frame frame) {
        return Telling.of(frame, when(frame), discourse);
    }

    /** Adds a frame to an event, without the place or day that is not the event's. */
    private void add(Telling telling, EventDraft draft) {
        Frame frame = telling.frame();
        if (discourse.tellsOfSeries(frame) && (draft.frames().isEmpty() || draft.isHeading())) {
            draft.markSeries();
        }
        if (draft.frames().isEmpty()) {
            draft.add(frame, telling.when(), discourse.strangers(frame));
            return;
        }
        Comparison comparison = compare(telling, draft);
        boolean elsewhere = telling.statement() || comparison.isElsewhere();
        boolean anotherTime = comparison.isAnotherTime();
        telling.when().filter(day -> isDayOfWeekend(day, draft)).ifPresent(draft::setDate);
        draft.add(
                elsewhere ? frame.nowhere() : frame,
                anotherTime ? Optional.empty() : telling.when(),
                elsewhere ? Set.of() : discourse.strangers(frame));
    }

    /** {@code over the weekend … on Saturday evening}: the day is that of the event. */
    private boolean isDayOfWeekend(DatePhrase day, EventDraft draft) {
        return day.precision() == DatePrecision.DAY
                && !discourse.isWeekend(day)
                && draft.date()
                        .filter(date -> discourse.isWeekend(date) && date.isWithin(0, day))
                        .isPresent();
    }

    /** The news that who says how many died speaks of, without saying when: told last, and not elsewhere. */
    private Optional<EventDraft> findNewsCounted(Telling telling) {
        return NewsCount.isIn(telling, discourse)
                ? EventDraft.remembered(drafts).stream()
                        .filter(draft -> !draft.firstFrame().earlier() && draft.mayBeViolent())
                        .filter(draft -> telling.scene().isEmpty()
                                || NewsCount.isThere(compare(telling, draft).place()))
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    /** Adds a frame to the event told before, or to a new one. */
    private EventDraft place(Telling telling, Optional<EventDraft> told) {
        EventDraft draft = told.orElseGet(EventDraft::new);
        if (told.isEmpty()) {
            drafts.add(draft);
        }
        add(telling, draft);
        latest = Optional.of(draft);
        return draft;
    }

    /** The event that a frame fits best, other than some. */
    private Optional<EventDraft> findTold(Telling telling, List<EventDraft> others) {
        Optional<EventDraft> best = Optional.empty();
        double highest = 0;
        for (EventDraft draft : EventDraft.remembered(drafts)) {
            double score = linker.score(compare(telling, draft));
            if (score >= highest && !others.contains(draft)) {
                highest = score;
                best = Optional.of(draft);
            }
        }
        return best;
    }

    /** {@code The massacres in Nondin and Soro}, told of no day: those that were told before as in these places. */
    private Optional<EventDraft> findToldThere(Telling telling, List<EventDraft> others) {
        boolean dated = telling.when()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .isPresent();
        boolean another = telling.opensAnother()
                || telling.noun()
                        .filter(noun -> noun.reference() != Trigger.Reference.DEFINITE
                                && noun.reference() != Trigger.Reference.OPEN)
                        .isPresent();
        return dated || another || telling.frame().earlier()
                ? Optional.empty()
                : EventDraft.remembered(drafts).stream()
                        .filter(draft -> !others.contains(draft) && !draft.isSum())
                        .filter(draft -> {
                            Comparison with = compare(telling, draft);
                            return with.place() == PlaceFit.SAME && !with.isAnotherTime() && isOfKind(with.kind());
                        })
                        .reduce((one, other) -> other);
    }

    /** A protest in a town that was attacked is no attack told again. */
    private static boolean isOfKind(KindFit kind) {
        return kind == KindFit.SAME || kind == KindFit.COMPATIBLE || kind == KindFit.NONE_HERE;
    }

    private Comparison compare(Telling telling, EventDraft draft) {
        boolean last = latest.filter(draft::equals).isPresent();
        boolean first = drafts.get(0) == draft;
        return Comparison.of(telling, draft, last, first, published);
    }

    /** A date that counts from an event is counted from the one told last, or from the day named last. */
    private Optional<DatePhrase> when(Frame frame) {
        return frame.date()
                .flatMap(date -> date.anchor() == Anchor.EVENT
                        ? countedOut.computeIfAbsent(date, key -> fromEvent(frame, key))
                        : Optional.of(date))
                .filter(date -> published.map(day -> !date.start().isAfter(day)).orElse(true));
    }

    private Optional<DatePhrase> fromEvent(Frame frame, DatePhrase date) {
        Optional<LocalDate> event = findDayToldBefore(frame, date);
        return event.isPresent() && published.isPresent()
                ? Optional.of(
                        date.moved(event.get().toEpochDay() - published.get().toEpochDay()))
                : Optional.of(date).filter(this::isAwayFromPublication);
    }

    /**
     * {@code Le même jour, à Bobo-Dioulasso, …} after a look back counts from the news told last, not from what the look back
     * was at.
     */
    private Optional<LocalDate> findDayToldBefore(Frame frame, DatePhrase date) {
        Optional<EventDraft> told = latest.filter(EventDraft::hasDay)
                .filter(draft -> frame.earlier() || isNews(draft))
                .or(() -> EventDraft.remembered(drafts).stream()
                        .filter(draft -> !frame.earlier() && draft.hasDay() && isNews(draft))
                        .max(Comparator.comparingInt(draft -> draft.lastFrame().firstToken())))
                .or(() -> latest.filter(EventDraft::hasDay));
        return told.filter(draft -> !draft.isOverDays())
                .flatMap(EventDraft::firstDay)
                .or(() -> surroundings.findDayBefore(date.firstToken()));
    }

    private boolean isNews(EventDraft draft) {
        return !draft.isEarlier()
                && draft.date().filter(date -> News.isOld(date, published)).isEmpty();
    }

    /** Where no event was told before, {@code two days earlier} counts from the day on which somebody spoke. */
    private boolean isAwayFromPublication(DatePhrase date) {
        return published.filter(day -> !day.equals(date.start())).isPresent();
    }
}
