package org.harmattan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;

/** The places at which an event of an article may have been. One per article; not safe for several threads. */
final class SceneNominees {

    private static final int OFTEN = 3;

    /** A place is in doubt below this score. */
    private static final double SURE = 0.6;

    private final ScenePhrases phrases;
    private final SceneWords words;
    private final Discourse discourse;
    private final BySentence<PlaceExpression> places;
    private final Map<Key, Integer> counts = new HashMap<>();
    private final Map<Key, Boolean> seats = new HashMap<>();
    private final Optional<Key> first;
    private int most;

    /** What a place is called and how closely: the same places have the same key, wherever the text names them. */
    private record Key(String name, Closeness closeness) {}

    SceneNominees(Reading reading, ScenePhrases phrases, Discourse discourse) {
        Document document = reading.document();
        words = new SceneWords(reading, phrases);
        this.phrases = phrases;
        this.discourse = discourse;
        List<PlaceExpression> located = reading.places().expressions().stream()
                .filter(SceneNominees::mayBeScene)
                .toList();
        places = BySentence.of(document, located, PlaceExpression::firstToken);
        for (PlaceExpression place : located) {
            int count = counts.merge(key(place), 1, Integer::sum);
            most = isSeatOfPower(place) ? most : Math.max(most, count);
        }
        first = located.stream()
                .filter(SceneFit::isClose)
                .filter(place -> !phrases.isDateline(document, place))
                .map(SceneNominees::key)
                .findFirst();
    }

    private boolean isSeatOfPower(PlaceExpression place) {
        return seats.computeIfAbsent(key(place), key -> phrases.isSeatOfPower(place));
    }

    private static boolean mayBeScene(PlaceExpression place) {
        return place.located()
                .filter(located -> located.closeness() != Closeness.COUNTRY)
                .isPresent();
    }

    /**
     * The places that may be that of an event: those named around it and where the event before was.
     *
     * @param events the event and those told around it, in the order of the text
     */
    Collection<SceneNominee> of(EventDraft draft, List<EventDraft> events) {
        Map<Key, SceneNominee> nominees = new LinkedHashMap<>();
        BitSet own = new BitSet();
        draft.sentences().forEach(own::set);
        BitSet near = new BitSet();
        near.set(0, SceneWords.LEDE);
        own.stream().forEach(sentence -> near.set(Math.max(0, sentence - SceneWords.BEFORE), sentence + 2));
        near.stream().forEach(sentence -> {
            for (PlaceExpression place : places.get(sentence)) {
                words.mark(nominee(nominees, draft, place), place, own);
            }
        });
        draft.scene().ifPresent(scene -> nominee(nominees, draft, scene));
        Others others = Others.of(draft, events);
        others.before().ifPresent(scene -> nominee(nominees, draft, scene));
        for (SceneNominee nominee : nominees.values()) {
            markPlace(nominee);
            markRule(nominee);
            markEvents(nominee, others);
        }
        markOthers(nominees.values());
        return nominees.values();
    }

    private static SceneNominee nominee(Map<Key, SceneNominee> nominees, EventDraft draft, PlaceExpression place) {
        return nominees.computeIfAbsent(key(place), key -> new SceneNominee(draft, place));
    }

    private static Key key(PlaceExpression place) {
        Located located = place.located().orElseThrow();
        return new Key(located.name(), located.closeness());
    }

    /** What kind of place it is. */
    private void markPlace(SceneNominee nominee) {
        Located located = nominee.place().located().orElseThrow();
        switch (located.closeness()) {
            case PLACE -> nominee.mark(SceneSign.SPOT, true);
            case NEAR_PLACE -> nominee.mark(SceneSign.NEAR_SPOT, true);
            case LINE -> nominee.mark(SceneSign.LINE, true);
            case VAGUE -> nominee.mark(SceneSign.VAGUE, true);
            case ADMIN2 -> nominee.mark(SceneSign.ADMIN2, true);
            case ADMIN1 -> nominee.mark(SceneSign.ADMIN1, true);
            case COUNTRY -> {
                // None of the signs: what is no closer than a country was put there by a rule.
            }
        }
        Key key = key(nominee.place());
        int count = counts.getOrDefault(key, 0);
        nominee.mark(SceneSign.SEAT_OF_POWER, isSeatOfPower(nominee.place()));
        nominee.mark(SceneSign.NAMED_ONCE, count == 1);
        nominee.mark(SceneSign.NAMED_OFTEN, count >= OFTEN);
        nominee.mark(SceneSign.NAMED_MOST, count == most);
        nominee.mark(SceneSign.NAMED_FIRST, first.filter(key::equals).isPresent());
        nominee.mark(SceneSign.DOUBTFUL, located.score() < SURE);
    }

