package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** What a reading holds, by sentence, so that every sentence costs no more than what stands in it. */
final class SentenceIndex {

    private final Map<Integer, List<CasualtyStatement>> tolls;
    private final Map<Integer, List<PlaceExpression>> places;
    private final Map<Integer, List<DatePhrase>> dates;
    private final Map<Integer, List<ActorMention>> actors;
    private final Map<Integer, List<Attribution>> attributions;

    SentenceIndex(Reading reading) {
        Document document = reading.document();
        tolls = group(document, reading.tolls(), CasualtyStatement::firstToken);
        places = group(document, reading.places().expressions(), PlaceExpression::firstToken);
        dates = group(document, reading.dates(), DatePhrase::firstToken);
        actors = group(document, reading.actors(), ActorMention::firstToken);
        attributions = group(document, reading.attributions(), Attribution::cueToken);
    }

    List<CasualtyStatement> tolls(Sentence sentence) {
        return tolls.getOrDefault(sentence.index(), List.of());
    }

    List<PlaceExpression> places(Sentence sentence) {
        return places.getOrDefault(sentence.index(), List.of());
    }

    List<DatePhrase> dates(Sentence sentence) {
        return dates.getOrDefault(sentence.index(), List.of());
    }

    List<ActorMention> actors(Sentence sentence) {
        return actors.getOrDefault(sentence.index(), List.of());
    }

    List<Attribution> attributions(Sentence sentence) {
        return attributions.getOrDefault(sentence.index(), List.of());
    }

    /** Items by the index of the sentence that holds their token, in the order given. */
    static <T> Map<Integer, List<T>> group(Document document, List<T> items, ToIntFunction<T> token) {
        Map<Integer, List<T>> groups = new HashMap<>();
        for (T item : items) {
            int sentence = document.getSentenceOf(token.applyAsInt(item)).index();
            groups.computeIfAbsent(sentence, key -> new ArrayList<>()).add(item);
        }
        return groups;
    }
}
