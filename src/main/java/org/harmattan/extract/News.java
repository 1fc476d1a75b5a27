package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/** Tells the news of an article from the background, and drops what is too vague to be either. */
final class News {

    /** Events older than this against the publication are told as background. */
    private static final int NEWS_DAYS = 31;

    /** Events this much older than the news of their article are background when the words say so. */
    private static final int EARLIER_DAYS = 2;

    /** Events this much older than the first news of their article are told to compare with it. */
    private static final int LONG_DAYS = 14;

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 2;

    private final Optional<LocalDate> published;
    private final Surroundings surroundings;
    private final Discourse discourse;
    private final ScenePicker picker;
    private final boolean past;

    /** @param past whether the article is about deeds long past, even when it tells of one only */
    News(
            Optional<LocalDate> published,
            Surroundings surroundings,
            Discourse discourse,
            ScenePicker picker,
            boolean past) {
        this.past = past;
        this.picker = picker;
        this.published = published;
        this.discourse = discourse;
        this.surroundings = surroundings;
    }

    /**
     * The events worth keeping, each marked and completed from the sentences around it.
     *
     * @param period the days that the article reports on, where it says so
     */
    List<EventDraft> sort(List<EventDraft> drafts, Optional<DatePhrase> period) {
        markBackground(drafts, period);
        surroundings.complete(drafts);
        List<EventDraft> told = new Orphans(discourse).settle(drafts);
        picker.place(told);
        new Wake(discourse).place(told);
        shareDays(told.stream().filter(draft -> !draft.isBackground()).toList());
        List<EventDraft> events = new Doubles(discourse).join(told);
        boolean dated = events.stream()
                .anyMatch(draft -> !draft.isBackground() && draft.date().isPresent());
        return events.stream()
                .filter(draft -> isWorthKeeping(draft, dated))
                .filter(draft -> !isBareHeading(draft, events, dated))
                .toList();
    }

    /** A heading that fits no event of the text sums several up. */
    private boolean isBareHeading(EventDraft draft, List<EventDraft> drafts, boolean dated) {
        boolean spot = draft.firstFrame().scenes().stream().anyMatch(SceneFit::isNearSpot);
        return (!spot || draft.isSum())
                && draft.isHeading()
                && drafts.stream()
                        .anyMatch(other -> !other.isBackground()
                                && other.frames().stream().noneMatch(Frame::heading)
                                && isWorthKeeping(other, dated));
    }

    /** The days of which the lede sums up what was done: all of it is the news of a report, however old. */
    static Optional<DatePhrase> findPeriod(List<EventDraft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        draft.isOverDays() && draft.firstFrame().sentence().index() <= LEDE)
                .flatMap(draft -> draft.date().stream())
                .findFirst();
    }

    /** Whether a date lies too long before the publication for news. */
    static boolean isOld(DatePhrase date, Optional<LocalDate> published) {
        return published.filter(day -> date.isBefore(day, NEWS_DAYS)).isPresent();
    }

    private void markBackground(List<EventDraft> drafts, Optional<DatePhrase> period) {
        Optional<LocalDate> news = drafts.stream()
                .filter(draft -> !draft.firstFrame().earlier())
                .flatMap(draft -> draft.firstDay().stream())
                .findFirst()
                .or(() -> published);
        for (EventDraft draft : drafts) {
            boolean old = draft.date().filter(date -> isOld(date, published)).isPresent();
            boolean before = draft.date().isEmpty()
                    || news.filter(day -> draft.date().get().isBefore(day, EARLIER_DAYS))
                            .isPresent();
            boolean longBefore = news.filter(day -> draft.date()
                            .filter(date -> date.isBefore(day, LONG_DAYS))
                            .isPresent())
                    .isPresent();
            boolean sometime = draft.date()
                    .filter(date -> date.precision() == DatePrecision.YEAR)
                    .isPresent();
            boolean reported = draft.date()
                    .filter(date ->
                            period.filter(days -> days.isWithin(0, date)).isPresent())
                    .isPresent();
            if (!reported && (old || sometime || longBefore)
                    || draft.isEarlier() && (past || before && drafts.size() > 1)) {
                draft.markBackground();
            }
        }
    }

    /** News without a day of its own happened on the day told before it, or else on the one told after it. */
    private static void shareDays(List<EventDraft> news) {
        for (int i = 1; i < news.size(); i++) {
            shareDay(news.get(i - 1), news.get(i));
        }
        for (int i = news.size() - 1; i > 0; i--) {
            shareDay(news.get(i), news.get(i - 1));
        }
    }

    private static void shareDay(EventDraft from, EventDraft to) {
        if (to.date().isEmpty() && from.hasDay()) {
            to.setDate(from.date().orElseThrow());
        }
    }

    /**
     * Background is kept when the text gives at least two of place, date, toll; the year alone is no date. News has a place and
     * a date: of what is told farther down without one of them nobody can say what it was, unless the article dates nothing.
     *
     * @param dated whether some news of the article has a date
     */
    private boolean isWorthKeeping(EventDraft draft, boolean dated) {
        boolean place = draft.scene().filter(scene -> !isFarAside(draft, scene)).isPresent()
                || !draft.isBackground() && !draft.strangers().isEmpty();
        boolean date = draft.date()
                .filter(found -> !draft.isBackground() || found.precision() != DatePrecision.YEAR || draft.hasToll())
                .isPresent();
        if (draft.isBackground()) {
            int told = (place ? 1 : 0) + (date ? 1 : 0) + (draft.hasToll() ? 1 : 0);
            return told >= 2 || isAggregate(draft);
        }
        boolean lede = draft.firstFrame().sentence().index() < LEDE;
        boolean named = !dated && draft.scene().isPresent() && isNamedSingly(draft);
        boolean sure = lede || published.isEmpty() || named;
        return place && date || sure && (place || date || draft.hasToll());
    }

    /** {@code deux jours après une opération dans le nord du pays}: an aside that says no closer where it was. */
    private static boolean isFarAside(EventDraft draft, PlaceExpression scene) {
        return !draft.isBackground()
                && draft.isEarlier()
                && scene.located().orElseThrow().closeness() == Closeness.COUNTRY;
    }

    /** Whether a word names it that does not stand for many or only for deaths. */
    private static boolean isNamedSingly(EventDraft draft) {
        return draft.frames().stream()
                .flatMap(frame -> frame.triggers().stream())
                .anyMatch(trigger -> !trigger.plural() && !trigger.isDeadly());
    }

    private static boolean isAggregate(EventDraft draft) {
        return draft.hasToll()
                && draft.frames().stream()
                        .flatMap(frame -> frame.triggers().stream())
                        .anyMatch(trigger -> trigger.plural() && !trigger.isDeadly());
    }
}
