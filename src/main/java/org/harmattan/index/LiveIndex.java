package org.harmattan.index;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentStore;

/**
 * Keeps an index up to date with its store. Changes are read in by themselves, everything else only once. Safe for
 * several threads.
 */
public final class LiveIndex implements AutoCloseable {

    /** Changes are looked for from so long before the last one: writers may stamp a time and write a little later. */
    private static final long OVERLAP_SECONDS = 120;

    /** While people ask, nothing is rehearsed; who looks at what came leaves as much time. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final IncidentStore store;
    private final long patienceMillis;
    private final Consumer<RuntimeException> log;
    private final BiConsumer<IncidentIndex, IncidentQuery> rehearsed;

    /**
     * An index.
     *
     * @param generation of the store, when it was read: in the file of another one the same numbers mean other incidents
     */
    private record Made(IncidentIndex index, long generation) {}

    private final ExecutorService reader = Executors.newSingleThreadExecutor(LiveIndex::thread);
    private final CountDownLatch firstRead = new CountDownLatch(1);
    private volatile Optional<Made> made = Optional.empty();
    private volatile long asked = System.nanoTime();
    private Optional<CompletableFuture<IncidentIndex>> refresh = Optional.empty();

    /**
     * An index of that store, which stays the caller's. Reading begins at once, in the background.
     *
     * @param patienceMillis how long a caller waits for changes to be read in before it gets an index without them
     * @param log told of failures that no caller sees; called by the reading thread or one of the common pool
     */
    public LiveIndex(IncidentStore store, long patienceMillis, Consumer<RuntimeException> log) {
        this(store, patienceMillis, log, (index, query) -> {});
    }

    /**
     * The same, which rehearses answers once it is there.
     *
     * @param rehearsed does all that an answer takes; called by the reading thread, with an index of its own
     */
    public LiveIndex(
            IncidentStore store,
            long patienceMillis,
            Consumer<RuntimeException> log,
            BiConsumer<IncidentIndex, IncidentQuery> rehearsed) {
        this.store = store;
        this.rehearsed = rehearsed;
        this.patienceMillis = patienceMillis;
        this.log = log;
        inCommonPool(Rehearsal::drawRoute, log);
        startRefresh();
    }

    /**
     * The index. It shows everything that was written before this call, except where changes take long to read in, as in
     * the middle of a large import: its revision says what it shows. It never is that of a store that was replaced by a copy
     * since.
     */
    public IncidentIndex get() {
        asked = System.nanoTime();
        Optional<Made> last = made;
        if (last.isPresent() && last.get().index().revision() == store.revision()) {
            return last.get().index();
        }
        long generation = store.generation();
        Optional<IncidentIndex> present =
                last.filter(one -> one.generation() == generation).map(Made::index);
        CompletableFuture<IncidentIndex> coming = startRefresh();
        try {
            return present.isEmpty() ? coming.get() : coming.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return present.orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the index was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }

    /**
     * Waits until the store was read once, or could not be, or this is closed.
     *
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public void awaitFirst() throws InterruptedException {
        firstRead.await();
    }

    /** Stops reading. */
    @Override
    public void close() {
        reader.shutdownNow();
        firstRead.countDown();
    }

    /** Does what nobody waits for; its failures are told to {@code log}. */
    static CompletableFuture<Void> inCommonPool(Runnable work, Consumer<RuntimeException> log) {
        return CompletableFuture.runAsync(work).whenComplete((done, failure) -> {
            if (failure != null) {
                log.accept(failure instanceof RuntimeException known ? known : new IllegalStateException(failure));
            }
        });
    }

    /** A refresh that has not begun yet serves everybody who comes before it does. */
    private synchronized CompletableFuture<IncidentIndex> startRefresh() {
        if (refresh.isEmpty()) {
            CompletableFuture<IncidentIndex> coming = new CompletableFuture<>();
            refresh = Optional.of(coming);
            reader.execute(() -> run(coming));
        }
        return refresh.get();
    }

    private void run(CompletableFuture<IncidentIndex> coming) {
        synchronized (this) {
            refresh = Optional.empty();
        }
        try {
            boolean first = made.isEmpty();
            Made fresh = make();
            made = Optional.of(fresh);
            coming.complete(fresh.index());
            firstRead.countDown();
            if (first) {
                rehearse(new Rehearsal(fresh.index().apart(store), rehearsed).steps());
            }
        } catch (Throwable e) {
            coming.completeExceptionally(e);
            firstRead.countDown();
        }
    }

    private Made make() {
        long before = store.generation();
        // A store that was replaced by a copy tells nothing of what is different.
        Optional<Made> same = made.filter(last -> last.generation() == before);
        IncidentIndex index = same.map(last -> renewed(last.index())).orElseGet(() -> IncidentIndex.of(store));
        long generation = before;
        for (long after = store.generation(); after != generation; after = store.generation()) {
            // Replaced while it was read: the index may hold rows of both.
            generation = after;
            index = IncidentIndex.of(store);
        }
        return new Made(index, generation);
    }

    /** One step at a time, so that nobody who asks or writes meanwhile waits for the rest. */
    private void rehearse(Iterator<Runnable> steps) {
        try {
            if (System.nanoTime() - asked < PAUSE_NANOS) {
                TimeUnit.NANOSECONDS.sleep(PAUSE_NANOS / 8);
            } else if (steps.hasNext()) {
                steps.next().run();
            } else {
                return;
            }
            reader.execute(() -> rehearse(steps));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Closing it ends the store below it too.
            if (!reader.isShutdown()) {
                log.accept(e);
            }
        }
    }

    private IncidentIndex renewed(IncidentIndex old) {
        long revision = store.revision();
        if (revision == old.revision()) {
            return old;
        }
        Columns columns = old.columns();
        long last = 0;
        for (int row = 0; row < columns.size; row++) {
            last = Math.max(last, columns.changed[row]);
        }
        IncidentQuery everything =
                IncidentQuery.builder().statuses(EnumSet.allOf(Status.class)).build();
        IncidentQuery changes = everything.toBuilder()
                .since(Optional.of(Instant.ofEpochMilli(last).minusSeconds(OVERLAP_SECONDS)))
                .build();
        IncidentIndex renewed = old.with(store, changes, revision);
        // Only other programs delete incidents: then nothing tells which.
        return renewed.size() == store.count(everything) ? renewed : IncidentIndex.of(store);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "harmattan-index");
        thread.setDaemon(true);
        return thread;
    }
}
