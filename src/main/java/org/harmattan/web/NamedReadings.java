package org.harmattan.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.harmattan.extract.Extraction;

/** What is being read, by the names under which it can be given up. Safe for several threads. */
final class NamedReadings {

    /** How long a name counts as given up when nothing of that name is being read. */
    private static final long EARLY_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final int MOST_EARLY = 100;

    private final Map<String, Future<Extraction>> running = new HashMap<>();
    /** When names were given up under which nothing was read. */
    private final Map<String, Long> early = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_EARLY;
        }
    };

    /** Names a reading; false when that name was given up a moment ago, so that nobody waits for it. */
    synchronized boolean add(String name, Future<Extraction> reading) {
        Long givenUp = early.remove(name);
        if (givenUp != null && System.nanoTime() - givenUp < EARLY_NANOS) {
            return false;
        }
        running.put(name, reading);
        return true;
    }

    /** A reading is over. */
    synchronized void remove(String name, Future<Extraction> reading) {
        running.remove(name, reading);
    }

    /** The reading of that name, which is no longer known by it. Without one, the next of that name is refused. */
    synchronized Optional<Future<Extraction>> giveUp(String name) {
        Optional<Future<Extraction>> reading = Optional.ofNullable(running.remove(name));
        if (reading.isEmpty()) {
            early.put(name, System.nanoTime());
        }
        return reading;
    }
}
