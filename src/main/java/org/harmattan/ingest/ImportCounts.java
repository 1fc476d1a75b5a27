package org.harmattan.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmattan.exchange.imports.ImportIssue;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportIssue.Severity;
import org.harmattan.store.BulkLoad;

/** Counts what becomes of rows. Keeps the first issues of each kind, and eight bytes for each row. */
final class ImportCounts {

    private static final int MOST_SHOWN = 100;

    private final Map<Kind, List<ImportIssue>> first = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final SeenIds seen = new SeenIds();
    private long rows;
    private long rejected;
    private long skipped;
    private long left;

    long rows() {
        return rows + skipped;
    }

    /** A row was read; {@code counted} is false for what is told of a row that is counted anyway. */
    void row(boolean counted) {
        rows += counted ? 1 : 0;
    }

    void skip() {
        skipped++;
    }

    /** A row was not taken, as what is here stays. */
    void leave() {
        left++;
    }

    void issue(ImportIssue issue) {
        counts.merge(issue.kind(), 1L, Long::sum);
        List<ImportIssue> shown = first.computeIfAbsent(issue.kind(), kind -> new ArrayList<>());
        if (shown.size() < MOST_SHOWN) {
            shown.add(issue);
        }
        rejected += issue.severity() == Severity.ERROR ? 1 : 0;
    }

    /** Whether the id is new in this run. */
    boolean isNew(String id) {
        return seen.add(id);
    }

    ImportReport report(BulkLoad.Tally tally) {
        Map<Kind, ImportReport.Issues> issues = new EnumMap<>(Kind.class);
        counts.forEach((kind, count) -> issues.put(kind, new ImportReport.Issues(count, first.get(kind))));
        return new ImportReport(
                rows,
                tally.added(),
                tally.updated(),
                tally.unchanged(),
                tally.kept() + left,
                rejected,
                skipped,
                issues);
    }
}
