package org.harmattan.gazetteer.load;

/** A row that cannot be taken; becomes a {@link GazetteerIssue}. */
final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final GazetteerIssue.Kind kind;

    RowException(GazetteerIssue.Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    GazetteerIssue.Kind kind() {
        return kind;
    }
}
