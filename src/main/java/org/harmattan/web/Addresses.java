package org.harmattan.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses on this server, by the name that the client called it by. */
public final class Addresses {

    private Addresses() {}

    /** The address of a path. */
    public static String of(Context ctx, String path) {
        return ctx.scheme() + "://" + ctx.header("Host") + path;
    }

    /** The address of the request itself. */
    public static String self(Context ctx) {
        return of(ctx, path(ctx));
    }

    /** Path and parameters of the request, as it came. */
    public static String path(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString())
                .filter(text -> !text.isEmpty())
                .map(text -> "?" + text)
                .orElse("");
        return ctx.req().getRequestURI() + query;
    }

    /** The address with a parameter set, at its end, instead of wherever it stood. */
    public static String with(String address, String name, String value) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        List<String> parts = new ArrayList<>();
        if (mark >= 0) {
            for (String part : address.substring(mark + 1).split("&")) {
                if (!part.isEmpty() && !part.equals(name) && !part.startsWith(name + "=")) {
                    parts.add(part);
                }
            }
        }
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return path + "?" + String.join("&", parts);
    }
}
