package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Editing;
import org.harmattan.store.RandomIncidents;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What bounds in memory tell of an area is what the footprints themselves tell, and the store. */
class AreaRowsTest extends StoredIndex {

    private static final Actor GROUP = new Actor(Optional.empty(), "G", "G");

    private final Random random = new Random(23);

    @Test
    void anyAreaHoldsWhatItsShapeHolds() {
        Map<String, Optional<Geometry>> footprints = new LinkedHashMap<>();
        for (int i = 0; i < 700; i++) {
            footprints.put("i-" + i, i % 10 == 0 ? Optional.empty() : Optional.of(footprint()));
        }
        store.save(
                IncidentFixtures.article(),
                footprints.entrySet().stream()
                        .map(each -> incident(each.getKey(), each.getValue()))
                        .toList());
        // Some are at hand, for the others the store is asked.
        IncidentIndex index = IncidentIndex.of(store, new FootprintPool(200_000));
        assertThat(atHand(index)).isBetween(50L, 500L);
        Map<Certainty, Integer> found = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            Area area = area();
            for (Certainty certainty : Certainty.values()) {
                IncidentQuery query =
                        IncidentQuery.all().withArea(Optional.of(area)).withCertainty(certainty);
                Set<String> wanted = wanted(index, query);
                assertThat(wanted).as("%s %s", certainty, area).isEqualTo(expected(footprints, area, certainty));
                Set<String> stored = new HashSet<>();
                store.visitIds(query, stored::add);
                assertThat(wanted).as("%s %s", certainty, area).isEqualTo(stored);
                found.merge(certainty, wanted.size(), Integer::sum);
            }
        }
        assertThat(found.get(Certainty.CERTAIN)).isPositive().isLessThan(found.get(Certainty.POSSIBLE));
    }

    @Test
    void whoMovesIsFoundWhereItWent() {
        Geometry here = IncidentFixtures.square(0, 14, 0.1);
        Geometry there = IncidentFixtures.square(5, 17, 0.1);
        store.save(IncidentFixtures.article(), List.of(incident("i", Optional.of(here))));
        try (LiveIndex live = new LiveIndex(store, 60_000, failure -> {})) {
            assertThat(live.get().count(around(here))).isOne();
            move(1, RandomIncidents.placed(5, 17, there));
            assertThat(live.get().count(around(here))).isZero();
            assertThat(live.get().count(around(there))).isOne();
            move(2, new Location.Unplaced(Optional.empty(), List.of()));
            assertThat(live.get().count(around(there))).isZero();
        }
    }

    @Test
    void whatIsDrawnAlikeIsKeptOnceAsFarAsThereIsRoom() {
        Geometry here = IncidentFixtures.square(0, 14, 0.1);
        Geometry there = IncidentFixtures.square(5, 17, 0.1);
        store.save(
                IncidentFixtures.article(),
                List.of(
                        incident("i", Optional.of(here)),
                        incident("j", Optional.of(here)),
                        incident("k", Optional.of(there))));
        Columns kept = IncidentIndex.of(store).columns();
        assertThat(kept.footprint[kept.findRow("i").orElseThrow()])
                .isSameAs(kept.footprint[kept.findRow("j").orElseThrow()])
                .isNotEqualTo(kept.footprint[kept.findRow("k").orElseThrow()]);
        IncidentIndex narrow = IncidentIndex.of(store, new FootprintPool(300));
        assertThat(atHand(narrow)).isBetween(1L, 2L);
        assertThat(narrow.count(around(here))).isEqualTo(2);
        assertThat(narrow.count(around(there))).isOne();
    }

    private static long atHand(IncidentIndex index) {
        return IntStream.range(0, index.size())
                .filter(row -> index.columns().findFootprint(row).isPresent())
                .count();
    }

    private void move(int revision, Location to) {
        Incident now = store.findById("i").orElseThrow();
        store.edit("i", revision, new IncidentChange(now).location(to).result(), new Editing("test", ""));
    }

    private static IncidentQuery around(Geometry footprint) {
        LonLat at = Geometries.lonLat(footprint.getCentroid().getCoordinate());
        return IncidentQuery.all().withArea(Optional.of(new Area.Circle(at, 50_000)));
    }

    private static Set<String> wanted(IncidentIndex index, IncidentQuery query) {
        Set<String> ids = new HashSet<>();
        index.select(query).forEach(row -> ids.add(index.columns().ids[row]));
        return ids;
    }

    private static Set<String> expected(Map<String, Optional<Geometry>> footprints, Area area, Certainty certainty) {
        Geometry shape = area.shape();
        boolean certain = certainty == Certainty.CERTAIN;
        return footprints.entrySet().stream()
                .filter(each -> each.getValue()
                        .map(footprint -> certain ? shape.covers(footprint) : shape.intersects(footprint))
                        .orElse(area.unplacedToo() && !certain))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Incident incident(String id, Optional<Geometry> footprint) {
        Location location = footprint
                .<Location>map(area -> {
                    LonLat at = Footprints.bestPoint(area);
                    return RandomIncidents.placed(at.lon(), at.lat(), area);
                })
                .orElse(new Location.Unplaced(Optional.empty(), List.of()));
        return IncidentFixtures.incident(id, SubEventType.ATTACK, GROUP)
                .location(location)
                .build();
    }

    /** Small ones and large ones, round ones, pointed ones, some that end exactly where areas do. */
    private Geometry footprint() {
        LonLat at = position();
        double metres = Math.pow(10, 2 + 3.3 * random.nextDouble());
        return switch (random.nextInt(4)) {
            case 0 -> Footprints.disk(at, metres);
            case 1 -> Footprints.sector(at, random.nextInt(360), 20, metres / 2, metres);
            case 2 -> IncidentFixtures.square(Math.rint(at.lon()), Math.rint(at.lat()), 0.1 * (1 + random.nextInt(20)));
            default -> polygon(at, 3 + random.nextInt(5), metres / 100_000);
        };
    }

    private Area area() {
        LonLat at = position();
        double metres = Math.pow(10, 3.7 + 2 * random.nextDouble());
        double half = 0.1 * (1 + random.nextInt(60));
        return switch (random.nextInt(7)) {
            case 0 -> new Area.Circle(at, metres);
            case 1 -> Area.Route.between(at, position(), metres / 4);
            case 2 -> new Area.Polygon(polygon(at, 3 + random.nextInt(9), metres / 80_000));
            case 3 -> new Area.Polygon(ring(at, metres / 80_000));
            case 4 -> new Area.Box(at.lon(), at.lat() - half, -170, at.lat() + half, random.nextBoolean());
            case 5 -> new Area.Box(at.lon(), at.lat(), at.lon(), at.lat() + half, random.nextBoolean());
            default -> {
                double lon = Math.rint(at.lon());
                double lat = Math.rint(at.lat());
                yield new Area.Box(lon - half, lat - half, lon + half, lat + half, random.nextBoolean());
            }
        };
    }

    /** Two parts, one of them with a hole. */
    private static Geometry ring(LonLat at, double size) {
        Geometry centre = Geometries.point(at);
        Geometry far = Geometries.point(new LonLat(at.lon() + 2 * size, at.lat()));
        return centre.buffer(size).difference(centre.buffer(size / 2)).union(far.buffer(size / 3));
    }

    /** A star around a position, so that it never crosses itself. */
    private Geometry polygon(LonLat at, int corners, double size) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = size * (0.2 + 0.8 * random.nextDouble());
            ring.add(new Coordinate(at.lon() + far * Math.cos(angle), at.lat() + far * Math.sin(angle)));
        }
        ring.add(ring.get(0).copy());
        return Geometries.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private LonLat position() {
        return new LonLat(-8 + 16 * random.nextDouble(), 10 + 9 * random.nextDouble());
    }
}
