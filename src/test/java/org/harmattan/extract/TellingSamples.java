package org.harmattan.extract;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.geo.Geodesy;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;

/**
 * Frames of annotated articles beside the events told before them, and whether a reader says that they tell of the same. The
 * articles are put together as the reader would: what comes out right or wrong later does not change what is asked.
 */
final class TellingSamples {

    /** A place of a list belongs to the annotated incident that is so near. */
    private static final double NEAR_METRES = 30_000;

    /**
     * One frame beside one event.
     *
     * @param article the article's id
     * @param holds whether each tie holds, in their order
     * @param same whether they are of one incident
     */
    record Sample(String article, boolean[] holds, boolean same) {}

    private final GoldArticle article;
    private final Document document;
    private final Map<Integer, Set<Integer>> labels;

    private TellingSamples(GoldArticle article, Document document, Map<Integer, Set<Integer>> labels) {
        this.article = article;
        this.document = document;
        this.labels = labels;
    }

    /** What is done with each annotated article. */
    interface Visitor {

        void visit(RuleExtractor extractor, GoldArticle article, Reader reader);
    }

    /** Makes the judge for a document. */
    interface Reader {

        TellingSamples of(Document document);
    }

    static List<Sample> read() throws Exception {
        List<Sample> samples = new ArrayList<>();
        eachArticle((extractor, article, reader) -> extractor.assemble(
                article.article(),
                document -> comparison -> {
                    TellingSamples telling = reader.of(document);
                    telling.find(comparison.telling().frame())
                            .ifPresent(here -> samples.add(telling.sample(comparison, here)));
                    return telling.judge(comparison);
                },
                document -> nominee -> -1));
        return samples;
    }

    /** Visits the articles of {@code dev} and {@code notes} with their labels. */
    static void eachArticle(Visitor visitor) throws Exception {
        Map<String, Map<Integer, Set<Integer>>> labels = labels();
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        for (GoldArticle article : AnnotatedArticles.all()) {
            Map<Integer, Set<Integer>> own = labels.getOrDefault(article.id(), Map.of());
            visitor.visit(extractor, article, document -> new TellingSamples(article, document, own));
        }
    }

    /** The numbers of the incidents that parts of articles tell of, ascending, by article and by where the part begins. */
    static Map<String, Map<Integer, Set<Integer>>> labels() throws Exception {
        Map<String, Map<Integer, Set<Integer>>> labels = new HashMap<>();
        for (String line : Files.readAllLines(AnnotatedArticles.FOLDER.resolve("tellings.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t");
            Set<Integer> incidents = new TreeSet<>();
            for (String incident : cells[2].equals("-") ? new String[0] : cells[2].split(",")) {
                incidents.add(Integer.valueOf(incident));
            }
            labels.computeIfAbsent(cells[0], key -> new HashMap<>()).put(Integer.valueOf(cells[1]), incidents);
        }
        return labels;
    }

    /** Judges as the reader did. */
    double judge(Comparison comparison) {
        boolean same = find(comparison.telling().frame())
                .filter(here -> isSame(comparison, here))
                .isPresent();
        return same ? comparison.latest() ? 2 : 1 : -1;
    }

    private boolean isSame(Comparison comparison, Set<Integer> here) {
        return incidents(comparison.draft()).stream()
                .anyMatch(near(here, comparison.telling().frame())::contains);
    }

    private Sample sample(Comparison comparison, Set<Integer> here) {
        boolean[] holds = new boolean[Tie.values().length];
        for (Tie tie : Tie.values()) {
            holds[tie.ordinal()] = tie.holds(comparison);
        }
        return new Sample(article.id(), holds, isSame(comparison, here));
    }

    private Optional<Set<Integer>> find(Frame frame) {
        return Optional.ofNullable(
                labels.get(document.tokens().get(frame.firstToken()).span().start()));
    }

    /** Those incidents that all frames of an event tell of, as far as they agree. */
    Set<Integer> incidents(EventDraft draft) {
        Set<Integer> incidents = new HashSet<>();
        for (Frame frame : draft.frames()) {
            Set<Integer> told = near(find(frame).orElse(Set.of()), frame);
            Set<Integer> both = new HashSet<>(incidents);
            both.retainAll(told);
            incidents = both.isEmpty() && incidents.isEmpty() ? told : both.isEmpty() ? incidents : both;
        }
        return incidents;
    }

    /** Of several incidents that a part tells of, those near its place, if any are. */
    private Set<Integer> near(Set<Integer> incidents, Frame frame) {
        Set<Integer> near = new TreeSet<>();
        for (int incident : incidents) {
            boolean close = frame.scenes().stream().limit(1).anyMatch(scene -> isNear(incident, scene));
            if (close) {
                near.add(incident);
            }
        }
        return near.isEmpty() || incidents.size() < 2 ? incidents : near;
    }

    private boolean isNear(int incident, PlaceExpression scene) {
        return article.incidents()
                .get(incident)
                .where()
                .filter(where -> Geodesy.distance(
                                where.point(), scene.located().orElseThrow().point())
                        < NEAR_METRES)
                .isPresent();
    }
}
