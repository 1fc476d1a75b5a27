package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.Stance;
import org.harmattan.text.Sentence;

/**
 * Which event each denial of a text is about: the news told last before it. Events have no equals but themselves. One per
 * article; safe for several threads once made.
 */
final class Denials {

    /** A denial counts for the event told up to this many sentences before. */
    private static final int REACH = 3;

    /** The news told last in each sentence. */
    private final Map<Integer, EventDraft> newsBySentence = new HashMap<>();

    private final Map<EventDraft, List<Attribution>> byEvent = new HashMap<>();

    /** Of lists of events told at once, as of three villages attacked, by the sentence that tells of them. */
    private final Map<Sentence, List<Attribution>> byList = new HashMap<>();

    Denials(Reading reading, List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            if (!draft.isBackground()) {
                draft.sentences().forEach(sentence -> newsBySentence.put(sentence, draft));
            }
        }
        for (Attribution said : reading.attributions()) {
            if (said.stance() == Stance.DENIES) {
                int sentence = reading.document().getSentenceOf(said.cueToken()).index();
                findNewsBefore(sentence).ifPresent(draft -> add(said, draft));
            }
        }
    }

    private void add(Attribution said, EventDraft draft) {
        byEvent.computeIfAbsent(draft, key -> new ArrayList<>()).add(said);
        if (draft.isListed()) {
            byList.computeIfAbsent(draft.firstFrame().sentence(), key -> new ArrayList<>())
                    .add(said);
        }
    }

    /** The news told in a sentence or in the few before it. */
    private Optional<EventDraft> findNewsBefore(int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
            if (newsBySentence.containsKey(at)) {
                return Optional.of(newsBySentence.get(at));
            }
        }
        return Optional.empty();
    }

    /** The denials of an event, in the order of the text: who denies one of those told at once denies all. */
    List<Attribution> of(EventDraft draft) {
        return draft.isListed()
                ? byList.getOrDefault(draft.firstFrame().sentence(), List.of())
                : byEvent.getOrDefault(draft, List.of());
    }
}
