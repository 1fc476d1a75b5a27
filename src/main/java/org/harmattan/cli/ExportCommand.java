package org.harmattan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.harmattan.evaluate.WholeFile;
import org.harmattan.exchange.DataShare;
import org.harmattan.exchange.Export;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.Layer;
import org.harmattan.exchange.OutputOptions;
import org.harmattan.exchange.Profile;
import org.harmattan.exchange.Sharing;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.parameters.QueryReader;
import org.harmattan.query.parameters.RefusedParameter;
import org.harmattan.store.GeoPackageReader;
import org.harmattan.store.IncidentReader;
import org.harmattan.store.StoreException;
import org.harmattan.web.DataShares;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code harmattan export}: what is filtered, as a file. A server may run on the store meanwhile. */
@Command(
        name = "export",
        description =
                "Writes incidents, or the areas they may lie in, to a file, with the filters of the map. The file says"
                        + " where its data come from; for a CSV that stands in FILE-metadata.json beside it.")
final class ExportCommand implements Callable<Integer> {

    private final Parts parts;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private DataFolder folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "geojson, geojsonl, geojsonseq, csv, kml, gpkg or table; else by the file's name, else geojson")
    private String formatName;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            defaultValue = "incidents",
            description = "incidents (default) or footprints")
    private String layerName;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "harmattan",
            description = "columns of a CSV: harmattan (default), acled or ucdp")
    private String profileName;

    @Option(names = "--hxl", description = "puts a row of HXL tags under the header of a CSV")
    private boolean hxl;

    @Option(names = "--with-acled", description = "takes in ACLED's rows, which may not be passed on")
    private boolean withAcled;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "file to write, or a folder, in which the file is named after the filter; without it, the result"
                            + " goes to the standard output")
    private Path target;

    ExportCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Format format = format();
        OutputOptions options = options(format);
        IncidentQuery query = query();
        if (!Files.isRegularFile(folder.store())) {
            terminal.say("there is no store in " + folder.path() + "; name its folder with --data");
            return ExitCode.USAGE;
        }
        try (IncidentReader store = GeoPackageReader.open(folder.store())) {
            Export export = Export.of(
                    format,
                    options,
                    withAcled ? Sharing.ALL : Sharing.PUBLIC,
                    new org.harmattan.query.parameters.Parameters(filter.given(), QueryReader.NAMES).sorted(),
                    Instant.now(),
                    "Harmattan " + parts.version(),
                    DataShares.list(store, query));
            write(export, store, query);
            sayWithheld(export);
            return ExitCode.DONE;
        } catch (StoreException e) {
            terminal.say(e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException e) {
            terminal.say("the result cannot be written: " + reason(e));
            return ExitCode.FAILED;
        }
    }

    private void write(Export export, IncidentReader store, IncidentQuery query) throws IOException {
        Export.Incidents incidents = visitor -> store.<IOException>find(query, visitor::visit);
        if (target == null) {
            OutputStream out = new BufferedOutputStream(terminal.results());
            Export.Tally tally = export.write(out, incidents);
            out.flush();
            sayOmitted(export, tally);
            sayWhyNothing(tally, store);
            return;
        }
        Path file = Files.isDirectory(target) ? target.resolve(export.fileName()) : target;
        boolean there = Files.exists(file);
        Export.Tally[] tally = new Export.Tally[1];
        WholeFile.write(file, out -> tally[0] = export.write(out, incidents));
        if (export.format() == Format.CSV) {
            WholeFile.write(file.resolveSibling(file.getFileName() + "-metadata.json"), export::writeMetadata);
        }
        long written = tally[0].written();
        terminal.say(
                (there ? "replaced " : "wrote ") + file + ": " + written + (written == 1 ? " incident" : " incidents"));
        sayOmitted(export, tally[0]);
        sayWhyNothing(tally[0], store);
    }

    private void sayWhyNothing(Export.Tally tally, IncidentReader store) {
        if (tally.written() + tally.omitted() == 0) {
            new FilterHints(store).of(filter.given()).forEach(terminal::say);
        }
    }

    private void sayOmitted(Export export, Export.Tally tally) {
        if (tally.omitted() > 0) {
            String why = export.isSelective()
                    ? "this profile has no code for what is dated or told so vaguely, see docs/user/exchange.md"
                    : "nothing tells where, so there is no area";
            terminal.say(tally.omitted() + (tally.omitted() == 1 ? " incident is" : " incidents are") + " not in it: "
                    + why);
        }
    }

    /** An exception of the file system often tells only a name. */
    private String reason(IOException e) {
        Path parent = target == null ? null : target.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            return "there is no folder " + parent + ": make it, or choose another";
        }
        return e instanceof AccessDeniedException ? e.getMessage() + " may not be written" : e.getMessage();
    }

    private void sayWithheld(Export export) {
        for (DataShare share : export.provenance().withheld()) {
            terminal.say("left out, as it may not be passed on: " + share.describe()
                    + "; --with-acled takes it in, for your own use");
        }
    }

    private IncidentQuery query() {
        try {
            return new QueryReader(parts.vocabulary()).read(filter.given());
        } catch (RefusedParameter e) {
            throw new ParameterException(spec.commandLine(), e.detail(), e);
        }
    }

    private OutputOptions options(Format format) {
        Profile profile = Profile.findByLabel(profileName)
                .orElseThrow(() -> refuse("--profile", profileName, "harmattan, acled, ucdp"));
        Layer layer = Arrays.stream(Layer.values())
                .filter(known -> known.label().equals(layerName.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refuse("--layer", layerName, "incidents, footprints"));
        boolean ofTables = profile != Profile.HARMATTAN || hxl;
        if (ofTables && format != Format.CSV || profile != Profile.HARMATTAN && layer == Layer.FOOTPRINTS) {
            throw new ParameterException(
                    spec.commandLine(), "--profile and --hxl are for a CSV of incidents: add --format csv");
        }
        return OutputOptions.plain()
                .withLayer(layer)
                .withProfile(profile)
                .withHxl(hxl)
                .withActors(parts.actorCodes());
    }

    private Format format() {
        if (formatName != null) {
            return Format.findByLabel(formatName).orElseThrow(() -> refuse("--format", formatName, labels()));
        }
        String name = Optional.ofNullable(target)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        if (name.isEmpty() || Files.isDirectory(target)) {
            return Format.GEOJSON;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .or(() -> Optional.of(Format.GEOJSON).filter(json -> extension.equals("json")))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + name + "' tells no format: end it in "
                                + Arrays.stream(Format.values())
                                        .map(format -> "." + format.extension())
                                        .collect(Collectors.joining(", "))
                                + ", or say --format"));
    }

    private static String labels() {
        return String.join(
                ", ", Arrays.stream(Format.values()).map(Format::label).toList());
    }

    private ParameterException refuse(String option, String value, String allowed) {
        return new ParameterException(spec.commandLine(), option + ": '" + value + "' is none of " + allowed);
    }
}
