package org.harmattan.exchange.imports;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a row or feature stands in its file.
 *
 * @param line line on which it begins, 1 or more; many features may stand on one
 * @param feature which feature it is, 1 or more; empty for rows of tables
 * @param id the feature's id, where it has one
 */
public record RowPlace(long line, OptionalLong feature, Optional<String> id) {

    /** A row of a table. */
    static RowPlace ofLine(long line) {
        return new RowPlace(line, OptionalLong.empty(), Optional.empty());
    }

    /** A feature. */
    static RowPlace ofFeature(long line, long number, Optional<String> id) {
        return new RowPlace(line, OptionalLong.of(number), id);
    }

    /** A number, 1 or more, that is higher for what comes later in the file. */
    public long order() {
        return feature.orElse(line);
    }

    /** Which feature it is, as {@code feature 12 (id 7)}; empty for rows of tables. */
    public String featureName() {
        return feature.isEmpty()
                ? ""
                : "feature " + feature.getAsLong()
                        + id.map(name -> " (id " + name + ")").orElse("");
    }
}
