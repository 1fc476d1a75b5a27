package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.PlaceOutlines;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Cells;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.NameFolder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The areas of divisions: by their outline where the map has one, else united from others that make them up, else what lies
 * nearer to their known places than to those of their neighbours. Safe for several threads; an area is worked out when
 * first asked for.
 */
final class DivisionShapes {

    /** How far beyond its radius in the gazetteer a division whose outline is guessed may reach. */
    private static final double REACH = 1.3;

    /** How far around a settlement its division reaches at least. */
    private static final double AROUND_MEMBER_METRES = 5_000;

    private final PlaceOutlines outlines;
    private final Map<String, Map<String, List<String>>> composed;
    private final Map<String, List<Cells.Site>> sites = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Map<String, Geometry>> shares = new ConcurrentHashMap<>();
    private final Kept<String, Optional<Geometry>> areas = new Kept<>(1 << 10);

    /** @param composed the divisions that make up another, by ISO code and name of that one */
    DivisionShapes(Gazetteer gazetteer, Boundaries boundaries, Map<String, Map<String, List<String>>> composed) {
        this.composed = composed;
        outlines = new PlaceOutlines(boundaries);
        for (Place place : gazetteer.listAll()) {
            boolean telling = place.isCurated()
                    && place.kind().isSettlement()
                    && place.admin1().isPresent()
                    && place.admin2().isPresent();
            if (telling && boundaries.listAdmin2(place.country()).isEmpty()) {
                addSite(place, place.admin1().get(), place.admin2().get());
            }
        }
    }

    private void addSite(Place place, String region, String division) {
        String parent = key(place.country(), region);
        String label = NameFolder.key(division);
        parents.putIfAbsent(place.country() + "/" + label, region);
        sites.computeIfAbsent(parent, added -> new ArrayList<>()).add(new Cells.Site(place.point(), label));
    }

    private static String key(String country, String name) {
        return country + "/" + NameFolder.key(name);
    }

    PlaceOutlines outlines() {
        return outlines;
    }

    /** The area of a division; empty for places of other kinds, and for divisions of which nothing is known. */
    Optional<Geometry> find(Place place) {
        return place.kind().isDivision() ? areas.get(place.id(), () -> findAnew(place)) : Optional.empty();
    }

    private Optional<Geometry> findAnew(Place place) {
        Optional<Geometry> drawn = outlines.findOutline(place).map(Boundary::geometry);
        return drawn.or(() -> switch (place.kind()) {
            case REGION -> findComposed(place);
            case CERCLE, PROVINCE -> findComposed(place).or(() -> findGuessed(place));
            case DEPARTMENT -> findGuessed(place);
            default -> Optional.empty();
        });
    }

    private Optional<Geometry> findComposed(Place place) {
        List<Geometry> areas = parts(place).stream()
                .flatMap(part -> outlines
                        .findDivision(place.country(), Boundary.ADMIN2, part)
                        .map(Boundary::geometry)
                        .or(() -> share(place.country(), part))
                        .stream())
                .toList();
        return areas.isEmpty() ? Optional.empty() : Optional.of(OverlayNGRobust.union(areas));
    }

    private Optional<Geometry> findGuessed(Place place) {
        List<LonLat> members = members(place);
        double reach = members.stream()
                .mapToDouble(member -> Geodesy.distance(place.point(), member) + AROUND_MEMBER_METRES)
                .reduce(REACH * Math.max(1, place.radiusKm()) * 1_000, Math::max);
        return share(place.country(), place.name())
                .flatMap(area -> Footprints.within(area, Footprints.disk(place.point(), reach)))
                .map(area -> withAll(area, members));
    }

    /** The settlements that the gazetteer puts in a division. */
    private List<LonLat> members(Place place) {
        String label = NameFolder.key(place.name());
        return Optional.ofNullable(parents.get(key(place.country(), place.name())))
                .map(region -> sites.get(key(place.country(), region)))
                .orElse(List.of())
                .stream()
                .filter(site -> site.label().equals(label))
                .map(Cells.Site::point)
                .toList();
    }

    /** Outlines of regions are simple: what the gazetteer puts in a division belongs to it though it lies beyond. */
    private static Geometry withAll(Geometry area, List<LonLat> members) {
        List<Geometry> parts = new ArrayList<>(List.of(area));
        members.stream()
                .filter(member -> !area.covers(Geometries.point(member)))
                .forEach(member -> parts.add(Footprints.disk(member, AROUND_MEMBER_METRES)));
        return parts.size() == 1 ? area : OverlayNGRobust.union(parts);
    }

    private Optional<Geometry> share(String country, String division) {
        return Optional.ofNullable(parents.get(key(country, division)))
                .map(region -> shares.computeIfAbsent(key(country, region), parent -> shares(country, region)))
                .map(parts -> parts.get(NameFolder.key(division)));
    }

    private Map<String, Geometry> shares(String country, String region) {
        return outlines.findDivision(country, Boundary.ADMIN1, region)
                .map(outline -> Cells.share(outline.geometry(), sites.get(key(country, region))))
                .orElse(Map.of());
    }

    /** Whether the area of a place is only a guess. */
    boolean isApproximate(Place place) {
        if (!place.kind().isDivision() || place.kind() == PlaceKind.COUNTRY) {
            return false;
        }
        return outlines.findOutline(place).map(Boundary::approximate).orElseGet(() -> {
            List<String> parts = parts(place);
            return parts.isEmpty()
                    || parts.stream()
                            .anyMatch(part -> outlines.findDivision(place.country(), Boundary.ADMIN2, part)
                                    .isEmpty());
        });
    }

    private List<String> parts(Place place) {
        return composed.getOrDefault(place.country(), Map.of()).getOrDefault(place.name(), List.of());
    }
}
