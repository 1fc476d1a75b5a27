package org.harmattan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One browser for all tests, one server for those of a class, and visits that must have gone well in the end: nothing on the
 * console, no failed request, nothing asked of another host, no failure in the server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedChromium.class)
abstract class BrowserTest<S extends Served> {

    private final List<Visit> visits = new ArrayList<>();
    private Chromium chromium;
    private S site;

    /** What the tests of a class visit. */
    abstract S build() throws Exception;

    @BeforeAll
    final void start(Chromium shared) throws Exception {
        chromium = shared;
        site = build();
    }

    @AfterAll
    final void stop() throws Exception {
        if (site != null) {
            site.close();
        }
    }

    @AfterEach
    final void leave() {
        try {
            visits.forEach(Visit::wentWell);
            assertThat(site.failures()).isEmpty();
        } finally {
            visits.forEach(Visit::close);
            visits.clear();
        }
    }

    final S site() {
        return site;
    }

    /** Somebody at a desk, 1440 by 900, who reads English. */
    final Visit atDesk() {
        return visit(Visitor.desk("en-GB"));
    }

    /** Somebody with a phone, 390 by 844, who reads French. */
    final Visit onPhone() {
        return visit(Visitor.phone("fr-FR"));
    }

    final Visit visit(Visitor visitor) {
        Visit visit = new Visit(chromium, site.address(), visitor);
        visits.add(visit);
        return visit;
    }
}
