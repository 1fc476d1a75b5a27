package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.harmattan.index.Clusters.Heap;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.Test;

class ClusterMakerTest {

    private static final View SAHEL = new View(-20, 5, 25, 28, 5);

    private final Rows rows = new Rows();

    @Test
    void fewAreDrawnOneByOneAndTheUnplacedAreCounted() {
        rows.add(row -> row.at(-3, 14));
        rows.add(row -> row.at(-3, 14));
        rows.add(row -> row.at(100, 14));
        rows.add(row -> row);
        Clusters clusters = clusters(SAHEL);
        assertThat(clusters.points()).isEmpty();
        assertThat(clusters.singles()).containsExactly("i0", "i1");
        assertThat(clusters.matched()).isEqualTo(2);
        assertThat(clusters.unplaced()).isEqualTo(1);
        assertThat(clusters.total()).isEqualTo(4);
    }

    @Test
    void whatIsFewOnADeskIsManyOnAPhone() {
        scatter(50, 5);
        assertThat(clusters(SAHEL).singles()).hasSize(50);
        assertThat(clusters(new View(-20, 5, 25, 28, 4)).points()).isNotEmpty();
    }

    @Test
    void nothingIsLostOrCountedTwice() {
        scatter(3000, 3);
        Clusters clusters = clusters(SAHEL);
        int heaped = clusters.points().stream().mapToInt(Heap::count).sum();
        assertThat(heaped + clusters.singles().size()).isEqualTo(3000);
        assertThat(clusters.points()).hasSizeLessThan(500).allSatisfy(heap -> {
            assertThat(heap.count()).isGreaterThan(1);
            assertThat(heap.eventTypes().stream().mapToInt(FacetCount::count).sum())
                    .isEqualTo(heap.count());
            assertThat(heap.groups().stream().mapToInt(FacetCount::count).sum()).isEqualTo(heap.count());
            assertThat(heap.expansionZoom()).isBetween(6, 13);
        });
        assertThat(clusters.points().stream().mapToLong(Heap::killed).sum())
                .isLessThanOrEqualTo(3000L)
                .isGreaterThanOrEqualTo(3000L - clusters.singles().size());
    }

    @Test
    void heapsKeepTheirDistance() {
        scatter(3000, 4);
        List<Heap> heaps = clusters(SAHEL).points();
        double radius = 60 / (256 * Math.pow(2, SAHEL.zoom()));
        long close = heaps.stream()
                .flatMap(one -> heaps.stream().filter(other -> other != one && distance(one, other) < radius / 2))
                .count();
        assertThat(close).isLessThan(heaps.size() / 10);
    }

    @Test
    void movingTheMapDoesNotMoveTheHeaps() {
        scatter(3000, 5);
        List<Heap> here = clusters(new View(-10, 10, 5, 20, 6)).points();
        List<Heap> there = clusters(new View(-9.7, 10.2, 5.3, 20.2, 6)).points();
        List<Heap> inBoth = here.stream()
                .filter(heap -> new View(-6, 13, 2, 17, 6)
                        .contains(heap.at().lon(), heap.at().lat()))
                .toList();
        assertThat(inBoth).isNotEmpty();
        assertThat(there).containsAll(inBoth);
    }

    @Test
    void theSameInputGivesTheSameHeaps() {
        scatter(1000, 6);
        assertThat(clusters(SAHEL)).isEqualTo(clusters(SAHEL));
    }

    @Test
    void regionsNeverBecomePoints() {
        scatter(200, 7);
        rows.add(row -> row.at(-3, 14).region("Mopti", 200_000));
        Clusters clusters = clusters(SAHEL);
        assertThat(clusters.singles()).contains("i200");
        assertThat(clusters.points().stream().mapToInt(Heap::count).sum()
                        + clusters.singles().size())
                .isEqualTo(201);
    }

    @Test
    void aRegionSmallerThanAClusterIsCountedInIt() {
        scatter(200, 7);
        rows.add(row -> row.at(-3, 14).region("Bankass", 30_000));
        assertThat(clusters(SAHEL).singles()).doesNotContain("i200");
        assertThat(clusters(SAHEL).matched()).isEqualTo(201);
        assertThat(clusters(new View(-4, 13, -2, 15, 9)).singles()).contains("i200");
    }

    @Test
    void aRegionIsInViewWhenItsDiskIs() {
        rows.add(row -> row.at(-3, 14).region("Mopti", 200_000));
        assertThat(clusters(new View(-2, 13.5, -1.5, 14.5, 9)).singles()).containsExactly("i0");
        assertThat(clusters(new View(2, 13.5, 3, 14.5, 9)).singles()).isEmpty();
    }

    @Test
    void manyRegionalIncidentsAreAddedUpByRegion() {
        Stream.of("Mopti", "Gao").forEach(name -> {
            for (int i = 0; i < 150; i++) {
                rows.add(row -> row.at(-3, 14).region(name, 200_000).killed(2));
            }
        });
        Clusters clusters = clusters(SAHEL);
        assertThat(clusters.singles()).isEmpty();
        assertThat(clusters.regions())
                .extracting(heap -> heap.region().orElseThrow().name())
                .containsExactly("Mopti", "Gao");
        assertThat(clusters.regions()).extracting(Heap::killed).containsExactly(300L, 300L);
    }

    @Test
    void atStreetLevelEachIsDrawnUnlessTheyAreTooMany() {
        for (int i = 0; i < 1500; i++) {
            rows.add(row -> row.at(-3, 14));
        }
        View street = new View(-3.01, 13.99, -2.99, 14.01, 14);
        assertThat(clusters(street).singles()).hasSize(1500);
        for (int i = 0; i < 1500; i++) {
            rows.add(row -> row.at(-3, 14));
        }
        assertThat(clusters(street).singles()).isEmpty();
        assertThat(clusters(street).points()).extracting(Heap::count).containsExactly(3000);
    }

    @Test
    void aViewAcrossTheAntimeridianSeesBothSides() {
        rows.add(row -> row.at(179, 14));
        rows.add(row -> row.at(-179, 14));
        rows.add(row -> row.at(0, 14));
        assertThat(clusters(new View(170, 0, -170, 20, 4)).singles()).containsExactly("i0", "i1");
    }

    private void scatter(int number, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            double lon = -12 + 28 * random.nextDouble();
            double lat = 10 + 14 * random.nextDouble();
            String group = "G" + random.nextInt(20);
            rows.add(row -> row.at(lon, lat).group(group).killed(1));
        }
    }

    private Clusters clusters(View view) {
        return new ClusterMaker(rows.columns(), rows.select(IncidentQuery.all()), view).make();
    }

    private static double distance(Heap one, Heap other) {
        return Math.hypot(
                Mercator.x(one.at().lon()) - Mercator.x(other.at().lon()),
                Mercator.y(one.at().lat()) - Mercator.y(other.at().lat()));
    }
}
