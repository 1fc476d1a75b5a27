package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.PlaceMention;

/** A place mention as a JSON object; the place's fields are null when it is not resolved to one. */
final class MentionJson {

    private MentionJson() {}

    static void write(JsonGenerator json, PlaceMention mention) throws IOException {
        Optional<Place> place = mention.resolution().chosen().map(Candidate::place);
        json.writeStartObject();
        json.writeStringField("article", mention.article());
        json.writeStringField("text", mention.text());
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
        Json.text(json, "place", place.map(Place::name));
        Json.text(json, "country", place.map(MentionJson::countryName));
        if (place.isPresent()) {
            FeatureWriter.position(json, place.get().point());
        } else {
            json.writeNullField("lon");
            json.writeNullField("lat");
        }
        json.writeStringField("role", mention.role().label());
        json.writeEndObject();
    }

    private static String countryName(Place place) {
        return Countries.findEnglishName(place.country()).orElse(place.country());
    }
}
