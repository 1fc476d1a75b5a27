package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.extract.ConfidenceModel;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.LogisticModel;
import org.harmattan.extract.Trait;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.Incident;

/** Fits the confidence of incidents and of their fields to annotated articles. */
public final class ConfidenceFit {

    private final List<Judged> incidents = new ArrayList<>();
    private final Map<CodedField, List<Judged>> fields = new EnumMap<>(CodedField.class);

    private ConfidenceFit(List<GoldSet> sets, Extractor extractor) {
        for (CodedField field : CodedField.values()) {
            fields.put(field, new ArrayList<>());
        }
        for (GoldSet gold : sets) {
            gold.articles().forEach(article -> judge(article, extractor.extract(article.article())));
        }
    }

    /**
     * The model that fits best.
     *
     * @param learnt articles that rules may have been made by: they tell how much each trait matters
     * @param unseen articles that nobody looked at who made rules: they tell how far to trust the rest
     * @param extractor finds the incidents; how sure it says it is has no influence
     */
    public static ConfidenceModel of(List<GoldSet> learnt, Optional<GoldSet> unseen, Extractor extractor) {
        ConfidenceFit seen = new ConfidenceFit(learnt, extractor);
        Optional<ConfidenceFit> fresh = unseen.map(gold -> new ConfidenceFit(List.of(gold), extractor));
        Map<CodedField, LogisticModel<Trait>> models = new EnumMap<>(CodedField.class);
        for (CodedField field : CodedField.values()) {
            models.put(field, fit(seen.fields.get(field), fresh.map(found -> found.fields.get(field))));
        }
        return new ConfidenceModel(fit(seen.incidents, fresh.map(found -> found.incidents)), models);
    }

    private static LogisticModel<Trait> fit(List<Judged> seen, Optional<List<Judged>> fresh) {
        LogisticModel<Trait> model = LogisticFit.of(seen, Trait.class);
        return fresh.map(cases -> LogisticFit.fitted(model, cases)).orElse(model);
    }

    private void judge(GoldArticle article, Extraction extraction) {
        List<double[]> traits = Trait.of(extraction);
        List<Incident> found = extraction.incidents();
        IncidentMatch match = IncidentMatch.of(article.incidents(), found);
        for (int i = 0; i < found.size(); i++) {
            Incident incident = found.get(i);
            Optional<IncidentPair> pair = match.pairs().stream()
                    .filter(candidate -> candidate.found() == incident)
                    .findFirst();
            judge(article, incident, pair, traits.get(i));
        }
    }

    private void judge(GoldArticle article, Incident incident, Optional<IncidentPair> pair, double[] traits) {
        boolean right = pair.filter(IncidentPair::sameTypeAndGroup).isPresent();
        incidents.add(new Judged(traits, right));
        add(CodedField.PLACE, traits, pair.isPresent() || anywhere(article, incident, IncidentPair::samePlace));
        add(
                CodedField.DATE,
                traits,
                pair.map(IncidentPair::sameDates)
                        .orElseGet(() -> anywhere(article, incident, IncidentPair::sameDates)));
        pair.ifPresent(found -> {
            add(CodedField.TYPE, traits, found.sameType());
            add(CodedField.GROUP, traits, found.sameGroup());
            add(CodedField.KILLED, traits, found.sameKilledRange());
        });
    }

    private static boolean anywhere(GoldArticle article, Incident incident, Predicate<IncidentPair> agrees) {
        return article.incidents().stream().anyMatch(gold -> agrees.test(new IncidentPair(gold, incident)));
    }

    private void add(CodedField field, double[] traits, boolean right) {
        fields.get(field).add(new Judged(traits, right));
    }
}
