package org.harmattan.browser;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What followed a changed filter. Times in milliseconds since the change.
 *
 * @param total until the last of it was painted
 * @param changed until the last element of the page was changed
 * @param parsing how long answers were parsed, all together
 * @param passes how many times elements were changed, one shortly after the other counted once
 * @param requests what was asked of the server
 */
record Redraw(double total, double changed, double parsing, int passes, List<Request> requests) {

    /**
     * An answered request.
     *
     * @param name its path without {@code /api/}
     * @param sent when the page asked
     * @param queued how long the browser kept it back
     * @param server how long until the answer began
     * @param transfer how long the answer took to come
     * @param end when it had come
     * @param bytes of the answer
     */
    record Request(String name, double sent, double queued, double server, double transfer, double end, int bytes) {

        private String text() {
            return String.format(
                    Locale.ROOT,
                    "%s %.0f (sent %.0f, queued %.0f, server %.0f, transfer %.0f, %d kB)",
                    name,
                    end,
                    sent,
                    queued,
                    server,
                    transfer,
                    bytes / 1000);
        }
    }

    /** One line that tells where the time went. */
    String text() {
        double answered = requests.stream().mapToDouble(Request::end).max().orElse(Double.NaN);
        String asked = requests.stream()
                .sorted(Comparator.comparingDouble(Request::end))
                .map(Request::text)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%.0f ms: answered %.0f, parsed in %.0f, changed in %d passes until %.0f, painted %.0f after; %s",
                total,
                answered,
                parsing,
                passes,
                changed,
                total - changed,
                asked);
    }
}
