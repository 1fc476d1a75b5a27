package org.harmattan.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;

/** Why a file or a line gives no article; becomes an issue as soon as the file's name is at hand. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final Long line;

    Fault(Kind kind, String message) {
        this(kind, null, message);
    }

    Fault(Kind kind, Long line, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = line;
    }

    Kind kind() {
        return kind;
    }

    /** This as the issue of a whole file; the line is the one the fault stands in, if it has one. */
    IngestIssue in(Path file) {
        return new IngestIssue(kind, Severity.ERROR, file, Optional.ofNullable(line), getMessage());
    }

    /** This as the issue of one line of a file. */
    IngestIssue in(Path file, long number) {
        return IngestIssue.error(kind, file, number, getMessage());
    }
}
