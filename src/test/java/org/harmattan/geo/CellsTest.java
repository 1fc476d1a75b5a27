package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.harmattan.geo.Cells.Site;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class CellsTest {

    private static final Geometry AREA = Geometries.box(new BBox(0, 12, 4, 14));

    @Test
    void everySpotGoesToTheLabelOfTheNearestSite() {
        Map<String, Geometry> shares = Cells.share(
                AREA,
                List.of(
                        new Site(new LonLat(0.5, 13), "west"),
                        new Site(new LonLat(1.5, 13), "west"),
                        new Site(new LonLat(2.5, 13), "east")));
        assertThat(shares).containsOnlyKeys("west", "east");
        assertThat(shares.get("west").covers(Geometries.point(new LonLat(1.9, 12.1))))
                .isTrue();
        assertThat(shares.get("east").covers(Geometries.point(new LonLat(2.1, 12.1))))
                .isTrue();
        assertThat(shares.get("west").getArea() + shares.get("east").getArea()).isCloseTo(AREA.getArea(), within(1e-9));
        assertThat(shares.get("west").isValid()).isTrue();
    }

    @Test
    void aSingleSiteGetsTheWholeAreaAndNoSiteNothing() {
        assertThat(Cells.share(AREA, List.of(new Site(new LonLat(9, 9), "far")))
                        .get("far")
                        .getArea())
                .isCloseTo(AREA.getArea(), within(1e-9));
        assertThat(Cells.share(AREA, List.of())).isEmpty();
    }

    @Test
    void theFirstOfSeveralAtOnePositionCounts() {
        LonLat here = new LonLat(1, 13);
        assertThat(Cells.share(AREA, List.of(new Site(here, "one"), new Site(here, "other"))))
                .containsOnlyKeys("one");
    }
}
