package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Days;
import org.harmattan.store.GroupCount;
import org.harmattan.store.IncidentStore;

/** What there is to filter by. */
final class FacetRoutes {

    private final IncidentStore store;
    private final StoreState state;

    FacetRoutes(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/facets", this::facets);
    }

    private void facets(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx);
        JsonAnswers.send(ctx, state.now() + filter.parameters(), () -> facets(filter.query()));
    }

    private ObjectNode facets(IncidentQuery query) {
        ObjectNode json = JsonAnswers.object();
        ArrayNode groups = json.putArray("groups");
        for (GroupCount group : store.listGroups(query)) {
            groups.addObject().put("label", group.label()).put("count", group.incidents());
        }
        Optional<Days> days = store.findDays(IncidentQuery.all());
        json.putObject("dates")
                .put("min", days.map(found -> found.first().toString()).orElse(null))
                .put("max", days.map(found -> found.last().toString()).orElse(null));
        json.put("numberMatched", store.count(query));
        return json;
    }
}
