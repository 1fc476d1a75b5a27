package org.harmattan.exchange.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of one file, one at a time. Not safe for several threads. */
interface RowSource extends Closeable {

    /** The names of the columns; empty where each row has its own. */
    List<String> columns();

    /**
     * The next row; empty at the end.
     *
     * @throws BrokenRow when the next row cannot be made out; reading goes on after it
     */
    Optional<RawRow> next() throws IOException, BrokenRow;

    /** A row that cannot be made out. */
    final class BrokenRow extends Exception {

        private static final long serialVersionUID = 1;

        private final RowPlace place;
        private final boolean last;
        private final ImportIssue.Kind kind;

        BrokenRow(ImportIssue.Kind kind, RowPlace place, boolean last, String message) {
            super(message, null, false, false);
            this.kind = kind;
            this.place = place;
            this.last = last;
        }

        ImportIssue.Kind kind() {
            return kind;
        }

        RowPlace place() {
            return place;
        }

        /** Whether nothing after it can be read. */
        boolean isLast() {
            return last;
        }
    }
}
