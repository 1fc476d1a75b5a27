package org.harmattan.evaluate;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;

/** The fields that are compared on a pair: right or wrong, nothing between. */
enum IncidentField {
    SUB_EVENT_TYPE(
            Measure.SUB_EVENT_TYPE,
            IncidentPair::sameType,
            gold -> gold.type().label(),
            found -> found.type().label()),
    EVENT_TYPE(
            Measure.EVENT_TYPE,
            IncidentPair::sameEventType,
            gold -> gold.type().eventType().label(),
            found -> found.type().eventType().label()),
    GROUP(
            Measure.GROUP,
            IncidentPair::sameGroup,
            GoldIncident::group,
            found -> found.group().label()),
    TARGET(
            Measure.TARGET,
            IncidentPair::sameTarget,
            gold -> String.join("; ", gold.target().stream().sorted().toList()),
            found -> found.target().orElse("nobody")),
    KILLED_RANGE(
            Measure.KILLED_RANGE,
            IncidentPair::sameKilledRange,
            gold -> range(gold.killed()),
            found -> range(found.casualties().killed())),
    KILLED(
            Measure.KILLED,
            IncidentPair::sameKilled,
            gold -> range(gold.killed()),
            found -> range(found.casualties().killed())),
    WOUNDED(
            Measure.WOUNDED,
            IncidentPair::sameWounded,
            gold -> range(gold.wounded()),
            found -> range(found.casualties().wounded())),
    DATE(Measure.DATE, IncidentPair::sameDates, gold -> Wording.days(gold.when()), found -> Wording.days(found.when())),
    CONTESTED(
            Measure.CONTESTED,
            IncidentPair::sameContested,
            gold -> String.valueOf(gold.contested()),
            found -> String.valueOf(found.contested())),
    BACKGROUND(
            Measure.BACKGROUND,
            IncidentPair::sameBackground,
            gold -> String.valueOf(gold.background()),
            found -> String.valueOf(found.background()));

    private final Measure measure;
    private final Predicate<IncidentPair> agrees;
    private final Function<GoldIncident, String> expected;
    private final Function<Incident, String> read;

    IncidentField(
            Measure measure,
            Predicate<IncidentPair> agrees,
            Function<GoldIncident, String> expected,
            Function<Incident, String> read) {
        this.measure = measure;
        this.agrees = agrees;
        this.expected = expected;
        this.read = read;
    }

    Measure measure() {
        return measure;
    }

    boolean agrees(IncidentPair pair) {
        return agrees.test(pair);
    }

    /** The difference in words, such as {@code group JNIM, found Unidentified}. */
    String difference(IncidentPair pair) {
        return measure.label() + " " + expected.apply(pair.gold()) + ", found " + read.apply(pair.found());
    }

    private static String range(Optional<CountRange> range) {
        return range.map(numbers -> numbers.min() == numbers.max()
                        ? String.valueOf(numbers.min())
                        : numbers.min() + ".." + numbers.best() + ".." + numbers.max())
                .orElse("none");
    }
}
