package org.harmattan.extract;

import java.util.List;
import org.harmattan.geoparse.PlaceExpression;

/**
 * Deeds that a text tells right after news, without a place of their own: {@code Avant de se retirer, ils ont emmené sept jeunes
 * gens}. They happened where the news did.
 */
final class Wake {

    /** So many sentences after the news last told, at most. */
    private static final int REACH = 2;

    private final Discourse discourse;

    Wake(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Gives each such deed that is nowhere the place of the news before it. */
    void place(List<EventDraft> events) {
        for (int i = 1; i < events.size(); i++) {
            EventDraft before = events.get(i - 1);
            EventDraft draft = events.get(i);
            boolean lost = !draft.isBackground()
                    && !draft.isSum()
                    && draft.scene().isEmpty()
                    && draft.strangers().isEmpty();
            if (lost && !before.isBackground() && isClose(before) && isInWake(draft.firstFrame(), before)) {
                draft.guessScene(before.scene().orElseThrow());
            }
        }
    }

    private boolean isInWake(Frame frame, EventDraft before) {
        return isSoonAfter(frame, before) && isDeed(frame);
    }

    private boolean isDeed(Frame frame) {
        return !frame.earlier()
                && !frame.general()
                && !frame.heading()
                && frame.scenes().isEmpty()
                && discourse.strangers(frame).isEmpty()
                && !discourse.opensAnother(frame)
                && frame.triggers().stream().anyMatch(Wake::namesDeed);
    }

    /** A verb that names a kind of event, not only that somebody died. */
    private static boolean namesDeed(Trigger trigger) {
        return !trigger.isNoun()
                && trigger.words().stream().anyMatch(word -> word.type().isPresent());
    }

    private static boolean isClose(EventDraft news) {
        return news.scene().filter(Wake::isClose).isPresent();
    }

    private static boolean isClose(PlaceExpression scene) {
        return !SceneFit.isArea(scene);
    }

    private static boolean isSoonAfter(Frame frame, EventDraft news) {
        int apart = frame.sentence().index() - news.lastFrame().sentence().index();
        return apart >= 0 && apart <= REACH;
    }
}
