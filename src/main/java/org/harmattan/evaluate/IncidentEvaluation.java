package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harmattan.extract.Extractor;
import org.harmattan.incident.Incident;

/** Scores the incidents that an extractor finds. */
public final class IncidentEvaluation {

    private IncidentEvaluation() {}

    /** People state no confidence. */
    private static final Set<Measure> OF_PROGRAMS_ONLY =
            EnumSet.of(Measure.RELIABILITY_ERROR, Measure.BRIER, Measure.CONSTANT_BRIER);

    /** Extracts every article of the set and compares. */
    public static Evaluation of(GoldSet gold, Extractor extractor) {
        return of(Evaluation.Subject.INCIDENTS, gold, extractor);
    }

    /** Compares what another annotator read in every article of the set. */
    public static Evaluation agreement(GoldSet gold, SecondReader second) {
        Evaluation evaluation = of(Evaluation.Subject.AGREEMENT, gold, second);
        List<ScoreSheet> sheets = evaluation.sheets().stream()
                .map(sheet -> sheet.without(OF_PROGRAMS_ONLY))
                .toList();
        return new Evaluation(evaluation.subject(), gold, sheets, evaluation.findings());
    }

    private static Evaluation of(Evaluation.Subject subject, GoldSet gold, Extractor extractor) {
        Map<String, IncidentTally> byLanguage = new TreeMap<>();
        IncidentTally all = new IncidentTally();
        List<Finding> findings = new ArrayList<>();
        for (GoldArticle article : gold.articles()) {
            List<Incident> found = extractor.extract(article.article()).incidents();
            IncidentMatch match = IncidentMatch.of(article.incidents(), found);
            all.add(article.incidents(), found, match);
            byLanguage
                    .computeIfAbsent(article.language().code(), language -> new IncidentTally())
                    .add(article.incidents(), found, match);
            List<String> lines = lines(match);
            if (!lines.isEmpty()) {
                findings.add(new Finding(
                        article.id(), match.missed().size() + match.spurious().size(), lines));
            }
        }
        List<ScoreSheet> sheets = new ArrayList<>();
        byLanguage.forEach((language, tally) -> sheets.add(tally.sheet(language)));
        sheets.add(all.sheet(ScoreSheet.ALL));
        return new Evaluation(subject, gold, sheets, findings);
    }

    private static List<String> lines(IncidentMatch match) {
        List<String> lines = new ArrayList<>();
        match.missed().forEach(incident -> lines.add("missed    " + Wording.of(incident)));
        match.spurious().forEach(incident -> lines.add("spurious  " + Wording.of(incident)));
        for (IncidentPair pair : match.pairs()) {
            Arrays.stream(IncidentField.values())
                    .filter(field -> !field.agrees(pair) && !isImplied(field, pair))
                    .forEach(field -> lines.add("wrong     " + field.difference(pair) + " (\""
                            + Wording.oneLine(pair.gold().trigger()) + "\")"));
        }
        return lines;
    }

    /** Whether a line about a closer field says it already. */
    private static boolean isImplied(IncidentField field, IncidentPair pair) {
        return field == IncidentField.EVENT_TYPE || field == IncidentField.KILLED_RANGE && !pair.sameKilled();
    }
}
