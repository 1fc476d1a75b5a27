package org.harmattan.exchange.imports;

import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/** Why a row cannot be used. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 60;

    private final Kind kind;
    private final transient Optional<String> column;

    RowFault(Kind kind, Optional<String> column, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.column = column;
    }

    RowFault(Kind kind, String column, String message) {
        this(kind, Optional.of(column), message);
    }

    Kind kind() {
        return kind;
    }

    Optional<String> column() {
        return column;
    }

    /** A value as messages quote it. */
    static String quoted(String value) {
        String cut = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return "\"" + cut + "\"";
    }
}
