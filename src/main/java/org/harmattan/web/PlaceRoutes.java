package org.harmattan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.exchange.Format;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.BBox;
import org.harmattan.index.View;
import org.harmattan.query.parameters.Parameters;

/** Places by name, also a misspelt one, the labels of a map, and all places as a file. */
final class PlaceRoutes {

    private static final int LONGEST_NAME = 100;
    private static final List<String> NAMES = List.of("q", "bbox", "zoom");

    private final Supplier<Gazetteer> gazetteer;

    PlaceRoutes(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    void register(Routes routes) {
        routes.read("/api/places", this::places);
        routes.read("/api/places.geojson", this::all);
    }

    /** Every place there is, as a file. */
    private void all(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        Gazetteer places = gazetteer.get();
        ctx.header("Content-Disposition", "attachment; filename=\"places.geojson\"");
        Answers.sendTagged(
                ctx, Format.GEOJSON.mediaType(), Answers.REVALIDATE, places.version(), out -> write(places, out));
    }

    private static void write(Gazetteer places, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonAnswers.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            places.visitWithin(BBox.WORLD, place -> write(json, place));
            json.writeEndArray();
            json.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator json, Place place) {
        try {
            json.writeTree(feature(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void places(Context ctx) throws IOException {
        Parameters given = QueryParameters.parameters(ctx, NAMES);
        Optional<String> name = given.findText("q");
        if (name.isPresent() == given.has("bbox") || name.isPresent() && given.has("zoom")) {
            throw new ProblemException(Problem.parameter(
                    "q", "Ask either for a name with \"q\", or for labels with \"bbox\" and \"zoom\".", NAMES));
        }
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            throw new ProblemException(Problem.parameter(
                    "q", "\"q\" is longer than any name.", List.of("up to " + LONGEST_NAME + " characters")));
        }
        Optional<View> view = name.isPresent() ? Optional.empty() : Optional.of(ClusterRoutes.view(ctx));
        Gazetteer places = gazetteer.get();
        JsonAnswers.send(
                ctx,
                places.version() + name + view,
                () -> json(name.map(text -> PlaceSearch.find(places, text))
                        .orElseGet(() -> PlaceLabels.list(places, view.orElseThrow()))));
    }

    private static ObjectNode json(List<Place> places) {
        ObjectNode json = JsonAnswers.object().put("type", "FeatureCollection");
        ArrayNode features = json.putArray("features");
        for (Place place : places) {
            ObjectNode feature = feature(place);
            features.add(feature);
            ((ObjectNode) feature.path("properties")).put("rank", features.size());
        }
        return json.put("numberReturned", features.size());
    }

    private static ObjectNode feature(Place place) {
        ObjectNode feature = JsonAnswers.object().put("type", "Feature").put("id", place.id());
        ClusterRoutes.point(feature, place.point());
        ObjectNode properties = feature.putObject("properties")
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", place.kind().label())
                .put("country", Countries.findEnglishName(place.country()).orElse(place.country()))
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
}
