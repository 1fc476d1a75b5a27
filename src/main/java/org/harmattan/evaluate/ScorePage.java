package org.harmattan.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of scores in Markdown. */
final class ScorePage {

    private static final String HEAD = """
            # Accuracy

            Written by `bin/harmattan evaluate incidents` and `bin/harmattan evaluate places` with `--write`, never by hand.
            The numbers stand in the JSON file beside this page. What each measure means:
            `src/test/resources/gold/incidents/README.md`.

            `first` is the first run over a set of articles, `now` the latest. Nobody who writes rules reads the `test` half.
            """;

    private ScorePage() {}

    static String of(List<ScoreHistory> histories) {
        StringBuilder page = new StringBuilder(HEAD);
        histories.forEach(history -> append(page, history));
        return page.toString();
    }

    private static void append(StringBuilder page, ScoreHistory history) {
        String[] name = history.name().split("/", 2);
        page.append("\n## ")
                .append(name[0].substring(0, 1).toUpperCase(Locale.ROOT))
                .append(name[0].substring(1))
                .append(", ")
                .append(name[1])
                .append("\n\n");
        append(page, "First run", history.first());
        append(page, "Latest run", history.present());
        if (!history.first().gold().equals(history.present().gold())) {
            page.append("- The articles or their annotations have changed between the two.\n");
        }
        page.append('\n');
        appendTable(page, history);
    }

    private static void append(StringBuilder page, String label, ScoreRun run) {
        page.append("- ")
                .append(label)
                .append(": ")
                .append(run.program().date())
                .append(", version ")
                .append(run.program().version())
                .append(", gazetteer ")
                .append(run.program().gazetteer())
                .append('\n');
    }

    private static void appendTable(StringBuilder page, ScoreHistory history) {
        List<String> languages =
                history.present().sheets().stream().map(ScoreSheet::language).toList();
        StringBuilder rule = new StringBuilder("|---|");
        page.append("| |");
        for (String language : languages) {
            page.append(' ')
                    .append(language)
                    .append(" first | ")
                    .append(language)
                    .append(" now |");
            rule.append("--:|--:|");
        }
        page.append('\n').append(rule).append('\n');
        Arrays.stream(Measure.values())
                .filter(measure -> isUsed(measure, history))
                .forEach(measure -> appendRow(page, measure, history, languages));
    }

    private static boolean isUsed(Measure measure, ScoreHistory history) {
        return history.first().sheets().stream()
                        .anyMatch(sheet -> sheet.find(measure).isPresent())
                || history.present().sheets().stream()
                        .anyMatch(sheet -> sheet.find(measure).isPresent());
    }

    private static void appendRow(StringBuilder page, Measure measure, ScoreHistory history, List<String> languages) {
        page.append("| ").append(measure.label()).append(" |");
        for (String language : languages) {
            page.append(' ').append(cell(history.first(), language, measure)).append(" |");
            page.append(' ').append(cell(history.present(), language, measure)).append(" |");
        }
        page.append('\n');
    }

    private static String cell(ScoreRun run, String language, Measure measure) {
        Optional<Double> value = run.sheets().stream()
                .filter(sheet -> sheet.language().equals(language))
                .findFirst()
                .flatMap(sheet -> sheet.find(measure));
        return value.map(measure::format).orElse("");
    }
}
