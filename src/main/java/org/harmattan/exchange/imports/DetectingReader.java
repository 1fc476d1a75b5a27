package org.harmattan.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Text of an unnamed encoding: what a byte order mark says; else UTF-8; else Windows-1252, from the first byte on that is
 * no UTF-8. What stood before such a byte is ASCII and the same in both. A byte that is no UTF-8 in a text that has been
 * proven to be is read as Windows-1252 alone: files get concatenated. Not safe for several threads.
 */
final class DetectingReader extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_MARK = 3;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private final boolean named;
    private Charset charset;
    private CharsetDecoder decoder;
    private boolean started;
    private boolean ended;
    private boolean provenUtf8;
    private long lines = 1;
    private OptionalLong oddLine = OptionalLong.empty();

    /**
     * A reader of that stream.
     *
     * @param encoding the encoding, where it is known; a byte order mark goes before it
     */
    DetectingReader(InputStream in, Optional<Charset> encoding) {
        this.in = in;
        this.named = encoding.isPresent();
        use(encoding.orElse(StandardCharsets.UTF_8));
    }

    /** The encoding as far as it is known by now. */
    Charset encoding() {
        return charset;
    }

    /** The first line with bytes that are not of the encoding of the rest. */
    OptionalLong oddLine() {
        return oddLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        boolean last = !load();
        if (!started) {
            start();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, last);
        if (result.isMalformed() || result.isUnmappable()) {
            note();
            odd(result.length());
        } else {
            ended = last && result.isUnderflow();
            note();
        }
        chars.flip();
    }

    /** Counts the lines of what was decoded since the last call, and looks for a proof of UTF-8. */
    private void note() {
        for (int i = 0; i < chars.position(); i++) {
            char c = chars.get(i);
            lines += c == '\n' ? 1 : 0;
            provenUtf8 |= c >= 0x80;
        }
    }

    private void odd(int length) {
        if (!named && charset.equals(StandardCharsets.UTF_8) && !provenUtf8) {
            use(WINDOWS);
            return;
        }
        oddLine = oddLine.isPresent() ? oddLine : OptionalLong.of(lines);
        byte[] bad = new byte[length];
        bytes.get(bad);
        chars.put(named ? "\uFFFD" : new String(bad, WINDOWS));
    }

    /** Reads more bytes; false at the end of the stream. */
    private boolean load() throws IOException {
        bytes.compact();
        int wanted = started ? 1 : LONGEST_MARK;
        boolean more = true;
        // At least once: half a letter may be left from before.
        do {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(0, read));
        } while (more && bytes.position() < wanted);
        bytes.flip();
        return more;
    }

    private void start() {
        started = true;
        for (Charset marked :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] mark = String.valueOf(MARK).getBytes(marked);
            if (startsWith(mark)) {
                bytes.position(bytes.position() + mark.length);
                use(marked);
                provenUtf8 = true;
                return;
            }
        }
    }

    private boolean startsWith(byte[] mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes.get(bytes.position() + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void use(Charset other) {
        charset = other;
        decoder = other.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
