package org.harmattan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that all commands on a store have. */
final class StoreFolder {

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
                    "folder of the store (default ${DEFAULT-VALUE}); what writes there makes it when it is not there")
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
