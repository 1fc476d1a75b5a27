package org.harmattan.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.harmattan.ingest.IngestIssue.Kind;

/** Decodes UTF-8 strictly: a wrong byte is a fault, never a question mark that would shift or hide words. */
final class Utf8 {

    /** Text has next to no control characters; data has about one byte in ten. */
    private static final int TEXT_BYTES_PER_CONTROL = 50;

    private static final String REMEDY = "save it as UTF-8, for example with iconv -f %s -t UTF-8";

    private Utf8() {}

    /**
     * The text of the bytes, without a byte order mark. Nothing else is changed: line ends stay as they are.
     *
     * @throws Fault when the bytes are a document of another kind or not text in UTF-8; its line counts from 1 at the first byte
     */
    static String decode(byte[] bytes) throws Fault {
        Documents.refuse(bytes);
        refuseOtherEncodings(bytes);
        refuseBinary(bytes);
        int start = hasMark(bytes) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Fault(
                    Kind.NOT_UTF8,
                    lineOf(bytes, in.position()),
                    String.format("byte 0x%02X is not UTF-8: ", bytes[in.position()])
                            + String.format(REMEDY, "WINDOWS-1252"));
        }
        return out.flip().toString();
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static void refuseOtherEncodings(byte[] bytes) throws Fault {
        if (bytes.length < 2) {
            return;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            throw new Fault(Kind.NOT_UTF8, 1L, "is UTF-16, not UTF-8: " + String.format(REMEDY, "UTF-16"));
        }
    }

    static void refuseBinary(byte[] bytes) throws Fault {
        int controls = 0;
        int first = -1;
        boolean zero = false;
        for (int i = 0; i < bytes.length && !zero; i++) {
            if (isControl(bytes[i])) {
                first = first < 0 ? i : first;
                controls++;
                zero = bytes[i] == 0;
            }
        }
        if (zero || controls > 4 && controls > bytes.length / TEXT_BYTES_PER_CONTROL) {
            throw new Fault(
                    Kind.BINARY_DATA,
                    lineOf(bytes, first),
                    "is binary data, not text: give the article's text in UTF-8, or its web page as .html");
        }
    }

    private static boolean isControl(byte value) {
        return value >= 0 && value < 0x20 && value != '\n' && value != '\r' && value != '\t' && value != '\f'
                || value == 0x7F;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
