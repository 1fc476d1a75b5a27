package org.harmattan.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the events that an article tells around one. One per article; not safe for several threads. */
final class EventsAround {

    private final Map<EventDraft, Integer> order = new IdentityHashMap<>();
    private final List<EventDraft> all;
    private final Function<EventDraft, RuledEvent> rules;

    /**
     * Those of an article.
     *
     * @param all the events, in the order of the text
     * @param rules what rules say of an event
     */
    EventsAround(List<EventDraft> all, Function<EventDraft, RuledEvent> rules) {
        this.all = all;
        this.rules = rules;
        for (EventDraft draft : all) {
            order.put(draft, order.size());
        }
    }

    /** So many events before and after one are looked at, so that the time stays linear in the length of the text. */
    PartyOthers of(EventDraft draft) {
        int at = order.get(draft);
        List<RuledEvent> before = new ArrayList<>();
        List<RuledEvent> after = new ArrayList<>();
        all.subList(Math.max(0, at - PartyOthers.AROUND), at).forEach(other -> before.add(rules.apply(other)));
        all.subList(at + 1, Math.min(all.size(), at + 1 + PartyOthers.AROUND))
                .forEach(other -> after.add(rules.apply(other)));
        return new PartyOthers(rules.apply(all.get(0)), before, after);
    }
}
