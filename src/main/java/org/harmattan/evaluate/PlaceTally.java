package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Adds up the places of the articles of one language. */
final class PlaceTally {

    private final Calibration calibration = new Calibration();
    private final List<PlacePair> located = new ArrayList<>();
    private int articles;
    private int pairs;
    private int missed;
    private int spurious;
    private int rejected;
    private int kept;

    void add(PlaceMatch match) {
        articles++;
        pairs += match.pairs().size();
        missed += match.missed().size();
        spurious += match.spurious().size();
        rejected += match.rejected().size();
        kept += match.kept();
        for (PlacePair pair : match.pairs()) {
            if (pair.isLocatable()) {
                located.add(pair);
                pair.chosen().ifPresent(choice -> calibration.add(choice.score(), pair.isNearOrAround()));
            }
        }
    }

    /** The scores; a place that was found and put nowhere is within no distance. */
    ScoreSheet sheet(String language) {
        ScoreSheet.Builder sheet = new ScoreSheet.Builder();
        sheet.count(Measure.ARTICLES, articles);
        sheet.count(Measure.PLACES_EXPECTED, pairs + missed);
        sheet.retrieval(Measure.PLACES_PRECISION, Measure.PLACES_RECALL, Measure.PLACES_F1, pairs, missed, spurious);
        sheet.count(Measure.REJECTED_EXPECTED, rejected);
        sheet.count(Measure.REJECTED_KEPT, kept);
        sheet.count(Measure.LOCATABLE, located.size());
        sheet.share(Measure.WITHIN_10, count(pair -> pair.isWithin(10)), located.size());
        sheet.share(Measure.WITHIN_25, count(pair -> pair.isWithin(25)), located.size());
        sheet.share(Measure.NEAR_OR_AROUND, count(PlacePair::isNearOrAround), located.size());
        sheet.share(Measure.WITHIN_161, count(pair -> pair.isWithin(161)), located.size());
        sheet.value(Measure.MEDIAN_ERROR, medianError());
        sheet.calibration(calibration);
        return sheet.build(language);
    }

    private long count(Predicate<PlacePair> good) {
        return located.stream().filter(good).count();
    }

    /** In kilometres, over those that have a position at all: the lower one of an even number's two middles. */
    private OptionalDouble medianError() {
        List<Double> errors = new ArrayList<>();
        located.forEach(pair -> pair.errorKm().ifPresent(errors::add));
        if (errors.isEmpty()) {
            return OptionalDouble.empty();
        }
        Collections.sort(errors);
        return OptionalDouble.of(errors.get((errors.size() - 1) / 2));
    }
}
