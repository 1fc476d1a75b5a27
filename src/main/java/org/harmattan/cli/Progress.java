package org.harmattan.cli;

import java.time.Duration;
import org.harmattan.ingest.IngestIssue;
import org.harmattan.ingest.IngestListener;

/** Prints issues as they come and, to a terminal, once a second how many articles were read. */
final class Progress implements IngestListener {

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private long last = System.nanoTime();
    private boolean shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Says that something is under way, until the first count or issue. */
    void start() {
        show("reading …");
    }

    @Override
    public void issue(IngestIssue issue) {
        clear();
        terminal.say(issue.describe());
    }

    @Override
    public void progress(long articles) {
        if (System.nanoTime() - last >= PAUSE_NANOS) {
            last = System.nanoTime();
            show(articles + " articles read");
        }
    }

    private void show(String what) {
        if (terminal.watched()) {
            shown = true;
            terminal.messages().print("\rharmattan: " + what);
            terminal.messages().flush();
        }
    }

    /** Removes the count from the terminal's line. */
    void clear() {
        if (shown) {
            shown = false;
            terminal.messages().print("\r" + " ".repeat(60) + "\r");
            terminal.messages().flush();
        }
    }
}
