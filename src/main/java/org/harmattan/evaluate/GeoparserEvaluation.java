package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.extract.Extractor;
import org.harmattan.geo.LonLat;

/** Scores names by their spans, and the areas that expressions describe. */
public final class GeoparserEvaluation {

    private GeoparserEvaluation() {}

    /** Extracts every text of the set and compares its names and expressions. */
    public static Evaluation of(GoldSet gold, Extractor extractor) {
        Map<String, SpanTally> byLanguage = new TreeMap<>();
        SpanTally all = new SpanTally();
        List<Finding> findings = new ArrayList<>();
        for (GoldArticle article : gold.articles()) {
            SpanMatch match = SpanMatch.of(article, extractor.extract(article.article()));
            all.add(match);
            byLanguage
                    .computeIfAbsent(article.language().code(), language -> new SpanTally())
                    .add(match);
            List<String> lines = lines(match);
            if (!lines.isEmpty()) {
                findings.add(new Finding(article.id(), lines.size(), lines));
            }
        }
        List<ScoreSheet> sheets = new ArrayList<>();
        byLanguage.forEach((language, tally) -> sheets.add(tally.sheet(language)));
        sheets.add(all.sheet(ScoreSheet.ALL));
        return new Evaluation(Evaluation.Subject.GEOPARSER, gold, sheets, findings);
    }

    private static List<String> lines(SpanMatch match) {
        List<String> lines = new ArrayList<>();
        match.missed().forEach(name -> lines.add("missed    " + name.text()));
        match.spurious().forEach(name -> lines.add("spurious  " + Wording.oneLine(name.text())));
        match.pairs().stream()
                .filter(pair -> !isRight(pair))
                .forEach(pair -> lines.add("place     " + wrongPlace(pair)));
        match.areas().stream()
                .filter(area -> !area.isRight() || !area.isBestPointRight())
                .forEach(area -> lines.add("area      " + wrongArea(area)));
        return lines;
    }

    private static boolean isRight(SpanPair pair) {
        return pair.gold().place().isPresent() ? pair.isExact() : pair.chosen().isEmpty();
    }

    private static String wrongPlace(SpanPair pair) {
        String expected = pair.gold()
                .place()
                .map(place -> place.id()
                        .orElse(place.country()
                                + place.point()
                                        .map(point -> " " + Wording.position(point))
                                        .orElse("")))
                .orElse("unknown");
        String found = pair.chosen()
                .map(choice -> String.format(
                        Locale.ROOT,
                        "%s, %.0f km off, score %.2f",
                        choice.place().id(),
                        pair.errorKm().orElse(0.0),
                        choice.score()))
                .orElse("nothing");
        return pair.gold().text() + " is " + expected + ", taken for " + found;
    }

    private static String wrongArea(AreaPair area) {
        String what = area.found()
                .map(located -> (area.holdsAll()
                                ? ""
                                : "; misses " + positions(area.gold().contains()))
                        + (area.holdsNone()
                                ? ""
                                : "; holds " + positions(area.gold().excludes()))
                        + (area.isBestPointRight()
                                ? ""
                                : "; best point should be "
                                        + Wording.position(
                                                area.gold().best().orElseThrow().point()))
                        + String.format(
                                Locale.ROOT,
                                "; is %s %s ±%.0f km",
                                located.name(),
                                Wording.position(located.point()),
                                located.uncertaintyMetres() / 1_000))
                .orElse("; put nowhere");
        return area.gold().relation() + " \"" + Wording.oneLine(area.gold().text()) + "\"" + what;
    }

    private static String positions(List<LonLat> points) {
        return String.join(" ", points.stream().map(Wording::position).toList());
    }
}
