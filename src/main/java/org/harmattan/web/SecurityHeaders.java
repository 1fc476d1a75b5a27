package org.harmattan.web;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer carries, whoever makes it. */
final class SecurityHeaders {

    private final Map<String, String> headers;

    /** Headers that let the page fetch images from the tiles' host, and everything else from this server alone. */
    SecurityHeaders(Optional<Tiles> tiles) {
        headers = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:"
                        + tiles.map(map -> " " + map.source()).orElse("")
                        + "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                tiles.isPresent() ? "strict-origin-when-cross-origin" : "no-referrer");
    }

    void putInto(HttpFields.Mutable fields) {
        headers.forEach(fields::put);
    }
}
