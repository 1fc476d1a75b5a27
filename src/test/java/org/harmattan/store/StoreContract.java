package org.harmattan.store;

import java.io.IOException;
import java.util.Set;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store that is new and empty before each test, and closed after it. */
abstract class StoreContract {

    static final IncidentQuery EVERYTHING =
            IncidentQuery.builder().statuses(Set.of(Status.values())).build();

    protected IncidentStore store;

    /** A new, empty store. */
    protected abstract IncidentStore openEmpty() throws IOException;

    @BeforeEach
    void open() throws IOException {
        store = openEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
