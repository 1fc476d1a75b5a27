package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.incident.Incident;

/**
 * A GeoJSON FeatureCollection (RFC 7946). Features are streamed; the mentions, which come after them, wait in a temporary
 * file when they are many. {@code mentions} is there when {@link #mentions} was called, with an empty list too.
 */
public final class GeoJsonWriter implements IncidentWriter {

    private final JsonGenerator json;
    private final FeatureWriter features;
    private Optional<MentionSpool> mentions = Optional.empty();
    private Optional<Provenance> provenance = Optional.empty();
    private long written;

    /** A collection without a time stamp. */
    public GeoJsonWriter(OutputStream out) throws IOException {
        this(out, Optional.empty());
    }

    /**
     * Starts the collection.
     *
     * @param timeStamp when the answer was made, for the member {@code timeStamp} of OGC API – Features
     */
    public GeoJsonWriter(OutputStream out, Optional<Instant> timeStamp) throws IOException {
        json = Json.generator(out);
        features = new FeatureWriter(json);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        if (timeStamp.isPresent()) {
            json.writeStringField(
                    "timeStamp", timeStamp.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(Incident incident) throws IOException {
        features.write(incident);
        written++;
    }

    /**
     * Has the collection say where it comes from, in a member {@code provenance}.
     */
    public void provenance(Provenance of) {
        provenance = Optional.of(of);
    }

    @Override
    public void mentions(List<PlaceMention> more) throws IOException {
        if (mentions.isEmpty()) {
            mentions = Optional.of(new MentionSpool());
        }
        mentions.get().add(more);
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        if (mentions.isPresent()) {
            json.writeFieldName("mentions");
            try (MentionSpool spool = mentions.get()) {
                spool.writeTo(json);
            }
        }
        if (provenance.isPresent()) {
            json.writeFieldName("provenance");
            ProvenanceJson.write(json, provenance.get());
        }
        // Nothing is held back: what matched is what is there.
        json.writeNumberField("numberMatched", written);
        json.writeNumberField("numberReturned", written);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
