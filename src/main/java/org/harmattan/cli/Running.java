package org.harmattan.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * What runs until the process is told to end (SIGTERM, Ctrl-C): then everything is closed, the last first, before the
 * process is gone. Safe for several threads.
 */
final class Running {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "harmattan-stop");
    private volatile boolean stopping;

    Running() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Has a part closed at the end; at once, when the end has come already. */
    synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        if (stopping) {
            closeAll();
        }
        return part;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Waits for the end; an interruption is one too. */
    void waitUntilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes everything, once. */
    synchronized void stop() {
        // An interruption meant the waiting, not the closing, which must be able to wait itself.
        boolean interrupted = Thread.interrupted();
        stopping = true;
        closeAll();
        stopped.countDown();
        if (Thread.currentThread() != hook) {
            removeHook();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeAll() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("harmattan: closing failed: " + e.getMessage());
            }
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending anyway, and the hook finds nothing left to close.
            return;
        }
    }
}
