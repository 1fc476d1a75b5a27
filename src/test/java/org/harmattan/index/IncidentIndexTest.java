package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryBuilder;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.RandomIncidents;
import org.harmattan.store.SortOrder;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** The index says the same as {@link IncidentQuery#matches}, whatever is asked. */
class IncidentIndexTest extends StoredIndex {

    @Test
    void anyQueryWantsTheSameIncidents() {
        RandomIncidents random = new RandomIncidents(11);
        List<Incident> all = random.incidents(500);
        store.save(IncidentFixtures.article(), all);
        IncidentIndex index = IncidentIndex.of(store);
        assertThat(index.size()).isEqualTo(500);
        for (int i = 0; i < 400; i++) {
            IncidentQuery query = random.query();
            assertThat(wanted(index, query)).as("%s", query).isEqualTo(ids(all, query));
        }
    }

    @Test
    void pagesAreThoseOfTheStore() {
        RandomIncidents random = new RandomIncidents(13);
        store.save(IncidentFixtures.article(), random.incidents(300));
        IncidentIndex index = IncidentIndex.of(store);
        Set<SortOrder> known = EnumSet.complementOf(EnumSet.of(SortOrder.TITLE, SortOrder.ADDED_DESC));
        for (int i = 0; i < 60; i++) {
            IncidentQuery query = i == 0 ? IncidentQuery.all() : random.query();
            for (SortOrder order : known) {
                assertPages(index, query, order, 1 + i % 9);
            }
        }
        assertThat(index.findPage(IncidentQuery.all(), SortOrder.TITLE, Optional.empty(), 10))
                .isEmpty();
    }

    /** Deaths of the incidents in a division that a query wants. */
    private static long killed(List<Incident> all, IncidentQuery query, DivisionCount division) {
        return all.stream()
                .filter(query::matches)
                .filter(in -> in.location() instanceof Location.Placed at
                        && at.admin1().equals(Optional.of(division.label()))
                        && at.country().equals(division.country()))
                .mapToLong(in -> in.casualties().killed().map(CountRange::best).orElse(0))
                .sum();
    }

    private void assertPages(IncidentIndex index, IncidentQuery query, SortOrder order, int limit) {
        Optional<PageKey> after = Optional.empty();
        do {
            IdPage page = index.findPage(query, order, after, limit).orElseThrow();
            Page stored = store.page(query, order, after, limit);
            assertThat(page.ids())
                    .as("%s %s after %s", order, query, after)
                    .isEqualTo(stored.incidents().stream().map(Incident::id).toList());
            assertThat(page.next()).isEqualTo(stored.next());
            after = page.next();
        } while (after.isPresent());
    }

    @Test
    void eachListFollowsAllFiltersButItsOwn() {
        RandomIncidents random = new RandomIncidents(12);
        List<Incident> all = random.incidents(400);
        store.save(IncidentFixtures.article(), all);
        IncidentIndex index = IncidentIndex.of(store);
        for (int i = 0; i < 60; i++) {
            IncidentQuery query = random.query();
            Facets facets = index.facets(query);
            assertCounts(
                    facets.groups(),
                    all,
                    query,
                    free -> free.groups(Set.of()),
                    in -> Stream.of(in.group().label()));
            assertCounts(
                    facets.eventTypes(),
                    all,
                    query,
                    free -> free.eventTypes(Set.of()),
                    in -> Stream.of(in.type().eventType().label()));
            assertCounts(
                    facets.subEventTypes(),
                    all,
                    query,
                    free -> free.subEventTypes(Set.of()),
                    in -> Stream.of(in.type().label()));
            assertCounts(
                    facets.countries(),
                    all,
                    query,
                    free -> free.countries(Set.of()),
                    in -> in.location().country().stream());
            assertCounts(
                    facets.admin1().stream()
                            .map(found -> new FacetCount(
                                    found.label() + "/" + found.country().orElse(""), found.count()))
                            .toList(),
                    all,
                    query,
                    free -> free.admin1(Set.of()),
                    in -> in.location() instanceof Location.Placed at
                            ? at.admin1().map(name -> name + "/" + at.country().orElse("")).stream()
                            : Stream.of());
            assertThat(facets.admin1())
                    .allSatisfy(found -> assertThat(found.killed())
                            .isEqualTo(killed(
                                    all, query.toBuilder().admin1(Set.of()).build(), found)));
            assertCounts(
                    facets.statuses(),
                    all,
                    query,
                    free -> free.statuses(EnumSet.allOf(Status.class)),
                    in -> Stream.of(in.status().label()));
            assertCounts(facets.sources(), all, query, free -> free.sources(Set.of()), IncidentIndexTest::sources);
            assertCounts(
                    facets.contested(),
                    all,
                    query,
                    free -> free.contested(Optional.empty()),
                    in -> Stream.of(Boolean.toString(in.contested())));
            assertThat(facets.matched()).isEqualTo(ids(all, query).size());
            assertThat(facets.certain())
                    .isEqualTo(ids(all, query.withCertainty(Certainty.CERTAIN)).size());
            assertThat(facets.possible())
                    .isEqualTo(ids(all, query.withCertainty(Certainty.POSSIBLE)).size());
        }
    }

    @Test
    void whatReachesAThresholdOrLiesInAPeriodIsWhatAskingForItGives() {
        RandomIncidents random = new RandomIncidents(15);
        List<Incident> all = random.incidents(400);
        store.save(IncidentFixtures.article(), all);
        IncidentIndex index = IncidentIndex.of(store);
        for (int i = 0; i < 60; i++) {
            IncidentQuery query = i == 0 ? IncidentQuery.all() : random.query();
            Facets facets = index.facets(query);
            for (FacetCount least : facets.confidenceLeast()) {
                OptionalDouble asked = OptionalDouble.of(Double.parseDouble(least.label()));
                assertThat(least.count())
                        .as("%s of %s", asked, query)
                        .isEqualTo(matched(all, query.toBuilder().minConfidence(asked)));
            }
            for (FacetCount least : facets.killedLeast()) {
                OptionalInt asked = OptionalInt.of(Integer.parseInt(least.label()));
                assertThat(least.count())
                        .as("%s of %s", asked, query)
                        .isEqualTo(matched(all, query.toBuilder().minKilled(asked)));
            }
            for (PeriodCount period : facets.periods()) {
                assertThat(period.count())
                        .as("%s of %s", period, query)
                        .isEqualTo(matched(all, query.withDays(period.from(), period.to()).toBuilder()));
            }
        }
        Facets facets = index.facets(IncidentQuery.all());
        assertThat(facets.confidenceLeast()).extracting(FacetCount::label).containsExactly("0.5", "0.75", "0.9");
        assertThat(facets.killedLeast())
                .extracting(FacetCount::label)
                .containsExactly("1", "5", "10", "25", "50", "100");
        assertThat(facets.periods())
                .extracting(PeriodCount::label)
                .containsExactly("week", "month", "quarter", "year", "thisYear", "all");
        assertThat(facets.periods().get(0).count()).isBetween(1, facets.matched() - 1);
    }

    private static int matched(List<Incident> all, IncidentQueryBuilder query) {
        return ids(all, query.build()).size();
    }

    @Test
    void periodsEndWithTheLastDayOfAllAndMonthsAreCountedInDaysThatExist() {
        Actor nobody = new Actor(Optional.empty(), Actor.UNIDENTIFIED, "Unidentified Armed Group (Mali)");
        Incident first = IncidentFixtures.incident("article-1-1", SubEventType.ATTACK, nobody)
                .when(DateRange.day(LocalDate.of(2021, 5, 31)))
                .build();
        store.save(IncidentFixtures.article(), List.of(first));
        List<PeriodCount> periods = IncidentIndex.of(store)
                .facets(IncidentQuery.all().withDays(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1))))
                .periods();
        assertThat(periods)
                .containsExactly(
                        period("week", "2021-05-25", "2021-05-31"),
                        period("month", "2021-05-02", "2021-05-31"),
                        period("quarter", "2021-03-01", "2021-05-31"),
                        period("year", "2020-06-01", "2021-05-31"),
                        period("thisYear", "2021-01-01", "2021-12-31"),
                        new PeriodCount("all", Optional.empty(), Optional.empty(), 1));
        assertThat(IncidentIndex.of(List.of()).facets(IncidentQuery.all()).periods())
                .isEmpty();
    }

    private static PeriodCount period(String label, String from, String to) {
        return new PeriodCount(label, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), 1);
    }

    @Test
    void bandsAddUp() {
        RandomIncidents random = new RandomIncidents(13);
        List<Incident> all = random.incidents(300);
        store.save(IncidentFixtures.article(), all);
        Facets facets = IncidentIndex.of(store).facets(IncidentQuery.all());
        assertThat(facets.confidence().stream().mapToInt(FacetCount::count).sum())
                .isEqualTo(facets.matched());
        assertThat(facets.killed().stream().mapToInt(FacetCount::count).sum()).isEqualTo(facets.matched());
        assertThat(facets.killed()).extracting(FacetCount::label).contains("0", "1", "5", "unknown");
        IncidentQuery sure =
                IncidentQuery.builder().minConfidence(OptionalDouble.of(0.7)).build();
        int above = facets.confidence().stream()
                .filter(band -> band.label().compareTo("0.7") >= 0)
                .mapToInt(FacetCount::count)
                .sum();
        assertThat(above).isEqualTo(ids(all, sure).size());
    }

    @Test
    void whatIsWrittenLaterIsSeenAndOldIndexesStayAsTheyWere() {
        RandomIncidents random = new RandomIncidents(14);
        List<Incident> all = random.incidents(150);
        store.save(IncidentFixtures.article(), all.subList(0, 100));
        try (LiveIndex live = new LiveIndex(store, 60_000, failure -> {})) {
            IncidentIndex before = live.get();
            assertThat(before.size()).isEqualTo(100);
            assertThat(live.get()).isSameAs(before);
            store.save(Article.of("empty", "Nothing happened."), List.of());
            assertThat(live.get().revision()).isEqualTo(store.revision());
            List<Incident> more = all.subList(100, 150);
            store.save(Article.of("article-2", IncidentFixtures.article().text()), reportedIn("article-2", more));
            IncidentIndex after = live.get();
            assertThat(after.size()).isEqualTo(150);
            assertThat(wanted(after, IncidentQuery.all()))
                    .isEqualTo(wanted(IncidentIndex.of(store), IncidentQuery.all()));
            assertThat(before.size()).isEqualTo(100);
            assertThat(wanted(before, IncidentQuery.all()))
                    .noneMatch(id -> after.columns().rows.get(id) >= 100);
        }
    }

    private static List<Incident> reportedIn(String article, List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> new IncidentChange(incident)
                        .article(article)
                        .reports(List.of(new Report(
                                article, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                        .result())
                .toList();
    }

    private static void assertCounts(
            List<FacetCount> list,
            List<Incident> all,
            IncidentQuery query,
            UnaryOperator<IncidentQueryBuilder> free,
            Function<Incident, Stream<String>> values) {
        IncidentQuery others = free.apply(query.toBuilder()).build();
        Map<String, Integer> expected = all.stream()
                .filter(others::matches)
                .flatMap(values)
                .collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum));
        assertThat(list.stream().collect(Collectors.toMap(FacetCount::label, FacetCount::count)))
                .as("%s", query)
                .isEqualTo(expected);
    }

    private static Stream<String> sources(Incident incident) {
        return Stream.concat(
                        Stream.of(incident.origin().source()),
                        incident.reports().stream().map(Report::publisher).flatMap(Optional::stream))
                .distinct();
    }

    private static Set<String> wanted(IncidentIndex index, IncidentQuery query) {
        Set<String> ids = new LinkedHashSet<>();
        index.select(query).forEach(row -> ids.add(index.columns().ids[row]));
        return ids;
    }

    private static Set<String> ids(List<Incident> all, IncidentQuery query) {
        return all.stream().filter(query::matches).map(Incident::id).collect(Collectors.toSet());
    }
}
