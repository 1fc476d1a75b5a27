package org.harmattan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.geoparse.Geoparser;
import org.harmattan.geoparse.PlaceScores;
import org.harmattan.geoparse.PlaceWords;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading the places of French news, one core: the French articles of the development half, one after the other, from raw
 * text to expressions, with 200,000 names known. An operation is all of them; the bytes are told on the standard output.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GeoparseBenchmark {

    /** How many names are known besides the curated ones. */
    @Param("200000")
    private int names;

    /** Whether every footprint is drawn, or only those asked for, as the extractor does. */
    @Param({"false", "true"})
    private boolean drawn;

    private final List<Article> articles = new ArrayList<>();
    private Geoparser geoparser;

    /** Loads the places and the texts. */
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
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold/incidents/dev"))) {
            files.filter(file -> file.getFileName().toString().matches("fr.*\\.txt"))
                    .sorted()
                    .forEach(file -> articles.add(Article.of(file.getFileName().toString(), read(file))));
        }
        long bytes = articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.printf("%n%d articles, %,d bytes%n", articles.size(), bytes);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From raw text to places. */
    @Benchmark
    public void geoparse(Blackhole hole) {
        for (Article article : articles) {
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
