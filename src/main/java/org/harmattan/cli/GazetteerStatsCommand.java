package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.ImportedPlaces;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.load.GeoNamesImport;
import org.harmattan.gazetteer.load.ImportedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code harmattan gazetteer stats}: how many places there are, of which countries and kinds. */
@Command(name = "stats", description = "Counts the places by source, country and kind, and tells the version.")
final class GazetteerStatsCommand implements Callable<Integer> {

    private static final int MOST_COUNTRIES = 20;

    private final Parts parts;
    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    GazetteerStatsCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!parts.takeImported(data.path(), terminal)) {
            return ExitCode.USAGE;
        }
        Gazetteer gazetteer = parts.gazetteer().get();
        StringBuilder out = new StringBuilder();
        out.append("version ").append(gazetteer.version()).append('\n');
        List<Place> curated =
                gazetteer.listAll().stream().filter(Place::isCurated).toList();
        count("curated places", curated.size(), out);
        count("other bundled places", gazetteer.listAll().size() - curated.size(), out);
        count("names of bundled places", names(gazetteer), out);
        imported(out);
        table("curated, by country", curated, Place::country, out);
        table("curated, by kind", curated, place -> place.kind().label(), out);
        terminal.results().write(out.toString().getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        return ExitCode.DONE;
    }

    private static long names(Gazetteer gazetteer) {
        return gazetteer.listAll().stream().flatMap(Place::names).count();
    }

    private void imported(StringBuilder out) throws IOException {
        Optional<ImportedPlaces> imported = new ImportedFolder(data.path()).open();
        if (imported.isEmpty()) {
            out.append("nothing imported into ").append(data.path()).append('\n');
            return;
        }
        try (ImportedPlaces places = imported.get()) {
            count("imported places", places.size(), out);
            out.append("  from ")
                    .append(places.about().get(GeoNamesImport.FILES))
                    .append(", ")
                    .append(places.about().get(GeoNamesImport.AT))
                    .append('\n');
        }
    }

    private static void table(String title, List<Place> places, Function<Place, String> key, StringBuilder out) {
        Map<String, Long> counts =
                places.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        out.append(title).append('\n');
        counts.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
                .limit(MOST_COUNTRIES)
                .forEach(entry -> count("  " + entry.getKey(), entry.getValue(), out));
        counts.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(MOST_COUNTRIES)
                .reduce(Long::sum)
                .ifPresent(rest -> count("  others", rest, out));
    }

    private static void count(String what, long number, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "%-26s %,9d%n", what, number));
    }
}
