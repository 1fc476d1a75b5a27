package org.harmattan.web.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.BBox;
import org.harmattan.query.Queryables;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.QueryReader;
import org.harmattan.store.Days;

/** The features of a collection. Implementations are safe for several threads. */
interface ItemSource {

    /**
     * What a collection is.
     *
     * @param id its name in addresses
     * @param title its name for readers
     * @param text what is in it, in a sentence or two
     * @param queryables what filters may use
     * @param parameters parameters of its own, besides those that every collection has
     * @param columns properties that the page of the collection shows
     */
    record Description(
            String id,
            String title,
            String text,
            Queryables queryables,
            List<String> parameters,
            List<String> columns) {}

    /**
     * Where and when the features are.
     *
     * @param box around all geometries
     * @param days around all dates
     */
    record Extent(Optional<BBox> box, Optional<Days> days) {}

    /**
     * What is asked for.
     *
     * @param given all parameters
     * @param reader reads those that filter incidents
     * @param limit most features wanted, 1 or more
     */
    record Request(Parameters given, QueryReader reader, int limit) {}

    /**
     * A page of features.
     *
     * @param features each as GeoJSON in one piece
     * @param matched how many features there are on all pages
     * @param counts further counts by the name of their member
     * @param next where the next page starts; empty when this is the last
     */
    record Items(Iterable<String> features, long matched, Map<String, Long> counts, Optional<String> next) {}

    Description description();

    Extent extent();

    /** The features that are wanted, in an order that stays the same. */
    Items items(Request request);

    /** One feature as GeoJSON. */
    Optional<String> find(String id);

    /** A word that changes whenever the features may have changed. */
    String state();
}
