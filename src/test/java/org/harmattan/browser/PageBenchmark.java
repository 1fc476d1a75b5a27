package org.harmattan.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            changes(chromium, site, runs);
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

    /**
     * A filter that is set and taken away again.
     *
     * @param set what the page is made to do, in JavaScript
     */
    private record Kind(String name, String set, String unset) {

        private static Kind choice(String list, String value) {
            String click = "document.querySelector('#" + list + " input[value=\"" + value + "\"]').click()";
            return new Kind(value, click, click);
        }

        private static Kind field(String id, String value) {
            return new Kind(id, type(id, value), type(id, ""));
        }

        private static String type(String id, String value) {
            return "const field = document.getElementById('" + id + "'); field.value = '" + value
                    + "'; field.dispatchEvent(new Event('change'))";
        }
    }

    private static final String CIRCLE = """
            document.getElementById('area-kind').value = 'within';
            document.getElementById('area-points').value = '14.5, -1';
            document.getElementById('area-km').value = 250;
            document.getElementById('area-form').querySelector('form').requestSubmit();
            """;

    private static final List<Kind> KINDS = List.of(
            Kind.choice("groups", "JNIM"),
            Kind.choice("types", "Battles"),
            Kind.choice("countries", "Mali"),
            Kind.field("from", "2019-06-01"),
            Kind.field("min-killed", "5"),
            Kind.field("min-confidence", "0.75"),
            Kind.field("q", "localité 12"),
            new Kind("circle", CIRCLE, "document.getElementById('area-clear').click()"));

    /** Every kind of filter set and taken away in turn, on one page. */
    private static void changes(Chromium chromium, Site site, int runs) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (Visit visit = new Visit(chromium, site.address(), Visitor.desk("en-GB"))) {
            visit.page().addInitScript(WATCH);
            visit.open("");
            for (int run = 0; run < runs; run++) {
                Kind kind = KINDS.get(run % KINDS.size());
                List<Double> of = times.computeIfAbsent(kind.name(), any -> new ArrayList<>());
                of.add(change(visit, kind.set()));
                of.add(change(visit, kind.unset()));
            }
        }
        report(
                "map, list, counts and bars redrawn after a filter",
                times.values().stream().flatMap(List::stream).toList());
        times.forEach((name, of) -> report("  " + name, of));
    }

    private static double change(Visit visit, String act) {
        visit.page().evaluate("() => { window.bench.watch(); " + act + "; }");
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
