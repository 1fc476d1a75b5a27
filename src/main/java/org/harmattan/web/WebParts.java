package org.harmattan.web;

import java.util.function.Supplier;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.Extractor;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.store.IncidentStore;

/**
 * What the server serves. Suppliers may take seconds at the first call and are asked from several threads.
 *
 * @param store the incidents; stays the caller's to close
 * @param extractor reads articles that are handed in
 * @param gazetteer the places by which it reads them
 * @param boundaries outlines of countries and their divisions
 * @param vocabulary words that requests may use for groups and countries
 * @param actors what is known of actors, for downloads in the shapes of others
 */
public record WebParts(
        IncidentStore store,
        Supplier<Extractor> extractor,
        Supplier<Gazetteer> gazetteer,
        Supplier<Boundaries> boundaries,
        QueryVocabulary vocabulary,
        ActorCodes actors) {

    /** The same over another store. */
    WebParts withStore(IncidentStore other) {
        return new WebParts(other, extractor, gazetteer, boundaries, vocabulary, actors);
    }
}
