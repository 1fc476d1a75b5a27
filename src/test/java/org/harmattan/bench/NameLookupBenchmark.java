package org.harmattan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Looking a name up: under 10 µs when it is spelled as listed, under 1 ms when a letter is wrong, at a million names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NameLookupBenchmark {

    private static final int ASKED = 1 << 12;

    /** How many names are known. */
    @Param({"60000", "1000000"})
    private int names;

    private Gazetteer gazetteer;
    private final List<String> known = new ArrayList<>();
    private final List<String> misspelt = new ArrayList<>();
    private int next;

    /** Makes the names. */
    @Setup
    public void index() {
        List<Place> places = MadeUpPlaces.list(names);
        gazetteer = new Gazetteer(places);
        Random random = new Random(3);
        while (known.size() < ASKED) {
            String name = places.get(random.nextInt(places.size())).name();
            known.add(name);
            int at = random.nextInt(name.length());
            misspelt.add(name.substring(0, at) + 'k' + name.substring(at + 1));
        }
        gazetteer.findApproximately(misspelt.get(0), 1);
    }

    /** A name as listed. */
    @Benchmark
    public List<Place> exact() {
        return gazetteer.findByName(known.get(next++ & ASKED - 1));
    }

    /** A name with one letter changed. */
    @Benchmark
    public List<NearMatch> oneEdit() {
        return gazetteer.findApproximately(misspelt.get(next++ & ASKED - 1), 1);
    }
}
