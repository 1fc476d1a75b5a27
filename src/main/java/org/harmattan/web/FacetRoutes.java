package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.index.DivisionCount;
import org.harmattan.index.FacetCount;
import org.harmattan.index.Facets;
import org.harmattan.index.Histogram.Days;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.index.PeriodCount;
import org.harmattan.query.IncidentQuery;

/** What there is to filter by. */
final class FacetRoutes {

    private final LiveIndex index;
    private final StoreState state;

    FacetRoutes(LiveIndex index, StoreState state) {
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/facets", this::facets);
    }

    private void facets(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx);
        IncidentIndex now = index.get();
        JsonAnswers.send(ctx, state.at(now.revision()) + filter.parameters(), () -> facets(now, filter.query()));
    }

    /** The counts under a query. */
    static ObjectNode facets(IncidentIndex now, IncidentQuery query) {
        Facets facets = now.facets(query);
        ObjectNode json = JsonAnswers.object();
        counts(json, "groups", facets.groups());
        counts(json, "event_types", facets.eventTypes());
        counts(json, "sub_event_types", facets.subEventTypes());
        counts(json, "countries", facets.countries());
        ArrayNode divisions = json.putArray("admin1");
        for (DivisionCount division : facets.admin1()) {
            divisions
                    .addObject()
                    .put("label", division.label())
                    .put("country", division.country().orElse(null))
                    .put("count", division.count())
                    .put("killed", division.killed());
        }
        counts(json, "statuses", facets.statuses());
        counts(json, "sources", facets.sources());
        counts(json, "contested", facets.contested());
        counts(json, "background", facets.background());
        counts(json, "placed", facets.placed());
        counts(json, "confidence", facets.confidence());
        counts(json, "killed", facets.killed());
        counts(json, "confidence_least", facets.confidenceLeast());
        counts(json, "killed_least", facets.killedLeast());
        periods(json, facets.periods());
        Optional<Days> days = now.days();
        json.putObject("dates")
                .put("min", days.map(found -> found.first().toString()).orElse(null))
                .put("max", days.map(found -> found.last().toString()).orElse(null));
        json.putObject("certainty").put("certain", facets.certain()).put("possible", facets.possible());
        return json.put("numberMatched", facets.matched());
    }

    private static void periods(ObjectNode json, List<PeriodCount> periods) {
        ArrayNode list = json.putArray("periods");
        for (PeriodCount period : periods) {
            list.addObject()
                    .put("label", period.label())
                    .put("from", period.from().map(LocalDate::toString).orElse(null))
                    .put("to", period.to().map(LocalDate::toString).orElse(null))
                    .put("count", period.count());
        }
    }

    private static void counts(ObjectNode json, String name, List<FacetCount> counts) {
        ArrayNode list = json.putArray(name);
        counts.forEach(found -> list.addObject().put("label", found.label()).put("count", found.count()));
    }
}
