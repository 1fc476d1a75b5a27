package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harmattan.store.Backups;
import org.harmattan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code harmattan backup}: a copy of the store, also while a server runs. */
@Command(
        name = "backup",
        description = "Writes a copy of the store, also while a server has it open. The copy is a GeoPackage.")
final class BackupCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    private final Terminal terminal;

    @Mixin
    private DataFolder folder;

    @Parameters(paramLabel = "FILE", description = "the copy; nothing may be there yet")
    private Path file;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.say("copying " + folder.store() + " ...");
        try {
            Backups.backup(folder.store(), file);
        } catch (StoreException e) {
            terminal.say(e.getMessage());
            return ExitCode.FAILED;
        }
        String line = "Saved in " + file + " (" + Math.max(1, Files.size(file) / MEGABYTE) + " MB)\n";
        terminal.results().write(line.getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        return ExitCode.DONE;
    }
}
