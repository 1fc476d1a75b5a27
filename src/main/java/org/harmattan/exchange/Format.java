package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats in which incidents are written. */
public enum Format {
    /** GeoJSON FeatureCollection (RFC 7946), with a member {@code mentions}. */
    GEOJSON("application/geo+json", "geojson", GeoJsonWriter::new),
    /** GeoJSON text sequence (RFC 8142): each feature on a line of its own, a record separator before it. */
    GEOJSONSEQ("application/geo+json-seq", "geojsonl", GeoJsonSeqWriter::new),
    /** Comma-separated values (RFC 4180) in UTF-8, one row per incident. */
    CSV("text/csv; charset=utf-8", "csv", CsvWriter::new),
    /** An aligned table for terminals of 120 columns. */
    TABLE("text/plain; charset=utf-8", "txt", TableWriter::new);

    private final String mediaType;
    private final String extension;
    private final Opener opener;

    Format(String mediaType, String extension, Opener opener) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.opener = opener;
    }

    /** The word that asks for it, such as {@code geojson}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** File name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** A writer of this format onto the stream, which stays the caller's. */
    public IncidentWriter open(OutputStream out) throws IOException {
        return opener.open(out);
    }

    /** The format of a word such as {@code csv}, in any case. */
    public static Optional<Format> findByLabel(String label) {
        for (Format format : values()) {
            if (format.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private interface Opener {
        IncidentWriter open(OutputStream out) throws IOException;
    }
}
