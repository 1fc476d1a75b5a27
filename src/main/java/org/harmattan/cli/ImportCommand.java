package org.harmattan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harmattan.exchange.imports.FieldMapping;
import org.harmattan.exchange.imports.ImportKind;
import org.harmattan.exchange.imports.ImportOptions;
import org.harmattan.exchange.imports.IssueWriter;
import org.harmattan.ingest.ImportReport;
import org.harmattan.ingest.Importer;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code harmattan import}: other people's incidents into the store. */
@Command(
        name = "import",
        description =
                "Takes articles, or incidents of ACLED, UCDP or anybody's tables, into the store. The same file again changes"
                        + " nothing, a later one updates. When it was interrupted, the same command goes on where it stopped.")
final class ImportCommand implements Callable<Integer> {

    private static final String ARTICLES = "articles";

    private final Parts parts;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder folder;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,...",
            description = "which column or property is which field; FIELD=\"VALUE\" says it for all rows;"
                    + " date_format=dd/MM/yyyy says how days are written")
    private List<String> maps = List.of();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "how days are written, as dd/MM/yyyy; the same as date_format in --map")
    private String dateFormat;

    @Option(names = "--map-file", paramLabel = "FILE", description = "the same, a field on each line")
    private Path mapFile;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "encoding of the files; else UTF-8, or Windows-1252 where they are not UTF-8")
    private String encoding;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "name of the data set, for geojson and csv; else the file's own name")
    private String source;

    @Option(names = "--licence", paramLabel = "TEXT", description = "terms under which the data may be passed on")
    private String licence;

    @Option(names = "--rejects", paramLabel = "FILE", description = "writes all that was wrong to this CSV")
    private Path rejects;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = ExtractCommand.DayConverter.class,
            description = "day of publication of articles that tell none")
    private LocalDate published;

    @Option(
            names = "--reread",
            description = "reads articles anew that are there already, as with another --published; what a person"
                    + " corrected stays")
    private boolean reread;

    @Parameters(index = "0", paramLabel = "KIND", description = "articles, acled, ucdp, geojson or csv")
    private String kindName;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "files, also packed as .zip or .gz; of articles: .txt, .html, .jsonl, and folders of them")
    private List<Path> files;

    ImportCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (kindName.equals(ARTICLES)) {
            if (!maps.isEmpty()
                    || mapFile != null
                    || dateFormat != null
                    || source != null
                    || licence != null
                    || encoding != null
                    || rejects != null) {
                throw usage("of the options, only --published, --reread and --data are for articles");
            }
            return new ArticleImport(parts, terminal).run(files, folder, Optional.ofNullable(published), reread);
        }
        if (published != null || reread) {
            throw usage("--published and --reread are for articles");
        }
        ImportOptions options = options();
        refuseGeoPackages();
        refuseMissing();
        ImportProgress progress = new ImportProgress(terminal);
        progress.listenForTheEnd();
        try (GeoPackageStore store = GeoPackageStore.open(folder.store())) {
            Importer importer =
                    new Importer(parts.knownActors().get(), parts.boundaries().get(), parts.gazetteer(), store);
            ImportReport report = run(importer, options, progress);
            progress.clear();
            terminal.results().write(ImportText.of(report, progress.isStopped()).getBytes(StandardCharsets.UTF_8));
            terminal.results().flush();
            if (report.isOfNothing()) {
                return ExitCode.USAGE;
            }
            return report.rejected() == 0 && !progress.isStopped() ? ExitCode.DONE : ExitCode.FAILED;
        } catch (StoreException e) {
            progress.clear();
            terminal.say(e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException | UncheckedIOException e) {
            progress.clear();
            terminal.say("the result cannot be written: " + e.getMessage());
            return ExitCode.FAILED;
        } finally {
            progress.end();
        }
    }

    private ImportReport run(Importer importer, ImportOptions options, ImportProgress progress) throws IOException {
        if (rejects == null) {
            return importer.run(files, options, progress);
        }
        try (IssueWriter writer = new IssueWriter(new BufferedOutputStream(Files.newOutputStream(rejects)))) {
            progress.also(writer::write);
            return importer.run(files, options, progress);
        }
    }

    private ImportOptions options() {
        ImportKind kind = ImportKind.findByLabel(kindName)
                .orElseThrow(() -> usage("'" + kindName + "' is none of articles, acled, ucdp, geojson, csv"));
        boolean mapped = kind == ImportKind.GEOJSON || kind == ImportKind.CSV;
        if (!mapped && (!maps.isEmpty() || mapFile != null || dateFormat != null || source != null)) {
            throw usage("--map, --map-file, --date-format and --source are for geojson and csv: " + kind.label()
                    + " has its own columns");
        }
        return new ImportOptions(kind, mapping(), charset(), Optional.ofNullable(source), Optional.ofNullable(licence));
    }

    private void refuseGeoPackages() {
        for (Path file : files) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg")) {
                throw usage(file + ": a GeoPackage is no input; a copy of a store is put back with: restore " + file
                        + ", and other layers are converted first: ogr2ogr layer.geojson " + file);
            }
        }
    }

    private void refuseMissing() {
        if (files.stream().noneMatch(Files::exists)) {
            // No store is made for nothing.
            throw usage("there is no " + files.get(0) + ": check the name");
        }
    }

    private FieldMapping mapping() {
        FieldMapping mapping = FieldMapping.none();
        try {
            if (mapFile != null) {
                mapping = mapping.with(Files.readString(mapFile));
            }
            for (String map : maps) {
                mapping = mapping.with(map);
            }
            if (dateFormat != null) {
                mapping = mapping.with("date_format=" + dateFormat);
            }
            mapping.check();
            return mapping;
        } catch (IOException e) {
            throw usage("--map-file: " + mapFile + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw usage("--map: " + e.getMessage());
        }
    }

    private Optional<Charset> charset() {
        try {
            return Optional.ofNullable(encoding).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw usage("--encoding: there is no encoding '" + encoding + "': write such as windows-1252");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
