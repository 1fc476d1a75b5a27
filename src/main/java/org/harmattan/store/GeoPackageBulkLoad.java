package org.harmattan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.harmattan.incident.Incident;
import org.jdbi.v3.core.Handle;

/** Loads into a GeoPackage; the R-trees follow at the end ({@link DeferredIndex}). */
final class GeoPackageBulkLoad implements BulkLoad {

    private static final int BATCH = 5_000;
    private static final int MOST_KEPT = 1_000;
    private static final String MARK = "mark of ";

    private final Sessions sessions;
    private final Consumer<Handle> changed;
    private final Runnable ended;
    private final List<Incident> batch = new ArrayList<>(BATCH);
    private final Set<BulkKey> keys = new HashSet<>();
    private final Map<String, Long> marks = new HashMap<>();
    private Tally tally = new Tally(0, 0, 0, 0);
    private final List<String> kept = new ArrayList<>();
    private boolean closed;

    /**
     * A load that has not begun.
     *
     * @param changed tells in the file that something changed
     * @param ended called once, when it is closed
     */
    GeoPackageBulkLoad(Sessions sessions, Consumer<Handle> changed, Runnable ended) {
        this.sessions = sessions;
        this.changed = changed;
        this.ended = ended;
    }

    static OptionalLong findMark(Handle handle, String job) {
        return handle.createQuery("SELECT value FROM harmattan_state WHERE name = :name")
                .bind("name", MARK + job)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public void put(Incident incident) {
        BulkKey key = BulkKey.of(incident);
        if (!keys.add(key)) {
            commit();
            keys.add(key);
        }
        batch.add(incident);
        if (batch.size() == BATCH) {
            commit();
        }
    }

    @Override
    public void mark(String job, long position) {
        marks.put(job, position);
    }

    @Override
    public void commit() {
        if (batch.isEmpty() && marks.isEmpty()) {
            return;
        }
        List<String> keptNow = new ArrayList<>();
        Tally more = sessions.write(handle -> {
            new DeferredIndex(handle).begin();
            BulkBatch work = new BulkBatch(handle);
            Tally loaded = work.load(batch);
            marks.forEach((job, position) -> mark(handle, job, position));
            if (loaded.added() + loaded.updated() > 0) {
                changed.accept(handle);
            }
            keptNow.addAll(work.kept());
            return loaded;
        });
        keptNow.stream().limit(MOST_KEPT - kept.size()).forEach(kept::add);
        tally = new Tally(
                tally.added() + more.added(),
                tally.updated() + more.updated(),
                tally.unchanged() + more.unchanged(),
                tally.kept() + more.kept());
        batch.clear();
        keys.clear();
        marks.clear();
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public List<String> listKept() {
        return List.copyOf(kept);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            commit();
        } finally {
            ended.run();
            sessions.write(handle -> {
                new DeferredIndex(handle).finish();
                return null;
            });
        }
    }

    private static void mark(Handle handle, String job, long position) {
        handle.createUpdate(
                        position == 0
                                ? "DELETE FROM harmattan_state WHERE name = :name"
                                : "INSERT OR REPLACE INTO harmattan_state VALUES (:name, :position)")
                .bindMap(position == 0 ? Map.of("name", MARK + job) : Map.of("name", MARK + job, "position", position))
                .execute();
    }
}
