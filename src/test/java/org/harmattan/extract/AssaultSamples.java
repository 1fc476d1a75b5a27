package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldIncident;
import org.harmattan.evaluate.MatchedIncidents;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;

/** What speaks for each assault of annotated articles having been a fight, and whether the annotation says so. */
final class AssaultSamples implements PartyJudge {

    /** Of each event what was weighed, if it was an assault, in the order of the events. */
    private final List<Optional<boolean[]>> weighed = new ArrayList<>();

    /**
     * An annotated assault that was found.
     *
     * @param article the article's id
     * @param holds whether each sign holds, in their order
     * @param fight whether the annotation calls it a fight
     */
    record Sample(String article, boolean[] holds, boolean fight) {}

    static List<Sample> read() throws Exception {
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        List<Sample> samples = new ArrayList<>();
        for (GoldArticle article : AnnotatedArticles.all()) {
            add(extractor, article, samples);
        }
        return samples;
    }

    private static void add(RuleExtractor extractor, GoldArticle article, List<Sample> samples) {
        AssaultSamples taken = new AssaultSamples();
        List<Incident> found = extractor.extract(article.article(), taken).incidents();
        Map<Incident, GoldIncident> gold = MatchedIncidents.of(article, found);
        for (int i = 0; i < found.size(); i++) {
            GoldIncident told = gold.get(found.get(i));
            Optional<boolean[]> holds = taken.weighed.get(i);
            if (told != null && holds.isPresent() && isAssault(told.type())) {
                samples.add(new Sample(article.id(), holds.get(), told.type() == SubEventType.ARMED_CLASH));
            }
        }
    }

    private static boolean isAssault(SubEventType type) {
        return type == SubEventType.ARMED_CLASH || type == SubEventType.ATTACK;
    }

    @Override
    public PartyOption doer(RuledEvent event, List<PartyOption> options) {
        return options.get(0);
    }

    /** Asked once about each event. */
    @Override
    public PartyOption target(RuledEvent event, List<PartyOption> options) {
        weighed.add(event.decision().assault().flatMap(AssaultDecider.Judgement::holds));
        return options.get(0);
    }
}
