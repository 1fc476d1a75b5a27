package org.harmattan.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchWord;
import org.harmattan.text.Article;

/**
 * What is known of articles and their incidents. Safe for several threads. Every call sees one consistent state, which no
 * write changes while the call runs. When the medium fails, every call throws a {@link StoreException}.
 */
public interface IncidentReader extends AutoCloseable {

    /**
     * Shows the visitor every incident that the query wants ({@link IncidentQuery#matches} says which), latest
     * {@code date_end} first, those without one last, then by id. Holds a few hundred in memory at a time.
     *
     * @throws X what the visitor throws; the search ends there
     */
    <X extends Exception> void find(IncidentQuery query, IncidentVisitor<X> visitor) throws X;

    /**
     * A page of the incidents that the query wants.
     *
     * @param after where the page before it ended; must be of the same order
     * @param limit most incidents in it, 1 or more
     */
    Page page(IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit);

    /**
     * Shows the visitor in brief what the query wants, in no particular order. Several times faster than {@link #find}.
     *
     * @throws X what the visitor throws; the search ends there
     */
    <X extends Exception> void visitBriefs(IncidentQuery query, BriefVisitor<X> visitor) throws X;

    /** Tells the ids of what the query wants, in no particular order. */
    void visitIds(IncidentQuery query, Consumer<String> visitor);

    /**
     * Tells the {@linkplain Brief#number numbers} of the incidents that have a word, also of those that do not make sense. Many
     * times faster than asking for ids.
     */
    void visitNumbers(SearchWord word, LongConsumer visitor);

    /** Tells the ids of what the query wants with each of their publishers, once, in no particular order. */
    void visitPublishers(IncidentQuery query, BiConsumer<String, String> visitor);

    /**
     * Tells the areas that incidents may lie in, whatever became of these, in no particular order.
     *
     * @param since only of those added or changed at this time or later
     */
    void visitFootprints(Optional<Instant> since, FootprintVisitor visitor);

    /**
     * Tells the areas that some incidents may lie in, in no particular order.
     *
     * @param ids of the incidents, however many; they go to the store as one list
     */
    void visitFootprints(Collection<String> ids, FootprintVisitor visitor);

    /** Those of the ids that there are, in the order of the ids; some hundred at a time. */
    List<Incident> list(List<String> ids);

    /** Those of the ids that there are, by id; some thousand at a time. */
    List<Sketch> listSketches(Collection<String> ids);

    /** How many incidents the query wants. */
    long count(IncidentQuery query);

    /**
     * The groups held responsible and how many incidents each has under the query's other filters: its own groups do
     * not restrict the list. Most incidents first, then by label.
     */
    List<GroupCount> listGroups(IncidentQuery query);

    /** Where the incidents that the query wants come from, and under which terms: most incidents first, then by name. */
    List<SourceCount> listSources(IncidentQuery query);

    /** First and last day of the incidents that the query wants; empty when none has a date. */
    Optional<Days> findDays(IncidentQuery query);

    /** The incident of an id. */
    Optional<Incident> findById(String id);

    /** The incident of an id and where it stands in its history. */
    Optional<Revised> findRevised(String id);

    /**
     * Every state that an incident has had, first to last; empty when there is no such incident. A state that another
     * program overwrote may be missing.
     */
    List<Revision> listRevisions(String id);

    /** One state of an incident. */
    Optional<Revision> findRevision(String id, int number);

    /** How far a job was when it last said so ({@link BulkLoad#mark}). */
    OptionalLong findMark(String job);

    /** Incidents that cannot be read since another program changed them, by id. */
    List<Damage> listDamages();

    /** The article of an id, with its raw text. */
    Optional<Article> findArticle(String id);

    /** The article of that key, whatever its id. */
    Optional<Article> findArticle(ArticleKey key);

    /** The incidents that an article tells of, in the order of {@link #find}. */
    List<Incident> listByArticle(String articleId);

    /**
     * Shows the visitor every article without its text, by id.
     *
     * @throws X what the visitor throws; the search ends there
     */
    <X extends Exception> void visitArticles(ArticleVisitor<X> visitor) throws X;

    /** How many articles are kept. */
    long countArticles();

    /** The smallest box around the points of what the query wants; empty when none of it has a place. */
    Optional<BBox> findBounds(IncidentQuery query);

    /** The smallest box around the areas that what the query wants may lie in; empty when none of it has a place. */
    Optional<BBox> findFootprintBounds(IncidentQuery query);

    /**
     * A number that grows with every write that changed something, and that a store which replaces this one does not
     * repeat. Same number, same answers.
     */
    long revision();

    /** Another number as soon as all of the store was replaced by a copy of it; otherwise the same. */
    long generation();

    /** Lets running reads finish for a few seconds and lets go of the medium. */
    @Override
    void close();
}
