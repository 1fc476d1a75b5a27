package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Backups;
import org.harmattan.store.Editing;
import org.harmattan.store.IncidentStore;
import org.junit.jupiter.api.Test;

/** The index follows its store, whatever becomes of that. */
class LiveIndexTest extends StoredIndex {

    @Test
    void aCopyPutBackWhileItIsReadIsReadAnew() {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        Path copy = folder.resolve("copy.gpkg");
        store.backup(copy);
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        try (LiveIndex live = new LiveIndex(afterBriefs(meanwhile), 60_000, failure -> {})) {
            int before = live.get().count(IncidentQuery.all());
            Incident rejected = new IncidentChange(IncidentFixtures.placed())
                    .status(Status.REJECTED)
                    .result();
            store.edit("article-1-1", 1, rejected, new Editing("Awa", ""));
            meanwhile.set(() -> Backups.restore(folder.resolve("incidents.gpkg"), copy, (done, all) -> {}));

            IncidentIndex index = live.get();

            assertThat(index.revision()).isEqualTo(store.revision());
            assertThat(index.count(IncidentQuery.all())).isEqualTo(before);
        }
    }

    @Test
    void whatFailsBesideItIsTold() {
        List<RuntimeException> told = new CopyOnWriteArrayList<>();
        Runnable failing = () -> {
            throw new StackOverflowError("too deep");
        };
        assertThatThrownBy(LiveIndex.inCommonPool(failing, told::add)::join).hasMessageContaining("too deep");
        LiveIndex.inCommonPool(() -> {}, told::add).join();
        assertThat(told)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasRootCauseMessage("too deep"));
    }

    @Test
    void whoWaitsForTheFirstReadingIsToldOfItsEnd() throws Exception {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        CountDownLatch go = new CountDownLatch(1);
        try (LiveIndex live =
                new LiveIndex(afterBriefs(new AtomicReference<>(() -> await(go))), 60_000, failure -> {})) {
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> awaitFirst(live));
            assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            go.countDown();
            waiting.get(20, TimeUnit.SECONDS);
            assertThat(live.get().size()).isEqualTo(IncidentFixtures.all().size());
        }
        CountDownLatch never = new CountDownLatch(1);
        LiveIndex closed = new LiveIndex(afterBriefs(new AtomicReference<>(() -> await(never))), 60_000, failure -> {});
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> awaitFirst(closed));
        closed.close();
        waiting.get(20, TimeUnit.SECONDS);
    }

    private static void awaitFirst(LiveIndex live) {
        try {
            live.awaitFirst();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The store, to which something happens once when the briefs were read and the rest was not. */
    private IncidentStore afterBriefs(AtomicReference<Runnable> meanwhile) {
        return (IncidentStore) Proxy.newProxyInstance(
                LiveIndexTest.class.getClassLoader(),
                new Class<?>[] {IncidentStore.class},
                (proxy, called, arguments) -> {
                    try {
                        Object result = called.invoke(store, arguments);
                        if (called.getName().equals("visitBriefs")) {
                            meanwhile.getAndSet(() -> {}).run();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
