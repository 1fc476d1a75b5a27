package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.load.PositionCheck;
import org.harmattan.gazetteer.load.PositionCheck.Far;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code harmattan gazetteer check}: curated places that lie elsewhere than GeoNames says. */
@Command(
        name = "check",
        description = "Lists curated places far from all places of their name in GeoNames. Done when each is explained:"
                + " by a note with \"GeoNames: \", or since the place is an area that holds its namesake.")
final class GazetteerCheckCommand implements Callable<Integer> {

    private final Parts parts;
    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(
            names = "--against",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "dumps of GeoNames, .txt or .zip")
    private List<Path> files;

    @Option(
            names = "--km",
            defaultValue = "5",
            description = "how far is too far, in kilometres (default ${DEFAULT-VALUE})")
    private double kilometres;

    @Option(names = "--all", description = "lists the explained ones too")
    private boolean all;

    GazetteerCheckCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Place> curated = parts.gazetteer().get().listAll().stream()
                .filter(Place::isCurated)
                .toList();
        List<Far> far;
        try {
            far = PositionCheck.read(files, file -> ClassPath.open("gazetteer/" + file))
                    .listFar(curated, 1_000 * kilometres);
        } catch (IOException e) {
            terminal.say("cannot read a dump: " + e.getMessage());
            return ExitCode.FAILED;
        }
        long open = far.stream().filter(place -> !place.isExplained()).count();
        StringBuilder out = new StringBuilder();
        far.stream()
                .filter(place -> all || !place.isExplained())
                .sorted(Comparator.comparingDouble(Far::metres).reversed())
                .forEach(place -> describe(place, out));
        out.append(String.format(
                Locale.ROOT,
                "%d curated places, %d of them more than %.0f km from all their namesakes, %d not explained%n",
                curated.size(),
                far.size(),
                kilometres,
                open));
        terminal.results().write(out.toString().getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        return open == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void describe(Far far, StringBuilder out) {
        Place place = far.place();
        out.append(String.format(
                Locale.ROOT,
                "%-32s %-10s %7.1f km  %.4f %.4f, GeoNames %.4f %.4f (lat lon)  %s%n",
                place.id(),
                place.kind().label(),
                far.metres() / 1_000,
                place.point().lat(),
                place.point().lon(),
                far.nearest().lat(),
                far.nearest().lon(),
                place.note().orElse("")));
    }
}
