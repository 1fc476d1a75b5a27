package org.harmattan.exchange.imports;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Lines as CSV readers count them: ended by LF, CR or CR LF. */
final class LineSkipper {

    private LineSkipper() {}

    /** The same text without its first lines. */
    static Reader skip(Reader text, long lines) throws IOException {
        PushbackReader rest = new PushbackReader(text, 1);
        char[] one = new char[1];
        for (long left = lines; left > 0 && rest.read(one) > 0; ) {
            if (one[0] == '\r') {
                swallowLineFeed(rest);
            }
            if (one[0] == '\n' || one[0] == '\r') {
                left--;
            }
        }
        return rest;
    }

    /** How many line breaks a text has. */
    static long breaksIn(String text) {
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean secondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            breaks += (c == '\n' || c == '\r') && !secondHalf ? 1 : 0;
        }
        return breaks;
    }

    private static void swallowLineFeed(PushbackReader rest) throws IOException {
        int next = rest.read();
        if (next >= 0 && next != '\n') {
            rest.unread(next);
        }
    }
}
