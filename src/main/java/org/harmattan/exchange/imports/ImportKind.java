package org.harmattan.exchange.imports;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be imported. */
public enum ImportKind {
    /** An export of ACLED, present or older columns. */
    ACLED,
    /** UCDP's Georeferenced Event Dataset. */
    UCDP,
    /** GeoJSON features, by a mapping of their properties. */
    GEOJSON,
    /** Any table with a header, by a mapping of its columns. */
    CSV;

    /** The word that asks for it, such as {@code acled}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, in any case. */
    public static Optional<ImportKind> findByLabel(String label) {
        for (ImportKind kind : values()) {
            if (kind.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
