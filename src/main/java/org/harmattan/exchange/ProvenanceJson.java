package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A provenance as a JSON object. */
final class ProvenanceJson {

    private ProvenanceJson() {}

    static void write(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeStartObject();
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
        json.writeStringField("created", provenance.createdText());
        json.writeStringField("generator", provenance.generator());
        shares(json, "sources", provenance.sources());
        shares(json, "withheld", provenance.withheld());
        json.writeEndObject();
    }

    private static void shares(JsonGenerator json, String key, List<DataShare> shares) throws IOException {
        json.writeArrayFieldStart(key);
        for (DataShare share : shares) {
            json.writeStartObject();
            json.writeStringField("source", share.source());
            Json.text(json, "licence", share.licence());
            Json.texts(json, "merged_sources", share.mergedSources());
            json.writeNumberField("incidents", share.incidents());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
