package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.GeometryJson;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.store.Brief;
import org.harmattan.store.Sketch;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Single incidents as the map draws them. */
final class SketchAnswer {

    /** Areas are drawn as long as there are not more of them. */
    private static final int MOST_AREAS = 200;

    private static final int MOST_CORNERS = 60;
    private static final double FIRST_TOLERANCE_DEGREES = 0.002;

    private SketchAnswer() {}

    /** Adds a feature for each. */
    static void addAll(ArrayNode features, List<Sketch> sketches) {
        boolean drawRegions = count(sketches, GeoPrecision.REGION) <= MOST_AREAS;
        boolean drawSurroundings = count(sketches, GeoPrecision.NEAR) <= MOST_AREAS;
        for (Sketch sketch : sketches) {
            Optional<GeoPrecision> precision = sketch.brief().geoPrecision();
            boolean drawn = precision.equals(Optional.of(GeoPrecision.REGION)) && drawRegions
                    || precision.equals(Optional.of(GeoPrecision.NEAR)) && drawSurroundings;
            add(features.addObject(), sketch, drawn);
        }
    }

    private static long count(List<Sketch> sketches, GeoPrecision precision) {
        return sketches.stream()
                .filter(sketch -> sketch.brief().geoPrecision().equals(Optional.of(precision)))
                .count();
    }

    private static void add(ObjectNode json, Sketch sketch, boolean drawn) {
        Brief brief = sketch.brief();
        json.put("type", "Feature").put("id", brief.id());
        brief.point().ifPresentOrElse(at -> ClusterRoutes.point(json, at), () -> json.putNull("geometry"));
        ObjectNode properties = json.putObject("properties")
                .put("cluster", false)
                .put("id", brief.id())
                .put("title", sketch.title().text())
                .put("title_key", sketch.title().key());
        MentionAnswer.parameters(properties.putObject("title_params"), sketch.title());
        properties
                .put("date_start", brief.when().start().map(LocalDate::toString).orElse(null))
                .put("date_end", brief.when().end().map(LocalDate::toString).orElse(null))
                .put("date_precision", brief.when().precision().label())
                .put("event_type", brief.type().eventType().label())
                .put("sub_event_type", brief.type().label())
                .put("group", brief.group())
                .put("killed_best", brief.killed().map(CountRange::best).orElse(null))
                .put("killed_max", brief.killed().map(CountRange::max).orElse(null))
                .put("country", brief.country().orElse(null))
                .put("admin1", brief.admin1().orElse(null))
                .put(
                        "geo_precision",
                        brief.geoPrecision().map(GeoPrecision::code).orElse(null))
                .put("uncertainty_m", brief.uncertaintyMetres().orElse(null))
                .put("contested", brief.contested())
                .put("background", brief.background())
                .put("status", brief.status().label())
                .put("source", brief.source())
                .put("confidence", brief.confidence());
        sketch.footprint()
                .filter(area -> drawn)
                .ifPresent(area -> properties.set("footprint", JsonAnswers.parse(GeometryJson.toString(simple(area)))));
    }

    /** The same area with few corners: doubling the tolerance until they are few enough. */
    private static Geometry simple(Geometry area) {
        Geometry simple = area;
        for (double tolerance = FIRST_TOLERANCE_DEGREES;
                simple.getNumPoints() > MOST_CORNERS && tolerance < 1;
                tolerance *= 2) {
            Geometry next = DouglasPeuckerSimplifier.simplify(area, tolerance);
            if (next.isEmpty()) {
                break;
            }
            simple = next;
        }
        return simple;
    }
}
