package org.harmattan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that all commands of the gazetteer have. */
final class DataFolder {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "harmattan-data",
            description = "folder in which imported places live (default ${DEFAULT-VALUE})")
    private Path data;

    Path path() {
        return data;
    }
}
