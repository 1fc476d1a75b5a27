package org.harmattan.ingest;

/** What was handed in cannot be used. The message says what is wrong and what to do. */
public final class SubmissionException extends Exception {

    private static final long serialVersionUID = 1;

    private final IngestIssue.Kind kind;

    SubmissionException(IngestIssue.Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    SubmissionException(Fault fault) {
        this(fault.kind(), "Not taken: " + fault.getMessage() + ".");
    }

    /** What is wrong. */
    public IngestIssue.Kind kind() {
        return kind;
    }
}
