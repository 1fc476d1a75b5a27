package org.harmattan.query.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.query.Area;
import org.harmattan.query.FilterException;
import org.harmattan.query.cql2.Cql2;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads in which area incidents are wanted: one of {@code bbox}, {@code within}, {@code polygon} and {@code route}. */
public final class AreaReader {

    /** What a box may look like. */
    public static final List<String> BOXES = List.of("west,south,east,north", "west,south,lowest,east,north,highest");

    private static final List<String> NAMES = List.of("bbox", "within", "polygon", "route");
    private static final double FARTHEST_KM = 5_000;
    private static final double METRES = 1_000;

    private AreaReader() {}

    static Optional<Area> area(Parameters given) {
        List<String> named = NAMES.stream().filter(given::has).toList();
        if (named.size() > 1) {
            throw new RefusedParameter(
                    named.get(1),
                    "\"" + named.get(1) + "\" and \"" + named.get(0) + "\" both say where: give one of them.",
                    NAMES);
        }
        return Stream.<Function<Parameters, Optional<? extends Area>>>of(
                        parameters -> box(parameters, false),
                        AreaReader::within,
                        AreaReader::polygon,
                        AreaReader::route)
                .map(reader -> reader.apply(given))
                .flatMap(Optional::stream)
                .map(Area.class::cast)
                .findFirst();
    }

    /**
     * {@code bbox}: 4 numbers, or 6 of which the heights are left out of account.
     *
     * @param unplacedToo whether incidents without a place are wanted too
     * @throws RefusedParameter when it is no box
     */
    public static Optional<Area.Box> box(Parameters given, boolean unplacedToo) {
        return given.find("bbox").map(value -> {
            List<Double> edges = Numbers.findList(value, ",").orElse(List.of());
            if (edges.size() != 4 && edges.size() != 6) {
                throw refused("bbox", "is no box: write 4 numbers (or 6, with heights), commas between", BOXES);
            }
            int second = edges.size() / 2;
            try {
                return new Area.Box(edges.get(0), edges.get(1), edges.get(second), edges.get(second + 1), unplacedToo);
            } catch (IllegalArgumentException e) {
                throw refused(
                        "bbox",
                        "is no box: longitudes lie between -180 and 180, latitudes between -90 and 90, the southern"
                                + " one first",
                        BOXES);
            }
        });
    }

    private static Optional<Area> within(Parameters given) {
        List<String> allowed = List.of("lon,lat,km");
        return given.find("within").map(value -> {
            List<Double> numbers = Numbers.findList(value, ",").orElse(List.of());
            if (numbers.size() != 3) {
                throw refused(
                        "within", "is no circle: write longitude, latitude and kilometres, commas between", allowed);
            }
            double metres = metres("within", numbers.get(2), allowed);
            return built("within", allowed, () -> new Area.Circle(new LonLat(numbers.get(0), numbers.get(1)), metres));
        });
    }

    private static Optional<Area> polygon(Parameters given) {
        List<String> allowed = List.of("lon lat,lon lat,lon lat", "POLYGON((…))", "MULTIPOLYGON(((…)))");
        return given.findText("polygon").map(value -> {
            try {
                boolean isText = Character.isLetter(value.strip().charAt(0));
                Geometry shape = Cql2.readShape(isText ? value : "POLYGON((" + closed(value, allowed) + "))");
                return built("polygon", allowed, () -> new Area.Polygon(shape));
            } catch (FilterException e) {
                throw refused("polygon", "cannot be used: " + e.getMessage(), allowed);
            }
        });
    }

    /** A ring may leave out its last corner, which is its first. */
    private static String closed(String value, List<String> allowed) {
        List<Coordinate> corners = positions("polygon", value, allowed);
        if (corners.size() < 3) {
            throw refused("polygon", "needs three corners or more", allowed);
        }
        if (!corners.get(0).equals2D(corners.get(corners.size() - 1))) {
            corners.add(corners.get(0));
        }
        StringBuilder ring = new StringBuilder();
        corners.forEach(corner -> ring.append(ring.isEmpty() ? "" : ",")
                .append(corner.x)
                .append(' ')
                .append(corner.y));
        return ring.toString();
    }

    private static Optional<Area> route(Parameters given) {
        List<String> allowed = List.of("lon lat,lon lat;km");
        return given.findText("route").map(value -> {
            String[] parts = value.split(";", -1);
            Optional<Double> km = parts.length == 2 ? Numbers.find(parts[1]) : Optional.empty();
            if (km.isEmpty()) {
                throw refused("route", "is no way: write its positions, a semicolon and kilometres", allowed);
            }
            List<Coordinate> way = positions("route", parts[0], allowed);
            if (way.size() < 2) {
                throw refused("route", "needs two positions or more", allowed);
            }
            double metres = metres("route", km.get(), allowed);
            return built(
                    "route",
                    allowed,
                    () -> new Area.Route(Geometries.FACTORY.createLineString(way.toArray(Coordinate[]::new)), metres));
        });
    }

    private static List<Coordinate> positions(String name, String value, List<String> allowed) {
        List<Coordinate> positions = new ArrayList<>();
        for (String pair : value.split(",", -1)) {
            List<Double> numbers = Numbers.findList(pair, "\\s+").orElse(List.of());
            if (numbers.size() != 2) {
                throw refused(name, "has \"" + pair.strip() + "\" where longitude and latitude should be", allowed);
            }
            try {
                positions.add(Geometries.coordinate(new LonLat(numbers.get(0), numbers.get(1))));
            } catch (IllegalArgumentException e) {
                throw refused(name, "leaves the earth: " + e.getMessage(), allowed);
            }
        }
        return positions;
    }

    private static double metres(String name, double km, List<String> allowed) {
        if (!(km > 0 && km <= FARTHEST_KM)) {
            throw refused(name, "needs a distance of more than 0 and at most " + (int) FARTHEST_KM + " km", allowed);
        }
        return km * METRES;
    }

    private interface Builder {
        Area build();
    }

    private static Area built(String name, List<String> allowed, Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw refused(name, "is no area: " + e.getMessage(), allowed);
        }
    }

    private static RefusedParameter refused(String name, String what, List<String> allowed) {
        return new RefusedParameter(name, "\"" + name + "\" " + what + ".", allowed);
    }
}
