package org.harmattan.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Sends answers: strong ETags and 304, gzip where the client takes it, headers alone for HEAD. The tags are our own, as
 * the server's are not quoted and not given to streams.
 */
public final class Answers {

    /** To be asked for again each time, by its ETag. */
    public static final String REVALIDATE = "no-cache";

    /** Never changes under its address. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String NEVER_KEPT = "no-store";
    private static final int TAG_BYTES = 12;

    /** Writes the content of an answer; the stream stays open. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private Answers() {}

    /**
     * Sends content that the client may keep.
     *
     * @param state whatever the content depends on besides the address: the same state, the same bytes
     */
    public static void sendTagged(Context ctx, String mediaType, String cacheControl, String state, Body body)
            throws IOException {
        sendAs(hash(ctx.path() + "\n" + state), ctx, mediaType, cacheControl, body);
    }

    /**
     * Sends content that the client may keep and that a person waits for: packed quickly rather than small.
     *
     * @param state as in {@link #sendTagged}
     */
    static void sendWaitedFor(Context ctx, String mediaType, String state, Body body) throws IOException {
        boolean gzip = takesGzip(ctx);
        if (!isThere(ctx, hash(ctx.path() + "\n" + state), REVALIDATE, gzip)) {
            send(ctx, mediaType, gzip, Deflater.BEST_SPEED, body);
        }
    }

    /**
     * Sends content that tells when it was made and that the client may keep as long as nothing else in it changes. The
     * tag tells the instant too, so that the same tag always means the same bytes.
     *
     * @param state as in {@link #sendTagged}, the instant aside
     * @param made when the content was made, to the millisecond
     */
    public static void sendStamped(
            Context ctx, String mediaType, String cacheControl, String state, Instant made, Body body)
            throws IOException {
        String name = hash(ctx.path() + "\n" + state) + ".";
        String kept = known(ctx)
                .map(tag -> tag.replaceFirst("^\"(.*?)(-gzip)?\"$", "$1"))
                .filter(tag -> tag.startsWith(name))
                .findFirst()
                .orElse(name + Long.toString(made.toEpochMilli(), Character.MAX_RADIX));
        sendAs(kept, ctx, mediaType, cacheControl, body);
    }

    /**
     * Sends content that the client may keep, under a tag of the caller's choice.
     *
     * @param name letters, digits, dots and hyphens that change whenever the content of this address does
     */
    static void sendAs(String name, Context ctx, String mediaType, String cacheControl, Body body) throws IOException {
        boolean gzip = takesGzip(ctx);
        if (!isThere(ctx, name, cacheControl, gzip)) {
            send(ctx, mediaType, gzip, body);
        }
    }

    /** Sends content that stays the same while the server runs. */
    static void sendKept(Context ctx, String mediaType, String cacheControl, KeptFile file) throws IOException {
        boolean gzip = takesGzip(ctx);
        if (isThere(ctx, hash(ctx.path() + "\n" + file.state()), cacheControl, gzip)) {
            return;
        }
        byte[] content = gzip ? file.zipped() : file.plain();
        ctx.res().setContentLength(content.length);
        start(ctx, mediaType, gzip);
        if (!ctx.method().equals(HandlerType.HEAD)) {
            ctx.outputStream().write(content);
        }
    }

    /** Tags an answer; whether the client has it already, and was told so. */
    private static boolean isThere(Context ctx, String name, String cacheControl, boolean gzip) {
        String tag = "\"" + name + (gzip ? "-gzip" : "") + "\"";
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", cacheControl);
        if (!reads(ctx) || !isKnown(tag, ctx)) {
            return false;
        }
        vary(ctx);
        ctx.status(HttpStatus.NOT_MODIFIED_304);
        return true;
    }

    /** Sends content that is made for this request alone. */
    public static void sendOnce(Context ctx, String mediaType, Body body) throws IOException {
        ctx.header("Cache-Control", NEVER_KEPT);
        send(ctx, mediaType, takesGzip(ctx), body);
    }

    private static void start(Context ctx, String mediaType, boolean gzip) {
        vary(ctx);
        ctx.contentType(mediaType);
        if (gzip) {
            ctx.header("Content-Encoding", "gzip");
        }
    }

    private static void send(Context ctx, String mediaType, boolean gzip, Body body) throws IOException {
        send(ctx, mediaType, gzip, Deflater.DEFAULT_COMPRESSION, body);
    }

    private static void send(Context ctx, String mediaType, boolean gzip, int level, Body body) throws IOException {
        start(ctx, mediaType, gzip);
        if (ctx.method().equals(HandlerType.HEAD)) {
            // Sent at once, so that the server does not claim a length of 0.
            ctx.res().flushBuffer();
            return;
        }
        OutputStream out = ctx.outputStream();
        if (gzip) {
            GzipStream.write(out, level, body);
        } else {
            body.write(out);
        }
    }

    /** Packs as {@link #sendWaitedFor} does. */
    static OutputStream packedQuickly(OutputStream out) throws IOException {
        return new GzipStream(out, Deflater.BEST_SPEED);
    }

    private static boolean reads(Context ctx) {
        return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
    }

    /** Keeps what the route itself lets the answer depend on. */
    private static void vary(Context ctx) {
        String routes = ctx.res().getHeader("Vary");
        ctx.header("Vary", routes == null ? "Accept-Encoding" : routes + ", Accept-Encoding");
    }

    private static String hash(String of) {
        return hash(of.getBytes(StandardCharsets.UTF_8));
    }

    /** A short word that differs where the content does. */
    static String hash(byte[] of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isKnown(String tag, Context ctx) {
        return known(ctx).anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static Stream<String> known(Context ctx) {
        String header = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known);
    }

    private static boolean takesGzip(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("");
        for (String encoding : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = encoding.replace(" ", "").split(";");
            boolean refused = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
            if (parts.length > 0 && (parts[0].equals("gzip") || parts[0].equals("*"))) {
                return !refused;
            }
        }
        return false;
    }
}
