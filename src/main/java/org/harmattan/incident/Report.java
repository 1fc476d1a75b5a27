package org.harmattan.incident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that tells of an incident.
 *
 * @param article its id
 * @param title its headline
 * @param publisher newspaper or agency
 * @param published day of publication
 * @param url address of the original
 */
public record Report(
        String article,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url) {}
