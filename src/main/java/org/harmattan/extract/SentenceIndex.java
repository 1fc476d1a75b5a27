package org.harmattan.extract;

import java.util.List;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** What a reading holds, by sentence. */
final class SentenceIndex {

    private final BySentence<CasualtyStatement> tolls;
    private final BySentence<PlaceExpression> places;
    private final BySentence<DatePhrase> dates;
    private final BySentence<ActorMention> actors;
    private final BySentence<Attribution> attributions;

    SentenceIndex(Reading reading) {
        Document document = reading.document();
        tolls = BySentence.of(document, reading.tolls(), CasualtyStatement::firstToken);
        places = BySentence.of(document, reading.places().expressions(), PlaceExpression::firstToken);
        dates = BySentence.of(document, reading.dates(), DatePhrase::firstToken);
        actors = BySentence.of(document, reading.actors(), ActorMention::firstToken);
        attributions = BySentence.of(document, reading.attributions(), Attribution::cueToken);
    }

    List<CasualtyStatement> tolls(Sentence sentence) {
        return tolls.get(sentence.index());
    }

    List<PlaceExpression> places(Sentence sentence) {
        return places.get(sentence.index());
    }

    List<DatePhrase> dates(Sentence sentence) {
        return dates.get(sentence.index());
    }

    List<ActorMention> actors(Sentence sentence) {
        return actors.get(sentence.index());
    }

    List<Attribution> attributions(Sentence sentence) {
        return attributions.get(sentence.index());
    }
}