    /** Where rules put the parts of the event. */
    private static void markRule(SceneNominee nominee) {
        EventDraft draft = nominee.draft();
        Key key = key(nominee.place());
        for (Frame frame : draft.frames()) {
            boolean best =
                    frame.scenes().stream().limit(1).map(SceneNominees::key).anyMatch(key::equals);
            nominee.mark(SceneSign.BEST_OF_A_PART, best);
            nominee.mark(SceneSign.BEST_OF_FIRST_PART, best && frame == draft.firstFrame());
        }
        nominee.mark(SceneSign.RULE_NOWHERE, draft.scene().isEmpty());
    }

    /** Where the other events were; all and the first by the keys of their places. */
    private record Others(Set<Key> all, Optional<PlaceExpression> before, Optional<Key> first, boolean none) {

        static Others of(EventDraft draft, List<EventDraft> events) {
            int start = draft.firstFrame().firstToken();
            Optional<PlaceExpression> before = events.stream()
                    .filter(other -> other != draft && other.firstFrame().firstToken() < start)
                    .reduce((one, other) -> other)
                    .flatMap(EventDraft::scene);
            Optional<Key> first =
                    Optional.of(events.get(0)).filter(other -> other != draft).flatMap(Others::where);
            Set<Key> all = events.stream()
                    .filter(other -> other != draft)
                    .flatMap(other -> where(other).stream())
                    .collect(Collectors.toSet());
            return new Others(all, before, first, events.size() == 1);
        }

        private static Optional<Key> where(EventDraft draft) {
            return draft.scene().map(SceneNominees::key);
        }
    }

    /** How it goes with the other events, and what sort of event it is. */
    private void markEvents(SceneNominee nominee, Others others) {
        EventDraft draft = nominee.draft();
        Key key = key(nominee.place());
        nominee.mark(SceneSign.OF_ANOTHER, others.all().contains(key));
        nominee.mark(
                SceneSign.OF_EVENT_BEFORE,
                others.before().map(SceneNominees::key).filter(key::equals).isPresent());
        nominee.mark(
                SceneSign.OF_FIRST_EVENT, others.first().filter(key::equals).isPresent());
        nominee.mark(SceneSign.SAME_PLACE, draft.frames().stream().anyMatch(discourse::isInSamePlace));
        nominee.mark(SceneSign.SAME_SETTLEMENT, draft.frames().stream().anyMatch(discourse::isInSameSettlement));
        nominee.mark(SceneSign.ONLY_EVENT, others.none());
        nominee.mark(SceneSign.BACKGROUND, draft.isBackground());
        nominee.mark(SceneSign.EARLIER, draft.isEarlier());
        nominee.mark(SceneSign.SUM, draft.isSum());
        nominee.mark(SceneSign.STRANGERS, !draft.strangers().isEmpty());
        nominee.mark(SceneSign.SEVERAL_PARTS, draft.frames().size() > 1);
    }

    /** How it goes with the other places. */
    private static void markOthers(Collection<SceneNominee> nominees) {
        List<SceneNominee> inParts = new ArrayList<>();
        List<SceneNominee> before = new ArrayList<>();
        for (SceneNominee nominee : nominees) {
            if (SceneFit.isClose(nominee.place()) && nominee.has(SceneSign.IN_A_PART)) {
                inParts.add(nominee);
            }
            if (SceneFit.isClose(nominee.place()) && nominee.has(SceneSign.SENTENCE_BEFORE)) {
                before.add(nominee);
            }
        }
        for (SceneNominee nominee : nominees) {
            boolean among = inParts.contains(nominee);
            nominee.mark(SceneSign.ONLY_ONE_IN_PARTS, among && inParts.size() == 1);
            nominee.mark(SceneSign.OTHERS_IN_PARTS, inParts.size() > (among ? 1 : 0));
            nominee.mark(SceneSign.ONLY_ONE_BEFORE, before.size() == 1 && before.contains(nominee));
        }
    }
}
