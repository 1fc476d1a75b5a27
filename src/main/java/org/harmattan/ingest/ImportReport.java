package org.harmattan.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue;

/**
 * What became of files that were imported.
 *
 * @param rows rows that were read
 * @param added incidents that are new in the store
 * @param updated incidents that were there and have changed
 * @param unchanged incidents that were there as they are
 * @param kept incidents that were left as a person has made them here, or as they were read from their article here
 * @param rejected rows and files that were left out
 * @param skipped rows that an interrupted run had taken already
 * @param issues what was wrong, by kind
 */
public record ImportReport(
        long rows,
        long added,
        long updated,
        long unchanged,
        long kept,
        long rejected,
        long skipped,
        Map<ImportIssue.Kind, Issues> issues) {

    /**
     * What is wrong in one way.
     *
     * @param count how often
     * @param first the first of them
     */
    public record Issues(long count, List<ImportIssue> first) {

        /** Copies the list. */
        public Issues {
            first = List.copyOf(first);
        }
    }

    /** Copies the map, in the order of the kinds. */
    public ImportReport {
        Map<ImportIssue.Kind, Issues> sorted = new EnumMap<>(ImportIssue.Kind.class);
        sorted.putAll(issues);
        issues = Collections.unmodifiableMap(sorted);
    }

    /** Whether not one row of any file could be read. */
    public boolean isOfNothing() {
        return rows == 0 && skipped == 0 && rejected > 0;
    }

    /** What is wrong in that way, where anything is. */
    public Optional<Issues> findIssues(ImportIssue.Kind kind) {
        return Optional.ofNullable(issues.get(kind));
    }
}
