package org.harmattan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.IncidentWriter;
import org.harmattan.extract.Extraction;
import org.harmattan.incident.Incident;
import org.harmattan.ingest.ExtractionRun;
import org.harmattan.ingest.IngestIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code harmattan extract}: the incidents of files on standard output, nothing stored. */
@Command(name = "extract", description = "Prints the incidents of articles. Stores nothing.")
final class ExtractCommand implements Callable<Integer> {

    private final Parts parts;
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "day of publication of articles that do not declare one; goes before a date line in a text")
    private LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "geojson (default), geojsonl, geojsonseq, csv, kml, gpkg or table")
    private Format format = Format.GEOJSON;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "harmattan-data",
            description = "folder whose imported places are used, if there are any (default ${DEFAULT-VALUE})")
    private Path data;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = ".txt or .html with one article, .jsonl with one a line:"
                    + " id, published, language, title, url, text")
    private List<Path> files;

    ExtractCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!parts.takeImported(data, terminal)) {
            return ExitCode.USAGE;
        }
        Progress progress = new Progress(terminal);
        progress.start();
        ExtractionRun run = new ExtractionRun(parts.extractor().get(), Optional.ofNullable(published), progress);
        try {
            write(run);
        } catch (IOException e) {
            progress.clear();
            terminal.say("the result cannot be written: " + e.getMessage());
            return ExitCode.FAILED;
        }
        progress.clear();
        return run.errors() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void write(ExtractionRun run) throws IOException {
        OutputStream out = new BufferedOutputStream(terminal.results());
        IncidentWriter writer = format.open(out);
        writer.mentions(List.of());
        run.<IOException>run(files, (extraction, source) -> write(extraction, writer));
        writer.finish();
        out.flush();
    }

    private static Optional<IngestIssue> write(Extraction extraction, IncidentWriter writer) throws IOException {
        for (Incident incident : extraction.incidents()) {
            writer.write(incident);
        }
        writer.mentions(extraction.mentions());
        return Optional.empty();
    }

    /** Days as {@code YYYY-MM-DD}, up to tomorrow in UTC: by then it is that day somewhere. */
    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
                    throw new TypeConversionException(
                            "'" + value + "' is still to come: no article was published then");
                }
                return day;
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a day: write it as YYYY-MM-DD");
            }
        }
    }

    /** Formats by their label. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return Format.findByLabel(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "))));
        }
    }
}
