package org.harmattan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code harmattan gazetteer import}: takes in GeoNames dumps. */
@Command(
        name = "import",
        description = "Takes in country dumps of GeoNames, all in one go, in place of what was imported before.")
final class GazetteerImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "dumps, .txt or .zip, such as ML.zip")
    private List<Path> files;

    GazetteerImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new GazetteerImporter(terminal).run(files, data.path());
    }
}
