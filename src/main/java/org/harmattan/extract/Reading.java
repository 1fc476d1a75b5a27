package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;

/**
 * All that was read out of a document before events are put together.
 *
 * @param document the document
 * @param published day of publication
 * @param places its places
 * @param dates its dates
 * @param actors its actors
 * @param tolls its numbers of victims
 * @param attributions who says what
 */
record Reading(
        Document document,
        Optional<LocalDate> published,
        Geoparse places,
        List<DatePhrase> dates,
        List<ActorMention> actors,
        List<CasualtyStatement> tolls,
        List<Attribution> attributions) {

    Reading {
        dates = List.copyOf(dates);
        actors = List.copyOf(actors);
        tolls = List.copyOf(tolls);
        attributions = List.copyOf(attributions);
    }
}
