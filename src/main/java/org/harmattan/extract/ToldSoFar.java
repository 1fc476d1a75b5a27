package org.harmattan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which events a text has told by a sentence: the news for which a group may be blamed, and the background. A sentence
 * costs the same however many events there are. One per article; safe for several threads once made.
 */
final class ToldSoFar {

    /** The news, in the order in which it is first told. */
    private final List<EventDraft> news;

    /** The sentences in which news is told, and which news first. */
    private final BitSet newsSentences = new BitSet();

    private final Map<Integer, EventDraft> newsBySentence = new HashMap<>();
    private final List<EventDraft> background;

    /** Where in the background what a sentence tells stands. */
    private final Map<Integer, Integer> backgroundBySentence = new HashMap<>();

    ToldSoFar(List<EventDraft> drafts) {
        news = new ArrayList<>(drafts.stream().filter(ToldSoFar::isBlamable).toList());
        for (EventDraft draft : news) {
            for (int sentence : draft.sentences()) {
                newsSentences.set(sentence);
                newsBySentence.putIfAbsent(sentence, draft);
            }
        }
        news.sort(Comparator.comparingInt(ToldSoFar::firstSentence));
        background = drafts.stream().filter(EventDraft::isBackground).toList();
        for (int i = 0; i < background.size(); i++) {
            for (int sentence : background.get(i).sentences()) {
                backgroundBySentence.putIfAbsent(sentence, i);
            }
        }
    }

    /** Groups are blamed for violence that is news, not for arrests and agreements. */
    private static boolean isBlamable(EventDraft draft) {
        return draft.mayBeViolent() && !draft.isBackground();
    }

    private static int firstSentence(EventDraft draft) {
        return draft.firstFrame().sentence().index();
    }

    /** The background told in a sentence or the one before it, when no news was told since. */
    Optional<EventDraft> findBackground(int sentence) {
        int last = newsSentences.previousSetBit(sentence);
        if (last < 0 && sentence == 0) {
            // A heading is about what its text tells, be it old.
            return background.stream().findFirst();
        }
        int here = last < sentence ? position(sentence) : background.size();
        int before = last < sentence - 1 ? position(sentence - 1) : background.size();
        int first = Math.min(here, before);
        return first < background.size() ? Optional.of(background.get(first)) : Optional.empty();
    }

    private int position(int sentence) {
        return backgroundBySentence.getOrDefault(sentence, background.size());
    }

    /** The news told up to a sentence, or all there is when the sentence comes first; as far as it is remembered. */
    List<EventDraft> listNews(int sentence) {
        int told = countNews(sentence);
        return told == 0
                ? news.subList(0, Math.min(EventDraft.REMEMBERED, news.size()))
                : EventDraft.remembered(news.subList(0, told));
    }

    /** The news told first up to a sentence. */
    Optional<EventDraft> findFirst(int sentence) {
        return countNews(sentence) == 0 ? Optional.empty() : Optional.of(news.get(0));
    }

    /** The news told last up to a sentence. */
    Optional<EventDraft> findLast(int sentence) {
        int last = newsSentences.previousSetBit(sentence);
        return last < 0 ? Optional.empty() : Optional.of(newsBySentence.get(last));
    }

    private int countNews(int sentence) {
        int low = 0;
        int high = news.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstSentence(news.get(middle)) <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
