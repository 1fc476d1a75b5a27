package org.harmattan.index;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.LonLat;

/**
 * What a map draws of a selection. Incidents that are only known to lie in a region become part of a point only
 * as long as the region is smaller on the map than a cluster.
 *
 * @param points heaps of incidents that lie close together at this zoom
 * @param regions incidents known to a region only, added up by region where they are many
 * @param singles ids of the incidents that are drawn one by one, by row
 * @param matched incidents with a position in the view
 * @param unplaced incidents without a place
 * @param total incidents under all filters, wherever they are
 */
public record Clusters(
        List<Heap> points, List<Heap> regions, List<String> singles, int matched, int unplaced, int total) {

    /**
     * Several incidents drawn as one.
     *
     * @param at where: the mean of their positions, or for a region one of them
     * @param count incidents, 2 or more; 1 or more for a region
     * @param killed sum of their best numbers of deaths, unknown ones as 0
     * @param eventTypes incidents by ACLED's event types, in its order
     * @param groups incidents by group, most first; the last may be {@link Histogram#OTHER}
     * @param expansionZoom zoom at which it falls apart
     * @param region the region it stands for
     */
    public record Heap(
            LonLat at,
            int count,
            long killed,
            List<FacetCount> eventTypes,
            List<FacetCount> groups,
            int expansionZoom,
            Optional<Division> region) {}
}
