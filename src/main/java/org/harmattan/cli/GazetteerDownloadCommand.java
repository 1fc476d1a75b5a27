package org.harmattan.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.gazetteer.load.GeoNamesDownload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code harmattan gazetteer download}: fetches GeoNames dumps and takes them in. */
@Command(
        name = "download",
        description = "Fetches country dumps of GeoNames and takes them in, in place of what was imported before.")
final class GazetteerDownloadCommand implements Callable<Integer> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "https://download.geonames.org/export/dump/",
            description = "where the dumps are (default ${DEFAULT-VALUE})")
    private URI base;

    @Parameters(arity = "1..*", paramLabel = "COUNTRY", description = "ISO 3166-1 alpha-2 codes, such as ML BF NE")
    private List<String> countries;

    GazetteerDownloadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> codes = codes();
        GeoNamesDownload download = download();
        Path folder = Files.createTempDirectory("harmattan-geonames");
        List<Path> files = new ArrayList<>();
        ProgressLine progress = new ProgressLine(terminal);
        try {
            for (String code : codes) {
                Path file = folder.resolve(code + ".zip");
                files.add(file);
                download.fetch(
                        code,
                        file,
                        bytes -> progress.show(String.format(Locale.ROOT, "%s.zip, %,.1f MB", code, bytes / 1e6)));
            }
            progress.clear();
            return new GazetteerImporter(terminal).run(files, data.path());
        } catch (IOException e) {
            progress.clear();
            terminal.say(e.getMessage());
            return ExitCode.FAILED;
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private List<String> codes() {
        List<String> codes = countries.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String code : codes) {
            if (!COUNTRIES.contains(code)) {
                throw new ParameterException(
                        spec.commandLine(), "'" + code + "' is no ISO 3166-1 code such as ML, BF or NE");
            }
        }
        return codes;
    }

    private GeoNamesDownload download() {
        try {
            return new GeoNamesDownload(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base-url: " + e.getMessage(), e);
        }
    }
}
