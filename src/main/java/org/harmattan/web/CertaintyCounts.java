package org.harmattan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;

/**
 * How many incidents a query means.
 *
 * @param matched as it stands
 * @param certain for certain
 * @param possible possibly; the same where nothing that the query asks for can be a range
 */
public record CertaintyCounts(long matched, long certain, long possible) {

    /**
     * Counts.
     *
     * @param counter tells how many incidents a query wants
     */
    public static CertaintyCounts of(ToLongFunction<IncidentQuery> counter, IncidentQuery query) {
        long matched = counter.applyAsLong(query);
        long other = query.isOfRanges() ? counter.applyAsLong(query.withCertainty(other(query.certainty()))) : matched;
        return query.certainty() == Certainty.CERTAIN
                ? new CertaintyCounts(matched, matched, other)
                : new CertaintyCounts(matched, other, matched);
    }

    /** The two further counts by the names they have in answers. */
    public Map<String, Long> further() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("numberCertain", certain);
        counts.put("numberPossible", possible);
        return counts;
    }

    private static Certainty other(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }
}
