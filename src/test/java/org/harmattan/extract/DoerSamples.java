package org.harmattan.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldIncident;
import org.harmattan.evaluate.GoldReader;
import org.harmattan.evaluate.MatchedIncidents;
import org.harmattan.incident.Incident;

/**
 * Actors that texts name beside those events of annotated articles for which rules hold nobody responsible,
 * and whether the annotation does.
 */
final class DoerSamples implements DoerScorer {

    private static final Path GOLD = Path.of("src/test/resources/gold/incidents");

    /** The actors beside each event, in the order of the events; none where rules name somebody. */
    private final List<List<DoerNominee>> nominees = new ArrayList<>();

    /**
     * An annotated event that was found.
     *
     * @param article the article's id
     * @param group label of the one held responsible
     * @param nominees the actors beside it
     */
    record Sample(String article, String group, List<DoerNominee> nominees) {

        Sample {
            nominees = List.copyOf(nominees);
        }

        boolean isRight(DoerNominee nominee) {
            return nominee.actor().actor().label().equals(group);
        }
    }

    static List<Sample> read() throws Exception {
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        List<Sample> samples = new ArrayList<>();
        for (GoldArticle article : new GoldReader(GoldReader.Content.INCIDENTS)
                .findPart(GOLD, "dev")
                .orElseThrow()
                .articles()) {
            DoerSamples taken = new DoerSamples();
            List<Incident> found = extractor.extract(article.article(), taken).incidents();
            Map<Incident, GoldIncident> gold = MatchedIncidents.of(article, found);
            for (int i = 0; i < found.size(); i++) {
                GoldIncident told = gold.get(found.get(i));
                if (told != null && !taken.nominees.get(i).isEmpty()) {
                    samples.add(new Sample(article.id(), told.group(), taken.nominees.get(i)));
                }
            }
        }
        return samples;
    }

    /** Asked once about each event. */
    @Override
    public boolean isAsked(RuledEvent event) {
        nominees.add(new ArrayList<>());
        return DoerScorer.super.isAsked(event);
    }

    /** Takes down what there was to judge by, and leaves the event to the rules. */
    @Override
    public double score(DoerNominee nominee) {
        nominees.get(nominees.size() - 1).add(nominee);
        return Double.NEGATIVE_INFINITY;
    }
}
