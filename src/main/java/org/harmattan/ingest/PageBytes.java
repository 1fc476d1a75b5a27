package org.harmattan.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.ingest.IngestIssue.Kind;

/** Decodes saved web pages: UTF-8 first, else in the character set the page itself declares. */
final class PageBytes {

    /** The HTML standard looks for the declaration among so many first bytes. */
    private static final int DECLARED_WITHIN = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private PageBytes() {}

    /**
     * The page's text.
     *
     * @throws Fault when the bytes are neither UTF-8 nor in a character set that the page declares, or are no text
     */
    static String decode(byte[] bytes) throws Fault {
        try {
            return Utf8.decode(bytes);
        } catch (Fault fault) {
            Optional<Charset> declared = fault.kind() == Kind.NOT_UTF8 ? findDeclared(bytes) : Optional.empty();
            if (declared.isEmpty()) {
                throw fault;
            }
            Utf8.refuseBinary(bytes);
            return new String(bytes, declared.get());
        }
    }

    private static Optional<Charset> findDeclared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? findCharset(matcher.group(1)) : Optional.empty();
    }

    /** As browsers do, Latin-1 is taken for Windows-1252, which holds the typographic quotes such pages use. */
    private static Optional<Charset> findCharset(String name) {
        try {
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(Charset.forName("windows-1252"));
            }
            return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException unknown) {
            return Optional.empty();
        }
    }
}
