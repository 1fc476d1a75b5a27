package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Editing;
import org.harmattan.store.PageKey;
import org.harmattan.store.RandomIncidents;
import org.harmattan.store.SortOrder;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** What a text finds by the numbers of incidents is what the store finds. */
class TextRowsTest extends StoredIndex {

    private final List<Incident> all = new RandomIncidents(11).incidents(300);

    @Test
    void findsWhatTheStoreFinds() {
        store.save(IncidentFixtures.article(), all);
        sameAsTheStore(IncidentIndex.of(store));
    }

    @Test
    void findsWhatWasChangedAndAddedSince() {
        store.save(IncidentFixtures.article(), all.subList(0, 200));
        try (LiveIndex live = new LiveIndex(store, 60_000, failure -> {})) {
            live.get();
            Incident first = all.get(0);
            store.edit(
                    first.id(),
                    1,
                    new IncidentChange(first)
                            .location(IncidentFixtures.placed().location())
                            .result(),
                    new Editing("test", ""));
            store.save(Article.of("article-2", "Une suite."), all.subList(200, 300));
            sameAsTheStore(live.get());
            assertThat(found(live.get(), "sobane")).contains(first.id());
        }
    }

    @Test
    void findsNamesThatAWordStandsFor() {
        store.save(IncidentFixtures.article(), all);
        IncidentQuery called = IncidentQuery.builder()
                .text(
                        Optional.of("Called otherwise"),
                        word -> Set.of(all.get(0).title().text(), "the"))
                .statuses(EnumSet.allOf(Status.class))
                .build();
        Set<String> stored = new HashSet<>();
        store.visitIds(called, stored::add);
        assertThat(stored)
                .isNotEmpty()
                .isEqualTo(
                        all.stream().filter(called::matches).map(Incident::id).collect(Collectors.toSet()))
                .isEqualTo(found(IncidentIndex.of(store), called));
    }

    private void sameAsTheStore(IncidentIndex index) {
        for (String text : List.of("a", "m", "group", "sobane da", "2 m", "!?", "nobodyhasthis", "l'é")) {
            Set<String> stored = new HashSet<>();
            store.visitIds(wanted(text), stored::add);
            assertThat(found(index, text)).as(text).isEqualTo(stored);
        }
    }

    private static Set<String> found(IncidentIndex index, String text) {
        return found(index, wanted(text));
    }

    private static Set<String> found(IncidentIndex index, IncidentQuery query) {
        List<String> ids = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            IdPage page =
                    index.findPage(query, SortOrder.DATE_DESC, after, 1_000).orElseThrow();
            ids.addAll(page.ids());
            after = page.next();
        } while (after.isPresent());
        return new HashSet<>(ids);
    }

    private static IncidentQuery wanted(String text) {
        return IncidentQuery.builder()
                .text(Optional.of(text))
                .statuses(EnumSet.allOf(Status.class))
                .build();
    }
}
