package org.harmattan.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.query.JsonFault;
import org.harmattan.text.Article;
import org.harmattan.text.Language;

/**
 * An article as a JSON object: {@code id} and {@code text}, and where known {@code published}, {@code language},
 * {@code title}, {@code publisher}, {@code url}. Other members are ignored.
 */
final class JsonArticle {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode json;

    private JsonArticle(JsonNode json) {
        this.json = json;
    }

    /**
     * The article that one line holds.
     *
     * @throws Fault when it is no JSON object or a member cannot be used
     */
    static Article parse(String line) throws Fault {
        return of(tree(line));
    }

    /**
     * The article of an object.
     *
     * @throws Fault when a member cannot be used
     */
    static Article of(JsonNode json) throws Fault {
        JsonArticle article = new JsonArticle(json);
        return article.article(article.id());
    }

    /** The same under an id of the caller's choice. */
    static Article of(JsonNode json, String id) throws Fault {
        return new JsonArticle(json).article(id);
    }

    /**
     * The JSON object of a text.
     *
     * @throws Fault when it is none
     */
    static JsonNode tree(String text) throws Fault {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (!json.isObject()) {
                throw new Fault(Kind.BROKEN_JSON, "no JSON object: write it as {\"id\":…,\"text\":…}");
            }
            return json;
        } catch (StreamConstraintsException e) {
            throw new Fault(Kind.ARTICLE_TOO_LARGE, ArticleReader.TEXT_TOO_LARGE);
        } catch (JsonProcessingException e) {
            throw new Fault(Kind.BROKEN_JSON, "broken JSON" + column(e) + ": " + firstLine(JsonFault.describe(e)));
        }
    }

    private Article article(String id) throws Fault {
        String text = string("text", Kind.NO_TEXT)
                .filter(found -> !found.isBlank())
                .orElseThrow(() -> new Fault(Kind.NO_TEXT, "article \"" + Shorten.to40(id) + "\" has no \"text\""));
        if (text.length() > ArticleReader.LARGEST_TEXT) {
            throw new Fault(Kind.ARTICLE_TOO_LARGE, ArticleReader.TEXT_TOO_LARGE);
        }
        return new Article(
                id, published(), language(), optional("title"), optional("publisher"), optional("url"), text);
    }

    private String id() throws Fault {
        JsonNode id = json.path("id");
        String written = id.isTextual() || id.isIntegralNumber() ? id.asText() : "";
        if (written.isBlank()) {
            throw new Fault(Kind.BAD_ID, "has no \"id\": give each article its own, not empty");
        }
        return written;
    }

    private Optional<LocalDate> published() throws Fault {
        Optional<String> written = string("published", Kind.BAD_PUBLISHED).filter(day -> !day.isBlank());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = PublishedDay.find(written.get());
        if (day.isEmpty()) {
            throw new Fault(
                    Kind.BAD_PUBLISHED,
                    "\"published\" is \"" + Shorten.to40(written.get()) + "\", not a day: write it as YYYY-MM-DD");
        }
        return day;
    }

    private Optional<Language> language() throws Fault {
        Optional<String> written = string("language", Kind.UNKNOWN_LANGUAGE).filter(code -> !code.isBlank());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Language> language = Language.findByCode(written.get());
        if (language.isEmpty()) {
            throw new Fault(
                    Kind.UNKNOWN_LANGUAGE,
                    "\"language\" is \"" + Shorten.to40(written.get()) + "\": only fr and en are read");
        }
        return language;
    }

    private Optional<String> string(String member, Kind kind) throws Fault {
        JsonNode value = json.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Fault(kind, "\"" + member + "\" is not a string");
        }
        return Optional.of(value.textValue());
    }

    private Optional<String> optional(String member) {
        return Optional.of(json.path(member))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
