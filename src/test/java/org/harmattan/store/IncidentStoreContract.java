package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Area;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryBuilder;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What every store must do, wherever it keeps things. */
abstract class IncidentStoreContract {

    /** The order that the contract promises. */
    private static final Comparator<Incident> ORDER = Comparator.comparing(
                    (Incident incident) -> incident.when().end().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Incident::id);

    private static final IncidentQuery EVERYTHING =
            IncidentQuery.builder().statuses(Set.of(Status.values())).build();

    protected IncidentStore store;

    /** A new, empty store. */
    protected abstract IncidentStore openEmpty() throws IOException;

    /** The same store after it was closed. */
    protected abstract IncidentStore reopen() throws IOException;

    @BeforeEach
    void open() throws IOException {
        store = openEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSavedComesBackUnchangedAlsoAfterClosing() throws IOException {
        assertThat(store.save(IncidentFixtures.article(), IncidentFixtures.all()))
                .isEqualTo(SaveOutcome.ADDED);
        assertThat(find(IncidentQuery.all())).containsExactlyInAnyOrderElementsOf(IncidentFixtures.all());
        store.close();
        store = reopen();
        assertThat(find(IncidentQuery.all())).containsExactlyInAnyOrderElementsOf(IncidentFixtures.all());
        assertThat(store.findArticle("article-1")).contains(IncidentFixtures.article());
        assertThat(store.findArticle("article-2")).isEmpty();
        assertThat(store.findById("article-1-2")).contains(IncidentFixtures.contested());
        assertThat(store.findById("article-1-9")).isEmpty();
    }

    @Test
    void anArticleIsFoundByItsContentAndLeadsToItsIncidents() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        assertThat(store.findArticle(ArticleKey.of(IncidentFixtures.article()))).contains(IncidentFixtures.article());
        assertThat(store.findArticle(ArticleKey.of(Article.of("article-1", "other"))))
                .isEmpty();
        assertThat(store.listByArticle("article-1")).containsExactlyInAnyOrderElementsOf(IncidentFixtures.all());
        assertThat(store.listByArticle("article-2")).isEmpty();
    }

    @Test
    void aFootprintOfSeveralPartsComesBack() {
        Geometry two = IncidentFixtures.square(0, 15, 0.5).union(IncidentFixtures.square(3, 15, 0.5));
        Incident incident = incident("i", RandomIncidents.JNIM)
                .location(RandomIncidents.placed(0, 15, two))
                .build();
        store.save(IncidentFixtures.article(), List.of(incident));
        assertThat(store.findById("i")).contains(incident);
    }

