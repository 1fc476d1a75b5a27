package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** What every store must do when many incidents are imported. */
abstract class BulkLoadContract extends StoreContract {

    private static final Editing AWA = new Editing("Awa", "");

    @Test
    void loadedIncidentsAreFoundLikeAnyOthersDuringAndAfterTheLoad() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        RandomIncidents random = new RandomIncidents(31);
        List<Incident> imported = imported(random.incidents(600));
        List<Incident> all = new ArrayList<>(IncidentFixtures.all());
        all.addAll(imported);
        try (BulkLoad load = store.beginBulk()) {
            imported.forEach(load::put);
            load.commit();
            assertSameAnswers(random, all);
            store.save(Article.of("late", "Late."), List.of(late()));
            all.add(late());
            assertThat(ids(near())).contains("late-1");
        }
        assertSameAnswers(random, all);
        assertThat(ids(near())).contains("late-1");
    }

    @Test
    void theSameAgainChangesNothingAndALaterStateIsARevision() {
        List<Incident> imported = imported(new RandomIncidents(32).incidents(50));
        assertThat(load(imported)).isEqualTo(new BulkLoad.Tally(50, 0, 0, 0));
        long revision = store.revision();
        assertThat(load(imported)).isEqualTo(new BulkLoad.Tally(0, 0, 50, 0));
        assertThat(store.revision()).isEqualTo(revision);

        Incident first = imported.get(0);
        Incident later = new IncidentChange(first)
                .id("another id")
                .target(Optional.of("Éleveurs"))
                .result();
        assertThat(load(List.of(later, imported.get(1)))).isEqualTo(new BulkLoad.Tally(0, 1, 1, 0));
        assertThat(store.count(EVERYTHING)).isEqualTo(50);
        assertThat(store.findById(first.id()).flatMap(Incident::target)).contains("Éleveurs");
        assertThat(store.listRevisions(first.id()))
                .extracting(Revision::what, Revision::by)
                .containsExactly(
                        tuple(Revision.Kind.IMPORTED, first.origin().source()),
                        tuple(Revision.Kind.IMPORTED, first.origin().source()));
    }

    @Test
    void oneThatComesTwiceEndsAsItCameLast() {
        Incident first = imported(new RandomIncidents(33).incidents(1)).get(0);
        Incident last = new IncidentChange(first).target(Optional.of("last")).result();
        assertThat(load(List.of(first, last, last))).isEqualTo(new BulkLoad.Tally(1, 1, 1, 0));
        assertThat(store.findById(first.id())).contains(last);
    }

    @Test
    void whatAPersonDecidedStays() {
        List<Incident> imported = imported(new RandomIncidents(34).incidents(3));
        load(imported);
        String id = imported.get(0).id();
        store.edit(
                id,
                1,
                new IncidentChange(imported.get(0))
                        .target(Optional.of("by hand"))
                        .result(),
                AWA);
        Incident later = new IncidentChange(imported.get(0))
                .target(Optional.of("by import"))
                .result();
        assertThat(load(List.of(later))).isEqualTo(new BulkLoad.Tally(0, 0, 0, 1));
        assertThat(store.findById(id).flatMap(Incident::target)).contains("by hand");
    }

    @Test
    void aJobRemembersHowFarItWas() {
        List<Incident> imported = imported(new RandomIncidents(35).incidents(4));
        assertThat(store.findMark("file.csv")).isEmpty();
        try (BulkLoad load = store.beginBulk()) {
            load.put(imported.get(0));
            load.mark("file.csv", 17);
            assertThat(store.findMark("file.csv")).as("not durable yet").isEmpty();
            load.commit();
            assertThat(store.findMark("file.csv")).hasValue(17);
            assertThat(store.count(EVERYTHING)).isEqualTo(1);
            load.mark("file.csv", 0);
        }
        assertThat(store.findMark("file.csv")).isEmpty();
    }

    @Test
    void oneLoadAtATime() {
        try (BulkLoad load = store.beginBulk()) {
            assertThatThrownBy(store::beginBulk).isInstanceOf(StoreException.class);
            assertThat(load.tally()).isEqualTo(new BulkLoad.Tally(0, 0, 0, 0));
        }
        store.beginBulk().close();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private BulkLoad.Tally load(List<Incident> incidents) {
        try (BulkLoad load = store.beginBulk()) {
            incidents.forEach(load::put);
            load.commit();
            return load.tally();
        }
    }

    private void assertSameAnswers(RandomIncidents random, List<Incident> all) {
        for (int i = 0; i < 60; i++) {
            IncidentQuery query = random.query();
            assertThat(ids(query))
                    .as(query.toString())
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(query::matches)
                            .map(Incident::id)
                            .toList());
        }
        List<Incident> found = new ArrayList<>();
        store.find(EVERYTHING, found::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Incident late() {
        return new IncidentChange(IncidentFixtures.placed())
                .id("late-1")
                .location(RandomIncidents.placed(100, 50, IncidentFixtures.square(100, 50, 1)))
                .result();
    }

    private static IncidentQuery near() {
        return IncidentQuery.all().withArea(Optional.of(Area.Box.of(new BBox(99, 49, 100, 50), false)));
    }

    private List<String> ids(IncidentQuery query) {
        List<String> ids = new ArrayList<>();
        store.visitIds(query, ids::add);
        return ids;
    }

    private static List<Incident> imported(List<Incident> incidents) {
        List<Incident> imported = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            Optional<String> notes = i % 2 == 0 ? Optional.of("Note " + i + " à Kœna") : Optional.empty();
            imported.add(new IncidentChange(incidents.get(i))
                    .status(Status.IMPORTED)
                    .origin(new Origin.Imported(i % 3 == 0 ? "UCDP" : "ACLED", "S" + i, "CC BY 4.0", notes))
                    .result());
        }
        return imported;
    }
}
