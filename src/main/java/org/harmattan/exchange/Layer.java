package org.harmattan.exchange;

import java.util.Locale;

/** What of the incidents a file holds. */
public enum Layer {
    /** The incidents with all their properties, as points; those without a place have no geometry. */
    INCIDENTS,
    /** The areas in which they may lie, as polygons; those without a place have none and are left out. */
    FOOTPRINTS;

    /** The word used in file names and addresses, such as {@code incidents}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
