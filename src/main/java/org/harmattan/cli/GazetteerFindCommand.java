package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code harmattan gazetteer find}: the places of a name, and those of names like it. */
@Command(name = "find", description = "Shows the places of a name, then those of names one or two letters away.")
final class GazetteerFindCommand implements Callable<Integer> {

    private static final int MOST_NEAR = 20;
    private static final int SHORT_NAME = 8;

    private final Parts parts;
    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the name, in one or more words")
    private List<String> words;

    GazetteerFindCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!parts.takeImported(data.path(), terminal)) {
            return ExitCode.USAGE;
        }
        Gazetteer gazetteer = parts.gazetteer().get();
        String name = String.join(" ", words);
        List<Place> exact = gazetteer.findByName(name);
        Set<String> ids = exact.stream().map(Place::id).collect(Collectors.toSet());
        List<NearMatch> near = gazetteer.findApproximately(name, name.length() < SHORT_NAME ? 1 : 2).stream()
                .filter(match -> !ids.contains(match.place().id()))
                .limit(MOST_NEAR)
                .toList();
        StringBuilder out = new StringBuilder();
        exact.forEach(place -> describe(place, "", out));
        near.forEach(match ->
                describe(match.place(), match.edits() == 0 ? "same key: " : "near, " + match.edits() + ": ", out));
        terminal.results().write(out.toString().getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        if (out.isEmpty()) {
            terminal.say("no place is called " + name + " or nearly so");
        }
        return out.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void describe(Place place, String how, StringBuilder out) {
        String where = Stream.of(place.admin2(), place.admin1())
                .flatMap(Optional::stream)
                .map(division -> division + ", ")
                .collect(Collectors.joining());
        out.append(String.format(
                Locale.ROOT,
                "%s%s  %s, %s  %s%s  %.5f %.5f (lat lon), radius %.0f km",
                how,
                place.name(),
                place.id(),
                place.kind().label(),
                where,
                place.country(),
                place.point().lat(),
                place.point().lon(),
                place.radiusKm()));
        place.population().ifPresent(people -> out.append(String.format(Locale.ROOT, ", %,d inhabitants", people)));
        out.append('\n');
        if (!place.alternateNames().isEmpty()) {
            out.append("    also ")
                    .append(String.join(", ", place.names().skip(1).toList()))
                    .append('\n');
        }
        validity(place, out);
        place.note().ifPresent(note -> out.append("    ").append(note).append('\n'));
    }

    private static void validity(Place place, StringBuilder out) {
        if (place.validFrom().isPresent() || place.validTo().isPresent()) {
            out.append("    valid");
            place.validFrom().ifPresent(day -> out.append(" from ").append(day));
            place.validTo().ifPresent(day -> out.append(" to ").append(day));
            out.append('\n');
        }
    }
}
