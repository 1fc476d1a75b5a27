package org.harmattan.ingest;

import java.nio.charset.StandardCharsets;
import org.harmattan.ingest.IngestIssue.Kind;

/** Tells documents of word processors and printers from text by their first bytes, whatever they are called. */
final class Documents {

    private static final String REMEDY = ": save it as plain text in UTF-8 (%s), and give that";

    private Documents() {}

    /**
     * Refuses a document that is no text.
     *
     * @throws Fault when it is a PDF or a packed or old document of an office program
     */
    static void refuse(byte[] bytes) throws Fault {
        if (begins(bytes, "%PDF-")) {
            throw new Fault(Kind.UNKNOWN_FORMAT, "is a PDF" + String.format(REMEDY, "pdftotext -enc UTF-8 FILE.pdf"));
        }
        if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            throw new Fault(
                    Kind.UNKNOWN_FORMAT,
                    "is an archive or a document of an office program, such as .docx"
                            + String.format(REMEDY, "\"Save as\" in the program, or unpack it"));
        }
    }

    private static boolean begins(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
