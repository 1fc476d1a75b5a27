package org.harmattan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.harmattan.store.IncidentStore;

/**
 * Tells answers from the store apart that may differ: by the store's revision, and by the run of the server, since
 * another version of it may write the same incidents differently. Safe for several threads.
 */
public final class StoreState {

    private record Seen(long revision, Instant since) {}

    private final IncidentStore store;
    private final Clock clock;
    private final String run;
    private final AtomicReference<Seen> seen;

    StoreState(IncidentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.run = Long.toString(clock.millis());
        this.seen = new AtomicReference<>(new Seen(store.revision(), clock.instant()));
    }

    /** A word for the state of the store as it is now. */
    public String now() {
        return at(store.revision());
    }

    /** The store's revision as it is now. */
    long revision() {
        return store.revision();
    }

    /** A word for this run of the server. */
    String run() {
        return run;
    }

    /** A word for the state of the store at a revision. */
    String at(long revision) {
        return run + "-" + revision;
    }

    /** When this server first saw the store as it is now: the same for all answers that are the same. */
    public Instant since() {
        long revision = store.revision();
        return seen.updateAndGet(last -> last.revision() == revision ? last : new Seen(revision, clock.instant()))
                .since();
    }
}
