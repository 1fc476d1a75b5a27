package org.harmattan.store;

import org.harmattan.incident.Incident;
import org.harmattan.incident.Origin;

/**
 * By what an incident of a file is known again.
 *
 * @param source its source
 * @param id its id there
 */
record BulkKey(String source, String id) {

    static BulkKey of(Incident incident) {
        return incident.origin() instanceof Origin.Imported from
                ? new BulkKey(from.source(), from.sourceId())
                : new BulkKey(Origin.FromArticle.SOURCE, incident.id());
    }
}
