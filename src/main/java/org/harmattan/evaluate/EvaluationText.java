package org.harmattan.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Scores for people to read in a terminal. */
public final class EvaluationText {

    private EvaluationText() {}

    /**
     * A table of all measures by language, then the worst articles, one line for each error.
     *
     * @param worst how many articles to list
     * @param reveal whether to list those of held-out articles too; otherwise only their number is told
     */
    public static String of(Evaluation evaluation, int worst, boolean reveal) {
        StringBuilder text = new StringBuilder();
        text.append(evaluation.subject().label())
                .append(", ")
                .append(evaluation.gold().part())
                .append('\n');
        appendTable(text, evaluation.sheets());
        appendFindings(text, evaluation, worst, reveal || !evaluation.gold().isHeldOut());
        return text.toString();
    }

    private static void appendTable(StringBuilder text, List<ScoreSheet> sheets) {
        text.append(String.format("%-36s", ""));
        sheets.forEach(sheet -> text.append(String.format("%10s", sheet.language())));
        text.append('\n');
        Arrays.stream(Measure.values())
                .filter(measure ->
                        sheets.stream().anyMatch(sheet -> sheet.find(measure).isPresent()))
                .forEach(measure -> appendRow(text, measure, sheets));
    }

    private static void appendRow(StringBuilder text, Measure measure, List<ScoreSheet> sheets) {
        text.append(String.format(Locale.ROOT, "  %-34s", measure.label()));
        for (ScoreSheet sheet : sheets) {
            text.append(String.format(
                    Locale.ROOT,
                    "%10s",
                    sheet.find(measure).map(measure::format).orElse("-")));
        }
        text.append('\n');
    }

    private static void appendFindings(StringBuilder text, Evaluation evaluation, int worst, boolean open) {
        text.append(evaluation.findings().size()).append(" articles with something wrong");
        if (!open) {
            text.append("; which ones is not shown for held-out articles\n");
            return;
        }
        List<Finding> shown = evaluation.worst(worst);
        text.append(shown.isEmpty() ? "\n" : ", the worst:\n");
        for (Finding finding : shown) {
            finding.lines()
                    .forEach(line -> text.append("  ")
                            .append(finding.article())
                            .append("  ")
                            .append(line)
                            .append('\n'));
        }
    }
}
