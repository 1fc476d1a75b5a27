package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.query.Area;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchText;
import org.harmattan.query.SearchWord;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What every store tells of many incidents at once: briefs, sketches, numbers, footprints. */
abstract class BriefIncidentsContract extends StoreContract {

    @Test
    void briefsTellTheSameAsTheIncidents() {
        RandomIncidents random = new RandomIncidents(5);
        List<Incident> all = random.incidents(300);
        store.save(IncidentFixtures.article(), all);
        IncidentQuery query = EVERYTHING.withPlaced(true);
        List<Brief> briefs = new ArrayList<>();
        store.visitBriefs(query, briefs::add);
        Instant now = briefs.get(0).changed();
        Map<String, Long> numbers = new TreeMap<>();
        briefs.forEach(brief -> numbers.put(brief.id(), brief.number()));
        assertThat(numbers.values()).doesNotHaveDuplicates();
        assertThat(briefs)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(query::matches)
                        .map(incident -> Briefs.of(incident, numbers.getOrDefault(incident.id(), 0L), now))
                        .toList());
        List<String> ids = new ArrayList<>();
        store.visitIds(query, ids::add);
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        briefs.stream().map(Brief::id).toList());
        Map<String, String> publishers = new TreeMap<>();
        store.visitPublishers(query, publishers::put);
        assertThat(publishers)
                .allSatisfy((id, publisher) -> assertThat(
                                store.findById(id).orElseThrow().reports())
                        .anyMatch(report -> report.publisher().equals(Optional.of(publisher))));
        assertThat(publishers.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        for (Sketch sketch : store.listSketches(ids)) {
            Incident incident = store.findById(sketch.brief().id()).orElseThrow();
            assertThat(sketch.brief()).isEqualTo(Briefs.of(incident, numbers.get(incident.id()), now));
            assertThat(sketch.title()).isEqualTo(incident.title());
            assertThat(sketch.footprint().isPresent()).isEqualTo(incident.location() instanceof Location.Placed);
        }
        assertThat(store.listSketches(ids)).hasSameSizeAs(ids);
        List<String> wanted = new ArrayList<>(ids);
        wanted.add(ids.size() / 2, "no such id");
        assertThat(store.list(wanted)).extracting(Incident::id).isEqualTo(ids);
        assertThat(store.list(wanted))
                .allSatisfy(
                        incident -> assertThat(store.findById(incident.id())).contains(incident));
    }

    @Test
    void numbersOfTheIncidentsThatHaveAWordAreTold() {
        List<Incident> incidents = new RandomIncidents(17).incidents(60);
        store.save(IncidentFixtures.article(), incidents);
        Map<String, Long> numbers = new TreeMap<>();
        store.visitBriefs(EVERYTHING, brief -> numbers.put(brief.id(), brief.number()));
        Set<Long> all = new HashSet<>();
        for (String beginning : List.of("attack", "jni", "nobodyhasit")) {
            Set<Long> told = new HashSet<>();
            store.visitNumbers(
                    new SearchWord(beginning, Set.of()),
                    number -> assertThat(told.add(number)).isTrue());
            assertThat(told)
                    .as(beginning)
                    .isEqualTo(incidents.stream()
                            .filter(incident ->
                                    SearchText.words(incident).stream().anyMatch(word -> word.startsWith(beginning)))
                            .map(incident -> numbers.get(incident.id()))
                            .collect(Collectors.toSet()));
            all.addAll(told);
        }
        assertThat(all).isNotEmpty();
    }

    @Test
    void footprintsAreToldPackedWithTheirBounds() {
        Map<String, Geometry> footprints = footprintsOf(saved());
        Set<String> told = new HashSet<>();
        store.visitFootprints(Optional.empty(), (id, footprint) -> {
            assertThat(told.add(id)).isTrue();
            Envelope box = new Envelope(footprint.west(), footprint.east(), footprint.south(), footprint.north());
            assertThat((Object) box).isEqualTo(footprints.get(id).getEnvelopeInternal());
        });
        assertThat(told).isEqualTo(footprints.keySet());
        store.visitFootprints(Optional.of(Instant.now().plusSeconds(60)), (id, footprint) -> {
            throw new AssertionError(id + " is not that new");
        });
    }

    @Test
    void packedFootprintsAreWhereTheyAreDrawn() {
        List<Incident> all = saved();
        List<String> asked = all.stream().map(Incident::id).limit(60).toList();
        AreaTest area = new AreaTest(new Area.Circle(new LonLat(0, 14), 900_000));
        Map<String, Optional<Certainty>> told = new HashMap<>();
        store.visitFootprints(asked, (id, footprint) -> told.put(id, footprint.findIn(area)));
        Map<String, Geometry> footprints = footprintsOf(all);
        footprints.keySet().retainAll(asked);
        assertThat(told.keySet()).isEqualTo(footprints.keySet());
        footprints.forEach((id, footprint) -> {
            assertThat(told.get(id).isPresent()).isEqualTo(area.accepts(footprint, Certainty.POSSIBLE));
            assertThat(told.get(id).filter(in -> in == Certainty.CERTAIN).isPresent())
                    .isEqualTo(area.accepts(footprint, Certainty.CERTAIN));
        });
        assertThat(told.containsValue(Optional.<Certainty>empty())).isTrue();
        for (Certainty certainty : Certainty.values()) {
            assertThat(told.containsValue(Optional.of(certainty)))
                    .as("%s", certainty)
                    .isTrue();
        }
    }

    private List<Incident> saved() {
        List<Incident> all = new RandomIncidents(31).incidents(80);
        store.save(IncidentFixtures.article(), all);
        return all;
    }

    private static Map<String, Geometry> footprintsOf(List<Incident> all) {
        return all.stream()
                .filter(incident -> incident.location() instanceof Location.Placed)
                .collect(Collectors.toMap(
                        Incident::id, incident -> ((Location.Placed) incident.location()).footprint()));
    }
}
