package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Closeness;

/** Tells the news of an article from the background, and drops what is too vague to be either. */
final class News {

    /** Events older than this against the publication are told as background. */
    private static final int NEWS_DAYS = 31;

    /** Events this much older than the news of their article are background when the words say so. */
    private static final int EARLIER_DAYS = 2;

    /** Events this much older than the first news of their article are told to compare with it. */
    private static final int LONG_DAYS = 14;

    private final Optional<LocalDate> published;
    private final Surroundings surroundings;

    News(Optional<LocalDate> published, Surroundings surroundings) {
        this.published = published;
        this.surroundings = surroundings;
    }

    /** The events worth keeping, each marked and completed from the sentences around it. */
    List<EventDraft> sort(List<EventDraft> drafts) {
        markBackground(drafts);
        surroundings.complete(
                drafts.stream().filter(draft -> !draft.isBackground()).toList(), drafts);
        drafts.stream()
                .filter(draft -> draft.isBackground() && draft.strangers().isEmpty())
                .forEach(draft -> surroundings.completeSamePlace(draft, drafts));
        shareDays(drafts.stream().filter(draft -> !draft.isBackground()).toList());
        return drafts.stream()
                .filter(News::isWorthKeeping)
                .filter(draft -> !isBareHeading(draft, drafts))
                .toList();
    }

    /** A heading that fits no event of the text sums several up. */
    private static boolean isBareHeading(EventDraft draft, List<EventDraft> drafts) {
        boolean spot = draft.firstFrame().scenes().stream()
                .anyMatch(scene -> scene.located().orElseThrow().closeness() == Closeness.PLACE);
        return (!spot || draft.isSum())
                && draft.isHeading()
                && drafts.stream()
                        .anyMatch(other -> !other.isBackground()
                                && other.frames().stream().noneMatch(Frame::heading)
                                && isWorthKeeping(other));
    }

    private void markBackground(List<EventDraft> drafts) {
        Optional<LocalDate> news = drafts.stream()
                .filter(draft -> !draft.firstFrame().earlier())
                .flatMap(draft -> draft.firstDay().stream())
                .findFirst()
                .or(() -> published);
        for (EventDraft draft : drafts) {
            boolean old = draft.date()
                    .filter(date -> published
                            .filter(day -> date.end().isBefore(day.minusDays(NEWS_DAYS)))
                            .isPresent())
                    .isPresent();
            boolean before = draft.date().isEmpty()
                    || news.filter(day -> draft.date().get().end().isBefore(day.minusDays(EARLIER_DAYS)))
                            .isPresent();
            boolean longBefore = news.filter(day -> draft.date()
                            .filter(date -> date.end().isBefore(day.minusDays(LONG_DAYS)))
                            .isPresent())
                    .isPresent();
            if (old || longBefore || draft.isEarlier() && before && drafts.size() > 1) {
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

    /** Background is kept when the text gives at least two of place, date, toll. */
    private static boolean isWorthKeeping(EventDraft draft) {
        int told = (draft.scene().isPresent() ? 1 : 0) + (draft.date().isPresent() ? 1 : 0) + (draft.hasToll() ? 1 : 0);
        boolean aggregate = draft.hasToll()
                && draft.frames().stream()
                        .flatMap(frame -> frame.triggers().stream())
                        .anyMatch(trigger -> trigger.plural() && !trigger.isDeadly());
        return draft.isBackground() ? told >= 2 || aggregate : told >= 1;
    }
}
