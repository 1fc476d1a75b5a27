package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.index.Clusters;
import org.harmattan.index.Clusters.Heap;
import org.harmattan.index.FacetCount;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.index.View;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Sketch;

/** What the map draws: heaps of incidents where they are many, and single ones. */
final class ClusterRoutes {

    private static final List<String> VIEW = List.of("bbox", "zoom");
    private static final String BBOX = "west,south,east,north in degrees";

    private final IncidentStore store;
    private final LiveIndex index;
    private final StoreState state;

    ClusterRoutes(IncidentStore store, LiveIndex index, StoreState state) {
        this.store = store;
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/clusters", this::clusters);
    }

    private void clusters(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, VIEW);
        View view = view(ctx, "bbox");
        IncidentIndex now = index.get();
        JsonAnswers.send(
                ctx,
                state.at(now.revision()) + view + filter.parameters(),
                () -> json(now.clusters(filter.query(), view), store));
    }

    /** What is drawn; {@code store} tells of the single ones what the map says of them. */
    static ObjectNode json(Clusters clusters, IncidentStore store) {
        ObjectNode json = JsonAnswers.object().put("type", "FeatureCollection");
        ArrayNode features = json.putArray("features");
        clusters.regions().forEach(heap -> heap(features.addObject(), heap));
        clusters.points().forEach(heap -> heap(features.addObject(), heap));
        List<Sketch> sketches = store.listSketches(clusters.singles());
        SketchAnswer.addAll(features, sketches);
        return json.put("numberMatched", clusters.matched())
                .put("unplaced", clusters.unplaced())
                .put("total", clusters.total());
    }

    private static void heap(ObjectNode json, Heap heap) {
        json.put("type", "Feature");
        point(json, heap.at());
        ObjectNode properties = json.putObject("properties")
                .put("cluster", true)
                .put("count", heap.count())
                .put("killed", heap.killed());
        counts(properties.putObject("parts"), heap.eventTypes());
        counts(properties.putObject("groups"), heap.groups());
        properties.put("expansion_zoom", heap.expansionZoom());
        properties.put("area", heap.region().isPresent());
        heap.region()
                .ifPresent(region -> properties
                        .put("admin1", region.name().isEmpty() ? null : region.name())
                        .put("country", region.country().orElse(null)));
    }

    static void point(ObjectNode json, LonLat at) {
        json.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(Math.round(at.lon() * 1e6) / 1e6)
                .add(Math.round(at.lat() * 1e6) / 1e6);
    }

    private static void counts(ObjectNode json, List<FacetCount> counts) {
        counts.forEach(found -> json.put(found.label(), found.count()));
    }

    /**
     * The view that a box and {@code zoom} tell.
     *
     * @param name of the parameter with the box
     */
    static View view(Context ctx, String name) {
        Optional<String> bbox = QueryParameters.single(ctx, name);
        double[] edges = bbox.map(box -> edges(name, box)).orElse(new double[] {-180, -90, 180, 90});
        String zoom = QueryParameters.single(ctx, "zoom").orElse("0");
        double level = zoom.matches("\\d{1,2}(\\.\\d{1,10})?") ? Double.parseDouble(zoom) : -1;
        if (level < 0 || level > View.MOST_ZOOM) {
            throw new ProblemException(Problem.parameter(
                    "zoom", "\"zoom\" cannot be \"" + zoom + "\".", List.of("0 to " + View.MOST_ZOOM)));
        }
        try {
            return new View(edges[0], edges[1], edges[2], edges[3], (int) level);
        } catch (IllegalArgumentException e) {
            throw problem(name, bbox.orElse(""));
        }
    }

    private static double[] edges(String name, String bbox) {
        String[] parts = bbox.split(",", -1);
        if (parts.length != 4) {
            throw problem(name, bbox);
        }
        double[] edges = new double[parts.length];
        for (int i = 0; i < edges.length; i++) {
            try {
                edges[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                throw problem(name, bbox);
            }
        }
        return edges;
    }

    private static ProblemException problem(String name, String bbox) {
        return new ProblemException(Problem.parameter(
                name, "\"" + name + "\" cannot be \"" + bbox + "\": use " + BBOX + ".", List.of(BBOX)));
    }
}
