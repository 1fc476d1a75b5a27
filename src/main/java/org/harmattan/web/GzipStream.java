package org.harmattan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs as gzip, as small or as quickly as wanted. */
final class GzipStream extends GZIPOutputStream {

    private static final int BUFFER_BYTES = 1 << 13;

    /**
     * Packs into that stream.
     *
     * @param level of the constants of {@link java.util.zip.Deflater}
     */
    GzipStream(OutputStream out, int level) throws IOException {
        super(out, BUFFER_BYTES);
        def.setLevel(level);
    }

    /**
     * Packs a body into a stream, which stays open. Only finished when the body was: an answer that failed half way must not
     * look complete.
     */
    static void write(OutputStream out, int level, Answers.Body body) throws IOException {
        GzipStream zipped = new GzipStream(out, level);
        try {
            body.write(zipped);
            zipped.finish();
        } finally {
            // Its memory is none of the heap's: until it is collected, a busy server would pile it up.
            zipped.def.end();
        }
    }
}
