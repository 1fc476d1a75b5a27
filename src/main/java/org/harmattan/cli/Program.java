package org.harmattan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code harmattan} with its subcommands. */
@Command(
        name = "harmattan",
        description = "Turns news text about the Sahel into incidents on a map.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some input could not be read, the rest was",
            "2:wrong usage, a broken file of data, or the server could not start"
        })
final class Program implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final CommandLine line;

    Program(Parts parts, Terminal terminal) {
        this.terminal = terminal;
        this.line = new CommandLine(this)
                .addSubcommand(new ServeCommand(parts, terminal))
                .addSubcommand(new ExtractCommand(parts, terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new ImportCommand(parts, terminal))
                .addSubcommand(new ExportCommand(parts, terminal))
                .addSubcommand(new EvaluateCommand(parts, terminal))
                .addSubcommand(new CalibrateCommand(parts, terminal))
                .addSubcommand(GazetteerCommand.line(parts, terminal))
                .setOut(new PrintWriter(terminal.results(), true, StandardCharsets.UTF_8))
                .setErr(terminal.messages())
                .setParameterExceptionHandler((e, args) -> usage(e))
                .setExecutionExceptionHandler((e, command, result) -> fault(e));
        line.getCommandSpec().versionProvider(() -> new String[] {"Harmattan " + parts.version()});
    }

    /** Runs the command that the arguments name, and returns its exit code. */
    int run(String... args) {
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: serve, extract, import, export, gazetteer, backup, restore, evaluate,"
                        + " calibrate or help");
    }

    private int usage(ParameterException e) {
        String message = e instanceof UnmatchedArgumentException unmatched
                ? Misspelt.describe(unmatched)
                : e.getMessage().lines().findFirst().orElse("wrong usage");
        terminal.say(message + " (see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    private int fault(Exception e) {
        if (e instanceof BrokenDataException) {
            terminal.say(e.getMessage());
            return ExitCode.USAGE;
        }
        terminal.say("failed because of a fault in the program; please report it: " + e);
        if (Boolean.getBoolean("harmattan.debug")) {
            e.printStackTrace(terminal.messages());
        }
        return ExitCode.FAILED;
    }
}
