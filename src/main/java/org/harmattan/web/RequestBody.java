package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What a request carries.
 *
 * @param mediaType its media type, in lower case and without parameters
 * @param bytes the content
 */
record RequestBody(String mediaType, byte[] bytes) {

    private static final long MOST_SKIPPED = 50_000_000;

    /**
     * Reads the content, up to a limit.
     *
     * @param allowed media types that the route takes
     * @param limit most bytes it takes
     * @throws ProblemException when it is of another type, not in UTF-8, or longer
     */
    static RequestBody read(Context ctx, List<String> allowed, int limit) throws IOException {
        String type = mediaType(ctx, allowed);
        byte[] bytes = ctx.req().getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            skip(ctx);
            throw tooLarge(limit);
        }
        if (isBlank(bytes)) {
            throw new ProblemException(Problem.of(
                    HttpStatus.BAD_REQUEST_400,
                    "The request is empty: send what it is about in its body, as " + String.join(" or ", allowed)
                            + "."));
        }
        return new RequestBody(type, bytes);
    }

    /**
     * Takes what the client is still sending, and forgets it: an answer given before would end the connection, and with it
     * whatever the client sends on it next. Who asks whether to send at all (<code>Expect: 100-continue</code>) is told no instead.
     */
    static void skipUnlessAsked(Context ctx) {
        if (ctx.header("Expect") == null) {
            skip(ctx);
        }
    }

    /** Who is still sending does not listen yet. */
    private static void skip(Context ctx) {
        try {
            ctx.req().getInputStream().skip(MOST_SKIPPED);
        } catch (IOException e) {
            // The client went away, or has nothing more to say.
            return;
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit < 0 || unit > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String mediaType(Context ctx, List<String> allowed) {
        String header = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
        String type = header.split(";", 2)[0].strip();
        if (!allowed.contains(type)) {
            ctx.header("Accept", String.join(", ", allowed));
            throw new ProblemException(Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "Content-Type is \"" + type + "\": send " + String.join(" or ", allowed) + "."));
        }
        if (header.contains("charset=") && !header.matches(".*charset=\"?utf-?8\"?.*") && !type.equals("text/html")) {
            throw new ProblemException(Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "Content-Type names another character set: send UTF-8."));
        }
        return type;
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(Problem.of(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "The request is too large: at most " + limit / 1_000_000 + " MB are taken here. Send it in parts."));
    }
}
