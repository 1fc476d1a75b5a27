package org.harmattan.web;

import java.util.List;
import org.harmattan.exchange.DataShare;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentReader;

/** What each source has part in, as files and messages tell it. */
public final class DataShares {

    private DataShares() {}

    /** Of the incidents that a query wants, most incidents first. */
    public static List<DataShare> list(IncidentReader store, IncidentQuery query) {
        return store.listSources(query).stream()
                .map(source ->
                        new DataShare(source.source(), source.licence(), source.mergedSources(), source.incidents()))
                .toList();
    }
}
