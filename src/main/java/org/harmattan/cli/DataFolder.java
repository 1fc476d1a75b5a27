package org.harmattan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that all commands on what Harmattan keeps have. */
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
            description =
                    "folder of the store and of imported places, made by what writes there (default ${DEFAULT-VALUE})")
    private Path data;

    /** The folder. */
    Path path() {
        return data;
    }

    /** The store in it. */
    Path store() {
        return data.resolve(ServeCommand.STORE);
    }
}
