package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/**
 * GeoJSON features, one a line; an empty result has no bytes. As a GeoJSON text sequence (RFC 8142) the record separator
 * stands before each feature. Where the file comes from is a member {@code provenance} of its first feature: a line of its
 * own would not be a feature.
 */
public final class GeoJsonLinesWriter implements IncidentWriter {

    private static final char RECORD_SEPARATOR = 0x1E;

    private final JsonGenerator json;
    private final FeatureWriter features;
    private final Layer layer;
    private final boolean separators;
    private Optional<Provenance> provenance;

    /**
     * A writer that has written nothing yet.
     *
     * @param separators whether it is a text sequence
     */
    public GeoJsonLinesWriter(OutputStream out, OutputOptions options, boolean separators) throws IOException {
        this.json = Json.generator(out);
        this.features = new FeatureWriter(json);
        this.layer = options.layer();
        this.separators = separators;
        this.provenance = options.provenance();
        json.setRootValueSeparator(null);
    }

    @Override
    public void write(Incident incident) throws IOException {
        if (layer == Layer.FOOTPRINTS && !(incident.location() instanceof Location.Placed)) {
            return;
        }
        if (separators) {
            json.writeRaw(RECORD_SEPARATOR);
        }
        if (layer == Layer.FOOTPRINTS && incident.location() instanceof Location.Placed placed) {
            FootprintFeature.open(json, incident, placed);
        } else {
            features.open(incident);
        }
        if (provenance.isPresent()) {
            json.writeFieldName("provenance");
            ProvenanceJson.write(json, provenance.get());
            provenance = Optional.empty();
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        json.close();
    }
}
