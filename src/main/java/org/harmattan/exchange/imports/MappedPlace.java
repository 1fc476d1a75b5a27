package org.harmattan.exchange.imports;

import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.WherePrecision;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Where a mapped row says that it happened: by its geometry, its WKT, or its coordinates. */
final class MappedPlace {

    /** Half the width given to a line: it is where somebody went, not an edge. */
    private static final double LINE_METRES = 1_000;

    private static final double NEAR_METRES = 30_000;
    private static final double EXACT_METRES = 5_000;

    private MappedPlace() {}

    static ImportedRecord.Where read(Cells cells) throws RowFault {
        Optional<Geometry> geometry = cells.row().geometry();
        if (geometry.isEmpty()) {
            geometry = wkt(cells);
        }
        Optional<LonLat> given = cells.point("lon", "lat");
        Optional<Geometry> area = geometry.isEmpty() ? Optional.empty() : area(geometry.get());
        Optional<LonLat> point = given.isPresent() ? given : geometry.isEmpty() ? given : point(geometry.get(), area);
        OptionalDouble uncertainty = uncertainty(cells);
        WherePrecision where = where(cells, uncertainty, area, point);
        Optional<Integer> geo = cells.digit("geo_precision", 1, 3);
        boolean placed = point.isPresent() && where != WherePrecision.COUNTRY;
        return new ImportedRecord.Where(
                cells.text("place"),
                cells.text("country"),
                cells.text("admin1"),
                cells.text("admin2"),
                placed ? point : Optional.empty(),
                placed ? area : Optional.empty(),
                geo.map(GeoPrecision::ofCode).orElse(UcdpReader.geoPrecision(where)),
                where,
                uncertainty);
    }

    private static Optional<Geometry> wkt(Cells cells) throws RowFault {
        Optional<String> text = cells.text("wkt");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Geometry geometry = new WKTReader(Geometries.FACTORY).read(text.get());
            return geometry.isEmpty() ? Optional.empty() : Optional.of(geometry);
        } catch (ParseException | IllegalArgumentException e) {
            throw new RowFault(Kind.BAD_GEOMETRY, "wkt", "is no WKT such as POINT (-3.05 14.27): " + e.getMessage());
        }
    }

    private static Optional<Geometry> area(Geometry geometry) throws RowFault {
        for (Coordinate corner : geometry.getCoordinates()) {
            Cells.position("geometry", corner.x, corner.y);
        }
        try {
            Geometry area = switch (geometry.getDimension()) {
                case 2 -> GeometryFixer.fix(geometry);
                case 1 -> Footprints.corridor(geometry, LINE_METRES);
                default ->
                    geometry.getNumGeometries() > 1 ? geometry.convexHull().buffer(0) : geometry;
            };
            return area instanceof Polygonal && !area.isEmpty() ? Optional.of(area) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new RowFault(Kind.BAD_GEOMETRY, "geometry", "cannot be used: " + e.getMessage());
        }
    }

    private static Optional<LonLat> point(Geometry geometry, Optional<Geometry> area) throws RowFault {
        if (geometry instanceof Point point) {
            return Optional.of(Cells.position("geometry", point.getX(), point.getY()));
        }
        return Optional.of(Footprints.bestPoint(area.orElse(geometry)));
    }

    private static OptionalDouble uncertainty(Cells cells) throws RowFault {
        Optional<Double> metres = cells.real("uncertainty_m");
        if (metres.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (metres.get() <= 0) {
            throw new RowFault(Kind.BAD_NUMBER, "uncertainty_m", "must be more than 0: correct it or leave it empty");
        }
        return OptionalDouble.of(metres.get());
    }

    /** Told, or by how far the place reaches; a bare point claims no more than to be near. */
    private static WherePrecision where(
            Cells cells, OptionalDouble uncertainty, Optional<Geometry> area, Optional<LonLat> point) throws RowFault {
        Optional<Integer> told = cells.digit("where_prec", 1, 7);
        if (told.isPresent()) {
            return WherePrecision.ofCode(told.get());
        }
        Optional<Integer> geo = cells.digit("geo_precision", 1, 3);
        if (geo.isPresent()) {
            return switch (geo.get()) {
                case 1 -> WherePrecision.EXACT;
                case 2 -> WherePrecision.NEAR;
                default -> WherePrecision.ADMIN1;
            };
        }
        double reach = uncertainty.orElse(
                area.isPresent() && point.isPresent() ? Footprints.radiusMetres(point.get(), area.get()) : NEAR_METRES);
        if (reach <= EXACT_METRES) {
            return WherePrecision.EXACT;
        }
        return reach <= NEAR_METRES ? WherePrecision.NEAR : WherePrecision.LINEAR_OR_VAGUE;
    }
}