    @Test
    void theSameArticleAddsNothingASecondTime() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        long revision = store.revision();
        assertThat(store.save(IncidentFixtures.article(), IncidentFixtures.all()))
                .isEqualTo(SaveOutcome.ALREADY_THERE);
        assertThat(store.count(IncidentQuery.all())).isEqualTo(4);
        assertThat(store.countArticles()).isEqualTo(1);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void anotherTextUnderATakenIdIsLeftOut() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        Article other = Article.of("article-1", "Another text.");
        assertThat(store.save(other, List.of())).isEqualTo(SaveOutcome.ID_TAKEN);
        assertThat(store.findArticle("article-1")).contains(IncidentFixtures.article());
    }

    @Test
    void anArticleIsKeptWithAllItsIncidentsOrNotAtAll() {
        Incident good = incident("same", RandomIncidents.JNIM).build();
        long revision = store.revision();
        assertThatThrownBy(() -> store.save(IncidentFixtures.article(), List.of(good, good)))
                .isInstanceOf(StoreException.class);
        assertThat(store.count(IncidentQuery.all())).isZero();
        assertThat(store.countArticles()).isZero();
        assertThat(store.revision()).isEqualTo(revision);
        assertThat(store.save(IncidentFixtures.article(), List.of(good))).isEqualTo(SaveOutcome.ADDED);
    }

    @Test
    void everyWriteGivesANewRevision() {
        long before = store.revision();
        store.save(Article.of("a", "First."), List.of());
        long between = store.revision();
        store.save(Article.of("b", "Second."), List.of());
        assertThat(before).isLessThan(between);
        assertThat(between).isLessThan(store.revision());
    }

    @Test
    void filtersMeanWhatTheQuerySays() {
        RandomIncidents random = new RandomIncidents(20190612);
        List<Incident> all = random.incidents(700);
        store.save(IncidentFixtures.article(), all);
        for (int i = 0; i < 300; i++) {
            IncidentQuery query = random.query();
            List<Incident> wanted =
                    all.stream().filter(query::matches).sorted(ORDER).toList();
            assertThat(ids(find(query))).as(query.toString()).isEqualTo(ids(wanted));
            assertThat(store.count(query)).as(query.toString()).isEqualTo(wanted.size());
            assertThat(store.listGroups(query)).as(query.toString()).isEqualTo(groups(all, query));
            assertThat(store.findDays(query)).as(query.toString()).isEqualTo(days(wanted));
        }
    }

    @Test
    void manyIncidentsAllKeepTheirParts() {
        List<Incident> all = new RandomIncidents(7).incidents(1000);
        store.save(IncidentFixtures.article(), all);
        assertThat(find(EVERYTHING)).isEqualTo(all.stream().sorted(ORDER).toList());
    }

    @Test
    void pagesTogetherAreTheWholeListInEveryOrder() {
        List<Incident> all = new RandomIncidents(11).incidents(230);
        store.save(IncidentFixtures.article(), all);
        for (SortOrder order : SortOrder.values()) {
            List<Incident> listed = pages(order, 17, () -> {});
            assertThat(ids(listed)).as(order.label()).doesNotHaveDuplicates().hasSize(all.size());
            assertThat(listed).as(order.label()).isSortedAccordingTo(Orders.of(order));
        }
    }

    @Test
    void pagesNeitherRepeatNorSkipWhatWasThereWhenOthersWriteMeanwhile() {
        List<Incident> all = new RandomIncidents(12).incidents(100);
        store.save(IncidentFixtures.article(), all);
        int[] written = {0};
        List<Incident> listed = pages(SortOrder.DATE_DESC, 9, () -> {
            String id = "late" + written[0]++;
            Incident late = incident(id, RandomIncidents.JNIM)
                    .when(DateRange.day(LocalDate.of(2030, 1, 1)))
                    .build();
            store.save(Article.of(id, "Text " + id), List.of(late));
        });
        assertThat(ids(listed))
                .containsExactlyElementsOf(ids(all.stream().sorted(ORDER).toList()));
    }

    @Test
    void aPageKeySurvivesItsTextAndOnlyItsOwn() {
        for (String value : List.of("2020-01-31", "")) {
            PageKey key = new PageKey(SortOrder.DATE_DESC, value, "é\nid/1");
            assertThat(key.text()).matches("[A-Za-z0-9_-]+");
            assertThat(PageKey.findByText(key.text())).contains(key);
        }
        assertThat(PageKey.findByText(new PageKey(SortOrder.KILLED_DESC, "many", "i").text()))
                .isEmpty();
        assertThat(PageKey.findByText("nonsense?")).isEmpty();
    }

    @Test
    void whatWasChangedSinceATimeIsFound() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        IncidentQueryBuilder since = EVERYTHING.toBuilder();
        Instant now = Instant.now();
        assertThat(find(since.since(Optional.of(now.minusSeconds(600))).build()))
                .hasSize(4);
        assertThat(find(since.since(Optional.of(now.plusSeconds(600))).build())).isEmpty();
    }

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
    void footprintsAreToldByTheirBoundsAndTestedThemselves() {
        List<Incident> all = new RandomIncidents(31).incidents(80);
        store.save(IncidentFixtures.article(), all);
        Map<String, Geometry> footprints = all.stream()
                .filter(incident -> incident.location() instanceof Location.Placed)
                .collect(Collectors.toMap(
                        Incident::id, incident -> ((Location.Placed) incident.location()).footprint()));
        Set<String> told = new HashSet<>();
        store.visitBounds(Optional.empty(), (id, west, south, east, north) -> {
            assertThat(told.add(id)).isTrue();
            Envelope box = footprints.get(id).getEnvelopeInternal();
            assertThat(new Envelope(west, east, south, north).covers(box)).isTrue();
            assertThat(west).isCloseTo(box.getMinX(), within(1e-4));
            assertThat(north).isCloseTo(box.getMaxY(), within(1e-4));
        });
        assertThat(told).isEqualTo(footprints.keySet());
        store.visitBounds(Optional.of(Instant.now().plusSeconds(60)), (id, west, south, east, north) -> {
            throw new AssertionError(id + " is not that new");
        });
        AreaTest area = new AreaTest(new Area.Circle(new LonLat(0, 14), 900_000));
        Map<String, Boolean> tested = new HashMap<>();
        store.testFootprints(area, all.stream().map(Incident::id).toList(), tested::put);
        footprints.forEach((id, footprint) -> {
            assertThat(tested.containsKey(id)).isEqualTo(area.accepts(footprint, Certainty.POSSIBLE));
            assertThat(tested.getOrDefault(id, false)).isEqualTo(area.accepts(footprint, Certainty.CERTAIN));
        });
        assertThat(tested).containsValues(true, false).hasSizeLessThan(footprints.size());
    }

    @Test
    void aVisitorMayAskTheStoreAndStopWithItsOwnException() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        assertThatThrownBy(() -> store.find(IncidentQuery.all(), incident -> {
                    throw new IOException("pipe of "
                            + store.findById(incident.id()).orElseThrow().id());
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("pipe of article-1-");
        assertThat(store.count(IncidentQuery.all())).isEqualTo(4);
    }

    @Test
    void aSearchDoesNotSeeWhatIsWrittenMeanwhile() {
        store.save(IncidentFixtures.article(), new RandomIncidents(3).incidents(600));
        List<Incident> seen = new ArrayList<>();
        store.find(EVERYTHING, incident -> {
            if (seen.isEmpty()) {
                Incident late = incident("zzz", RandomIncidents.JNIM).build();
                assertThat(store.save(Article.of("later", "Le soir."), List.of(late)))
                        .isEqualTo(SaveOutcome.ADDED);
            }
            seen.add(incident);
        });
        assertThat(seen).hasSize(600);
        assertThat(store.count(EVERYTHING)).isEqualTo(601);
    }

    @Test
    void severalThreadsMayWriteAndReadAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String id = "t" + i;
                List<Incident> two = List.of(
                        incident(id + "-1", RandomIncidents.JNIM).build(),
                        incident(id + "-2", RandomIncidents.JNIM).build());
                work.add(threads.submit(() -> store.save(Article.of(id, "Text " + id), two)));
                work.add(threads.submit(
                        () -> assertThat(find(IncidentQuery.all()).size() % 2).isZero()));
            }
            for (Future<?> done : work) {
                done.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.count(IncidentQuery.all())).isEqualTo(80);
        assertThat(store.countArticles()).isEqualTo(40);
    }

    @Test
    void aClosedStoreSaysSoAndMayBeClosedAgain() {
        store.close();
        store.close();
        assertThatThrownBy(() -> store.revision())
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("is closed");
        assertThat(CompletableFuture.supplyAsync(store::revision))
                .as("asked by another thread")
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(StoreException.class);
    }

    private static IncidentBuilder incident(String id, Actor group) {
        return IncidentFixtures.incident(id, SubEventType.ATTACK, group);
    }

    private List<Incident> find(IncidentQuery query) {
        List<Incident> found = new ArrayList<>();
        store.find(query, found::add);
        return found;
    }

    private List<Incident> pages(SortOrder order, int size, Runnable between) {
        List<Incident> listed = new ArrayList<>();
        Optional<PageKey> next = Optional.empty();
        do {
            Page page = store.page(EVERYTHING, order, next, size);
            assertThat(page.incidents()).hasSizeBetween(1, size);
            listed.addAll(page.incidents());
            next = page.next().flatMap(key -> PageKey.findByText(key.text()));
            between.run();
        } while (next.isPresent());
        return listed;
    }

    private static List<String> ids(List<Incident> incidents) {
        return incidents.stream().map(Incident::id).toList();
    }

    private static List<GroupCount> groups(List<Incident> all, IncidentQuery query) {
        IncidentQuery others = query.withGroups(Set.of());
        Map<String, Long> counts = all.stream()
                .filter(others::matches)
                .collect(Collectors.groupingBy(
                        incident -> incident.group().label(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new GroupCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(GroupCount::incidents).reversed())
                .toList();
    }

    private static Optional<Days> days(List<Incident> incidents) {
        Optional<LocalDate> first = incidents.stream()
                .flatMap(incident ->
                        incident.when().start().or(() -> incident.when().end()).stream())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last = incidents.stream()
                .flatMap(incident -> incident.when().end().stream())
                .max(Comparator.naturalOrder());
        return first.map(day -> new Days(day, last.orElseThrow()));
    }
}
