package org.harmattan.browser;

import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.incident.IncidentFixtures;

/**
 * How fast the page is over many incidents, measured in the browser itself: from navigation to the first mark painted, and
 * from a changed filter to map, list and counts redrawn. Ought to be under 1.5 s and under 150 ms over 100,000 incidents.
 * Run by {@code bin/bench page [INCIDENTS [RUNS]]}.
 */
final class PageBenchmark {

    private static final int USUAL = 100_000;
    private static final int USUAL_RUNS = 20;

    /** Nobody draws an area sooner after the first page has come. */
    private static final double LOOKING_MILLIS = 3_000;

    /** Each filter is changed once for so many arrivals. */
    private static final int ARRIVALS_PER_ROUND = 4;

    /**
     * Watches for marks and for redrawing. A frame after the frame that shows something, it is painted. A redraw is over with
     * the last change of map, list, counts or bars once something was asked for, every request is answered and nothing has
     * changed for a while; where nothing changes at all, with the last answer.
     */
    private static final String WATCH = """
            (() => {
              const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
              const QUIET = 250;
              let [running, answered] = [0, 0];
              const fetch = window.fetch.bind(window);
              window.fetch = (...request) => {
                running++;
                return fetch(...request).finally(() => {
                  running--;
                  answered = performance.now();
                });
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
                let [changed, last] = [start, null];
                window.bench.redrawn = null;
                const observers = parts.map((part) => {
                  const observer = new MutationObserver(() => {
                    changed = performance.now();
                    painted((at) => { last = at; });
                  });
                  observer.observe(part, { childList: true, subtree: true, characterData: true });
                  return observer;
                });
                const ask = () => {
                  const over = answered > start && running === 0 && (last === null ? changed === start : last > changed)
                    && performance.now() - Math.max(changed, answered) > QUIET;
                  if (!over) return setTimeout(ask, 20);
                  observers.forEach((observer) => observer.disconnect());
                  window.bench.redrawn = (last ?? answered) - start;
                };
                ask();
              };
            })()
            """;

    private PageBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
        try (Site site = Site.with(IncidentFixtures.article(), ManyIncidents.of(number), ManyIncidents.VOCABULARY);
                Chromium chromium = Chromium.start()) {
            firstOfAll(chromium, site);
            List<Double> arrivals = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                arrivals.add(arrive(chromium, site));
            }
            report("first mark painted after navigation", arrivals);
            changes(chromium, site, Math.max(1, runs / ARRIVALS_PER_ROUND));
        }
    }

    /** The first page that a server gives, and the first filters of their kind that are set on it. */
    private static void firstOfAll(Chromium chromium, Site site) {
        try (Visit visit = watched(chromium, site)) {
            visit.open("");
            report("the first page of a server's life", List.of(firstMark(visit)));
            visit.page().waitForTimeout(LOOKING_MILLIS);
            for (FilterChange kind : FilterChange.FIRSTS) {
                report("the first " + kind.name() + " of a server's life", List.of(change(visit, kind.set(0))));
                change(visit, kind.unset());
            }
        }
    }

    private static double arrive(Chromium chromium, Site site) {
        try (Visit visit = watched(chromium, site)) {
            visit.page().navigate(site.address());
            return firstMark(visit);
        }
    }

    private static Visit watched(Chromium chromium, Site site) {
        Visit visit = new Visit(chromium, site.address(), Visitor.desk("en-GB"));
        visit.page().addInitScript(WATCH);
        return visit;
    }

    private static double firstMark(Visit visit) {
        visit.page().waitForFunction("() => window.bench.first !== null");
        return number(visit.page().evaluate("() => window.bench.first"));
    }

    /** Every kind of filter set and taken away in turn, on one page. */
    private static void changes(Chromium chromium, Site site, int rounds) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (Visit visit = watched(chromium, site)) {
            visit.open("");
            for (int round = 1; round <= rounds; round++) {
                for (FilterChange kind : FilterChange.KINDS) {
                    List<Double> of = times.computeIfAbsent(kind.name(), any -> new ArrayList<>());
                    for (FilterChange around : kind.within().stream().toList()) {
                        change(visit, around.set(round));
                    }
                    of.add(change(visit, kind.set(round)));
                    of.add(change(visit, kind.unset()));
                    for (FilterChange around : kind.within().stream().toList()) {
                        change(visit, around.unset());
                    }
                }
            }
        }
        report(
                "map, list, counts and bars redrawn after a filter",
                times.values().stream().flatMap(List::stream).toList());
        times.forEach((name, of) -> report("  " + name, of));
    }

    private static double change(Visit visit, String act) {
        visit.page().evaluate("() => { window.bench.watch(); " + act + "; }");
        try {
            visit.page().waitForFunction("() => window.bench.redrawn !== null");
        } catch (TimeoutError e) {
            throw new IllegalStateException("not redrawn after " + act, e);
        }
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
