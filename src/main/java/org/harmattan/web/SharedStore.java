package org.harmattan.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.harmattan.exchange.Sharing;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchWord;
import org.harmattan.store.ArticleKey;
import org.harmattan.store.ArticleVisitor;
import org.harmattan.store.BriefVisitor;
import org.harmattan.store.BulkLoad;
import org.harmattan.store.Damage;
import org.harmattan.store.Days;
import org.harmattan.store.EditOutcome;
import org.harmattan.store.Editing;
import org.harmattan.store.FootprintVisitor;
import org.harmattan.store.GroupCount;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.IncidentVisitor;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.Rereading;
import org.harmattan.store.Revised;
import org.harmattan.store.Revision;
import org.harmattan.store.SaveOutcome;
import org.harmattan.store.Sketch;
import org.harmattan.store.SortOrder;
import org.harmattan.store.SourceCount;
import org.harmattan.text.Article;

/**
 * A store as others may see it: without the incidents of sources that may not be passed on, nor those that such were
 * merged into, as if they were not there. Only {@link #listSources} still counts them, so that files can say what they
 * leave out. As safe for several threads as the store itself.
 */
final class SharedStore implements IncidentStore {

    private final IncidentStore store;
    private final Sharing sharing;

    SharedStore(IncidentStore store, Sharing sharing) {
        this.store = store;
        this.sharing = sharing;
    }

    private IncidentQuery shared(IncidentQuery query) {
        return query.toBuilder().withoutSources(sharing.withheldSources()).build();
    }

    private boolean isShared(Incident incident) {
        return sharing.allows(incident.origin());
    }

    @Override
    public <X extends Exception> void find(IncidentQuery query, IncidentVisitor<X> visitor) throws X {
        store.find(shared(query), visitor);
    }

    @Override
    public Page page(IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit) {
        return store.page(shared(query), order, after, limit);
    }

    @Override
    public <X extends Exception> void visitBriefs(IncidentQuery query, BriefVisitor<X> visitor) throws X {
        store.visitBriefs(shared(query), visitor);
    }

    @Override
    public void visitIds(IncidentQuery query, Consumer<String> visitor) {
        store.visitIds(shared(query), visitor);
    }

    /** Also of what is not shared: nobody is told of a number without its incident. */
    @Override
    public void visitNumbers(SearchWord word, LongConsumer visitor) {
        store.visitNumbers(word, visitor);
    }

    @Override
    public void visitPublishers(IncidentQuery query, BiConsumer<String, String> visitor) {
        store.visitPublishers(shared(query), visitor);
    }

    /** Also of what is not shared: nobody is told of a footprint without its incident. */
    @Override
    public void visitFootprints(Optional<Instant> since, FootprintVisitor visitor) {
        store.visitFootprints(since, visitor);
    }

    /** Whoever asks has the ids out of an answer of this store. */
    @Override
    public void visitFootprints(Collection<String> ids, FootprintVisitor visitor) {
        store.visitFootprints(ids, visitor);
    }

    /** Whoever asks has the ids out of an answer of this store. */
    @Override
    public List<Sketch> listSketches(Collection<String> ids) {
        return store.listSketches(ids);
    }

    @Override
    public long count(IncidentQuery query) {
        return store.count(shared(query));
    }

    @Override
    public List<GroupCount> listGroups(IncidentQuery query) {
        return store.listGroups(shared(query));
    }

    @Override
    public List<SourceCount> listSources(IncidentQuery query) {
        return store.listSources(query);
    }

    @Override
    public Optional<Days> findDays(IncidentQuery query) {
        return store.findDays(shared(query));
    }

    @Override
    public Optional<Incident> findById(String id) {
        return store.findById(id).filter(this::isShared);
    }

    @Override
    public List<Incident> list(List<String> ids) {
        return store.list(ids).stream().filter(this::isShared).toList();
    }

