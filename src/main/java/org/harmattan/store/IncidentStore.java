package org.harmattan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;

/**
 * Where articles and their incidents are kept. Safe for several threads. Every call sees one consistent state, which no
 * write changes while the call runs. When the medium fails, every call throws a {@link StoreException}. Closing ends
 * running writes and leaves everything on the medium.
 */
public interface IncidentStore extends IncidentReader {

    /**
     * Keeps an article with its incidents: all of it or nothing. An article that is already kept, told by
     * {@link ArticleKey}, changes nothing.
     *
     * @throws StoreException also when an incident's id is taken by another article's
     */
    default SaveOutcome save(Article article, List<Incident> incidents) {
        return save(article, incidents, List.of());
    }

    /**
     * An incident of a new article that tells of one that is kept already.
     *
     * @param kept id of the one that takes the other in
     * @param added id of the article's own
     * @param editing who joins them, and why
     */
    record Joining(String kept, String added, Editing editing) {}

    /**
     * Keeps an article with its incidents and merges some of them into others ({@link #merge}): all of it or nothing. One
     * that cannot be merged, as its other was merged or rejected meanwhile, stays for itself.
     *
     * @throws StoreException also when an incident's id is taken by another article's
     */
    SaveOutcome save(Article article, List<Incident> incidents, List<Joining> joinings);

    /**
     * Takes over a new reading of an article that is kept already: all of it or nothing. What changes is a revision of the
     * kind {@link Revision.Kind#EXTRACTED}.
     *
     * @return one sentence when it cannot be done, as an incident was changed meanwhile; nothing is changed then
     * @throws StoreException also when there is no such article, or the id of an added incident is taken
     */
    Optional<String> reread(Rereading rereading);

    /**
     * Changes an incident. A change of its status to confirmed or rejected is noted as such.
     *
     * @param expected the revision that the change was made to
     * @param edited the incident as it shall be, with the same id
     */
    EditOutcome edit(String id, int expected, Incident edited, Editing editing);

    /**
     * Makes several incidents one ({@link org.harmattan.incident.Merging}). The others stay, with the status merged. Brought
     * back to a revision before, the kept one lets go of them.
     */
    EditOutcome merge(String kept, List<String> others, Editing editing);

    /**
     * Parts an incident. Brought back to a revision before, it takes the parts in again.
     *
     * @param expected the revision that the change was made to
     * @param parts two or more; the first keeps the id, the others get ids from it, whichever they come with
     */
    EditOutcome split(String id, int expected, List<Incident> parts, Editing editing);

    /**
     * Brings an incident back to an earlier revision, also a rejected or merged one, and undoes the merges and splits that
     * it was kept in since. An incident that was merged into another can come back alone: the other keeps what it took over.
     *
     * @param expected the revision that the incident has now
     * @param revision the one to go back to
     */
    EditOutcome restore(String id, int expected, int revision, Editing editing);

    /**
     * Begins to load many imported incidents. Whoever was interrupted before leaves a store that is whole; the indexes are
     * completed at the next opening.
     *
     * @throws StoreException when another load is running
     */
    BulkLoad beginBulk();

    /**
     * Writes a copy of the store as it is now, which can be put back by {@code harmattan restore}.
     *
     * @throws StoreException when it cannot be written, or something is there already
     */
    void backup(Path copy);
}
