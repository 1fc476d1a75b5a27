package org.harmattan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building the indexes over 60,000 places in memory: under 2 s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBuildBenchmark {

    private List<Place> places;

    /** Makes the places. */
    @Setup
    public void make() {
        places = new MadeUpPlaces(60_000).list();
    }

    /** Names, near names and positions. */
    @Benchmark
    public Gazetteer build() {
        Gazetteer gazetteer = new Gazetteer(places);
        gazetteer.findApproximately("Tombouctou", 1);
        return gazetteer;
    }
}
