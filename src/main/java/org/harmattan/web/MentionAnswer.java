package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.geoparse.Resolution;
import org.harmattan.text.Phrase;

/** A place mention with everything that was considered for it, so that a person can choose otherwise. */
final class MentionAnswer {

    private MentionAnswer() {}

    static ObjectNode of(PlaceMention mention) {
        ObjectNode json = JsonAnswers.object()
                .put("start", mention.span().start())
                .put("end", mention.span().end())
                .put("text", mention.text())
                .put("role", mention.role().label())
                .put("outcome", outcome(mention.resolution()));
        Optional<Candidate> chosen = mention.resolution().chosen();
        json.put("place_id", chosen.map(found -> found.place().id()).orElse(null))
                .put("place", chosen.map(found -> found.place().name()).orElse(null))
                .put("lon", chosen.map(found -> found.place().point().lon()).orElse(null))
                .put("lat", chosen.map(found -> found.place().point().lat()).orElse(null))
                .put("score", chosen.map(Candidate::score).orElse(null));
        ArrayNode candidates = json.putArray("candidates");
        candidates(mention.resolution()).forEach(found -> candidates.add(candidate(found)));
        phrases(json.putArray("reasons"), reasons(mention.resolution()));
        return json;
    }

    /** Reasons and titles: key and parameters for a reader's own language, and the English text. */
    static void phrases(ArrayNode into, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            ObjectNode json = into.addObject().put("key", phrase.key());
            parameters(json.putObject("params"), phrase);
            json.put("text", phrase.text());
        }
    }

    /** Sorted by name, so that the same phrase always gives the same bytes. */
    static void parameters(ObjectNode into, Phrase phrase) {
        phrase.parameters().keySet().stream()
                .sorted()
                .forEach(name -> into.put(name, phrase.parameters().get(name)));
    }

    private static ObjectNode candidate(Candidate candidate) {
        Place place = candidate.place();
        ObjectNode json = JsonAnswers.object()
                .put("id", place.id())
                .put("place", place.name())
                .put("kind", place.kind().label())
                .put("country", Countries.findEnglishName(place.country()).orElse(place.country()))
                .put("admin1", place.admin1().orElse(null))
                .put("lon", place.point().lon())
                .put("lat", place.point().lat())
                .put("radius_km", place.radiusKm())
                .put("score", candidate.score());
        phrases(json.putArray("reasons"), candidate.reasons());
        return json;
    }

    private static String outcome(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved) {
            return "resolved";
        }
        return resolution instanceof Resolution.Ambiguous ? "ambiguous" : "unresolved";
    }

    private static List<Candidate> candidates(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return Stream.concat(Stream.of(resolved.best()), resolved.rejected().stream())
                    .toList();
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    private static List<Phrase> reasons(Resolution resolution) {
        if (resolution instanceof Resolution.Unresolved unresolved) {
            return unresolved.reasons();
        }
        return resolution.chosen().map(Candidate::reasons).orElse(List.of());
    }
}
