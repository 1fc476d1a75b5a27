package org.harmattan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.Extractors;
import org.harmattan.extract.MadeUpArticles;
import org.harmattan.extract.RuleExtractor;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * From articles to incidents, one core, with 200,000 names known: 1,000 articles of 3,000 characters a second are wished
 * for. An operation is one article of so many characters; longer ones must take longer in proportion and no more. A
 * thousand different articles are read in turn, a third of their sentences about events. The rules are much code: it takes
 * most of a minute until all of it is compiled, and half as fast before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 5)
public class ExtractBenchmark {

    private static final int CHARACTERS = 3_000_000;

    /** The language of the articles. */
    @Param({"FRENCH", "ENGLISH"})
    private Language language;

    /** The length of an article. */
    @Param({"3000", "300000"})
    private int characters;

    private final List<Article> articles = new ArrayList<>();
    private Extractor extractor;
    private int next;

    /** Loads the places and writes the texts. */
    @Setup
    public void load() throws IOException {
        List<Place> places = new ArrayList<>(Extractors.gazetteer().listAll());
        places.addAll(new MadeUpPlaces(200_000).list());
        extractor = RuleExtractor.load(
                new Gazetteer(places),
                Extractors.boundaries(),
                Extractors.courses(),
                name -> Extractors.open("lexicon/" + name));
        MadeUpArticles made = new MadeUpArticles(language, 17);
        for (int i = 0; i < CHARACTERS / characters; i++) {
            articles.add(made.next(characters));
        }
    }

    /** From an article to incidents. */
    @Benchmark
    public Extraction extract() {
        return extractor.extract(articles.get(next++ % articles.size()));
    }
}
