package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/**
 * The areas in which incidents may lie, as a GeoJSON FeatureCollection of polygons (RFC 7946, WGS 84, outer rings
 * counter-clockwise, five decimals: about a metre). Incidents without a place have none and are left out.
 */
public final class FootprintWriter implements IncidentWriter {

    private final JsonGenerator json;
    private final Optional<Provenance> provenance;
    private long written;

    /** Starts a collection that does not say where it comes from. */
    public FootprintWriter(OutputStream out) throws IOException {
        this(out, Optional.empty());
    }

    /** Starts the collection. */
    public FootprintWriter(OutputStream out, Optional<Provenance> provenance) throws IOException {
        this.provenance = provenance;
        json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(Incident incident) throws IOException {
        if (incident.location() instanceof Location.Placed placed) {
            FootprintFeature.open(json, incident, placed);
            json.writeEndObject();
            written++;
        }
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        if (provenance.isPresent()) {
            json.writeFieldName("provenance");
            ProvenanceJson.write(json, provenance.get());
        }
        json.writeNumberField("numberReturned", written);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
