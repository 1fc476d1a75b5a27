package org.harmattan.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.IncidentStore;

/**
 * How fast the page is over many incidents, measured in the browser itself: from navigation to the first mark painted, and
 * from a changed filter to map, list and counts redrawn. The server is started as users start it. Ought to be under 1.5 s and
 * under 150 ms over 100,000 incidents. Run by {@code bin/bench page [INCIDENTS [RUNS]]}.
 */
final class PageBenchmark {

    private static final int USUAL = 100_000;
    private static final int USUAL_RUNS = 20;

    /** Nobody draws an area sooner after the first page has come. */
    private static final double LOOKING_MILLIS = 3_000;

    /** Each filter is changed once for so many arrivals. */
    private static final int ARRIVALS_PER_ROUND = 4;

    /** So many of the slowest changes are taken apart. */
    private static final int WORST = 8;

    private record Change(String name, Redraw redraw) {}

    private PageBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
        try (TemporaryFolder data = TemporaryFolder.create();
                Chromium chromium = Chromium.start()) {
            fill(data.path(), number);
            try (Served site = Program.serveAsUsersDo(data.path())) {
                firstOfAll(chromium, site);
                List<Double> arrivals = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    arrivals.add(arrive(chromium, site));
                }
                report("first mark painted after navigation", arrivals);
                changes(chromium, site, Math.max(1, runs / ARRIVALS_PER_ROUND));
            }
        }
    }

    /** Before the server starts, as in the life of most. */
    private static void fill(Path data, int number) {
        try (IncidentStore store = GeoPackageStore.open(data.resolve("harmattan.gpkg"))) {
            store.save(IncidentFixtures.article(), ManyIncidents.of(number));
        }
    }

    /** The first page that a server gives, and the first filters of their kind that are set on it. */
    private static void firstOfAll(Chromium chromium, Served site) {
        try (Visit visit = visit(chromium, site)) {
            Watch watch = Watch.of(visit.page());
            visit.open("");
            report("the first page of a server's life", List.of(watch.firstMark()));
            visit.page().waitForTimeout(LOOKING_MILLIS);
            for (FilterChange kind : FilterChange.FIRSTS) {
                Redraw first = change(visit, watch, kind.set(0));
                System.out.println("the first " + kind.name() + " of a server's life: " + first.text());
                change(visit, watch, kind.unset());
            }
        }
    }

    private static double arrive(Chromium chromium, Served site) {
        try (Visit visit = visit(chromium, site)) {
            Watch watch = Watch.of(visit.page());
            visit.page().navigate(site.address());
            return watch.firstMark();
        }
    }

    private static Visit visit(Chromium chromium, Served site) {
        return new Visit(chromium, site.address(), Visitor.desk("en-GB"));
    }

    /** Every kind of filter set and taken away in turn, on one page. */
    private static void changes(Chromium chromium, Served site, int rounds) {
        List<Change> changes = new ArrayList<>();
        try (Visit visit = visit(chromium, site)) {
            Watch watch = Watch.of(visit.page());
            visit.open("");
            for (int round = 1; round <= rounds; round++) {
                for (FilterChange kind : FilterChange.KINDS) {
                    for (FilterChange around : kind.within().stream().toList()) {
                        change(visit, watch, around.set(round));
                    }
                    changes.add(new Change(kind.name(), change(visit, watch, kind.set(round))));
                    changes.add(new Change(kind.name(), change(visit, watch, kind.unset())));
                    for (FilterChange around : kind.within().stream().toList()) {
                        change(visit, watch, around.unset());
                    }
                }
            }
        }
        report("map, list, counts and bars redrawn after a filter", times(changes));
        changes.stream()
                .collect(Collectors.groupingBy(Change::name, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, of) -> report("  " + name, times(of)));
        System.out.println("the slowest:");
        changes.stream()
                .sorted(Comparator.comparingDouble(
                                (Change change) -> change.redraw().total())
                        .reversed())
                .limit(WORST)
                .forEach(change -> System.out.println(
                        "  " + change.name() + ": " + change.redraw().text()));
    }

    private static List<Double> times(List<Change> changes) {
        return changes.stream().map(change -> change.redraw().total()).toList();
    }

    private static Redraw change(Visit visit, Watch watch, String act) {
        Redraw redraw = watch.after(act);
        visit.settled();
        return redraw;
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
