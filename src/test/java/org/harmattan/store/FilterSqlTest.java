package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Status;
import org.harmattan.query.Filter;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.RandomFilters;
import org.harmattan.query.cql2.Cql2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters in SQL want what they want in Java. */
class FilterSqlTest {

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private List<Incident> all;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("store.gpkg"));
        all = new RandomIncidents(7).incidents(150);
        store.save(IncidentFixtures.article(), all);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void randomFiltersWantTheSame() {
        RandomFilters filters = new RandomFilters(3);
        int some = 0;
        for (int i = 0; i < 700; i++) {
            Filter filter = filters.next();
            List<String> wanted = wanted(filter);
            assertThat(found(filter)).as(Cql2.toText(filter)).containsExactlyInAnyOrderElementsOf(wanted);
            some += wanted.isEmpty() || wanted.size() == all.size() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(200);
    }

    @Test
    void countsAreExact() {
        RandomFilters filters = new RandomFilters(5);
        for (int i = 0; i < 100; i++) {
            Filter filter = filters.next();
            assertThat(store.count(query(filter))).isEqualTo(wanted(filter).size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S_INTERSECTS(geometry, BBOX(170,5,0,20))",
                "NOT S_INTERSECTS(geometry, BBOX(170,5,0,20))",
                "NOT S_INTERSECTS(footprint, BBOX(-3,5,3,20))",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(0 0),POLYGON((-5 5,5 5,5 20,-5 20,-5 5)),"
                        + "POINT(1 0),POINT(2 0),POINT(3 0)))",
                "S_INTERSECTS(BBOX(-3,5,3,20), geometry) OR S_WITHIN(footprint, BBOX(-3,5,3,20))",
                "S_INTERSECTS(geometry, POINT EMPTY)",
                "S_DISJOINT(geometry, POINT EMPTY)",
                "S_CONTAINS(footprint, geometry)",
                "S_WITHIN(geometry, footprint) AND NOT S_EQUALS(geometry, footprint)",
                "CASEI(ACCENTI(place)) LIKE CASEI(ACCENTI('MENA%'))",
                "title LIKE '%[%' OR title LIKE '%*%'",
                "\"group\" LIKE '%\"x\"%'",
            })
    void whatChanceSeldomBringsToo(String text) {
        Filter filter = IncidentQueryables.ALL.typed(Cql2.readText(text));
        assertThat(found(filter)).containsExactlyInAnyOrderElementsOf(wanted(filter));
    }

    private List<String> wanted(Filter filter) {
        return all.stream().filter(filter::matches).map(Incident::id).toList();
    }

    private List<String> found(Filter filter) {
        List<String> ids = new ArrayList<>();
        store.find(query(filter), incident -> ids.add(incident.id()));
        return ids;
    }

    private static IncidentQuery query(Filter filter) {
        return IncidentQuery.builder()
                .statuses(Set.of(Status.values()))
                .filter(Optional.of(filter))
                .build();
    }
}
