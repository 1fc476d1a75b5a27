package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harmattan.store.Backups;
import org.harmattan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code harmattan restore}: a copy in the place of the store, also while a server runs. */
@Command(
        name = "restore",
        description =
                "Puts a copy of a store in its place, also while a server has it open, which goes on with it. What"
                        + " the store held is kept beside it; what is written while this runs is not.")
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder folder;

    @Parameters(paramLabel = "FILE", description = "a copy that harmattan backup made")
    private Path file;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.say("checking " + file + " ...");
        Optional<Path> replaced;
        try {
            replaced = Backups.restore(folder.store(), file, this::progress);
        } catch (StoreException e) {
            terminal.say(e.getMessage());
            return ExitCode.FAILED;
        }
        String line = "Restored from " + file
                + replaced.map(before -> "; what was there before is in " + before)
                        .orElse("") + "\n";
        terminal.results().write(line.getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        return ExitCode.DONE;
    }

    private void progress(long done, long all) {
        if (terminal.watched()) {
            terminal.messages().print("\rharmattan: replacing, " + 100 * done / all + " %" + (done == all ? "\n" : ""));
            terminal.messages().flush();
        }
    }
}
