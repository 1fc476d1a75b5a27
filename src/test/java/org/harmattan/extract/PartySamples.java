package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldIncident;
import org.harmattan.evaluate.MatchedIncidents;
import org.harmattan.extract.ChoiceFit.Choice;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;

/** Who may have done what annotated articles tell, and to whom, and which of them the annotation names. */
final class PartySamples implements PartyJudge {

    private final PartyJudge judge;
    private List<PartyOption> doers = List.of();
    private final List<Asked> asked = new ArrayList<>();

    /** What was to be chosen from for one event; no doers where it is plain who did it. */
    private record Asked(List<PartyOption> doers, List<PartyOption> targets) {}

    /**
     * An annotated event that was found.
     *
     * @param article the article's id
     * @param doers who may have done it
     * @param targets to whom it may have been done; first whom rules find
     */
    record Sample(String article, Choice doers, Choice targets) {}

    private PartySamples(PartyJudge judge) {
        this.judge = judge;
    }

    static List<Sample> read() throws Exception {
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        PartyJudge judge = new FittedParties(
                PairModel.read(Extractors.open("lexicon/doers.json"), "doers.json", PartySign.class),
                PairModel.read(Extractors.open("lexicon/targets.json"), "targets.json", PartySign.class));
        List<Sample> samples = new ArrayList<>();
        for (GoldArticle article : AnnotatedArticles.all()) {
            PartySamples taken = new PartySamples(judge);
            List<Incident> found = extractor.extract(article.article(), taken).incidents();
            Map<Incident, GoldIncident> gold = MatchedIncidents.of(article, found);
            for (int i = 0; i < found.size(); i++) {
                GoldIncident told = gold.get(found.get(i));
                if (told != null) {
                    samples.add(sample(article.id(), taken.asked.get(i), told));
                }
            }
        }
        return samples;
    }

    private static Sample sample(String article, Asked asked, GoldIncident told) {
        return new Sample(article, choice(asked.doers(), Set.of(told.group())), choice(asked.targets(), told.target()));
    }

    private static Choice choice(List<PartyOption> options, Set<String> labels) {
        boolean[] right = new boolean[options.size()];
        for (int i = 0; i < right.length; i++) {
            Set<String> chosen = new HashSet<>();
            options.get(i)
                    .chosen()
                    .forEach(nominee -> chosen.add(nominee.actor().label()));
            right[i] = chosen.equals(labels);
        }
        return new Choice(options, right);
    }

    /** Whether an option holds nobody responsible. */
    static boolean isNobody(PartyOption option) {
        return option.chosen().get(0).actor().label().equals(Actor.UNIDENTIFIED);
    }

    @Override
    public PartyOption doer(RuledEvent event, List<PartyOption> options) {
        doers = noted(options);
        return judge.doer(event, options);
    }

    /** Asked once about each event. */
    @Override
    public PartyOption target(RuledEvent event, List<PartyOption> options) {
        asked.add(new Asked(doers, noted(options)));
        doers = List.of();
        return judge.target(event, options);
    }

    /** As they are now: of the targets more is noted later. */
    private static List<PartyOption> noted(List<PartyOption> options) {
        return options.stream()
                .map(option -> new PartyOption(
                        option.chosen().stream()
                                .map(nominee -> new PartyNominee(
                                        nominee.draft(),
                                        nominee.actor(),
                                        nominee.mention(),
                                        nominee.signs().copy()))
                                .toList(),
                        option.together()))
                .toList();
    }
}
