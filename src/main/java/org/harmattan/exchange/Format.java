package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which incidents are written. */
public enum Format {
    /** GeoJSON FeatureCollection (RFC 7946), with a member {@code mentions} where there are mentions. */
    GEOJSON("application/geo+json", "geojson", true, Format::geoJson),
    /** GeoJSON features, each on a line of its own, as scripts and GDAL read them. */
    GEOJSONL("application/x-ndjson", "geojsonl", true, (out, options) -> new GeoJsonLinesWriter(out, options, false)),
    /** GeoJSON text sequence (RFC 8142): the same with a record separator before each feature. */
    GEOJSONSEQ(
            "application/geo+json-seq",
            "geojsons",
            false,
            (out, options) -> new GeoJsonLinesWriter(out, options, true)),
    /** Comma-separated values (RFC 4180) in UTF-8. */
    CSV("text/csv; charset=utf-8", "csv", true, CsvWriter::new),
    /** KML 2.2. */
    KML("application/vnd.google-earth.kml+xml", "kml", true, KmlWriter::new),
    /** OGC GeoPackage with one layer. */
    GPKG("application/geopackage+sqlite3", "gpkg", true, GeoPackageWriter::new),
    /** An aligned table of incidents for terminals of 120 columns. */
    TABLE("text/plain; charset=utf-8", "txt", false, (out, options) -> new TableWriter(out));

    private final String mediaType;
    private final String extension;
    private final boolean download;
    private final Opener opener;

    Format(String mediaType, String extension, boolean download, Opener opener) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.download = download;
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

    /** A writer of incidents in this format onto the stream, which stays the caller's. */
    public IncidentWriter open(OutputStream out) throws IOException {
        return open(out, OutputOptions.plain());
    }

    /** A writer of this format onto the stream, which stays the caller's. Options that it has no room for do nothing. */
    public IncidentWriter open(OutputStream out, OutputOptions options) throws IOException {
        return opener.open(out, options);
    }

    /** The formats of files to keep. */
    public static List<Format> listDownloads() {
        return Arrays.stream(values()).filter(format -> format.download).toList();
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

    private static IncidentWriter geoJson(OutputStream out, OutputOptions options) throws IOException {
        if (options.layer() == Layer.FOOTPRINTS) {
            return new FootprintWriter(out, options.provenance());
        }
        GeoJsonWriter writer = new GeoJsonWriter(out);
        options.provenance().ifPresent(writer::provenance);
        return writer;
    }

    private interface Opener {
        IncidentWriter open(OutputStream out, OutputOptions options) throws IOException;
    }
}
