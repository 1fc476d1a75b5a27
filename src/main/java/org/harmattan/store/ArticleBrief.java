package org.harmattan.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article without its text.
 *
 * @param id its id
 * @param published day of publication
 * @param language ISO 639-1 code of its language
 * @param title its headline
 * @param publisher newspaper or agency
 * @param url address of the original
 */
public record ArticleBrief(
        String id,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url) {}
