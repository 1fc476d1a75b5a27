package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.PlaceMention;

/**
 * A place mention as a JSON object; the place's fields and the score, how likely it is the place meant, are null when it is
 * not resolved to one.
 */
final class MentionJson {

    private MentionJson() {}

    static void write(JsonGenerator json, PlaceMention mention) throws IOException {
        Optional<Candidate> chosen = mention.resolution().chosen();
        Optional<Place> place = chosen.map(Candidate::place);
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
        if (chosen.isPresent()) {
            json.writeNumberField("score", Math.round(chosen.get().score() * 1_000) / 1_000.0);
        } else {
            json.writeNullField("score");
        }
        json.writeStringField("role", mention.role().label());
        json.writeEndObject();
    }

    private static String countryName(Place place) {
        return Countries.findEnglishName(place.country()).orElse(place.country());
    }
}
