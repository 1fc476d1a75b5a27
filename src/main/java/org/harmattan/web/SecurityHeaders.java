package org.harmattan.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer carries, whoever makes it. */
final class SecurityHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer");

    private SecurityHeaders() {}

    static void putInto(HttpFields.Mutable fields) {
        HEADERS.forEach(fields::put);
    }
}
