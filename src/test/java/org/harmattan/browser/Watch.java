package org.harmattan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Map;

/**
 * Watches a page for marks and for redrawing, in the browser itself. A frame after the frame that shows something, it is
 * painted. A redraw is over with the last change of map, list, counts or bars once something was asked for, every request is
 * answered and nothing has changed for a while; where nothing changes at all, with the last answer.
 */
final class Watch {

    private static final String SCRIPT = """
            (() => {
              const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
              const QUIET = 250;
              let [running, answered, parsing] = [0, 0, 0];
              const fetch = window.fetch.bind(window);
              window.fetch = (...request) => {
                running++;
                return fetch(...request).finally(() => {
                  running--;
                  answered = performance.now();
                });
              };
              // As text first, so that what is timed is reading it and not waiting for it.
              Response.prototype.json = async function json() {
                const text = await this.text();
                const from = performance.now();
                const read = JSON.parse(text);
                parsing += performance.now() - from;
                return read;
              };
              window.bench = { first: null, redrawn: null };
              new MutationObserver((changes, observer) => {
                if (!document.querySelector('.marker, .cluster')) return;
                observer.disconnect();
                painted((at) => { window.bench.first = at; });
              }).observe(document, { childList: true, subtree: true });
              window.bench.watch = () => {
                const parts = ['.leaflet-marker-pane', '#list', '#filters-body', '#timeline'].map((name) => document.querySelector(name));
                performance.clearResourceTimings();
                const start = performance.now();
                let [changed, last, passes] = [start, null, 0];
                parsing = 0;
                window.bench.redrawn = null;
                const observers = parts.map((part) => {
                  const observer = new MutationObserver(() => {
                    const now = performance.now();
                    if (now - changed > 1) passes++;
                    changed = now;
                    painted((at) => { last = at; });
                  });
                  observer.observe(part, { childList: true, subtree: true, characterData: true });
                  return observer;
                });
                const told = () => ({
                  total: (last ?? answered) - start,
                  parsing,
                  passes,
                  changed: changed - start,
                  requests: performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/')).map((one) => ({
                    name: new URL(one.name).pathname.replace('/api/', ''),
                    sent: one.startTime - start,
                    queued: one.requestStart - one.startTime,
                    server: one.responseStart - one.requestStart,
                    transfer: one.responseEnd - one.responseStart,
                    end: one.responseEnd - start,
                    bytes: one.decodedBodySize,
                  })),
                });
                const ask = () => {
                  const over = answered > start && running === 0 && (last === null ? changed === start : last > changed)
                    && performance.now() - Math.max(changed, answered) > QUIET;
                  if (!over) return setTimeout(ask, 20);
                  observers.forEach((observer) => observer.disconnect());
                  window.bench.redrawn = told();
                };
                ask();
              };
            })()
            """;

    /** Milliseconds. Asked in every frame, as is usual, the page would draw frames for nothing but the question. */
    private static final Page.WaitForFunctionOptions SELDOM = new Page.WaitForFunctionOptions().setPollingInterval(50);

    private final Page page;

    private Watch(Page page) {
        this.page = page;
    }

    /** Begins with the next page that is opened. */
    static Watch of(Page page) {
        page.addInitScript(SCRIPT);
        return new Watch(page);
    }

    /** Milliseconds from navigation to the first mark painted; waits for it. */
    double firstMark() {
        page.waitForFunction("() => window.bench.first !== null", null, SELDOM);
        return ((Number) page.evaluate("() => window.bench.first")).doubleValue();
    }

    /** What followed an act, written in JavaScript; waits for it. */
    Redraw after(String act) {
        page.evaluate("() => { window.bench.watch(); " + act + "; }");
        try {
            page.waitForFunction("() => window.bench.redrawn !== null", null, SELDOM);
        } catch (TimeoutError e) {
            throw new IllegalStateException("not redrawn after " + act, e);
        }
        Map<?, ?> told = (Map<?, ?>) page.evaluate("() => window.bench.redrawn");
        List<Redraw.Request> requests = ((List<?>) told.get("requests"))
                .stream().map(Map.class::cast).map(Watch::request).toList();
        return new Redraw(
                number(told, "total"),
                number(told, "changed"),
                number(told, "parsing"),
                (int) number(told, "passes"),
                requests);
    }

    private static Redraw.Request request(Map<?, ?> told) {
        return new Redraw.Request(
                (String) told.get("name"),
                number(told, "sent"),
                number(told, "queued"),
                number(told, "server"),
                number(told, "transfer"),
                number(told, "end"),
                (int) number(told, "bytes"));
    }

    private static double number(Map<?, ?> told, String name) {
        return ((Number) told.get(name)).doubleValue();
    }
}
