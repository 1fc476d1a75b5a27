package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceName;

/** A place as a GeoJSON feature. */
public final class PlaceFeature {

    private PlaceFeature() {}

    /** What a label or an answer to a name needs. */
    static ObjectNode brief(Place place) {
        ObjectNode feature = JsonAnswers.object().put("type", "Feature").put("id", place.id());
        ClusterRoutes.point(feature, place.point());
        ObjectNode properties = feature.putObject("properties")
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", place.kind().label())
                .put("country", country(place))
                .put("admin1", place.admin1().orElse(null))
                .put("admin2", place.admin2().orElse(null));
        if (place.population().isPresent()) {
            properties.put("population", place.population().getAsLong());
        } else {
            properties.putNull("population");
        }
        properties.put("radius_km", place.radiusKm());
        return feature;
    }

    /** All that is known of it, with where that comes from. */
    public static ObjectNode whole(Place place) {
        ObjectNode feature = brief(place);
        ObjectNode properties = (ObjectNode) feature.path("properties");
        properties
                .put("valid_from", place.validFrom().map(LocalDate::toString).orElse(null))
                .put("valid_to", place.validTo().map(LocalDate::toString).orElse(null))
                .put("source", place.source());
        ArrayNode names = properties.putArray("other_names");
        place.alternateNames().stream().map(PlaceName::text).forEach(names::add);
        return feature;
    }

    /** English name of its country. */
    public static String country(Place place) {
        return Countries.findEnglishName(place.country()).orElse(place.country());
    }
}
