package org.harmattan.store;

import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.store.IncidentStore.Joining;
import org.harmattan.text.Article;

/**
 * What a new reading of an article that is kept already changes.
 *
 * @param before the article as it was kept when it was read anew
 * @param article the article, under the id it is kept under, with its facts as they shall be; the text stays
 * @param known all its incidents as they were kept then
 * @param changes its incidents that become others
 * @param added incidents that it was not known to tell of
 * @param joinings which of them belong to incidents of other articles
 * @param editing who had it read anew, and why
 */
public record Rereading(
        Article before,
        Article article,
        List<Revised> known,
        List<Change> changes,
        List<Incident> added,
        List<Joining> joinings,
        Editing editing) {

    /** Copies the lists. */
    public Rereading {
        known = List.copyOf(known);
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        joinings = List.copyOf(joinings);
    }

    /**
     * An incident that is read otherwise now.
     *
     * @param before as it is
     * @param after as it shall be, with the same id
     */
    public record Change(Revised before, Incident after) {}
}
