package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.harmattan.exchange.GeometryJson;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.store.Revised;

/** One incident as a feature, with its footprint and where it stands in its history. */
final class IncidentAnswer {

    private IncidentAnswer() {}

    /** The feature with the members {@code footprint}, {@code revision}, {@code changed} and {@code merged_into}. */
    static ObjectNode of(Revised found) {
        return of(found.incident())
                .put("revision", found.revision())
                .put("changed", found.changed().toString())
                .put("merged_into", found.mergedInto().orElse(null));
    }

    /** The feature with the member {@code footprint}. */
    static ObjectNode of(Incident incident) {
        ObjectNode json = (ObjectNode) JsonAnswers.parse(IncidentJson.toString(incident));
        if (incident.location() instanceof Location.Placed at) {
            json.set("footprint", JsonAnswers.parse(GeometryJson.toString(at.footprint())));
        } else {
            json.putNull("footprint");
        }
        return json;
    }
}
