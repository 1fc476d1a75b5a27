package org.harmattan.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.Submission.Remark;
import org.harmattan.store.ArticleKey;
import org.harmattan.text.Article;

/**
 * Reads articles that are handed in: plain text, a web page, or a JSON object as a line of a {@code .jsonl} file, whose
 * {@code id} may be missing and which may carry {@code incidents}.
 */
public final class SubmissionReader {

    /** What may be told of an article besides its text. */
    public static final List<String> FACTS = List.of("id", "published", "language", "title", "publisher", "url");

    private static final String TEXT = "text";
    private static final String INCIDENTS = "incidents";
    private static final String KNOWN = TEXT + ", " + String.join(", ", FACTS) + ", " + INCIDENTS;
    private static final int LONGEST_ID = 200;
    private static final int HEX_DIGITS = 16;

    private SubmissionReader() {}

    /**
     * An article as plain text in UTF-8.
     *
     * @param facts what is known of it, by the names in {@link #FACTS}
     * @throws SubmissionException when it has no text, or a fact cannot be used
     */
    public static Submission plain(byte[] bytes, Map<String, String> facts) throws SubmissionException {
        try {
            return submission(with(facts, Utf8.decode(bytes)), List.of());
        } catch (Fault fault) {
            throw new SubmissionException(fault);
        }
    }

    /**
     * An article as the web page it stands in. What is known of it goes before what the page tells.
     *
     * @param facts what is known of it, by the names in {@link #FACTS}
     * @throws SubmissionException when no text can be read from it, or a fact cannot be used
     */
    public static Submission page(byte[] bytes, Map<String, String> facts) throws SubmissionException {
        try {
            HtmlPage page = HtmlPage.parse(PageBytes.decode(bytes));
            Article found = page.article("page");
            ObjectNode json = with(Map.of(), found.text());
            found.published().ifPresent(day -> json.put("published", day.toString()));
            found.title().ifPresent(title -> json.put("title", title));
            found.publisher().ifPresent(publisher -> json.put("publisher", publisher));
            // What a page says of its own address need not be one.
            found.url().filter(SubmissionReader::isWebAddress).ifPresent(url -> json.put("url", url));
            facts.forEach(json::put);
            List<Remark> remarks = page
                    .unreadableDay()
                    .filter(day -> !facts.containsKey("published"))
                    .map(day -> Remark.of(
                            Kind.BAD_PUBLISHED,
                            "remark.unreadable-day",
                            Map.of("day", Shorten.to40(day)),
                            "The page's date of publication \"" + Shorten.to40(day)
                                    + "\" cannot be read: give it as YYYY-MM-DD."))
                    .stream()
                    .toList();
            return submission(json, remarks);
        } catch (Fault fault) {
            throw new SubmissionException(fault);
        }
    }

    /**
     * An article as a JSON object in UTF-8.
     *
     * @throws SubmissionException when it is none, has no text, or a member cannot be used
     */
    public static Submission json(byte[] bytes) throws SubmissionException {
        try {
            JsonNode json = JsonArticle.tree(Utf8.decode(bytes));
            List<Remark> remarks = new ArrayList<>();
            json.fieldNames().forEachRemaining(name -> {
                if (!FACTS.contains(name) && !name.equals(TEXT) && !name.equals(INCIDENTS)) {
                    remarks.add(Remark.of(
                            Kind.UNKNOWN_MEMBER,
                            "remark.unknown-member",
                            Map.of("name", Shorten.to40(name), "known", KNOWN),
                            "\"" + Shorten.to40(name) + "\" is not known and was left out; known are " + KNOWN + "."));
                }
            });
            return submission(json, remarks);
        } catch (Fault fault) {
            throw new SubmissionException(fault);
        }
    }

    private static Submission submission(JsonNode json, List<Remark> remarks) throws Fault {
        boolean named = json.hasNonNull("id");
        Article article = named ? JsonArticle.of(json) : named(JsonArticle.of(json, "unnamed"));
        if (article.id().length() > LONGEST_ID) {
            throw new Fault(Kind.BAD_ID, "has an \"id\" of more than " + LONGEST_ID + " characters: shorten it");
        }
        if (article.url().isPresent() && !isWebAddress(article.url().get())) {
            throw new Fault(Kind.BAD_URL, "has a \"url\" that is no web address: begin it with https:// or http://");
        }
        Optional<JsonNode> reviewed =
                Optional.of(json.path(INCIDENTS)).filter(node -> !node.isMissingNode() && !node.isNull());
        return new Submission(article, reviewed, remarks);
    }

    private static Article named(Article article) {
        String id = "a-" + ArticleKey.of(article).value().substring(0, HEX_DIGITS);
        return new Article(
                id,
                article.published(),
                article.language(),
                article.title(),
                article.publisher(),
                article.url(),
                article.text());
    }

    private static ObjectNode with(Map<String, String> facts, String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        facts.forEach(json::put);
        return json.put(TEXT, text);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url.strip());
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
