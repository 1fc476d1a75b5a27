package org.harmattan.cli;

import java.time.Duration;

/** To a terminal, what is under way, on one line of its own, renewed at most four times a second. For one thread. */
final class ProgressLine {

    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();
    private static final int WIDTH = 60;

    private final Terminal terminal;
    private long last = System.nanoTime() - PAUSE_NANOS;
    private boolean shown;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows a text, unless one was shown just now. */
    void show(String what) {
        if (terminal.watched() && System.nanoTime() - last >= PAUSE_NANOS) {
            last = System.nanoTime();
            shown = true;
            terminal.messages().print("\rharmattan: " + what);
            terminal.messages().flush();
        }
    }

    /** Empties the line. */
    void clear() {
        if (shown) {
            shown = false;
            terminal.messages().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.messages().flush();
        }
    }
}
