package org.harmattan.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.Incident;

/** Adds up the articles of one language. */
final class IncidentTally {

    private final Map<IncidentField, Integer> agreed = new EnumMap<>(IncidentField.class);
    private final Calibration calibration = new Calibration();
    private final Calibration fieldCalibration = new Calibration();
    private int articles;
    private int withoutIncident;
    private int stayedEmpty;
    private int pairs;
    private int newsPairs;
    private int missed;
    private int newsMissed;
    private int spurious;
    private int stancePairs;
    private double stanceOverlap;

    void add(List<GoldIncident> expected, List<Incident> found, IncidentMatch match) {
        articles++;
        if (expected.isEmpty()) {
            withoutIncident++;
            stayedEmpty += found.isEmpty() ? 1 : 0;
        }
        for (GoldIncident incident : match.missed()) {
            missed++;
            newsMissed += incident.background() ? 0 : 1;
        }
        for (Incident incident : match.spurious()) {
            spurious++;
            calibration.add(incident.confidence(), false);
        }
        match.pairs().forEach(this::add);
    }

    private void add(IncidentPair pair) {
        pairs++;
        newsPairs += pair.gold().background() ? 0 : 1;
        pair.findStanceOverlap().ifPresent(overlap -> {
            stancePairs++;
            stanceOverlap += overlap;
        });
        calibration.add(pair.found().confidence(), pair.sameTypeAndGroup());
        addFields(pair);
        for (IncidentField field : IncidentField.values()) {
            agreed.merge(field, field.agrees(pair) ? 1 : 0, Integer::sum);
        }
    }

    /** Of a matched pair the place is right by itself, so it says nothing. */
    private void addFields(IncidentPair pair) {
        Map<CodedField, Boolean> right = Map.of(
                CodedField.TYPE, pair.sameType(),
                CodedField.GROUP, pair.sameGroup(),
                CodedField.DATE, pair.sameDates(),
                CodedField.KILLED, pair.sameKilledRange());
        pair.found().fieldConfidence().forEach((field, stated) -> {
            if (right.containsKey(field)) {
                fieldCalibration.add(stated, right.get(field));
            }
        });
    }

    /**
     * The scores. An annotated background incident is neutral to the scores of news, found or missed; an incident that
     * nobody annotated is spurious to both, whatever the extractor takes it for.
     */
    ScoreSheet sheet(String language) {
        ScoreSheet.Builder sheet = new ScoreSheet.Builder();
        sheet.count(Measure.ARTICLES, articles);
        sheet.count(Measure.NEWS_EXPECTED, newsPairs + newsMissed);
        sheet.retrieval(Measure.NEWS_PRECISION, Measure.NEWS_RECALL, Measure.NEWS_F1, newsPairs, newsMissed, spurious);
        sheet.count(Measure.ALL_EXPECTED, pairs + missed);
        sheet.retrieval(Measure.ALL_PRECISION, Measure.ALL_RECALL, Measure.ALL_F1, pairs, missed, spurious);
        sheet.count(Measure.MATCHED, pairs);
        agreed.forEach((field, right) -> sheet.share(field.measure(), right, pairs));
        sheet.share(Measure.STANCES, stanceOverlap, stancePairs);
        sheet.count(Measure.WITHOUT_INCIDENT, withoutIncident);
        sheet.count(Measure.STAYED_EMPTY, stayedEmpty);
        sheet.calibration(calibration);
        sheet.fieldCalibration(fieldCalibration);
        return sheet.build(language);
    }
}
