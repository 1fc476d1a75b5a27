package org.harmattan.store;

import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.query.SearchText;
import org.harmattan.query.SearchWord;
import org.harmattan.text.NameFolder;
import org.jdbi.v3.core.Handle;

/** The index over the words of incidents; an incident is known there by its {@code fid}. */
final class SearchWords {

    /** Raised when {@link SearchText} or the folding changes, so that stores make their index again. */
    static final int VERSION = 1;

    private static final String ADD = "INSERT INTO incident_words (rowid, words) VALUES (:fid, :words)";

    private final Handle handle;

    SearchWords(Handle handle) {
        this.handle = handle;
    }

    void add(long fid, Collection<String> words) {
        handle.createUpdate(ADD)
                .bind("fid", fid)
                .bind("words", String.join(" ", words))
                .execute();
    }

    void remove(long fid) {
        handle.createUpdate("DELETE FROM incident_words WHERE rowid = :fid")
                .bind("fid", fid)
                .execute();
    }

    /** Tells the {@code fid} of every incident that has these words. */
    void visit(List<SearchWord> wanted, LongConsumer visitor) {
        // All in one row: going through a hundred thousand rows takes longer than finding them.
        handle.createQuery("SELECT group_concat(rowid, ',') FROM incident_words WHERE incident_words MATCH :words")
                .bind("words", query(wanted))
                .mapTo(String.class)
                .findOne()
                .ifPresent(numbers -> split(numbers, visitor));
    }

    private static void split(String numbers, LongConsumer visitor) {
        int start = 0;
        for (int end = numbers.indexOf(','); end >= 0; end = numbers.indexOf(',', start)) {
            visitor.accept(Long.parseLong(numbers, start, end, 10));
            start = end + 1;
        }
        visitor.accept(Long.parseLong(numbers, start, numbers.length(), 10));
    }

    /** The full-text query that finds what {@link SearchText} says. Folded words are plain: quotes cannot occur. */
    static String query(List<SearchWord> wanted) {
        return wanted.stream().map(SearchWords::query).collect(Collectors.joining(" AND "));
    }

    private static String query(SearchWord word) {
        Stream<String> others = word.others().stream()
                .map(words ->
                        words.stream().map(each -> '"' + each + '"').collect(Collectors.joining(" AND ", "(", ")")))
                .sorted();
        return Stream.concat(Stream.of('"' + word.beginning() + "\"*"), others)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Makes the index again when it is of another version. */
    void bringUpToDate() {
        if (version() == VERSION) {
            return;
        }
        handle.execute("INSERT INTO incident_words (incident_words) VALUES ('delete-all')");
        new IncidentReads(handle).find(QuerySql.everything(), SortOrder.DATE_DESC, (row, incident) -> {
            handle.createUpdate("UPDATE incidents SET title_order = :title WHERE fid = :fid")
                    .bind("title", NameFolder.fold(incident.title().text()))
                    .bind("fid", row.longInteger("fid"))
                    .execute();
            add(row.longInteger("fid"), SearchText.words(incident));
        });
        handle.createUpdate("UPDATE harmattan_state SET value = :version WHERE name = 'search_words'")
                .bind("version", VERSION)
                .execute();
    }

    private int version() {
        return handle.createQuery("SELECT value FROM harmattan_state WHERE name = 'search_words'")
                .mapTo(Integer.class)
                .one();
    }
}
