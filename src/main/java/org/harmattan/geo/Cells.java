package org.harmattan.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Shares an area out among labelled positions: every spot of it goes to the label of the nearest one (a Voronoi diagram, in
 * degrees). So the outline of a division that no map has is guessed from the places that are known to lie in it.
 */
public final class Cells {

    private Cells() {}

    /**
     * A position whose label is known.
     *
     * @param point the position, WGS 84
     * @param label what it belongs to
     */
    public record Site(LonLat point, String label) {}

    /**
     * The parts of an area, by label. They cover it without overlap, save for rounding.
     *
     * @param area valid polygons, WGS 84
     * @param sites positions in or near the area; of several at one position the first counts
     * @return empty without sites; a label whose share of the area is nothing is missing
     */
    public static Map<String, Geometry> share(Geometry area, List<Site> sites) {
        Map<Coordinate, String> labels = new HashMap<>();
        sites.forEach(site -> labels.putIfAbsent(Geometries.coordinate(site.point()), site.label()));
        Map<String, List<Geometry>> pieces = new HashMap<>();
        for (Geometry cell : cells(area, labels)) {
            String label = labels.get((Coordinate) cell.getUserData());
            pieces.computeIfAbsent(label, added -> new ArrayList<>()).add(cell);
        }
        Map<String, Geometry> shares = new HashMap<>();
        pieces.forEach((label, cells) -> Optional.of(OverlayNGRobust.union(cells))
                .flatMap(union -> Footprints.within(area, union))
                .ifPresent(share -> shares.put(label, share)));
        return shares;
    }

    private static List<Geometry> cells(Geometry area, Map<Coordinate, String> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(labels.keySet());
        builder.setClipEnvelope(area.getEnvelopeInternal());
        Geometry diagram = builder.getDiagram(Geometries.FACTORY);
        List<Geometry> cells = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            cells.add(diagram.getGeometryN(i));
        }
        return cells;
    }
}
