package org.harmattan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.harmattan.extract.Extractors;
import org.harmattan.extract.MadeUpArticles;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.geoparse.Geoparser;
import org.harmattan.geoparse.PlaceScores;
import org.harmattan.geoparse.PlaceWords;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading the places of news, one core, from raw text to expressions, with 200,000 names known: 10 MB of French a second
 * are wished for. An operation is a million bytes of articles, some three hundred of 3,000 characters, so that the score
 * is in MB a second. Sixty of these follow each other, so that what one keeps is of little use when it comes again. It
 * takes some forty seconds until all of the code has been compiled well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 2)
public class GeoparseBenchmark {

    private static final int BYTES = 1_000_000;
    private static final int CHARACTERS = 3_000;
    private static final int BATCHES = 60;

    /** The language of the articles. */
    @Param({"FRENCH", "ENGLISH"})
    private Language language;

    /** How many names are known besides the curated ones. */
    @Param("200000")
    private int names;

    /** Whether every footprint is drawn, or only those asked for, as the extractor does. */
    @Param({"false", "true"})
    private boolean drawn;

    private final List<List<Article>> batches = new ArrayList<>();
    private Geoparser geoparser;
    private int next;

    /** Loads the places and writes the texts. */
    @Setup
    public void load() throws IOException {
        List<Place> places = new ArrayList<>(Extractors.gazetteer().listAll());
        places.addAll(new MadeUpPlaces(names).list());
        try (InputStream words = Extractors.open("lexicon/places.json");
                InputStream scores = Extractors.open("lexicon/place-scores.json")) {
            geoparser = new Geoparser(
                    new Gazetteer(places),
                    Extractors.boundaries(),
                    Extractors.courses(),
                    PlaceWords.read(words),
                    PlaceScores.read(scores));
        }
        MadeUpArticles made = new MadeUpArticles(language, 17);
        for (int i = 0; i < BATCHES; i++) {
            batches.add(batch(made));
        }
    }

    private static List<Article> batch(MadeUpArticles made) {
        List<Article> articles = new ArrayList<>();
        for (int left = BYTES; left > 0; ) {
            Article article = made.next(CHARACTERS);
            left -= article.text().getBytes(StandardCharsets.UTF_8).length;
            articles.add(article);
        }
        return articles;
    }

    /** From raw text to places. */
    @Benchmark
    public void geoparse(Blackhole hole) {
        for (Article article : batches.get(next++ % BATCHES)) {
            Geoparse geoparse = geoparser.parse(Document.of(article), List.of(), Optional.of(LocalDate.of(2022, 6, 1)));
            if (drawn) {
                geoparse.expressions()
                        .forEach(expression ->
                                expression.located().ifPresent(located -> hole.consume(located.footprint())));
            }
            hole.consume(geoparse);
        }
    }
}
