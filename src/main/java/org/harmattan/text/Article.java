package org.harmattan.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it was given, before anything is read out of it.
 *
 * @param id the id it came with (file name without extension, or the id in its JSON), not empty
 * @param published day of publication, when the source or the caller says so
 * @param language language the source declares; when empty, it is detected from the text
 * @param title headline, when the source keeps it apart from the text
 * @param publisher name of the newspaper or agency
 * @param url address of the original, as given
 * @param text raw text; every span of every result indexes this very string
 */
public record Article(
        String id,
        Optional<LocalDate> published,
        Optional<Language> language,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url,
        String text) {

    /** Refuses nulls and an empty id. */
    public Article {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which only id and text are known. */
    public static Article of(String id, String text) {
        return new Article(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /** The same article with another day of publication. */
    public Article withPublished(LocalDate day) {
        return new Article(id, Optional.of(day), language, title, publisher, url, text);
    }
}
