package org.harmattan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.harmattan.geo.BBox;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchWord;
import org.harmattan.text.Article;

/** Reads a store in a GeoPackage file. */
public class GeoPackageReader implements IncidentReader {

    /** Where {@link #generation} stands in {@code harmattan_state}. */
    static final String GENERATION = "generation";

    private final Reads reads;

    GeoPackageReader(Reads reads) {
        this.reads = reads;
    }

    /**
     * Opens the store in that file for reading alone, also while another process has it open. What other programs than
     * Harmattan change in it is only noticed by who can write.
     *
     * @throws StoreException when there is none of the present version
     */
    public static IncidentReader open(Path file) {
        new StoreFile(file).requirePresent();
        return new GeoPackageReader(new ReadSessions(file));
    }

    @Override
    public void close() {
        reads.close();
    }

    @Override
    public <X extends Exception> void find(IncidentQuery query, IncidentVisitor<X> visitor) throws X {
        reads.<Void, X>read(handle -> {
            new IncidentReads(handle).find(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public Page page(IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit) {
        if (limit < 1 || after.isPresent() && after.get().order() != order) {
            throw new IllegalArgumentException(
                    "a page of " + limit + " incidents in order " + order + " after " + after);
        }
        return reads.read(handle -> new IncidentReads(handle).page(QuerySql.of(query), order, after, limit));
    }

    @Override
    public <X extends Exception> void visitBriefs(IncidentQuery query, BriefVisitor<X> visitor) throws X {
        reads.<Void, X>read(handle -> {
            new BriefReads(handle).visit(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public void visitIds(IncidentQuery query, Consumer<String> visitor) {
        reads.<Void, RuntimeException>read(handle -> {
            new BriefReads(handle).visitIds(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public void visitNumbers(SearchWord word, LongConsumer visitor) {
        reads.<Void, RuntimeException>read(handle -> {
            new SearchWords(handle).visit(List.of(word), visitor);
            return null;
        });
    }

    @Override
    public void visitPublishers(IncidentQuery query, BiConsumer<String, String> visitor) {
        reads.<Void, RuntimeException>read(handle -> {
            new BriefReads(handle).visitPublishers(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public void visitFootprints(Optional<Instant> since, FootprintVisitor visitor) {
        reads.<Void, RuntimeException>read(handle -> {
            new FootprintReads(handle).visit(since, visitor);
            return null;
        });
    }

    @Override
    public void visitFootprints(Collection<String> ids, FootprintVisitor visitor) {
        reads.<Void, RuntimeException>read(handle -> {
            new FootprintReads(handle).visit(ids, visitor);
            return null;
        });
    }

    @Override
    public List<Incident> list(List<String> ids) {
        return ids.isEmpty() ? List.of() : reads.read(handle -> new IncidentReads(handle).list(ids));
    }

    @Override
    public List<Sketch> listSketches(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : reads.read(handle -> new BriefReads(handle).listSketches(ids));
    }

    @Override
    public Optional<Incident> findById(String id) {
        return reads.read(handle -> {
            List<Incident> found = new ArrayList<>(1);
            new IncidentReads(handle).find(QuerySql.id(id), found::add);
            return found.stream().findFirst();
        });
    }

    @Override
    public long count(IncidentQuery query) {
        return reads.read(handle -> {
            QuerySql wanted = QuerySql.of(query);
            return handle.createQuery("SELECT COUNT(*) FROM incidents WHERE " + wanted.condition())
                    .bindMap(wanted.values())
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public List<GroupCount> listGroups(IncidentQuery query) {
        return reads.read(handle -> {
            QuerySql wanted = QuerySql.of(query.withGroups(Set.of()));
            return handle.createQuery("SELECT \"group\" AS label, COUNT(*) AS incidents FROM incidents WHERE "
                            + wanted.condition() + " GROUP BY \"group\" ORDER BY incidents DESC, label")
                    .bindMap(wanted.values())
                    .map((result, context) -> new GroupCount(result.getString("label"), result.getLong("incidents")))
                    .list();
        });
    }

    @Override
    public List<SourceCount> listSources(IncidentQuery query) {
        return reads.read(handle -> SourceCounts.list(handle, QuerySql.of(query)));
    }

    @Override
    public Optional<Days> findDays(IncidentQuery query) {
        return reads.read(handle -> {
            QuerySql wanted = QuerySql.of(query);
            return handle.createQuery("SELECT MIN(COALESCE(date_start, date_end)) AS first_day, "
                            + "MAX(date_end) AS last_day FROM incidents WHERE " + wanted.condition())
                    .bindMap(wanted.values())
                    .map((result, context) -> days(result.getString("first_day"), result.getString("last_day")))
                    .one();
        });
    }

    @Override
    public Optional<Revised> findRevised(String id) {
        return reads.read(handle -> new History(handle).findRevised(id));
    }

    @Override
    public List<Revision> listRevisions(String id) {
        return reads.read(handle -> new History(handle).list(id));
    }

    @Override
    public Optional<Revision> findRevision(String id, int number) {
        return reads.read(handle -> new History(handle).find(id, number));
    }

    @Override
    public OptionalLong findMark(String job) {
        return reads.read(handle -> GeoPackageBulkLoad.findMark(handle, job));
    }

    @Override
    public List<Damage> listDamages() {
        return reads.read(
                handle -> handle.createQuery("SELECT id, damage FROM incidents WHERE damage IS NOT NULL ORDER BY id")
                        .map((result, context) -> new Damage(result.getString("id"), result.getString("damage")))
                        .list());
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return reads.read(handle -> new IncidentReads(handle).findArticle(id));
    }

    @Override
    public Optional<Article> findArticle(ArticleKey key) {
        return reads.read(handle -> handle.createQuery("SELECT id FROM articles WHERE article_key = :key")
                .bind("key", key.value())
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> new IncidentReads(handle).findArticle(id)));
    }

    @Override
    public List<Incident> listByArticle(String articleId) {
        return reads.read(handle -> {
            List<Incident> found = new ArrayList<>();
            new IncidentReads(handle).find(QuerySql.article(articleId), found::add);
            return found;
        });
    }

    @Override
    public <X extends Exception> void visitArticles(ArticleVisitor<X> visitor) throws X {
        reads.<Void, X>read(handle -> {
            new ArticleReads(handle).visit(visitor);
            return null;
        });
    }

    @Override
    public Optional<BBox> findBounds(IncidentQuery query) {
        return findBounds("rtree_incidents_geom", "SELECT fid FROM incidents WHERE %s", query);
    }

    @Override
    public Optional<BBox> findFootprintBounds(IncidentQuery query) {
        return findBounds(
                "rtree_footprints_geom",
                "SELECT fid FROM footprints WHERE incident IN (SELECT id FROM incidents WHERE %s)",
                query);
    }

    /** The index rounds outwards to single precision, which can lead a little off the earth. */
    private Optional<BBox> findBounds(String index, String rows, IncidentQuery query) {
        QuerySql wanted = QuerySql.of(query);
        return reads.read(handle -> handle.createQuery("SELECT MIN(minx) AS west, MIN(miny) AS south, "
                        + "MAX(maxx) AS east, MAX(maxy) AS north FROM " + index + " WHERE id IN ("
                        + String.format(rows, wanted.condition()) + ") HAVING MIN(minx) IS NOT NULL")
                .bindMap(wanted.values())
                .map((result, context) -> new BBox(
                        Math.max(-180, result.getDouble("west")),
                        Math.max(-90, result.getDouble("south")),
                        Math.min(180, result.getDouble("east")),
                        Math.min(90, result.getDouble("north"))))
                .findOne());
    }

    @Override
    public long countArticles() {
        return reads.read(handle -> handle.createQuery("SELECT COUNT(*) FROM articles")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long revision() {
        return reads.read(handle -> handle.createQuery("SELECT value FROM harmattan_state WHERE name = 'revision'")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long generation() {
        return reads.read(handle -> handle.createQuery("SELECT value FROM harmattan_state WHERE name = :name")
                .bind("name", GENERATION)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    private static Optional<Days> days(String first, String last) {
        return Optional.ofNullable(first).map(day -> new Days(LocalDate.parse(day), LocalDate.parse(last)));
    }
}
