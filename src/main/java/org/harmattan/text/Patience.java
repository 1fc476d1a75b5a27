package org.harmattan.text;

import java.util.concurrent.CancellationException;

/**
 * Lets the reading of a long text be given up: whoever waits for it interrupts the thread that reads, and the reading ends at the
 * next step. Safe for several threads.
 */
public final class Patience {

    private Patience() {}

    /**
     * Goes on unless this thread was interrupted, which it stays.
     *
     * @throws CancellationException when nobody waits for the reading any more
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("given up while reading");
        }
    }
}
