package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.incident.Incident;

/**
 * The incidents of one article, annotated and found, put together: as many pairs as place and date allow, and among
 * equally many those that agree best in their other fields.
 *
 * @param pairs incidents that were found
 * @param missed annotated incidents that were not
 * @param spurious found incidents that no person read there
 */
record IncidentMatch(List<IncidentPair> pairs, List<GoldIncident> missed, List<Incident> spurious) {

    /** More than any agreement can add up to, so that the number of pairs goes before. */
    private static final double PAIR = 100;

    static IncidentMatch of(List<GoldIncident> gold, List<Incident> found) {
        double[][] weights = new double[gold.size()][found.size()];
        for (int row = 0; row < gold.size(); row++) {
            for (int column = 0; column < found.size(); column++) {
                weights[row][column] = weight(new IncidentPair(gold.get(row), found.get(column)));
            }
        }
        return split(gold, found, Assignment.best(weights));
    }

    private static IncidentMatch split(List<GoldIncident> gold, List<Incident> found, int[] foundOfGold) {
        List<IncidentPair> pairs = new ArrayList<>();
        List<GoldIncident> missed = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int row = 0; row < foundOfGold.length; row++) {
            if (foundOfGold[row] == Assignment.NONE) {
                missed.add(gold.get(row));
            } else {
                pairs.add(new IncidentPair(gold.get(row), found.get(foundOfGold[row])));
                used.add(foundOfGold[row]);
            }
        }
        List<Incident> spurious = IntStream.range(0, found.size())
                .filter(column -> !used.contains(column))
                .mapToObj(found::get)
                .toList();
        return new IncidentMatch(List.copyOf(pairs), List.copyOf(missed), spurious);
    }

    private static double weight(IncidentPair pair) {
        if (!pair.matches()) {
            return 0;
        }
        return PAIR
                + (pair.sameType() ? 8 : 0)
                + (pair.sameGroup() ? 6 : 0)
                + (pair.sameBackground() ? 4 : 0)
                + (pair.sameKilled() ? 3 : 0)
                + (pair.sameDates() ? 2 : 0)
                + (pair.sameTarget() ? 1 : 0);
    }
}
