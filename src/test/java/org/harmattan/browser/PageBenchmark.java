package org.harmattan.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harmattan.incident.IncidentFixtures;

/**
 * How fast the page is over many incidents, measured in the browser itself: from navigation to the first mark painted, and
 * from a changed filter to map, list and counts redrawn. Run by {@code bin/bench page [INCIDENTS]}.
 */
final class PageBenchmark {

    private static final int USUAL = 100_000;
    private static final int USUAL_RUNS = 20;

    /**
     * Watches for marks and for redrawing. A frame after the frame that shows something, it is painted. A redraw is over with
     * the last change of map, list, counts or bars once every request is answered and nothing has changed for a while.
     */
    private static final String WATCH = """
            (() => {
              const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
              const QUIET = 250;
              let running = 0;
              const fetch = window.fetch.bind(window);
              window.fetch = (...request) => {
                running++;
                return fetch(...request).finally(() => { running--; });
              };
              window.bench = { first: null, redrawn: null };
              new MutationObserver((changes, observer) => {
                if (!document.querySelector('.marker, .cluster')) return;
                observer.disconnect();
                painted((at) => { window.bench.first = at; });
              }).observe(document, { childList: true, subtree: true });
              window.bench.watch = () => {
                const parts = ['.leaflet-marker-pane', '#list', '#filters-body', '#timeline'].map((name) => document.querySelector(name));
                const start = performance.now();
                const waiting = new Set(parts.slice(0, 2));
                let [changed, last] = [start, null];
                window.bench.redrawn = null;
                const observers = parts.map((part) => {
                  const observer = new MutationObserver(() => {
                    waiting.delete(part);
                    changed = performance.now();
                    painted((at) => { last = at; });
                  });
                  observer.observe(part, { childList: true, subtree: true, characterData: true });
                  return observer;
                });
                const ask = () => {
                  const over = waiting.size === 0 && running === 0 && last > changed && performance.now() - changed > QUIET;
                  if (!over) return setTimeout(ask, 20);
                  observers.forEach((observer) => observer.disconnect());
                  window.bench.redrawn = last - start;
                };
                ask();
              };
            })()
            """;

    private PageBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
        try (Site site = Site.with(IncidentFixtures.article(), ManyIncidents.of(number));
                Chromium chromium = Chromium.start()) {
            arrive(chromium, site);
            List<Double> arrivals = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                arrivals.add(arrive(chromium, site));
            }
            report("first mark painted after navigation", arrivals);
            report("map, list, counts and bars redrawn after a filter", changes(chromium, site, runs));
        }
    }

    private static double arrive(Chromium chromium, Site site) {
        try (Visit visit = new Visit(chromium, site.address(), Visitor.desk("en-GB"))) {
            visit.page().addInitScript(WATCH);
            visit.page().navigate(site.address());
            visit.page().waitForFunction("() => window.bench.first !== null");
            return number(visit.page().evaluate("() => window.bench.first"));
        }
    }

    private static List<Double> changes(Chromium chromium, Site site, int runs) {
        List<Double> times = new ArrayList<>();
        try (Visit visit = new Visit(chromium, site.address(), Visitor.desk("en-GB"))) {
            visit.page().addInitScript(WATCH);
            visit.open("");
            List<Locator> choices = List.of(
                    visit.choice("groups", "JNIM"),
                    visit.choice("types", "Battles"),
                    visit.choice("countries", "Mali"));
            for (int run = 0; run < runs; run++) {
                times.add(change(visit, choices.get(run % choices.size())));
            }
        }
        return times;
    }

    private static double change(Visit visit, Locator choice) {
        choice.evaluate("input => { window.bench.watch(); input.click(); }");
        visit.page().waitForFunction("() => window.bench.redrawn !== null");
        visit.settled();
        return number(visit.page().evaluate("() => window.bench.redrawn"));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void report(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                "%s: median %.0f ms, p95 %.0f ms, worst %.0f ms of %d%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
