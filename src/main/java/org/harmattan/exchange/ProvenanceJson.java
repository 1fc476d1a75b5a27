package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.Report;

/** The member {@code provenance} of a collection. */
final class ProvenanceJson {

    private ProvenanceJson() {}

    static void write(JsonGenerator json, Provenance provenance, Collection<Report> sources) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeObjectFieldStart("filter");
        for (Map.Entry<String, List<String>> parameter : provenance.filter().entrySet()) {
            json.writeFieldName(parameter.getKey());
            json.writeStartArray();
            for (String value : parameter.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeStringField(
                "created", provenance.created().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringField("generator", provenance.generator());
        json.writeArrayFieldStart("sources");
        for (Report source : sources) {
            FeatureWriter.report(json, source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
