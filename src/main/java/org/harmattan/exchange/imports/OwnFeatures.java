package org.harmattan.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.Incident;

/** Features that Harmattan wrote, which carry whole incidents. */
final class OwnFeatures {

    /** No other program writes all of these. */
    private static final List<String> MARKS =
            List.of("title_key", "sub_event_type", "accounts", "evidence", "reports", "gazetteer_version");

    private OwnFeatures() {}

    static boolean isOne(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        return MARKS.stream().allMatch(properties::hasNonNull);
    }

    /**
     * The incident of such a feature.
     *
     * @throws IllegalArgumentException when another program changed what it is made of; the message names the property
     */
    static Incident read(JsonNode feature) {
        return IncidentJson.read(feature);
    }
}
