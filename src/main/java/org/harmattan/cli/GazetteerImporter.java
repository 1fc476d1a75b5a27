package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.gazetteer.load.GazetteerIssue;
import org.harmattan.gazetteer.load.GeoNamesImport;
import org.harmattan.gazetteer.load.ImportReport;

/** Imports files of places and says what came of it. */
final class GazetteerImporter {

    private final Terminal terminal;
    private final ProgressLine progress;

    GazetteerImporter(Terminal terminal) {
        this.terminal = terminal;
        progress = new ProgressLine(terminal);
    }

    /** Imports dumps in place of what was imported before; the exit code. */
    int run(List<Path> files, Path data) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                terminal.say(
                        Files.isDirectory(file)
                                ? file + " is a folder: name the files of places in it"
                                : "there is no " + file + ": check the name");
                return ExitCode.USAGE;
            }
        }
        ImportReport report;
        try {
            report = GeoNamesImport.run(
                    files,
                    data,
                    file -> ClassPath.open("gazetteer/" + file),
                    (share, places) ->
                            progress.show(String.format(Locale.ROOT, "%3.0f %%, %,d places", 100 * share, places)));
        } catch (IOException e) {
            progress.clear();
            terminal.say(e.getMessage());
            return ExitCode.FAILED;
        }
        progress.clear();
        say(report, data);
        return report.places() > 0 && report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void say(ImportReport report, Path data) {
        report.examples().forEach(issue -> terminal.say(issue.toString()));
        report.rejected().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> terminal.say(rejected(entry.getKey(), entry.getValue())));
        long leftOut =
                report.leftOut().values().stream().mapToLong(Long::longValue).sum();
        if (leftOut > 0) {
            terminal.say(String.format(
                    Locale.ROOT, "%,d lines left out: features such as dunes, hotels and towers", leftOut));
        }
        if (report.places() == 0) {
            terminal.say("nothing was imported: no line could be used; what was imported before stays");
            return;
        }
        terminal.say(String.format(
                Locale.ROOT,
                "%,d places imported into %s, version %s; a running server takes them at its next start",
                report.places(),
                data,
                report.version()));
    }

    private static String rejected(GazetteerIssue.Kind kind, long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s refused (%s)",
                count,
                count == 1 ? "line" : "lines",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
