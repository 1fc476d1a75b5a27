package org.harmattan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.ImportedPlaces;
import org.harmattan.gazetteer.ImportedPlacesWriter;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looking a name up: under 10 µs when it is spelled as listed, under 1 ms when one letter is wrong, at a million names.
 * Says on the standard output how much memory the gazetteer holds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameLookupBenchmark {

    private static final int ASKED = 1 << 12;

    /** How many names are known. */
    @Param({"60000", "1000000"})
    private int names;

    /** Whether they are held in memory, or imported to an index on disk. */
    @Param({"memory", "disk"})
    private String home;

    private Path folder;
    private ImportedPlaces imported;
    private Gazetteer gazetteer;
    private final List<String> known = new ArrayList<>();
    private final List<String> misspelt = new ArrayList<>();
    private int next;

    /** Makes the names. */
    @Setup
    public void index() throws IOException {
        MadeUpPlaces places = new MadeUpPlaces(names);
        long before = heap();
        if (home.equals("disk")) {
            folder = Files.createTempDirectory("harmattan-bench");
            try (ImportedPlacesWriter writer = new ImportedPlacesWriter(folder)) {
                for (Place place : places) {
                    writer.add(place);
                }
                writer.finish(Map.of());
            }
            imported = ImportedPlaces.open(folder);
            gazetteer = new Gazetteer(List.of()).with(imported);
        } else {
            gazetteer = new Gazetteer(places.list());
        }
        gazetteer.findApproximately("Tombouctou", 1);
        System.out.printf("%nheap for %,d names: %.1f MB%n", names, (heap() - before) / 1e6);
        Random random = new Random(3);
        for (Place place : places) {
            if (random.nextInt(names) < ASKED) {
                String name = place.name();
                int at = random.nextInt(name.length());
                known.add(name);
                misspelt.add(name.substring(0, at) + 'k' + name.substring(at + 1));
            }
        }
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Removes the index. */
    @TearDown
    public void remove() throws IOException {
        if (imported != null) {
            imported.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A name as listed. */
    @Benchmark
    public List<Place> exact() {
        return gazetteer.findByName(known.get(++next % known.size()));
    }

    /** A name with one letter changed. */
    @Benchmark
    public List<NearMatch> oneEdit() {
        return gazetteer.findApproximately(misspelt.get(++next % misspelt.size()), 1);
    }
}
