package org.harmattan.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.exchange.imports.ImportIssue;
import org.harmattan.exchange.imports.ImportIssue.Severity;
import org.harmattan.ingest.ImportReport;

/** What became of an import, for people. */
final class ImportText {

    private static final int LINES_SHOWN = 20;

    private ImportText() {}

    static String of(ImportReport report, boolean interrupted) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%,d rows read: %,d added, %,d updated, %,d unchanged, %,d kept as they are here, %,d rejected%n",
                report.rows(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.kept(),
                report.rejected()));
        if (report.skipped() > 0) {
            text.append(
                    String.format(Locale.ROOT, "%,d rows were taken before the last interruption%n", report.skipped()));
        }
        report.issues().forEach((kind, issues) -> append(text, kind, issues));
        if (interrupted) {
            text.append("interrupted: run the same command again to go on").append(System.lineSeparator());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ImportIssue.Kind kind, ImportReport.Issues issues) {
        Map<Severity, Long> severities =
                issues.first().stream().collect(Collectors.groupingBy(ImportIssue::severity, Collectors.counting()));
        String what = severities.containsKey(Severity.ERROR)
                ? severities.containsKey(Severity.WARNING) ? "rejected or odd" : "rejected"
                : "odd, but taken";
        text.append(String.format(Locale.ROOT, "%s: %,d %s%s%n", kind, issues.count(), what, lines(issues)));
        text.append("  ").append(issues.first().get(0).describe()).append(System.lineSeparator());
    }

    private static String lines(ImportReport.Issues issues) {
        boolean features = issues.first().stream()
                .flatMap(issue -> issue.place().stream())
                .anyMatch(place -> place.feature().isPresent());
        String lines = issues.first().stream()
                .flatMap(issue -> issue.place().stream())
                .limit(LINES_SHOWN)
                .map(place -> Long.toString(place.order()))
                .collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? ""
                : (features ? ", features " : ", lines ") + lines + (issues.count() > LINES_SHOWN ? ", …" : "");
    }
}
