package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Adds up the names and expressions of the texts of one language. */
final class SpanTally {

    private final Calibration calibration = new Calibration();
    private final List<SpanPair> known = new ArrayList<>();
    private final List<SpanPair> unknown = new ArrayList<>();
    private final List<AreaPair> areas = new ArrayList<>();
    private int articles;
    private int missed;
    private int spurious;

    void add(SpanMatch match) {
        articles++;
        missed += match.missed().size();
        spurious += match.spurious().size();
        areas.addAll(match.areas());
        for (SpanPair pair : match.pairs()) {
            (pair.gold().place().isPresent() ? known : unknown).add(pair);
            pair.chosen().ifPresent(choice -> calibration.add(choice.score(), pair.isExact()));
        }
    }

    /** The scores; a place that was found and put nowhere is within no distance. */
    ScoreSheet sheet(String language) {
        List<SpanPair> located = known.stream().filter(SpanPair::isLocatable).toList();
        ScoreSheet.Builder sheet = new ScoreSheet.Builder();
        sheet.count(Measure.ARTICLES, articles);
        int found = known.size() + unknown.size();
        sheet.count(Measure.PLACES_EXPECTED, found + missed);
        sheet.retrieval(Measure.PLACES_PRECISION, Measure.PLACES_RECALL, Measure.PLACES_F1, found, missed, spurious);
        sheet.share(Measure.EXACT_PLACE, count(known, SpanPair::isExact), known.size());
        sheet.count(Measure.UNKNOWN_EXPECTED, unknown.size());
        sheet.share(
                Measure.LEFT_UNRESOLVED, count(unknown, pair -> pair.chosen().isEmpty()), unknown.size());
        sheet.count(Measure.LOCATABLE, located.size());
        sheet.share(Measure.WITHIN_10, count(located, pair -> pair.isWithin(10)), located.size());
        sheet.share(Measure.WITHIN_25, count(located, pair -> pair.isWithin(25)), located.size());
        sheet.share(Measure.WITHIN_161, count(located, pair -> pair.isWithin(161)), located.size());
        sheet.value(Measure.MEDIAN_ERROR, medianError(located));
        addAreas(sheet);
        sheet.calibration(calibration);
        return sheet.build(language);
    }

    private void addAreas(ScoreSheet.Builder sheet) {
        sheet.count(Measure.EXPRESSIONS_EXPECTED, areas.size());
        sheet.share(Measure.FOOTPRINT_CONTAINS, count(areas, AreaPair::holdsAll), areas.size());
        sheet.share(Measure.FOOTPRINT_EXCLUDES, count(areas, AreaPair::holdsNone), areas.size());
        sheet.share(Measure.FOOTPRINT_RIGHT, count(areas, AreaPair::isRight), areas.size());
        List<AreaPair> pointed =
                areas.stream().filter(area -> area.gold().best().isPresent()).toList();
        sheet.share(Measure.BEST_POINT, count(pointed, AreaPair::isBestPointRight), pointed.size());
    }

    private static <T> long count(List<T> all, Predicate<T> good) {
        return all.stream().filter(good).count();
    }

    private static OptionalDouble medianError(List<SpanPair> located) {
        List<Double> errors = new ArrayList<>();
        located.forEach(pair -> pair.errorKm().ifPresent(errors::add));
        if (errors.isEmpty()) {
            return OptionalDouble.empty();
        }
        Collections.sort(errors);
        return OptionalDouble.of(errors.get((errors.size() - 1) / 2));
    }
}
