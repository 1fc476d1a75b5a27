package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * Days that sentences give to what was told before them: <i>It happened on Monday</i>, <i>les faits remontent à jeudi</i>. They go
 * before days on which somebody spoke of it. Immutable; safe for several threads.
 */
final class ToldDays {

    /** Words between what happened and the day: {@code around noon}, {@code vers 6 heures}. */
    private static final int REACH = 6;

    /** What a sentence dates was told in one of so many before it. */
    private static final int BEFORE = 2;

    /** A day this much before that of somebody's words on it is not the day of another event. */
    private static final int SPOKEN_DAYS = 14;

    private final List<ToldDay> days = new ArrayList<>();

    private record ToldDay(Sentence sentence, DatePhrase day, boolean ofAll) {}

    ToldDays(Reading reading, ContextWords contexts) {
        Document document = reading.document();
        for (DatePhrase date : reading.dates()) {
            Sentence sentence = document.getSentenceOf(date.firstToken());
            if (date.precision() != DatePrecision.DAY || date.anchor() == Anchor.EVENT || !isPast(reading, date)) {
                continue;
            }
            if (stands(document, contexts.datingAll, sentence, date)) {
                days.add(new ToldDay(sentence, date, true));
            } else if (stands(document, contexts.dating, sentence, date)) {
                days.add(new ToldDay(sentence, date, false));
            }
        }
    }

    private static boolean isPast(Reading reading, DatePhrase date) {
        return reading.published().filter(day -> date.start().isAfter(day)).isEmpty();
    }

    private static boolean stands(Document document, PhraseTrie<Boolean> phrases, Sentence sentence, DatePhrase date) {
        int end = Math.min(sentence.endToken(), date.firstToken() + 1);
        for (int i = phrases.next(document.tokens(), sentence.firstToken(), end); i < end; ) {
            int after = phrases.endAt(document.tokens(), i);
            int gap = date.firstToken() - after;
            if (gap >= -1 && gap <= REACH) {
                return true;
            }
            i = phrases.next(document.tokens(), i + 1, end);
        }
        return false;
    }

    /** Gives each day to the events that it is told of. */
    void complete(List<EventDraft> all) {
        for (ToldDay told : days) {
            List<EventDraft> before = all.stream()
                    .filter(draft -> !draft.isBackground() && isBefore(told, draft))
                    .toList();
            List<EventDraft> dated =
                    told.ofAll() ? before : before.subList(Math.max(0, before.size() - 1), before.size());
            dated.stream().filter(draft -> isOpen(told, draft)).forEach(draft -> draft.setDate(told.day()));
        }
    }

    private static boolean isBefore(ToldDay told, EventDraft draft) {
        int sentence = told.sentence().index();
        return draft.firstFrame().sentence().index() <= sentence
                && draft.sentences().stream().anyMatch(own -> own <= sentence && own >= sentence - BEFORE);
    }

    /** Whether an event has no day yet, or one that may be that on which somebody spoke of it. */
    private static boolean isOpen(ToldDay told, EventDraft draft) {
        Optional<DatePhrase> date = draft.date();
        return date.isEmpty()
                || date.get().precision() != DatePrecision.DAY
                || date.get().start().isAfter(told.day().start())
                        && date.get().start().isBefore(told.day().start().plusDays(SPOKEN_DAYS));
    }
}
