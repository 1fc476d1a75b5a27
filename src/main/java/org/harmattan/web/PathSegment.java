package org.harmattan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes ids into addresses. */
public final class PathSegment {

    private PathSegment() {}

    /** The id as one segment of a path: percent-encoded, a slash included. */
    public static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
