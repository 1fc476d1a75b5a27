package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.harmattan.incident.Incident;

/** A GeoJSON text sequence (RFC 8142): before each feature the record separator, after it a line feed. */
public final class GeoJsonSeqWriter implements IncidentWriter {

    private static final char RECORD_SEPARATOR = 0x1E;

    private final JsonGenerator json;
    private final FeatureWriter features;

    /** Starts the sequence; an empty one has no bytes. */
    public GeoJsonSeqWriter(OutputStream out) throws IOException {
        json = Json.generator(out);
        json.setRootValueSeparator(null);
        features = new FeatureWriter(json);
    }

    @Override
    public void write(Incident incident) throws IOException {
        json.writeRaw(RECORD_SEPARATOR);
        features.write(incident);
        json.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        json.close();
    }
}