    @Override
    public Optional<Revised> findRevised(String id) {
        return store.findRevised(id)
                .filter(found -> isShared(found.incident()))
                .map(found -> new Revised(
                        found.incident(),
                        found.revision(),
                        found.changed(),
                        found.mergedInto().filter(into -> findById(into).isPresent())));
    }

    @Override
    public List<Revision> listRevisions(String id) {
        return findById(id).isEmpty()
                ? List.of()
                : store.listRevisions(id).stream()
                        .filter(revision -> isShared(revision.state()))
                        .toList();
    }

    @Override
    public Optional<Revision> findRevision(String id, int number) {
        return store.findRevision(id, number)
                .filter(revision -> isShared(revision.state()) && findById(id).isPresent());
    }

    @Override
    public OptionalLong findMark(String job) {
        return store.findMark(job);
    }

    /** What cannot be read does not tell either whether it may be passed on. */
    @Override
    public List<Damage> listDamages() {
        return List.of();
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return store.findArticle(id);
    }

    @Override
    public Optional<Article> findArticle(ArticleKey key) {
        return store.findArticle(key);
    }

    @Override
    public List<Incident> listByArticle(String articleId) {
        return store.listByArticle(articleId).stream().filter(this::isShared).toList();
    }

    @Override
    public <X extends Exception> void visitArticles(ArticleVisitor<X> visitor) throws X {
        store.visitArticles(visitor);
    }

    @Override
    public long countArticles() {
        return store.countArticles();
    }

    @Override
    public Optional<BBox> findBounds(IncidentQuery query) {
        return store.findBounds(shared(query));
    }

    @Override
    public Optional<BBox> findFootprintBounds(IncidentQuery query) {
        return store.findFootprintBounds(shared(query));
    }

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public long generation() {
        return store.generation();
    }

    @Override
    public SaveOutcome save(Article article, List<Incident> incidents, List<Joining> joinings) {
        return store.save(article, incidents, joinings);
    }

    /** What is not shown cannot be compared with what is read now, and would come a second time. */
    @Override
    public Optional<String> reread(Rereading rereading) {
        return store.listByArticle(rereading.article().id()).stream().allMatch(this::isShared)
                ? store.reread(rereading)
                : Optional.of("This article has incidents that are not shown here: read it anew on the server itself.");
    }

    @Override
    public EditOutcome edit(String id, int expected, Incident edited, Editing editing) {
        return refused(Stream.of(id)).orElseGet(() -> store.edit(id, expected, edited, editing));
    }

    @Override
    public EditOutcome merge(String kept, List<String> others, Editing editing) {
        return refused(Stream.concat(Stream.of(kept), others.stream()))
                .orElseGet(() -> store.merge(kept, others, editing));
    }

    @Override
    public EditOutcome split(String id, int expected, List<Incident> parts, Editing editing) {
        return refused(Stream.of(id)).orElseGet(() -> store.split(id, expected, parts, editing));
    }

    @Override
    public EditOutcome restore(String id, int expected, int revision, Editing editing) {
        Optional<EditOutcome> hidden = store.findRevision(id, revision)
                .filter(found -> !isShared(found.state()))
                .map(found -> new EditOutcome.NotFound("Incident " + id + " has no revision " + revision + "."));
        return refused(Stream.of(id)).or(() -> hidden).orElseGet(() -> store.restore(id, expected, revision, editing));
    }

    /** What is not shown cannot be changed, nor become part of what is. */
    private Optional<EditOutcome> refused(Stream<String> ids) {
        return ids.filter(id -> findById(id).isEmpty())
                .findFirst()
                .map(id -> new EditOutcome.NotFound("There is no incident " + id + "."));
    }

    @Override
    public BulkLoad beginBulk() {
        return store.beginBulk();
    }

    @Override
    public void backup(Path copy) {
        store.backup(copy);
    }

    @Override
    public void close() {
        store.close();
    }
}
