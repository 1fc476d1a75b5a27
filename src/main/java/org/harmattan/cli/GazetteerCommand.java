package org.harmattan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code harmattan gazetteer}: the places by which articles are read, and further lists of them. */
@Command(
        name = "gazetteer",
        description = "Looks places up, and takes in lists of places from GeoNames.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class)
final class GazetteerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    private GazetteerCommand() {}

    static CommandLine line(Parts parts, Terminal terminal) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerFindCommand(parts, terminal))
                .addSubcommand(new GazetteerStatsCommand(parts, terminal))
                .addSubcommand(new GazetteerImportCommand(terminal))
                .addSubcommand(new GazetteerDownloadCommand(terminal))
                .addSubcommand(new GazetteerCheckCommand(parts, terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: find, stats, import, download or check");
    }
}
