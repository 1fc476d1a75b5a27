package org.harmattan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.evaluate.GoldReader;
import org.harmattan.evaluate.GoldSet;
import org.harmattan.evaluate.IncidentEvaluation;
import org.harmattan.evaluate.Measure;
import org.harmattan.evaluate.ScoreSheet;
import org.harmattan.extract.SentenceSamples.Sample;

/** Prints what the program reaches on the articles in {@code dev} when the weights of sentences were fitted to the others. */
final class ScoreLeftOut {

    private static final int FOLDS = 5;

    private ScoreLeftOut() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = SentenceSamples.read((RuleExtractor) Extractors.real());
        Map<String, Integer> folds = new LinkedHashMap<>();
        samples.forEach(sample -> folds.putIfAbsent(sample.group(), folds.size() % FOLDS));
        List<Extractor> extractors = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            String weights = FitSentences.json(samples.stream()
                    .filter(sample -> folds.get(sample.group()) != left)
                    .toList());
            extractors.add(RuleExtractor.load(
                    Extractors.gazetteer(),
                    Extractors.boundaries(),
                    Extractors.courses(),
                    name -> open(name, weights)));
        }
        GoldSet gold = new GoldReader(GoldReader.Content.INCIDENTS)
                .findPart(AnnotatedArticles.FOLDER, "dev")
                .orElseThrow();
        ScoreSheet sheet = IncidentEvaluation.of(
                        gold,
                        article -> extractors
                                .get(folds.getOrDefault(article.id(), 0))
                                .extract(article))
                .sheet(ScoreSheet.ALL);
        for (Measure measure : List.of(
                Measure.NEWS_PRECISION,
                Measure.NEWS_RECALL,
                Measure.NEWS_F1,
                Measure.SUB_EVENT_TYPE,
                Measure.STAYED_EMPTY)) {
            System.out.println(measure + " " + sheet.get(measure));
        }
    }

    private static InputStream open(String name, String weights) throws IOException {
        return name.equals("sentences.json")
                ? new ByteArrayInputStream(weights.getBytes(StandardCharsets.UTF_8))
                : Extractors.open("lexicon/" + name);
    }
}
