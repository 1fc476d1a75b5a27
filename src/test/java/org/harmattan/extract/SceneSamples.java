package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldPoint;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;

/**
 * Places that texts name beside the events of annotated articles, and whether the annotation has the event there. What is no
 * annotated event and was nowhere by the rules was not at any of them: with a place it would be taken for news.
 */
final class SceneSamples implements SceneScorer {

    /** An annotated incident was at a place that is so near. */
    private static final double NEAR_METRES = 25_000;

    private final GoldArticle article;
    private final TellingSamples telling;
    private final List<Sample> samples;

    private SceneSamples(GoldArticle article, TellingSamples telling, List<Sample> samples) {
        this.article = article;
        this.telling = telling;
        this.samples = samples;
    }

    /**
     * One place beside one event.
     *
     * @param article the article's id
     * @param draft the event
     * @param holds whether each sign holds, in their order
     * @param right whether it was within 25 km of there
     */
    record Sample(String article, EventDraft draft, boolean[] holds, boolean right) {}

    static List<Sample> read() throws Exception {
        List<Sample> samples = new ArrayList<>();
        TellingSamples.eachArticle((extractor, article, reader) -> extractor.assemble(
                article.article(),
                document -> reader.of(document)::judge,
                document -> new SceneSamples(article, reader.of(document), samples)));
        return samples;
    }

    @Override
    public boolean isAsked(EventDraft draft) {
        return true;
    }

    /** Takes down what there was to judge by, and leaves the event where it was. */
    @Override
    public double score(SceneNominee nominee) {
        Set<Integer> told = telling.incidents(nominee.draft());
        boolean none = told.isEmpty() && nominee.has(SceneSign.RULE_NOWHERE);
        if (none || told.stream().anyMatch(incident -> where(incident).isPresent())) {
            samples.add(new Sample(article.id(), nominee.draft(), nominee.holds(), isRight(told, nominee)));
        }
        return Double.NEGATIVE_INFINITY;
    }

    private boolean isRight(Set<Integer> told, SceneNominee nominee) {
        LonLat here = nominee.place().located().orElseThrow().point();
        return told.stream()
                .flatMap(incident -> where(incident).stream())
                .anyMatch(there -> Geodesy.distance(here, there) < NEAR_METRES);
    }

    private Optional<LonLat> where(int incident) {
        return article.incidents().get(incident).where().map(GoldPoint::point);
    }
}
