package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** What every store must do, wherever it keeps things. */
abstract class IncidentStoreContract extends StoreContract {

    /** The same store after it was closed. */
    protected abstract IncidentStore reopen() throws IOException;

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
}
