package org.harmattan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** Tells which of the events told before it a sentence speaks of that says who did it. One per article, for one thread. */
final class BlamedEvents {

    private static final Set<PlaceFit> THERE = Set.of(PlaceFit.SAME, PlaceFit.INSIDE);

    private final Document document;
    private final SentenceIndex index;
    private final ToldSoFar told;
    private final ContextWords contexts;

    BlamedEvents(Document document, SentenceIndex index, ToldSoFar told, ContextWords contexts) {
        this.document = document;
        this.index = index;
        this.told = told;
        this.contexts = contexts;
    }

    /** The events: what was told last before it, with all that is told as one with it, unless the sentence says which. */
    List<EventDraft> of(Sentence sentence) {
        Optional<EventDraft> earlier = told.findBackground(sentence.index());
        if (earlier.isPresent()) {
            return List.of(earlier.get());
        }
        boolean first = contexts.blamedForFirst.beginsIn(document.tokens(), sentence);
        if (!first && contexts.blamedForAll.beginsIn(document.tokens(), sentence)) {
            return told.listNews(sentence.index());
        }
        return (first ? told.findFirst(sentence.index()) : findNamed(sentence))
                .map(EventDraft::list)
                .orElse(List.of());
    }

    /** {@code le raid du marché de Dablo}: the event told last at the place that the sentence names, or by its word. */
    private Optional<EventDraft> findNamed(Sentence sentence) {
        Optional<EventDraft> last = told.findLast(sentence.index());
        if (last.isEmpty() || last.get().firstFrame().sentence().equals(sentence)) {
            return last;
        }
        List<EventDraft> news = told.listNews(sentence.index());
        List<PlaceExpression> places = index.places(sentence).stream()
                .filter(place -> place.located().isPresent() && SceneFit.isSpot(place))
                .toList();
        Optional<EventDraft> there = findLast(
                news,
                draft -> draft.scene().filter(scene -> isAt(scene, places)).isPresent());
        return there.or(() -> findByWord(sentence, last.get(), news)).or(() -> last);
    }

    private static boolean isAt(PlaceExpression scene, List<PlaceExpression> places) {
        return places.stream()
                .map(place -> SceneFit.compare(scene, place, false))
                .anyMatch(THERE::contains);
    }

    /** {@code l'embuscade} is the one told before, though something else was told since. */
    private Optional<EventDraft> findByWord(Sentence sentence, EventDraft last, List<EventDraft> news) {
        Set<String> words = new HashSet<>();
        for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
            if (contexts.definite.contains(document.folded(at - 1))
                    && document.tokens().get(at).continuesPhrase()) {
                words.add(document.folded(at));
            }
        }
        return isCalled(last, words, sentence)
                ? Optional.empty()
                : findLast(news, draft -> isCalled(draft, words, sentence));
    }

    private boolean isCalled(EventDraft draft, Set<String> words, Sentence asked) {
        return draft.frames().stream()
                .filter(frame -> !frame.sentence().equals(asked))
                .flatMap(frame -> frame.triggers().stream())
                .anyMatch(trigger -> IntStream.range(trigger.firstToken(), trigger.endToken())
                        .mapToObj(document::folded)
                        .anyMatch(words::contains));
    }

    private static Optional<EventDraft> findLast(List<EventDraft> news, Predicate<EventDraft> fits) {
        return news.stream().filter(fits).reduce((one, later) -> later);
    }
}
