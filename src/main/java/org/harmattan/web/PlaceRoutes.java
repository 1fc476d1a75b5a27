package org.harmattan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.harmattan.exchange.Format;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.BBox;
import org.harmattan.index.View;
import org.harmattan.query.parameters.Parameters;

/** Places by name, also a misspelt one, the labels of a map, and all places as a file. */
final class PlaceRoutes {

    private static final String GENERATOR = "Harmattan";

    /** As the README of the gazetteer asks of whoever passes it on. */
    private static final String ATTRIBUTION =
            "Places gathered for Harmattan (source \"curated\") and from GeoNames, https://www.geonames.org, CC BY 4.0, from"
                    + " which many of the curated positions come too";

    private static final int LONGEST_NAME = 100;
    private static final List<String> NAMES = List.of("q", "bbox", "zoom");

    private final Supplier<Gazetteer> gazetteer;

    PlaceRoutes(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    void register(Routes routes) {
        routes.read("/api/places", this::places);
        routes.read("/api/places.geojson", this::all);
        routes.read("/api/places/names", this::names);
    }

    /** What places are called in other languages, for a page to speak them. */
    private void names(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        Gazetteer places = gazetteer.get();
        JsonAnswers.send(ctx, places.version(), () -> SpokenNames.json(places));
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
        Map<String, Long> sources = new TreeMap<>();
        try (JsonGenerator json = JsonAnswers.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            places.visitWithin(BBox.WORLD, place -> {
                write(json, place);
                sources.merge(place.source(), 1L, Long::sum);
            });
            json.writeEndArray();
            json.writeFieldName("provenance");
            json.writeTree(provenance(places, sources));
            // Comes last: a file without it was cut off.
            json.writeNumberField(
                    "numberReturned",
                    sources.values().stream().mapToLong(Long::longValue).sum());
            json.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator json, Place place) {
        try {
            json.writeTree(PlaceFeature.whole(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode provenance(Gazetteer places, Map<String, Long> sources) {
        ObjectNode json = JsonAnswers.object()
                .put("generator", GENERATOR)
                .put("gazetteer_version", places.version())
                .put("attribution", ATTRIBUTION);
        ArrayNode list = json.putArray("sources");
        sources.forEach(
                (source, count) -> list.addObject().put("source", source).put("places", count));
        return json;
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
        Optional<View> view = name.isPresent() ? Optional.empty() : Optional.of(ClusterRoutes.view(ctx, "bbox"));
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
            ObjectNode feature = PlaceFeature.brief(place);
            features.add(feature);
            ((ObjectNode) feature.path("properties")).put("rank", features.size());
        }
        return json.put("numberReturned", features.size());
    }
}
