package org.harmattan.exchange.imports;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How files are to be read.
 *
 * @param kind what they are
 * @param mapping which column is which field, for GeoJSON and other tables
 * @param encoding their encoding; found out when it is not said
 * @param source name of the data set, for GeoJSON and other tables; else the file's own name
 * @param licence the terms under which the data may be passed on; else what is known of the data set
 */
public record ImportOptions(
        ImportKind kind,
        FieldMapping mapping,
        Optional<Charset> encoding,
        Optional<String> source,
        Optional<String> licence) {

    /** Whether nothing was said of what the rows mean. */
    boolean isPlain() {
        return source.isEmpty() && licence.isEmpty() && mapping.isEmpty();
    }

    /** Files of that kind, with everything found out. */
    public static ImportOptions of(ImportKind kind) {
        return new ImportOptions(kind, FieldMapping.none(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
