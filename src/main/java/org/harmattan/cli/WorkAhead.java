package org.harmattan.cli;

import java.io.IOException;
import org.harmattan.web.FirstVisit;
import org.harmattan.web.WebServer;

/**
 * Does in the background what the first visitor would wait for, and then what the first article that is handed in would: both
 * at once would keep the visitor waiting.
 */
final class WorkAhead {

    private final FirstVisit visit;
    private final WebServer server;
    private final Runnable loading;

    /**
     * Of that server.
     *
     * @param loading what reading an article takes
     */
    WorkAhead(FirstVisit visit, WebServer server, Runnable loading) {
        this.visit = visit;
        this.server = server;
        this.loading = loading;
    }

    /** Begins; nobody waits for its end. */
    void start() {
        Thread ahead = new Thread(this::run, "harmattan-ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    private void run() {
        try {
            visit.askForPage();
            server.awaitIncidents();
            visit.askForMarks();
        } catch (IOException e) {
            // Visitors will be told better what is wrong.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loading.run();
    }
}
