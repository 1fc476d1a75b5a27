package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.extract.Extractor;

/** Scores the places that an extractor finds on its way to the incidents. */
public final class PlaceEvaluation {

    private PlaceEvaluation() {}

    /** Extracts every article of the set and compares its place mentions. */
    public static Evaluation of(GoldSet gold, Extractor extractor) {
        Map<String, PlaceTally> byLanguage = new TreeMap<>();
        PlaceTally all = new PlaceTally();
        List<Finding> findings = new ArrayList<>();
        for (GoldArticle article : gold.articles()) {
            PlaceMatch match = PlaceMatch.of(
                    article.places(), extractor.extract(article.article()).mentions());
            all.add(match);
            byLanguage
                    .computeIfAbsent(article.language().code(), language -> new PlaceTally())
                    .add(match);
            List<String> lines = lines(match);
            if (!lines.isEmpty()) {
                findings.add(new Finding(article.id(), lines.size(), lines));
            }
        }
        List<ScoreSheet> sheets = new ArrayList<>();
        byLanguage.forEach((language, tally) -> sheets.add(tally.sheet(language)));
        sheets.add(all.sheet(ScoreSheet.ALL));
        return new Evaluation(Evaluation.Subject.PLACES, gold, sheets, findings);
    }

    private static List<String> lines(PlaceMatch match) {
        List<String> lines = new ArrayList<>();
        match.missed().forEach(place -> lines.add("missed    " + place.text()));
        match.spurious()
                .forEach(place -> lines.add("spurious  " + Wording.oneLine(place.text())
                        + place.chosen().stream()
                                .findFirst()
                                .map(choice -> " taken for " + choice.place().id())
                                .orElse("")));
        match.pairs().stream()
                .filter(pair -> pair.isLocatable() && !pair.isNearOrAround())
                .forEach(pair -> lines.add("far       " + far(pair)));
        return lines;
    }

    private static String far(PlacePair pair) {
        return pair.gold().text()
                + pair.gold()
                        .point()
                        .map(point -> " " + Wording.position(point))
                        .orElse("")
                + pair.chosen()
                        .map(choice -> String.format(
                                Locale.ROOT,
                                " taken for %s, %.0f km off, score %.2f",
                                choice.place().id(),
                                pair.errorKm().orElse(0.0),
                                choice.score()))
                        .orElse(" put nowhere");
    }
}
