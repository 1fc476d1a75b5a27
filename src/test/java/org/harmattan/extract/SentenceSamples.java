package org.harmattan.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldIncident;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.harmattan.text.Sentence;

/**
 * Sentences of which it is known whether they tell of an incident and of which type: those of the annotated articles, and those
 * that stand alone in {@code src/test/resources/gold/sentences}.
 */
final class SentenceSamples {

    /** The label of a sentence that tells of no incident. */
    static final String NOTHING = "-";

    private static final Path ALONE = Path.of("src/test/resources/gold/sentences");
    private static final Path OF_TYPES = ALONE.resolve("types");

    /** A sentence that stands alone is read as if it had been printed that day. */
    private static final LocalDate PRINTED = LocalDate.of(2024, 5, 18);

    /** What a sentence of an article counts that goes on with an incident named in another one. */
    private static final double GOING_ON = 0.3;

    /**
     * One sentence.
     *
     * @param group the article or the file that it is from, with its line
     * @param label the sub-event type; {@code -} for none
     * @param weight how much it counts
     * @param clues names of its clues
     * @param size of how many words
     */
    record Sample(String group, String label, double weight, List<String> clues, int size) {}

    private final RuleExtractor extractor;
    private final List<Sample> samples = new ArrayList<>();

    private SentenceSamples(RuleExtractor extractor) {
        this.extractor = extractor;
    }

    /** Those that tell which words speak for a type, all of which tell of an incident. */
    static List<Sample> ofTypes(RuleExtractor extractor) throws Exception {
        SentenceSamples made = new SentenceSamples(extractor);
        made.samples.addAll(read(extractor));
        for (GoldArticle article : AnnotatedArticles.of("notes")) {
            made.add(article, Map.of());
        }
        made.addFiles(OF_TYPES);
        return made.samples.stream()
                .filter(sample -> !sample.label().equals(NOTHING))
                .toList();
    }

    static List<Sample> read(RuleExtractor extractor) throws Exception {
        SentenceSamples made = new SentenceSamples(extractor);
        Map<String, Map<Integer, Set<Integer>>> tellings = TellingSamples.labels();
        for (GoldArticle article : AnnotatedArticles.of("dev")) {
            made.add(article, tellings.getOrDefault(article.id(), Map.of()));
        }
        made.addFiles(ALONE);
        return made.samples;
    }

    private void addFiles(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                add(file);
            }
        }
    }

    private void add(GoldArticle article, Map<Integer, Set<Integer>> tellings) {
        Reading reading = extractor.read(article.article());
        SentenceIndex index = new SentenceIndex(reading);
        for (Sentence sentence : reading.document().sentences()) {
            Optional<String> named = article.incidents().stream()
                    .filter(incident -> isIn(article.article().text(), incident, sentence))
                    .map(incident -> incident.type().label())
                    .findFirst();
            Optional<String> told = tellings.entrySet().stream()
                    .filter(telling -> telling.getKey() >= sentence.span().start()
                            && telling.getKey() < sentence.span().end()
                            && !telling.getValue().isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .map(telling -> article.incidents()
                            .get(telling.getValue().iterator().next())
                            .type()
                            .label())
                    .findFirst();
            String label = named.or(() -> told).orElse(NOTHING);
            double weight = named.isEmpty() && told.isPresent() ? GOING_ON : 1;
            add(article.id(), label, weight, reading, index, sentence);
        }
    }

    private static boolean isIn(String text, GoldIncident incident, Sentence sentence) {
        int at = text.indexOf(incident.trigger());
        return at >= sentence.span().start() && at < sentence.span().end();
    }

    private void add(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (cells.length < 3) {
                continue;
            }
            Reading reading = extractor.read(new Article(
                    "sentence",
                    Optional.of(PRINTED),
                    Language.findByCode(cells[0]),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    cells[2].replace("[", "").replace("]", "")));
            SentenceIndex index = new SentenceIndex(reading);
            for (Sentence sentence : reading.document().sentences()) {
                add(file.getFileName() + ":" + i, cells[1], 1, reading, index, sentence);
            }
        }
    }

    private void add(
            String group, String label, double weight, Reading reading, SentenceIndex index, Sentence sentence) {
        SentenceWords words = SentenceWords.of(reading.document(), index, sentence, sentence.endToken());
        List<String> clues = new ArrayList<>();
        words.forEach((code, word, other) -> clues.add(words.name(word, other)));
        samples.add(new Sample(group, label, weight, clues, words.size()));
    }
}
