package org.harmattan.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.harmattan.exchange.imports.ImportIssue;
import org.harmattan.ingest.ImportListener;

/**
 * Shows on a terminal, once a second, how far an import is and how fast it goes. When the process is told to end, it has
 * the import stop in good order first.
 */
final class ImportProgress implements ImportListener {

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int BAR = 24;
    private static final int END_SECONDS = 60;
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "harmattan-stop");
    private Consumer<ImportIssue> issues = issue -> {};
    private long begun = System.nanoTime();
    private long last = begun;
    private long size;
    private boolean shown;
    private volatile boolean stopped;

    ImportProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Has issues told to somebody else too. */
    void also(Consumer<ImportIssue> listener) {
        issues = listener;
    }

    void listenForTheEnd() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** To be called when everything is closed. */
    void end() {
        ended.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending: the hook has run.
                return;
            }
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void issue(ImportIssue issue) {
        issues.accept(issue);
    }

    @Override
    public void file(String name, long bytes, long skipped) {
        size = bytes;
        if (skipped > 0) {
            clear();
            terminal.say(name + ": going on after line " + skipped + ", where the last import stopped");
        }
    }

    @Override
    public void progress(long rows, long bytes) {
        long now = System.nanoTime();
        if (now - last >= PAUSE_NANOS) {
            last = now;
            double seconds = Duration.ofNanos(now - begun).toMillis() / 1000.0;
            show(bar(bytes) + String.format(Locale.ROOT, " %,d rows, %,.0f a second", rows, rows / seconds));
        }
    }

    @Override
    public void finishing() {
        show("bringing the indexes up to date …");
    }

    /** Removes the bar from the terminal's line. */
    void clear() {
        if (shown) {
            shown = false;
            terminal.messages().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.messages().flush();
        }
    }

    /** Empty for packed files, of which nobody knows how much they hold. */
    private String bar(long bytes) {
        if (size <= 0 || bytes > size) {
            return "";
        }
        int full = (int) (BAR * bytes / size);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + 100 * bytes / size + " %";
    }

    private void show(String what) {
        if (terminal.watched()) {
            shown = true;
            String line = "harmattan: " + what;
            terminal.messages().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            terminal.messages().flush();
        }
    }

    private void stop() {
        stopped = true;
        try {
            ended.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
