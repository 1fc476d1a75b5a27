package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harmattan.incident.Actor;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryBuilder;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** What every store answers to a query: which incidents, in which order, page by page. */
abstract class IncidentSearchContract extends StoreContract {

    /** The order that the contract promises. */
    private static final Comparator<Incident> ORDER = Comparator.comparing(
                    (Incident incident) -> incident.when().end().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Incident::id);

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

    private static List<String> ids(List<Incident> incidents) {
        return incidents.stream().map(Incident::id).toList();
    }
}
